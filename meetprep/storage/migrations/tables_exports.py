"""The tables of the first release for documents that were written; part of that revision."""

from meetprep.storage.migrations import building as b


def upgrade_exports() -> None:
    """Leave the tables of files that were written and of what went into them."""
    b.table(
        "exported",
        b.keys("id"),
        b.codes("kind"),
        b.codes("sha256", length=64),
        b.texts("file_name", "author"),
        b.moments("written_at"),
        b.primary("exported", "id"),
        b.one_of("exported", "kind", "position-paper, brief, speaking-note, overview, review"),
    )
    b.table(
        "exported_part",
        b.keys("exported_id", "part_id"),
        b.numbers("revision"),
        b.primary("exported_part", "exported_id", "part_id"),
        b.part_of("exported_part", "exported", {"exported_id": "id"}),
        b.part_of(
            "exported_part", "part_revision", {"part_id": "part_id", "revision": "number"}
        ),
    )
    b.index("exported_part", "part_id", "revision")
