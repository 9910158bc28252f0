"""Tables of papers: the file as received and what was understood of it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, ForeignKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.paper import PaperKind, ParagraphKind, WarningCode
from meetprep.storage.columns import KEY_LENGTH, Base, Key, Ordinal, choice, part_of

SHA256_LENGTH = 64


class WarningStage(StrEnum):
    """When a doubt arose."""

    READING = "reading"
    UNDERSTANDING = "understanding"


class PaperRow(Base):
    """A paper without its bytes; ``replaces_id`` is the version before it."""

    __tablename__ = "paper"

    id: Mapped[Key]
    meeting_id: Mapped[str] = part_of("meeting")
    replaces_id: Mapped[str | None] = mapped_column(
        String(KEY_LENGTH), ForeignKey("paper.id", ondelete="SET NULL"), index=True
    )
    file_name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(SHA256_LENGTH), index=True)
    size: Mapped[int]
    kind: Mapped[PaperKind] = mapped_column(choice(PaperKind, "kind"))
    title: Mapped[str | None]
    reference: Mapped[str | None]
    marking: Mapped[str | None]
    announced: Mapped[int | None]
    received_at: Mapped[datetime]


class PaperFileRow(Base):
    """The file byte for byte, in a table of its own so that no list ever loads it."""

    __tablename__ = "paper_file"

    paper_id: Mapped[str] = part_of("paper", key=True)
    content: Mapped[bytes]


class PaperParagraphRow(Base):
    """One paragraph of the paper."""

    __tablename__ = "paper_paragraph"

    paper_id: Mapped[str] = part_of("paper", key=True)
    ordinal: Mapped[Ordinal]
    kind: Mapped[ParagraphKind] = mapped_column(choice(ParagraphKind, "kind"))
    label: Mapped[str]
    level: Mapped[int]
    page: Mapped[int | None]
    text: Mapped[str]


class PaperAnchorRow(Base):
    """Where a footnote's mark stands in a paragraph."""

    __tablename__ = "paper_anchor"
    __table_args__ = (
        ForeignKeyConstraint(
            ["paper_id", "paragraph"],
            ["paper_paragraph.paper_id", "paper_paragraph.ordinal"],
            ondelete="CASCADE",
        ),
    )

    paper_id: Mapped[Key]
    paragraph: Mapped[Ordinal]
    ordinal: Mapped[Ordinal]
    offset: Mapped[int]
    label: Mapped[str]


class PaperFootnoteRow(Base):
    """A footnote of the paper."""

    __tablename__ = "paper_footnote"

    paper_id: Mapped[str] = part_of("paper", key=True)
    ordinal: Mapped[Ordinal]
    label: Mapped[str]
    text: Mapped[str]


class PaperMarginRow(Base):
    """A line of the paper's headers and footers."""

    __tablename__ = "paper_margin"

    paper_id: Mapped[str] = part_of("paper", key=True)
    ordinal: Mapped[Ordinal]
    text: Mapped[str]


class PaperReferenceRow(Base):
    """A document that the paper cites."""

    __tablename__ = "paper_reference"

    paper_id: Mapped[str] = part_of("paper", key=True)
    ordinal: Mapped[Ordinal]
    reference: Mapped[str]


class PaperWarningRow(Base):
    """A doubt about the paper."""

    __tablename__ = "paper_warning"

    paper_id: Mapped[str] = part_of("paper", key=True)
    stage: Mapped[WarningStage] = mapped_column(choice(WarningStage, "stage"), primary_key=True)
    ordinal: Mapped[Ordinal]
    code: Mapped[WarningCode] = mapped_column(choice(WarningCode, "code"))
    paragraph: Mapped[int | None]
    announced: Mapped[int | None]
    found: Mapped[int | None]
    detail: Mapped[str]
    settled: Mapped[bool]
