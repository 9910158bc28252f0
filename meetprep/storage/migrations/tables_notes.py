"""The tables of the first release for what other delegations say; part of that revision."""

from meetprep.storage.migrations import building as b

_DELEGATION = {"delegation_code": "code"}


def upgrade_notes(stances: str) -> None:
    """Leave the tables of notes and like-minded groups; ``stances`` are parted by ", "."""
    _files()
    _notes(stances)
    _marks()
    _groups()


def _files() -> None:
    b.table(
        "note_file",
        b.codes("sha256", length=64),
        b.texts("file_name", "media_type", "sender"),
        b.numbers("size"),
        b.moments("sent_at", nullable=True),
        b.contents("content"),
        b.primary("note_file", "sha256"),
    )


def _notes(stances: str) -> None:
    b.table(
        "note",
        b.keys("id", "question_id"),
        b.codes("delegation_code", "stance", "source"),
        b.codes("confidence", nullable=True),
        b.codes("file_sha256", length=64, nullable=True),
        b.texts("text", "assessment", "author"),
        b.days("said_on"),
        b.moments("noted_at"),
        b.moments("read_at", "deleted_at", nullable=True),
        b.primary("note", "id"),
        b.one_of("note", "stance", stances),
        b.one_of("note", "source", "paper, said in meeting, bilateral, press"),
        b.one_of("note", "confidence", "high, medium, low"),
        b.part_of("note", "question"),
        b.refers("note", "delegation", _DELEGATION),
        b.refers("note", "note_file", {"file_sha256": "sha256"}),
    )
    b.index("note", "question_id")
    b.index("note", "delegation_code")
    b.index("note", "file_sha256")


def _marks() -> None:
    b.table(
        "note_tag",
        b.only_in("note_tag", "note", "ordinal"),
        b.numbers("ordinal"),
        b.texts("tag"),
    )
    b.table(
        "note_contrast",
        b.only_in("note_contrast", "note", "ordinal"),
        b.numbers("ordinal"),
        b.codes("kind"),
        b.texts("text"),
        b.one_of("note_contrast", "kind", "agree, apart in words, apart in substance, silent"),
    )


def _groups() -> None:
    b.table(
        "like_minded",
        b.keys("id"),
        b.keys("meeting_id", nullable=True),
        b.texts("name"),
        b.moments("deleted_at", nullable=True),
        b.primary("like_minded", "id"),
        b.part_of("like_minded", "meeting"),
    )
    b.index("like_minded", "meeting_id")
    b.table(
        "like_minded_member",
        b.only_in("like_minded_member", "like_minded", "delegation_code"),
        b.codes("delegation_code"),
        b.refers("like_minded_member", "delegation", _DELEGATION),
    )
    b.index("like_minded_member", "delegation_code")
