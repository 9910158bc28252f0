"""Tables of meetings, sessions, questions, delegations and settings."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.delegations import DelegationKind
from meetprep.domain.meeting import MeetingFormat
from meetprep.storage.columns import (
    CODE_LENGTH,
    KEY_LENGTH,
    Base,
    Key,
    Ordinal,
    choice,
    part_of,
)


class DelegationRow(Base):
    """Whoever takes a position; the code is the key, so that stores can be compared."""

    __tablename__ = "delegation"

    code: Mapped[str] = mapped_column(String(CODE_LENGTH), primary_key=True)
    name: Mapped[str]
    kind: Mapped[DelegationKind] = mapped_column(choice(DelegationKind, "kind"))
    ordinal: Mapped[int]


class MeetingRow(Base):
    """One gathering of ministers; ``seen_at`` is when its page was last left."""

    __tablename__ = "meeting"

    id: Mapped[Key]
    name: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    place: Mapped[str]
    body: Mapped[str]
    format: Mapped[MeetingFormat | None] = mapped_column(choice(MeetingFormat, "format"))
    presidency_code: Mapped[str | None] = mapped_column(
        String(CODE_LENGTH), ForeignKey("delegation.code"), index=True
    )
    words_a_minute: Mapped[int]
    speaking_limit: Mapped[int]
    archived_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]


class SessionRow(Base):
    """An agenda item or working session; times are "HH:MM" in local time of the meeting."""

    __tablename__ = "session"

    id: Mapped[Key]
    meeting_id: Mapped[str] = part_of("meeting")
    ordinal: Mapped[int]
    label: Mapped[str]
    title: Mapped[str]
    starts_at: Mapped[str | None] = mapped_column(String(5))
    ends_at: Mapped[str | None] = mapped_column(String(5))
    approximate: Mapped[bool]
    lead: Mapped[str]
    deleted_at: Mapped[datetime | None]


class QuestionRow(Base):
    """One thing that ministers are asked, as the newest version of its paper asks it.

    ``wording`` counts how often its words changed, from 1; ``dropped_by_id`` is the version
    that no longer asks it. The paper is looked for at the commit only: a meeting with its
    questions is stored before the paper that belongs to it.
    """

    __tablename__ = "question"

    id: Mapped[Key]
    session_id: Mapped[str] = part_of("session")
    paper_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH),
        ForeignKey("paper.id", ondelete="SET NULL", deferrable=True, initially="DEFERRED"),
        index=True,
    )
    ordinal: Mapped[int]
    label: Mapped[str]
    context: Mapped[str]
    ask: Mapped[str]
    title: Mapped[str]
    wording: Mapped[int]
    dropped_by_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("paper.id", ondelete="SET NULL"), index=True
    )
    deleted_at: Mapped[datetime | None]


class QuestionWordingRow(Base):
    """What the question said in an earlier version of its paper."""

    __tablename__ = "question_wording"

    question_id: Mapped[str] = part_of("question", key=True)
    paper_id: Mapped[str] = part_of("paper", key=True)
    number: Mapped[int]
    label: Mapped[str]
    context: Mapped[str]
    ask: Mapped[str]


class QuestionParagraphRow(Base):
    """A paragraph of the paper that the question was taken from."""

    __tablename__ = "question_paragraph"

    question_id: Mapped[str] = part_of("question", key=True)
    ordinal: Mapped[Ordinal]
    paragraph: Mapped[int]


class SettingRow(Base):
    """A choice of the user's that belongs to the store."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    value: Mapped[str]
