"""Tables of versions that were named, of clearance and of tasks."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.clearance import Decision
from meetprep.domain.position import Stance
from meetprep.storage.columns import KEY_LENGTH, Base, Key, choice, part_of

_TIME_LENGTH = 5


class PositionVersionRow(Base):
    """A state of a whole position that was given a name, or that was cleared."""

    __tablename__ = "position_version"

    id: Mapped[Key]
    position_id: Mapped[str] = part_of("position")
    name: Mapped[str]
    stance: Mapped[Stance] = mapped_column(choice(Stance, "stance"))
    is_cleared: Mapped[bool]
    author: Mapped[str]
    made_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]


class PositionVersionPartRow(Base):
    """The revision of a part that belongs to a version."""

    __tablename__ = "position_version_part"
    __table_args__ = (
        ForeignKeyConstraint(
            ["part_id", "revision"],
            ["part_revision.part_id", "part_revision.number"],
            ondelete="CASCADE",
        ),
        Index("ix_position_version_part_part_id_revision", "part_id", "revision"),
    )

    version_id: Mapped[str] = mapped_column(
        String(KEY_LENGTH),
        ForeignKey("position_version.id", ondelete="CASCADE"),
        primary_key=True,
    )
    part_id: Mapped[str] = mapped_column(String(KEY_LENGTH), primary_key=True)
    revision: Mapped[int]


class ClearanceStepRow(Base):
    """One person or unit that has to agree to a position."""

    __tablename__ = "clearance_step"
    __table_args__ = (
        CheckConstraint("(decision IS NULL) = (decided_at IS NULL)", name="decided"),
    )

    id: Mapped[Key]
    position_id: Mapped[str] = part_of("position")
    ordinal: Mapped[int]
    who: Mapped[str]
    due_on: Mapped[date | None]
    due_time: Mapped[str] = mapped_column(String(_TIME_LENGTH))
    asked_at: Mapped[datetime | None]
    decision: Mapped[Decision | None] = mapped_column(choice(Decision, "decision"))
    decided_at: Mapped[datetime | None]
    remark: Mapped[str]


class TaskRow(Base):
    """Something that somebody does for a meeting."""

    __tablename__ = "task"

    id: Mapped[Key]
    meeting_id: Mapped[str] = part_of("meeting")
    question_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("question.id", ondelete="SET NULL"), index=True
    )
    ordinal: Mapped[int]
    what: Mapped[str]
    who: Mapped[str]
    due_on: Mapped[date | None]
    due_time: Mapped[str] = mapped_column(String(_TIME_LENGTH))
    done_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
