"""Take back a copy for review: what was changed in it becomes suggestions and comments."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from meetprep.domain.changed import Changed
from meetprep.domain.errors import ForeignCopy, NotADocument
from meetprep.domain.regions import anchors_of, marked_questions, regions
from meetprep.domain.returned import Received
from meetprep.domain.review_copy import hash_of
from meetprep.services.returned_headings import headings_of
from meetprep.services.returned_parts import Around, ReturnedPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.comment import Comment
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.regions import Region
    from meetprep.domain.returned import Returned
    from meetprep.domain.review_copy import Anchor
    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Suggestion
    from meetprep.services.paper_reader import PaperReader
    from meetprep.storage.database import Database, Transaction

_One = TypeVar("_One", "Suggestion", "Comment")


class Receiving:
    """Our own texts come back with the changes of others; ours stay until these are decided."""

    def __init__(
        self,
        database: Database,
        *,
        reader: PaperReader,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._reader = reader
        self._clock = clock
        self._publish = publish

    def receive(self, path: Path) -> Received | None:
        """Keep what was changed and remarked in a copy; ``None`` where it is no copy of ours.

        The same file again keeps nothing new.

        Raises:
            ForeignCopy: it was not made from this store.
            DocumentError: the file is missing, empty, damaged or protected.
        """
        returned = self._returned(path)
        if returned is None:
            return None
        with self._database.writing() as store:
            received = _received(store, path, returned, _Keeping(store, self._clock()))
        if received.suggestions or received.comments:
            self._publish(Changed.REVIEWS)
        return received

    def look(self, path: Path) -> Received | None:
        """Return what ``receive`` would, as if nothing were known yet; nothing is kept.

        Raises:
            ForeignCopy: it was not made from this store.
            DocumentError: the file is missing, empty, damaged or protected.
        """
        returned = self._returned(path)
        if returned is None:
            return None
        with self._database.reading() as store:
            return _received(store, path, returned, _Keeping(None, self._clock()))

    def _returned(self, path: Path) -> Returned | None:
        try:
            returned = self._reader.returned(path)
        except NotADocument:
            return None
        return returned if anchors_of(returned) else None


class _Keeping:
    """Keeps suggestions and comments where there is a store, and counts what is new."""

    def __init__(self, store: Transaction | None, now: datetime) -> None:
        self._store = store
        self.now = now
        self.known = 0

    def suggestions(self, found: Iterable[Suggestion]) -> tuple[tuple[QuestionId, int], ...]:
        """Keep them; return how many are new, by question."""
        store = self._store
        return self._counted(found, lambda one: not store or store.suggestions.add([one]))

    def comments(self, found: Iterable[Comment]) -> tuple[tuple[QuestionId, int], ...]:
        """Keep them; return how many are new, by question."""
        store = self._store
        return self._counted(found, lambda one: not store or store.comments.add([one]))

    def _counted(
        self, found: Iterable[_One], add: Callable[[_One], int | bool]
    ) -> tuple[tuple[QuestionId, int], ...]:
        new: Counter[QuestionId] = Counter()
        for one in found:
            if add(one):
                new[one.question] += 1
            else:
                self.known += 1
        return tuple(new.items())


def _received(
    store: Transaction, path: Path, returned: Returned, keeping: _Keeping
) -> Received:
    anchors = anchors_of(returned)
    keys = _questions(store, anchors)
    sent = _sent(store, anchors, keys)
    if not sent:
        raise ForeignCopy(path)
    first = next(iter(sent))
    meeting = store.questions.meeting_of(keys[first.question])
    marked = marked_questions(returned)
    headings = headings_of(store, meeting, returned, anchors, marked)
    found = regions(returned, headings)
    parts = _parts(returned, found, keys, sent)
    taken = [part.region for part in parts]
    around = Around(returned, headings.is_fixed, keys, taken)
    others = (region for region in found if region not in taken)
    unplaced = [one for region in others for one in around.unplaced(region)]
    unplaced += [one for part in parts for one in part.retracted]
    present = {part.anchor for part in parts}
    return Received(
        meeting,
        first.delegation,
        keeping.suggestions(one for part in parts for one in part.suggestions),
        keeping.comments(one for part in parts for one in part.comments(keeping.now)),
        keeping.known,
        tuple(unplaced),
        tuple((keys[a.question], a.part) for a in sent if a not in present and a.part),
    )


def _questions(store: Transaction, anchors: Iterable[Anchor]) -> dict[str, QuestionId]:
    """Return the questions of this store by the beginnings of their keys."""
    found = {one.question: store.suggestions.question_of(one.question) for one in anchors}
    return {short: key for short, key in found.items() if key is not None}


def _sent(
    store: Transaction, anchors: Iterable[Anchor], keys: dict[str, QuestionId]
) -> dict[Anchor, RichText]:
    """Return the texts that this store sent, by the marks that they were sent with."""
    found: dict[Anchor, RichText] = {}
    for anchor in anchors:
        if anchor.part is None or anchor.question not in keys:
            continue
        key, number = keys[anchor.question], anchor.revision
        texts = store.remembered.texts(key, anchor.delegation, anchor.part, {number})
        text = texts.get(number)
        if text is not None and hash_of(text).startswith(anchor.hash):
            found[anchor] = text
    return found


def _parts(
    returned: Returned,
    found: Iterable[Region],
    keys: dict[str, QuestionId],
    sent: dict[Anchor, RichText],
) -> list[ReturnedPart]:
    parts: dict[Anchor, ReturnedPart] = {}
    for region in found:
        anchor = region.anchor
        if anchor is not None and anchor in sent and anchor not in parts:
            key = keys[anchor.question]
            parts[anchor] = ReturnedPart(returned, region, anchor, key, sent[anchor])
    return list(parts.values())
