"""Know where what reviewers propose belongs by now, and what the texts say already."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.merging import Fate, Way
from meetprep.services.aligning import matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.merging import Placed
    from meetprep.domain.position import Part, PartKind
    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Suggestion
    from meetprep.storage.database import Transaction

Bases = dict[tuple["PartKind", int], "RichText"]


@dataclass(frozen=True, slots=True)
class Undecided:
    """Proposals on one position that nobody decided on.

    ``texts`` are those that they were based on, ``parts`` what there is now.
    """

    suggestions: tuple[Suggestion, ...]
    texts: Mapping[tuple[PartKind, int], RichText]
    parts: tuple[Part, ...]

    def placed(self) -> tuple[Suggestion, ...]:
        """Return them part by part in the order of the newest texts.

        Each is placed in the newest revision; what the text says already is left out.
        """
        shown: list[Suggestion] = []
        for part in self.parts:
            here = [one for one in self.suggestions if one.part is part.kind]
            fitting = [
                _shown(one, place, part.revision)
                for one, place in zip(here, places(here, self.texts, part.text), strict=True)
                if place.fate is not Fate.DONE
            ]
            shown += sorted(fitting, key=lambda one: (one.start, one.end))
        return tuple(shown)


def undecided(store: Transaction, question: QuestionId, delegation: str) -> Undecided:
    """Return what nobody decided on of one position."""
    found = store.suggestions.of_position(question, delegation)
    wanted = tuple(one for one in found if one.accepted is None)
    parts = store.positions.get(question, delegation).parts if wanted else ()
    return Undecided(wanted, bases(store, wanted), parts)


def bases(store: Transaction, suggestions: Iterable[Suggestion]) -> Bases:
    """Return the texts that suggestions on one position were based on."""
    numbers: dict[PartKind, set[int]] = defaultdict(set)
    some: Suggestion | None = None
    for some in suggestions:
        numbers[some.part].add(some.based_on)
    found: Bases = {}
    for kind, wanted in numbers.items():
        if some is not None:
            texts = store.remembered.texts(some.question, some.delegation, kind, wanted)
            found |= {(kind, number): text for number, text in texts.items()}
    return found


def places(
    suggestions: Sequence[Suggestion],
    texts: Mapping[tuple[PartKind, int], RichText],
    now: RichText,
) -> list[Placed]:
    """Return where suggestions on one part belong in its text as it is ``now``."""
    ways: dict[int, Way] = {}
    for one in suggestions:
        if one.based_on not in ways:
            ways[one.based_on] = Way(texts[one.part, one.based_on], now, matching)
    return [ways[one.based_on].place(one.change) for one in suggestions]


def _shown(one: Suggestion, placed: Placed, revision: int) -> Suggestion:
    return replace(
        one,
        based_on=revision,
        start=placed.change.start,
        end=placed.change.end,
        is_clash=placed.fate is Fate.CLASHES,
    )
