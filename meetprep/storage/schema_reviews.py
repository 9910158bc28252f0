"""Tables of what reviewers of our own say: comments, suggestions, and what has no place."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.suggestion import ChangeKind
from meetprep.storage.columns import KEY_LENGTH, Base, Key, choice, delegation_code, part_of


class CommentRow(Base):
    """A remark on a passage of a part as it stood in ``revision``; open until resolved.

    ``starts_at`` and ``ends_at`` count characters of the plain text; ``quoted`` are the words
    there. Where they stand now follows from the revisions since. An answer has the place of the
    comment that it answers. ``made_at`` is NULL where a file did not say when.
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
    made_at: Mapped[datetime | None]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[str | None]
    deleted_at: Mapped[datetime | None]


class SuggestionRow(Base):
    """A proposed change of wording; ``accepted`` is NULL until it is decided.

    ``starts_at`` and ``ends_at`` count signs (see ``domain.signs``) of revision ``based_on``;
    ``quoted`` are the words there. ``replacement`` is JSON; ``decided_in`` is the number of the
    revision that accepting it made, NULL where the text said it already. ``made_at`` is NULL
    where a file did not say when.
    """

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
    kind: Mapped[ChangeKind] = mapped_column(choice(ChangeKind, "kind"))
    starts_at: Mapped[int]
    ends_at: Mapped[int]
    quoted: Mapped[str]
    replacement: Mapped[str]
    author: Mapped[str]
    made_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_in: Mapped[int | None]
    accepted: Mapped[bool | None]


class UnplacedRow(Base):
    """Words of a copy that belong to no part; listed until somebody dismisses them.

    ``question_id`` is NULL where they stand at no question, ``made_at`` where a file did not
    say when. ``ordinal`` is their place in the file.
    """

    __tablename__ = "unplaced"

    id: Mapped[Key]
    meeting_id: Mapped[str] = part_of("meeting")
    question_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("question.id", ondelete="CASCADE"), index=True
    )
    delegation_code: Mapped[str] = delegation_code()
    ordinal: Mapped[int]
    text: Mapped[str]
    author: Mapped[str]
    made_at: Mapped[datetime | None]
    is_comment: Mapped[bool]
    is_deletion: Mapped[bool]
    received_at: Mapped[datetime]
    dismissed_at: Mapped[datetime | None]
