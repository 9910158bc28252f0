"""The tables of the first release for what reviewers say; part of that revision."""

from meetprep.storage.migrations import building as b

_DELEGATION = {"delegation_code": "code"}
_PASSAGE = "starts_at >= 0 AND ends_at >= starts_at"


def tables() -> None:
    """Leave the tables of comments, suggestions, and what has no place."""
    _comments()
    _suggestions()
    _unplaced()


def _comments() -> None:
    b.table(
        "comment",
        b.keys("id", "part_id"),
        b.keys("parent_id", nullable=True),
        b.numbers("revision", "starts_at", "ends_at"),
        b.texts("quoted", "text", "author"),
        b.texts("resolved_by", nullable=True),
        b.moments("made_at", "resolved_at", "deleted_at", nullable=True),
        b.primary("comment", "id"),
        b.check("comment", "passage", _PASSAGE),
        b.part_of("comment", "comment", {"parent_id": "id"}),
        b.part_of("comment", "part_revision", {"part_id": "part_id", "revision": "number"}),
    )
    b.index("comment", "part_id", "revision")
    b.index("comment", "parent_id")


def _suggestions() -> None:
    b.table(
        "suggestion",
        b.keys("id", "part_id"),
        b.numbers("based_on", "starts_at", "ends_at"),
        b.codes("kind"),
        b.texts("quoted", "replacement", "author"),
        b.moments("made_at", "decided_at", nullable=True),
        b.numbers("decided_in", nullable=True),
        b.truths("accepted", nullable=True),
        b.primary("suggestion", "id"),
        b.one_of("suggestion", "kind", "wording, look, paragraph"),
        b.check("suggestion", "passage", _PASSAGE),
        b.check("suggestion", "decided", "(accepted IS NULL) = (decided_at IS NULL)"),
        b.part_of("suggestion", "part_revision", {"part_id": "part_id", "based_on": "number"}),
    )
    b.index("suggestion", "part_id", "based_on")


def _unplaced() -> None:
    b.table(
        "unplaced",
        b.keys("id", "meeting_id"),
        b.keys("question_id", nullable=True),
        b.codes("delegation_code"),
        b.numbers("ordinal"),
        b.texts("text", "author"),
        b.truths("is_comment", "is_deletion"),
        b.moments("received_at"),
        b.moments("made_at", "dismissed_at", nullable=True),
        b.primary("unplaced", "id"),
        b.part_of("unplaced", "meeting"),
        b.part_of("unplaced", "question"),
        b.refers("unplaced", "delegation", _DELEGATION),
    )
    b.index("unplaced", "meeting_id")
    b.index("unplaced", "question_id")
    b.index("unplaced", "delegation_code")
