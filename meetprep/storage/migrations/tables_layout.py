"""The table of the first release for the parts of a meeting; part of that revision."""

from meetprep.storage.migrations import building as b


def upgrade_layout(kinds: str) -> None:
    """Leave the table of layouts; ``kinds`` of parts are parted by ", "."""
    b.table(
        "meeting_part",
        b.only_in("meeting_part", "meeting", "kind"),
        b.codes("kind"),
        b.numbers("ordinal"),
        b.texts("name"),
        b.truths("hidden"),
        b.one_of("meeting_part", "kind", kinds),
    )
