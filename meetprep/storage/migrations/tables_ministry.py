"""The table of the first release for the templates of ministries; part of that revision."""

from meetprep.storage.migrations import building as b


def upgrade_ministry(delegation: dict[str, str]) -> None:
    """Leave the table of templates; ``delegation`` is how rows refer to one."""
    b.table(
        "ministry_template",
        b.codes("delegation_code"),
        b.texts("name"),
        b.contents("content"),
        b.moments("chosen_at"),
        b.primary("ministry_template", "delegation_code"),
        b.refers("ministry_template", "delegation", delegation),
    )
