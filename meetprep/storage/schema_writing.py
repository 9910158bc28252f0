"""Tables of what helps while writing: own words, languages of parts, templates."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.position import PartKind
from meetprep.storage.columns import CODE_LENGTH, Base, Key, choice, part_of


class OwnWordRow(Base):
    """A word that the user's own dictionary of a language holds."""

    __tablename__ = "own_word"

    language: Mapped[str] = mapped_column(String(CODE_LENGTH), primary_key=True)
    word: Mapped[str] = mapped_column(primary_key=True)
    added_at: Mapped[datetime]


class PartLanguageRow(Base):
    """The language of a part, where it was chosen; the part itself may not be begun yet."""

    __tablename__ = "part_language"

    question_id: Mapped[str] = part_of("question", key=True)
    delegation_code: Mapped[str] = mapped_column(
        String(CODE_LENGTH), ForeignKey("delegation.code"), primary_key=True, index=True
    )
    kind: Mapped[PartKind] = mapped_column(choice(PartKind, "kind"), primary_key=True)
    language: Mapped[str] = mapped_column(String(CODE_LENGTH))


class PartTemplateRow(Base):
    """A text that parts of one kind can begin with; ``content`` is JSON of the own model."""

    __tablename__ = "part_template"

    id: Mapped[Key]
    kind: Mapped[PartKind] = mapped_column(choice(PartKind, "kind"))
    name: Mapped[str]
    content: Mapped[str]
    made_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]
