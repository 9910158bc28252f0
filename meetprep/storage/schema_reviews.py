"""Tables of what others say: notes of delegations, comments and suggestions of reviewers."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.position import Stance
from meetprep.storage.columns import (
    KEY_LENGTH,
    Base,
    Key,
    choice,
    delegation_code,
    part_of,
)
from meetprep.storage.schema_papers import SHA256_LENGTH


class NoteSource(StrEnum):
    """How we know what a delegation thinks."""

    PAPER = "paper"
    MEETING = "said in meeting"
    BILATERAL = "bilateral"
    PRESS = "press"


class Confidence(StrEnum):
    """How sure we are of it."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class NoteRow(Base):
    """What another delegation said or wrote on a question; ``assessment`` is our own."""

    __tablename__ = "note"

    id: Mapped[Key]
    question_id: Mapped[str] = part_of("question")
    delegation_code: Mapped[str] = delegation_code()
    text: Mapped[str]
    stance: Mapped[Stance] = mapped_column(choice(Stance, "stance"))
    source: Mapped[NoteSource] = mapped_column(choice(NoteSource, "source"))
    said_on: Mapped[date | None]
    confidence: Mapped[Confidence | None] = mapped_column(choice(Confidence, "confidence"))
    assessment: Mapped[str]
    author: Mapped[str]
    noted_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]


class NoteFileRow(Base):
    """The file that a note was taken from, byte for byte."""

    __tablename__ = "note_file"

    note_id: Mapped[str] = part_of("note", key=True)
    file_name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(SHA256_LENGTH), index=True)
    content: Mapped[bytes]


class CommentRow(Base):
    """A remark on a passage of a part as it stood in ``revision``; open until resolved.

    ``starts_at`` and ``ends_at`` count characters of the plain text; ``quoted`` are the words
    there, so that the passage is found again after the text moved on.
    """

    __tablename__ = "comment"
    __table_args__ = (
        ForeignKeyConstraint(
            ["part_id", "revision"],
            ["part_revision.part_id", "part_revision.number"],
            ondelete="CASCADE",
        ),
        Index("ix_comment_part_id_revision", "part_id", "revision"),
        CheckConstraint("starts_at >= 0 AND ends_at >= starts_at", name="passage"),
    )

    id: Mapped[Key]
    part_id: Mapped[str] = mapped_column(String(KEY_LENGTH))
    revision: Mapped[int]
    parent_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("comment.id", ondelete="CASCADE"), index=True
    )
    starts_at: Mapped[int]
    ends_at: Mapped[int]
    quoted: Mapped[str]
    text: Mapped[str]
    author: Mapped[str]
    made_at: Mapped[datetime]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[str | None]
    deleted_at: Mapped[datetime | None]


class SuggestionRow(Base):
    """A proposed change of wording; ``accepted`` is NULL until it is decided."""

    __tablename__ = "suggestion"
    __table_args__ = (
        ForeignKeyConstraint(
            ["part_id", "based_on"],
            ["part_revision.part_id", "part_revision.number"],
            ondelete="CASCADE",
        ),
        Index("ix_suggestion_part_id_based_on", "part_id", "based_on"),
        CheckConstraint("starts_at >= 0 AND ends_at >= starts_at", name="passage"),
        CheckConstraint("(accepted IS NULL) = (decided_at IS NULL)", name="decided"),
    )

    id: Mapped[Key]
    part_id: Mapped[str] = mapped_column(String(KEY_LENGTH))
    based_on: Mapped[int]
    starts_at: Mapped[int]
    ends_at: Mapped[int]
    replacement: Mapped[str]
    author: Mapped[str]
    made_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    accepted: Mapped[bool | None]
