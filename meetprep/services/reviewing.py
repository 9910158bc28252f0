"""Decide on what reviewers propose: accept it, reject it, or take the decision back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.errors import EditConflict
from meetprep.domain.merging import Fate, Way, applied, changes
from meetprep.domain.position import Origin, PartRevision
from meetprep.domain.richtext import EMPTY
from meetprep.domain.suggestion import apart
from meetprep.services.aligning import matching
from meetprep.services.undecided import bases, places, undecided

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import datetime

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.merging import Placed
    from meetprep.domain.position import Part
    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Change, Reviewer, Suggestion, SuggestionId
    from meetprep.services.undecided import Bases
    from meetprep.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of proposals: those that were decided, and those that stayed open.

    Of several at once, one that clashes with what is there stays open: it is looked at alone.
    """

    decided: tuple[SuggestionId, ...]
    left: tuple[SuggestionId, ...] = ()


class Reviewing:
    """Proposed changes of our own positions, wherever the texts moved meanwhile."""

    def __init__(
        self,
        database: Database,
        *,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._author = author
        self._clock = clock
        self._publish = publish

    def open_on(self, question: QuestionId, delegation: str) -> tuple[Suggestion, ...]:
        """Return what is undecided, part by part in the order of the newest texts.

        Each is placed in the newest revision; what the text says already is left out.
        """
        with self._database.reading() as store:
            found = undecided(store, question, delegation)
        return found.placed()

    def waiting(self, meeting: MeetingId, delegation: str) -> dict[QuestionId, int]:
        """Return how much is undecided on each question that anything is undecided on."""
        with self._database.reading() as store:
            found = {
                question: len(undecided(store, question, delegation).placed())
                for question in store.suggestions.open_of(meeting, delegation)
            }
        return {question: many for question, many in found.items() if many}

    def reviewers(self, meeting: MeetingId, delegation: str) -> tuple[Reviewer, ...]:
        """Return whose copies of a position came back with changes, the last one first."""
        with self._database.reading() as store:
            return store.suggestions.reviewers(meeting, delegation)

    def accept(self, ids: Collection[SuggestionId]) -> Decision:
        """Make those changes, each part's as one revision; a clash only when asked for alone.

        Of two that change the same words, the one that was named first is made.

        Raises:
            NotFound: one of them is not there.
        """
        decided: list[SuggestionId] = []
        with self._database.writing() as store:
            order = {key: place for place, key in enumerate(ids)}
            found = sorted(store.suggestions.of_ids(ids), key=lambda one: order[one.id])
            wanted = [one for one in found if one.accepted is not True]
            for group in _by_part(wanted):
                text, taken = _merged(store, group, is_alone=len(ids) == 1)
                number = self._keep(store, group[0], text, Origin.FILE)
                store.suggestions.decide(
                    taken, accepted=True, at=self._clock(), revision=number
                )
                decided += taken
        self._publish(Changed.REVIEWS | Changed.POSITIONS)
        left = tuple(one.id for one in wanted if one.id not in decided)
        return Decision(tuple(decided), left)

    def reject(self, ids: Collection[SuggestionId]) -> Decision:
        """Leave the texts as they are and the proposals decided.

        Raises:
            NotFound: one of them is not there.
        """
        with self._database.writing() as store:
            wanted = [one.id for one in store.suggestions.of_ids(ids) if one.accepted is None]
            store.suggestions.decide(wanted, accepted=False, at=self._clock())
        self._publish(Changed.REVIEWS)
        return Decision(tuple(wanted))

    def take_back(self, ids: Collection[SuggestionId]) -> Decision:
        """Leave the proposals undecided, and out of the texts what accepting them put there.

        Raises:
            NotFound: one of them is not there.
            EditConflict: the same words were changed since; nothing was taken back.
        """
        with self._database.writing() as store:
            wanted = [one for one in store.suggestions.of_ids(ids) if one.accepted is not None]
            for group in _by_part([one for one in wanted if one.decided_in], by_revision=True):
                text = _without(store, group)
                self._keep(store, group[0], text, Origin.RESTORED)
            store.suggestions.decide([one.id for one in wanted], accepted=None, at=None)
        self._publish(Changed.REVIEWS | Changed.POSITIONS)
        return Decision(tuple(one.id for one in wanted))

    def _keep(
        self, store: Transaction, one: Suggestion, text: RichText, origin: Origin
    ) -> int | None:
        """Keep ``text`` as the newest revision; return its number, none if nothing changed."""
        current = _current(store, one)
        if text == current.text:
            return None
        number = current.revision + 1
        revision = PartRevision(one.part, number, text, self._clock(), self._author(), origin)
        store.positions.add_part_revision(one.question, one.delegation, revision)
        return number


def _merged(
    store: Transaction, group: Sequence[Suggestion], *, is_alone: bool
) -> tuple[RichText, list[SuggestionId]]:
    """Return the newest text with the changes made that it can take, and which those are.

    Those that touch the same words come one after the other, so that the later one meets
    what the earlier one made of them.
    """
    text = _current(store, group[0]).text
    return _put_into(text, group, bases(store, group), is_alone=is_alone)


def _put_into(
    text: RichText, group: Sequence[Suggestion], texts: Bases, *, is_alone: bool
) -> tuple[RichText, list[SuggestionId]]:
    taken: list[SuggestionId] = []
    waiting = list(group)
    while waiting:
        placed = list(zip(waiting, places(waiting, texts, text), strict=True))
        ready = [
            (one, place) for one, place in placed if is_alone or place.fate is not Fate.CLASHES
        ]
        if not ready:
            break
        made = apart(ready, _made)
        text = applied(text, *_to_make(place for _, place in made))
        taken += [one.id for one, _ in made]
        waiting = [one for one in waiting if one.id not in taken]
    return text, taken


def _made(placed: tuple[Suggestion, Placed]) -> Change:
    return placed[1].change


def _without(store: Transaction, group: Sequence[Suggestion]) -> RichText:
    """Return the newest text as it would be had those never been accepted.

    Raises:
        EditConflict: the words that they brought or took were changed since.
    """
    first = group[0]
    number = first.decided_in or 0
    now = _current(store, first)
    # What else was accepted then may have been taken back and accepted again since.
    before = store.remembered.texts(
        first.question, first.delegation, first.part, {number - 1}
    ).get(number - 1, EMPTY)
    alone, _ = _put_into(before, group, bases(store, group), is_alone=len(group) == 1)
    way = Way(alone, now.text, matching)
    back = [way.place(change) for change in changes(alone, before, matching)]
    if any(place.fate is Fate.CLASHES for place in back):
        raise EditConflict(first.part.value, number, now.revision)
    return applied(now.text, *_to_make(back))


def _to_make(placed: Iterable[Placed]) -> list[Change]:
    """Return the changes that the text does not say already."""
    return [place.change for place in placed if place.fate is not Fate.DONE]


def _by_part(
    suggestions: Iterable[Suggestion], *, by_revision: bool = False
) -> list[list[Suggestion]]:
    """Return the suggestions in groups of one part each, the newest revision first."""
    groups: dict[tuple[int, str, str, str], list[Suggestion]] = defaultdict(list)
    for one in suggestions:
        number = -(one.decided_in or 0) if by_revision else 0
        groups[number, one.question, one.delegation, one.part].append(one)
    return [groups[key] for key in sorted(groups)]


def _current(store: Transaction, one: Suggestion) -> Part:
    return store.positions.get(one.question, one.delegation).part(one.part)
