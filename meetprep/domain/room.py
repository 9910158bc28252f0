"""Where every delegation stands on every question of a meeting, and how it got there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetprep.domain.note import newest_first
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.like_minded import LikeMinded
    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.note import Note, NoteId, NoteSource
    from meetprep.domain.position import Part, Position

_LONGEST_GIST = 240
_SPOKEN_OF = (PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE)


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a delegation stood on a question, in short, by its note or by its position.

    ``source`` and ``note`` are ``None`` for a position that was drafted here; ``is_ours`` is
    whether it is our own. ``last`` is what it said last in words, with their own day, where
    the stance came without any.
    """

    stance: Stance
    gist: str = ""
    source: NoteSource | None = None
    day: date | None = None
    note: NoteId | None = None
    is_ours: bool = False
    last: Stand | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A meeting with the courses of all delegations, of which the first is where one stands.

    ``groups`` are those who think alike, by name, and the tags of notes with whose they are.
    ``markings`` are those of its papers, which no picture can lower.
    """

    meeting: Meeting
    home: str
    delegations: tuple[Delegation, ...]
    courses: Mapping[QuestionId, Mapping[str, tuple[Stand, ...]]] = field(default_factory=dict)
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)
    markings: tuple[str, ...] = ()

    def course(self, question: QuestionId, code: str) -> tuple[Stand, ...]:
        """Return how a delegation's stance moved, the present one first."""
        return self.courses.get(question, {}).get(code, ())

    def stand(self, question: QuestionId, code: str) -> Stand | None:
        """Return where a delegation stands, ``None`` where nothing is known."""
        return next(iter(self.course(question, code)), None)

    def stance(self, question: QuestionId, code: str) -> Stance:
        """Return the stance of a delegation on a question."""
        found = self.stand(question, code)
        return found.stance if found else Stance.UNKNOWN


def course_of(
    position: Position, notes: Iterable[Note], *, is_ours: bool = False
) -> tuple[Stand, ...]:
    """Return where a delegation stands on a question, then where it stood before.

    It stands where its newest note of a known stance says so, else by the position drafted for
    it here; our own delegation stands by its position alone. Words without a stance count
    where no stance is known at all.
    """
    drafted = tuple(_drafted(position, is_ours=is_ours))
    if is_ours:
        return drafted
    told = tuple(_told(note) for note in newest_first(notes))
    every = (*told, *drafted)
    known = tuple(one for one in every if one.stance is not Stance.UNKNOWN)
    course = _moves(known) or every[:1]
    worded = next((one for one in told if one.gist), None)
    if worded is None or not course or course[0].note is None or course[0].gist:
        return course
    return (replace(course[0], last=worded), *course[1:])


def groups_of(kept: Iterable[LikeMinded], notes: Iterable[Note]) -> dict[str, frozenset[str]]:
    """Return who thinks alike: the groups that were kept, then the tags of notes.

    A tag that is called like a group, whatever its capitals, adds to it.
    """
    names: dict[str, str] = {}
    found: dict[str, set[str]] = {}
    for group in kept:
        names.setdefault(group.name.casefold(), group.name)
        found.setdefault(group.name.casefold(), set()).update(group.members)
    for tag, code in sorted((tag, note.delegation) for note in notes for tag in note.tags):
        names.setdefault(tag.casefold(), tag)
        found.setdefault(tag.casefold(), set()).add(code)
    return {names[key]: frozenset(codes) for key, codes in found.items()}


def shortened(text: str) -> str:
    """Return how ``text`` begins, in whole sentences where they are short enough."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST_GIST:
        return text
    *whole, _cut = sentences(text[: _LONGEST_GIST + 1])
    return " ".join(whole) or text[:_LONGEST_GIST].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _drafted(position: Position, *, is_ours: bool) -> Iterator[Stand]:
    """Yield where the position stands, if it says anything.

    What it says in short comes from what may be shared, whoever reads it.
    """
    spoken = [part for kind in _SPOKEN_OF if (part := position.part(kind)).text.plain.strip()]
    gist = shortened(spoken[0].text.plain) if spoken else ""
    if position.stance is not Stance.UNKNOWN or gist:
        yield Stand(position.stance, gist, day=_day(spoken), is_ours=is_ours)


def _day(parts: Iterable[Part]) -> date | None:
    saved = (part.saved_at for part in parts if part.saved_at)
    return max((at.astimezone().date() for at in saved), default=None)


def _told(note: Note) -> Stand:
    return Stand(note.stance, shortened(note.text), note.source, note.day, note.id)


def _moves(stands: Iterable[Stand]) -> tuple[Stand, ...]:
    """Return those of them with which the stance changed, and the newest of each."""
    kept: list[Stand] = []
    for stand in stands:
        if not kept or kept[-1].stance is not stand.stance:
            kept.append(stand)
    return tuple(kept)
