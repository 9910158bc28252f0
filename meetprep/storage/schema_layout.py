"""The table of layouts: which parts the positions of a meeting have."""

from sqlalchemy.orm import Mapped, mapped_column

from meetprep.domain.position import PartKind
from meetprep.storage.columns import Base, choice, part_of


class MeetingPartRow(Base):
    """One part of a meeting's layout; ``name`` is "" for all but own parts."""

    __tablename__ = "meeting_part"

    meeting_id: Mapped[str] = part_of("meeting", key=True)
    kind: Mapped[PartKind] = mapped_column(choice(PartKind, "kind"), primary_key=True)
    ordinal: Mapped[int]
    name: Mapped[str]
    hidden: Mapped[bool]
