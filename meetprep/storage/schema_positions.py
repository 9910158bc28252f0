"""Tables of positions: parts and stances as revisions that are only ever added."""

from datetime import datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.position import Audience, Origin, PartKind, Stance
from meetprep.storage.columns import Base, Key, Ordinal, choice, delegation_code, part_of


class PositionRow(Base):
    """What one delegation intends to say to one question.

    ``wording`` is the wording of the question that it was begun for or last checked against.
    """

    __tablename__ = "position"
    __table_args__ = (UniqueConstraint("question_id", "delegation_code"),)

    id: Mapped[Key]
    question_id: Mapped[str] = part_of("question", index=False)
    delegation_code: Mapped[str] = delegation_code()
    wording: Mapped[int]


class PartRow(Base):
    """One part of a position."""

    __tablename__ = "part"
    __table_args__ = (UniqueConstraint("position_id", "kind"),)

    id: Mapped[Key]
    position_id: Mapped[str] = part_of("position", index=False)
    kind: Mapped[PartKind] = mapped_column(choice(PartKind, "kind"))
    audience: Mapped[Audience] = mapped_column(choice(Audience, "audience"))
    ordinal: Mapped[int]
    hidden: Mapped[bool]


class PartRevisionRow(Base):
    """One saved state of a part.

    ``content`` is packed (see ``history``); ``base`` is the number of the revision that it
    needs to be unpacked, NULL where it stands alone. ``plain`` is for counting and searching.
    """

    __tablename__ = "part_revision"
    __table_args__ = (CheckConstraint("number >= 1", name="number"),)

    part_id: Mapped[str] = part_of("part", key=True)
    number: Mapped[Ordinal]
    base: Mapped[int | None]
    content: Mapped[bytes]
    plain: Mapped[str]
    saved_at: Mapped[datetime]
    author: Mapped[str]
    origin: Mapped[Origin] = mapped_column(choice(Origin, "origin"))


class StanceRevisionRow(Base):
    """One saved stance of a position."""

    __tablename__ = "stance_revision"
    __table_args__ = (CheckConstraint("number >= 1", name="number"),)

    position_id: Mapped[str] = part_of("position", key=True)
    number: Mapped[Ordinal]
    stance: Mapped[Stance] = mapped_column(choice(Stance, "stance"))
    saved_at: Mapped[datetime]
    author: Mapped[str]
