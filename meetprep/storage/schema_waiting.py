"""The table of files from outside that wait for somebody to confirm what they say."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.note import Confidence, NoteSource
from meetprep.storage.columns import CODE_LENGTH, KEY_LENGTH, Base, choice
from meetprep.storage.schema_papers import SHA256_LENGTH


class WaitingFileRow(Base):
    """A file byte for byte, and what it seems to say; ``found`` is the text of that.

    Its hash and its name tell it from all others: the same words may come under two names.
    """

    __tablename__ = "waiting_file"

    sha256: Mapped[str] = mapped_column(String(SHA256_LENGTH), primary_key=True)
    file_name: Mapped[str] = mapped_column(primary_key=True)
    ordinal: Mapped[int]
    media_type: Mapped[str]
    size: Mapped[int]
    sender: Mapped[str]
    sent_at: Mapped[datetime | None]
    content: Mapped[bytes]
    meeting_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("meeting.id", ondelete="SET NULL"), index=True
    )
    meeting_certainty: Mapped[Confidence] = mapped_column(
        choice(Confidence, "meeting_certainty")
    )
    delegation_code: Mapped[str | None] = mapped_column(
        String(CODE_LENGTH), ForeignKey("delegation.code"), index=True
    )
    delegation_certainty: Mapped[Confidence] = mapped_column(
        choice(Confidence, "delegation_certainty")
    )
    said_on: Mapped[date | None]
    source: Mapped[NoteSource] = mapped_column(choice(NoteSource, "source"))
    is_exact: Mapped[bool]
    found: Mapped[str]
