"""What was saved of a part, folded into sittings: bursts of saves that one author made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from meetprep.domain.position import Origin

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from datetime import datetime

# Who writes nothing for so long has begun anew.
PAUSE = timedelta(minutes=5)
LONGEST = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Saved:
    """One revision without its text; ``author`` never leaves the store."""

    number: int
    saved_at: datetime
    author: str
    origin: Origin = Origin.TYPED


@dataclass(frozen=True, slots=True)
class Sitting:
    """Revisions that were saved one soon after the other, the newest first; at least one."""

    saved: tuple[Saved, ...]

    @property
    def newest(self) -> Saved:
        """What the sitting came to."""
        return self.saved[0]

    @property
    def before(self) -> int:
        """The revision that it began with; 0 where there was none."""
        return self.saved[-1].number - 1


def sittings(saved: Iterable[Saved], named: Container[int] = ()) -> tuple[Sitting, ...]:
    """Fold ``saved``, the newest first, into sittings in the same order.

    A sitting ends with a revision that is in ``named``, so that each of these can be seen; what
    was restored or read from a file stands alone.
    """
    folded: list[list[Saved]] = []
    for one in saved:
        if folded and one.number not in named and _go_together(folded[-1], one):
            folded[-1].append(one)
        else:
            folded.append([one])
    return tuple(Sitting(tuple(group)) for group in folded)


def one_by_one(saved: Iterable[Saved]) -> tuple[Sitting, ...]:
    """Return a sitting for each revision, in the same order."""
    return tuple(Sitting((one,)) for one in saved)


def _go_together(sitting: list[Saved], earlier: Saved) -> bool:
    first = sitting[-1]
    return (
        first.author == earlier.author
        and first.origin is earlier.origin is Origin.TYPED
        and first.saved_at - earlier.saved_at <= PAUSE
        and sitting[0].saved_at - earlier.saved_at <= LONGEST
    )
