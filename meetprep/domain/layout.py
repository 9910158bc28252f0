"""Which parts the positions of a meeting have, in which order, and how own ones are called.

A layout says nothing of audiences: those belong to the kinds, so that no layout can make an
internal part shareable.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.errors import LayoutFull
from meetprep.domain.position import Audience, PartKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from meetprep.domain.position import Part, Position

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class LaidPart:
    """One part of a layout; only own parts have a ``name`` of the user's."""

    kind: PartKind
    name: str = ""
    is_hidden: bool = False


_STANDARD = tuple(LaidPart(kind) for kind in PartKind if not kind.is_own)


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts in the user's order: all usual ones, then the own ones that were added.

    Shareable ones always come first, and one part at least is shown.

    Raises:
        ValueError: the parts break a rule above. That is a bug of the caller's.
    """

    parts: tuple[LaidPart, ...] = _STANDARD

    def __post_init__(self) -> None:
        """Refuse what is no layout."""
        kinds = self.kinds
        if len(set(kinds)) < len(kinds) or not {part.kind for part in _STANDARD} <= set(kinds):
            raise ValueError("a part is missing or there twice")
        if list(self.parts) != sorted(self.parts, key=_rank):
            raise ValueError("a shareable part follows an internal one")
        if any(bool(part.name) is not part.kind.is_own for part in self.parts):
            raise ValueError("own parts have names, others have not")
        if not self.shown:
            raise ValueError("nothing is shown")

    @property
    def kinds(self) -> tuple[PartKind, ...]:
        """All parts, hidden ones too."""
        return tuple(part.kind for part in self.parts)

    @property
    def shown(self) -> tuple[PartKind, ...]:
        """The parts that are not hidden."""
        return tuple(part.kind for part in self.parts if not part.is_hidden)

    @property
    def hidden(self) -> tuple[PartKind, ...]:
        """The parts that are hidden; their texts are kept."""
        return tuple(part.kind for part in self.parts if part.is_hidden)

    @property
    def is_full(self) -> bool:
        """Whether there is no room for one more own part."""
        return len(self.parts) == len(PartKind)

    def name(self, kind: PartKind) -> str:
        """Return what the user calls an own part, "" for any other."""
        return next((part.name for part in self.parts if part.kind is kind), "")

    def with_hidden(self, kind: PartKind, *, is_hidden: bool = True) -> Layout:
        """Return the layout that hides or shows a part; the last one shown stays."""
        if is_hidden and self.shown == (kind,):
            return self
        return self._with(kind, lambda part: replace(part, is_hidden=is_hidden))

    def renamed(self, kind: PartKind, name: str) -> Layout:
        """Return the layout with another name of an own part; without words nothing changes."""
        name = _tidy(name)
        if not name or not kind.is_own:
            return self
        return self._with(kind, lambda part: replace(part, name=name))

    def with_own(self, name: str) -> Layout:
        """Return the layout with one more own part, after all others.

        Raises:
            LayoutFull: there is no room for another.
        """
        free = [kind for kind in PartKind if kind.is_own and kind not in self.kinds]
        if not free:
            raise LayoutFull
        return Layout((*self.parts, LaidPart(free[0], _tidy(name) or free[0].value)))

    def moved(self, kind: PartKind, step: int) -> Layout:
        """Return the layout with a part one place up (-1) or down (1) among those shown."""
        beside = [other for other in self.shown if other.audience is kind.audience]
        at = beside.index(kind) + step if kind in beside else -1
        if not 0 <= at < len(beside):
            return self
        return self.placed(kind, beside[at], after=step > 0)

    def placed(self, kind: PartKind, beside: PartKind, *, after: bool = False) -> Layout:
        """Return the layout with a part right before or after one of the same audience."""
        if kind is beside or kind.audience is not beside.audience:
            return self
        moved = next(part for part in self.parts if part.kind is kind)
        others = [part for part in self.parts if part.kind is not kind]
        at = [part.kind for part in others].index(beside) + after
        return Layout((*others[:at], moved, *others[at:]))

    def arranged(self, position: Position) -> tuple[Part, ...]:
        """Return the parts of ``position`` in this order, hidden ones too."""
        return tuple(position.part(kind) for kind in self.kinds)

    def _with(self, kind: PartKind, change: Callable[[LaidPart], LaidPart]) -> Layout:
        return Layout(tuple(change(part) if part.kind is kind else part for part in self.parts))


def completed(parts: Iterable[LaidPart]) -> Layout:
    """Return the layout of ``parts`` and of the usual ones that are not among them."""
    given = tuple(parts)
    known = {part.kind for part in given}
    missing = tuple(part for part in _STANDARD if part.kind not in known)
    return Layout(tuple(sorted((*given, *missing), key=_rank)))


def _rank(part: LaidPart) -> bool:
    return part.kind.audience is Audience.INTERNAL


def _tidy(name: str) -> str:
    return " ".join(name.split())[:_LONGEST_NAME].strip()


USUAL = Layout()
