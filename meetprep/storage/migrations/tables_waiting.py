"""The table of the first release for files that wait to be confirmed; part of that revision."""

from meetprep.storage.migrations import building as b

_SURE = "high, medium, low"


def upgrade_waiting() -> None:
    """Leave the table of files from outside that nobody confirmed yet."""
    b.table(
        "waiting_file",
        b.codes("sha256", length=64),
        b.texts("file_name", "media_type", "sender", "found"),
        b.numbers("ordinal", "size"),
        b.moments("sent_at", nullable=True),
        b.contents("content"),
        b.keys("meeting_id", nullable=True),
        b.codes("delegation_code", nullable=True),
        b.codes("meeting_certainty", "delegation_certainty", "source"),
        b.days("said_on"),
        b.truths("is_exact"),
        b.primary("waiting_file", "sha256", "file_name"),
        b.one_of("waiting_file", "source", "paper, said in meeting, bilateral, press"),
        b.one_of("waiting_file", "meeting_certainty", _SURE),
        b.one_of("waiting_file", "delegation_certainty", _SURE),
        b.refers("waiting_file", "meeting", {"meeting_id": "id"}, ondelete="SET NULL"),
        b.refers("waiting_file", "delegation", {"delegation_code": "code"}),
    )
    b.index("waiting_file", "meeting_id")
    b.index("waiting_file", "delegation_code")
