"""The tables of the first release for help while writing; part of that revision."""

from meetprep.storage.migrations import building as b

_DELEGATION = {"delegation_code": "code"}


def tables(parts: str) -> None:
    """Leave the tables of own words, languages and templates; ``parts`` are parted by ", "."""
    b.table(
        "own_word",
        b.codes("language"),
        b.texts("word"),
        b.moments("added_at"),
        b.primary("own_word", "language", "word"),
    )
    b.table(
        "part_language",
        b.keys("question_id"),
        b.codes("delegation_code", "kind", "language"),
        b.primary("part_language", "question_id", "delegation_code", "kind"),
        b.one_of("part_language", "kind", parts),
        b.part_of("part_language", "question"),
        b.refers("part_language", "delegation", _DELEGATION),
    )
    b.index("part_language", "delegation_code")
    b.table(
        "part_template",
        b.keys("id"),
        b.codes("kind"),
        b.texts("name", "content"),
        b.moments("made_at"),
        b.moments("deleted_at", nullable=True),
        b.primary("part_template", "id"),
        b.one_of("part_template", "kind", parts),
    )
