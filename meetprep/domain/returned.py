"""A copy for review as it came back: its words, who changed them, and what was remarked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from meetprep.domain.signs import PLAIN

if TYPE_CHECKING:
    from datetime import datetime

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.domain.richtext import Mark, Run
    from meetprep.domain.signs import Shape

UnplacedId = NewType("UnplacedId", str)


@dataclass(frozen=True, slots=True)
class Touch:
    """Who changed something and when, as far as the file says."""

    author: str = ""
    made_at: datetime | None = None


NOBODY = Touch()
OURS = Touch("\0")
"""Of what we took out ourselves before a copy went out; no file can say so."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Signs that look and fared alike.

    ``inserted`` and ``deleted`` are by whom, ``None`` where they were not. What was inserted
    and deleted again is neither in the text before nor in that after. ``earlier`` are the marks
    before somebody restyled it; ``note`` is the number of the footnote that it marks.
    """

    text: str
    marks: frozenset[Mark] = frozenset()
    link: str = ""
    inserted: Touch | None = None
    deleted: Touch | None = None
    restyled: Touch | None = None
    earlier: frozenset[Mark] = frozenset()
    note: int = 0


@dataclass(frozen=True, slots=True)
class ReturnedParagraph:
    """A paragraph with the names of the marks in it; the changes told are those of its end."""

    stretches: tuple[Stretch, ...] = ()
    shape: Shape = PLAIN
    anchors: tuple[str, ...] = ()
    inserted: Touch | None = None
    deleted: Touch | None = None
    reshaped: Touch | None = None
    earlier: Shape = PLAIN

    @property
    def text(self) -> str:
        """What it says with all changes accepted."""
        return "".join(one.text for one in self.stretches if one.deleted is None)

    @property
    def is_changed(self) -> bool:
        """Whether any of its words were put in or taken out."""
        return any(one.inserted or one.deleted for one in self.stretches)

    @property
    def before(self) -> str:
        """What it said before any of the changes that are tracked."""
        return "".join(one.text for one in self.stretches if one.inserted is None)

    @property
    def is_put_in(self) -> bool:
        """Whether it holds words, all of which somebody put in."""
        return bool(self.text.strip()) and not self.before.strip()

    @property
    def is_taken_out(self) -> bool:
        """Whether it held words, all of which somebody took out."""
        return bool(self.before.strip()) and not self.text.strip()


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on what stands between two places: number of the paragraph, and signs in it."""

    key: str
    touch: Touch
    text: str
    start: tuple[int, int]
    end: tuple[int, int]
    parent: str = ""
    is_resolved: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """All that was read of the file.

    ``record`` are the marks of the parts that were sent with the hashes of their texts, and
    ``lines`` the hashes of lines that nobody was asked to change; both are empty where the file
    lost them. ``saved`` is who saved the file last. ``margins`` are the paragraphs of headers
    and footers in which changes are tracked, ``rewritten`` other lines there that nobody sent.
    """

    paragraphs: tuple[ReturnedParagraph, ...]
    notes: tuple[tuple[Run, ...], ...] = ()
    remarks: tuple[Remark, ...] = ()
    record: tuple[tuple[str, str], ...] = ()
    lines: frozenset[str] = frozenset()
    saved: Touch = NOBODY
    margins: tuple[ReturnedParagraph, ...] = ()
    rewritten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Words of the file that belong to no part: somebody has to look at them.

    ``question`` is the one that they stand at, ``None`` where they stand at none.
    """

    text: str
    touch: Touch = NOBODY
    question: QuestionId | None = None
    is_comment: bool = False
    is_deletion: bool = False
    id: UnplacedId = UnplacedId("")


@dataclass(frozen=True, slots=True)
class Received:
    """What came of a copy: how much of it is new, and what has no place.

    ``known`` is how many of its changes and comments had been received before; ``unplaced`` is
    what nobody has dismissed; ``missing`` are the parts that were sent and are no longer in
    the file.
    """

    meeting: MeetingId
    delegation: str
    suggestions: tuple[tuple[QuestionId, int], ...]
    comments: tuple[tuple[QuestionId, int], ...]
    known: int = 0
    unplaced: tuple[Unplaced, ...] = ()
    missing: tuple[tuple[QuestionId, PartKind], ...] = ()
