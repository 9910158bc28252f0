"""Tables of what other delegations say, of the files it came in, and of who thinks alike."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.contrast import ContrastKind
from meetprep.domain.note import Confidence, NoteSource
from meetprep.domain.position import Stance
from meetprep.storage.columns import (
    CODE_LENGTH,
    KEY_LENGTH,
    Base,
    Key,
    Ordinal,
    choice,
    delegation_code,
    part_of,
)
from meetprep.storage.schema_papers import SHA256_LENGTH


class NoteFileRow(Base):
    """A file that notes were taken from, byte for byte; its hash tells it from all others."""

    __tablename__ = "note_file"

    sha256: Mapped[str] = mapped_column(String(SHA256_LENGTH), primary_key=True)
    file_name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sender: Mapped[str]
    sent_at: Mapped[datetime | None]
    content: Mapped[bytes]


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
    file_sha256: Mapped[str | None] = mapped_column(
        String(SHA256_LENGTH), ForeignKey("note_file.sha256"), index=True
    )


class NoteTagRow(Base):
    """One word by which the user finds a note again."""

    __tablename__ = "note_tag"

    note_id: Mapped[str] = part_of("note", key=True)
    ordinal: Mapped[Ordinal]
    tag: Mapped[str]


class NoteContrastRow(Base):
    """One point on which a note was held against our line."""

    __tablename__ = "note_contrast"

    note_id: Mapped[str] = part_of("note", key=True)
    ordinal: Mapped[Ordinal]
    kind: Mapped[ContrastKind] = mapped_column(choice(ContrastKind, "kind"))
    text: Mapped[str]


class LikeMindedRow(Base):
    """Delegations that think alike, at one meeting or, where it names none, at all of them."""

    __tablename__ = "like_minded"

    id: Mapped[Key]
    meeting_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str]
    deleted_at: Mapped[datetime | None]


class LikeMindedMemberRow(Base):
    """One delegation of a group."""

    __tablename__ = "like_minded_member"

    like_minded_id: Mapped[str] = part_of("like_minded", key=True)
    delegation_code: Mapped[str] = mapped_column(
        String(CODE_LENGTH), ForeignKey("delegation.code"), primary_key=True, index=True
    )
