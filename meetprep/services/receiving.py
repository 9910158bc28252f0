"""Take back a copy for review: what was changed in it becomes suggestions and comments."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.changed import Changed
from meetprep.domain.documents import Language
from meetprep.domain.errors import DeletedCopy, ForeignCopy, NotADocument
from meetprep.domain.own_changes import as_sent
from meetprep.domain.regions import anchors_of, regions
from meetprep.domain.returned import Received
from meetprep.domain.review_copy import hash_of
from meetprep.services.returned_headings import headings_of
from meetprep.services.returned_lost import found_again
from meetprep.services.returned_parts import Around, ReturnedPart, identified
from meetprep.services.their_versions import ours_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.comment import Comment
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.domain.regions import Region
    from meetprep.domain.returned import Returned, Touch, Unplaced
    from meetprep.domain.review_copy import Anchor
    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Suggestion
    from meetprep.services.paper_reader import PaperReader
    from meetprep.storage.database import Database, Transaction


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
            DeletedCopy: the meeting, or the questions, were deleted.
            DocumentError: the file is missing, empty, damaged or protected.
        """
        came = self._read(path)
        if came is None:
            return None
        with self._database.writing() as store:
            known = store.suggestions.known(one.id for one in came.suggestions)
            suggestions = [one for one in came.suggestions if one.id not in known]
            store.suggestions.add(suggestions)
            comments = [one for one in came.comments if store.comments.add([one])]
            unplaced = came.unplaced
            added = store.unplaced.add(came.meeting, came.delegation, unplaced, self._clock())
            dismissed = store.unplaced.dismissed(came.meeting, came.delegation)
        if suggestions or comments or added:
            self._publish(Changed.REVIEWS)
        came = replace(came, unplaced=tuple(u for u in unplaced if u.id not in dismissed))
        return _told(came, suggestions, comments)

    def look(self, path: Path) -> Received | None:
        """Return what ``receive`` would, as if nothing were known yet; nothing is kept.

        Raises:
            ForeignCopy: it was not made from this store.
            DeletedCopy: the meeting, or the questions, were deleted.
            DocumentError: the file is missing, empty, damaged or protected.
        """
        came = self._read(path)
        return None if came is None else _told(came, came.suggestions, came.comments)

    def _read(self, path: Path) -> _Came | None:
        """Read and understand the file, before anything is kept."""
        try:
            returned = self._reader.returned(path)
        except NotADocument:
            return None
        if not anchors_of(returned):
            return None
        with self._database.reading() as store:
            return _understood(store, path, returned, self._clock())


@dataclass(frozen=True, slots=True)
class _Came:
    """What a copy holds."""

    meeting: MeetingId
    delegation: str
    suggestions: tuple[Suggestion, ...]
    comments: tuple[Comment, ...]
    unplaced: tuple[Unplaced, ...]
    missing: tuple[tuple[QuestionId, PartKind], ...]


def _understood(store: Transaction, path: Path, returned: Returned, now: datetime) -> _Came:
    anchors = anchors_of(returned)
    keys = _questions(store, anchors)
    sent = _sent(store, anchors, keys)
    if not sent:
        is_gone = any(store.suggestions.was_deleted(one.question) for one in anchors)
        raise DeletedCopy(path) if is_gone else ForeignCopy(path)
    first = next(iter(sent))
    meeting = store.questions.meeting_of(keys[first.question])
    ours = _ours(store, sent, keys)
    paragraphs = tuple(as_sent(one, ours) for one in returned.paragraphs)
    returned = replace(returned, paragraphs=paragraphs)
    headings = headings_of(store, meeting, returned, sent)
    found = found_again(returned, regions(returned, headings), sent)
    parts = _parts(returned, found, keys, sent)
    taken = [part.region for part in parts]
    around = Around(returned, headings.is_fixed, keys, taken)
    others = (region for region in found if region not in taken)
    unplaced = [one for region in others for one in around.unplaced(region)]
    unplaced += [one for part in parts for one in part.retracted]
    unplaced += around.margins
    present = {part.anchor for part in parts}
    return _Came(
        meeting,
        first.delegation,
        tuple(one for part in parts for one in part.suggestions),
        tuple(one for part in parts for one in part.comments(now)),
        tuple(identified(unplaced, meeting, first.delegation, returned.saved)),
        tuple((keys[a.question], a.part) for a in sent if a not in present and a.part),
    )


def _told(
    came: _Came, suggestions: Iterable[Suggestion], comments: Iterable[Comment]
) -> Received:
    """Return what came of the copy; those are new."""
    made = Counter(one.question for one in suggestions)
    said = Counter(one.question for one in comments)
    known = len(came.suggestions) + len(came.comments) - made.total() - said.total()
    return Received(
        came.meeting,
        came.delegation,
        tuple(made.items()),
        tuple(said.items()),
        known,
        came.unplaced,
        came.missing,
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


def _ours(
    store: Transaction, sent: Iterable[Anchor], keys: dict[str, QuestionId]
) -> frozenset[Touch]:
    """Return how changes are said to be of ours that went out with those texts."""
    found: set[Touch] = set()
    for anchor in sent:
        if anchor.part is not None:
            place = keys[anchor.question], anchor.delegation, anchor.part, anchor.revision
            at = store.remembered.saved_at(*place)
            name = store.delegations.get(anchor.delegation).name
            found |= {ours_in(words_of(one).delegation(name), at) for one in Language}
    return frozenset(found)


def _parts(
    returned: Returned,
    found: Iterable[Region],
    keys: dict[str, QuestionId],
    sent: dict[Anchor, RichText],
) -> list[ReturnedPart]:
    chosen: dict[Anchor, Region] = {}
    for region in found:
        anchor = region.anchor
        if anchor is None or anchor not in sent:
            continue
        # Of a part that was moved, the place that it was moved to counts.
        if anchor not in chosen or _is_taken_out(returned, chosen[anchor]):
            chosen[anchor] = region
    return [
        ReturnedPart(returned, region, anchor, keys[anchor.question], sent[anchor])
        for anchor, region in chosen.items()
    ]


def _is_taken_out(returned: Returned, region: Region) -> bool:
    """Tell whether a part was taken out together with its heading."""
    inside = returned.paragraphs[max(region.start - 1, 0) : region.end]
    return all(one.is_taken_out or not one.text.strip() for one in inside)
