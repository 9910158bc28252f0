"""Tables of the documents that were written, and of what went into them."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.documents import DocumentKind
from meetprep.storage.columns import KEY_LENGTH, Base, Key, choice, part_of
from meetprep.storage.schema_papers import SHA256_LENGTH


class ExportedRow(Base):
    """A file that was written; the file itself is not kept."""

    __tablename__ = "exported"

    id: Mapped[Key]
    kind: Mapped[DocumentKind] = mapped_column(choice(DocumentKind, "kind"))
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(SHA256_LENGTH))
    author: Mapped[str]
    written_at: Mapped[datetime]


class ExportedPartRow(Base):
    """The revision of a part that went into a file."""

    __tablename__ = "exported_part"
    __table_args__ = (
        ForeignKeyConstraint(
            ["part_id", "revision"],
            ["part_revision.part_id", "part_revision.number"],
            ondelete="CASCADE",
        ),
        Index("ix_exported_part_part_id_revision", "part_id", "revision"),
    )

    exported_id: Mapped[str] = part_of("exported", key=True)
    part_id: Mapped[str] = mapped_column(String(KEY_LENGTH), primary_key=True)
    revision: Mapped[int]
