"""The tables of the first release for clearing, naming and planning; part of that revision."""

from meetprep.storage.migrations import building as b


def tables(stances: str) -> None:
    """Leave the tables of versions, clearance and tasks; ``stances`` are parted by ", "."""
    _versions(stances)
    _clearance()
    _tasks()


def _versions(stances: str) -> None:
    b.table(
        "position_version",
        b.keys("id", "position_id"),
        b.texts("name", "author"),
        b.codes("stance"),
        b.truths("is_cleared"),
        b.moments("made_at"),
        b.moments("deleted_at", nullable=True),
        b.primary("position_version", "id"),
        b.one_of("position_version", "stance", stances),
        b.part_of("position_version", "position"),
    )
    b.index("position_version", "position_id")
    b.table(
        "position_version_part",
        b.keys("version_id", "part_id"),
        b.numbers("revision"),
        b.primary("position_version_part", "version_id", "part_id"),
        b.part_of("position_version_part", "position_version", {"version_id": "id"}),
        b.part_of(
            "position_version_part",
            "part_revision",
            {"part_id": "part_id", "revision": "number"},
        ),
    )
    b.index("position_version_part", "part_id", "revision")


def _clearance() -> None:
    b.table(
        "clearance_step",
        b.keys("id", "position_id"),
        b.numbers("ordinal"),
        b.texts("who", "remark"),
        b.days("due_on"),
        b.codes("due_time", length=5),
        b.codes("decision", nullable=True),
        b.moments("asked_at", "decided_at", nullable=True),
        b.primary("clearance_step", "id"),
        b.one_of("clearance_step", "decision", "cleared, cleared with a remark, objected"),
        b.check("clearance_step", "decided", "(decision IS NULL) = (decided_at IS NULL)"),
        b.part_of("clearance_step", "position"),
    )
    b.index("clearance_step", "position_id")


def _tasks() -> None:
    b.table(
        "task",
        b.keys("id", "meeting_id"),
        b.keys("question_id", nullable=True),
        b.numbers("ordinal"),
        b.texts("what", "who"),
        b.days("due_on"),
        b.codes("due_time", length=5),
        b.moments("done_at", "deleted_at", nullable=True),
        b.primary("task", "id"),
        b.part_of("task", "meeting"),
        b.refers("task", "question", {"question_id": "id"}, ondelete="SET NULL"),
    )
    b.index("task", "meeting_id")
    b.index("task", "question_id")
