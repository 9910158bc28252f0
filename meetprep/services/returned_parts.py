"""Make of the text of a part that came back the suggestions and comments that it holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from meetprep.domain.comment import Comment, CommentId
from meetprep.domain.returned import OURS, Unplaced, UnplacedId
from meetprep.domain.rewriting import NOTE_SIGN
from meetprep.domain.richtext import to_json
from meetprep.domain.signs import plain_place, signs_text
from meetprep.domain.suggestion import Suggestion, SuggestionId
from meetprep.domain.tracing import Trace
from meetprep.services.aligning import matching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.domain.regions import Region
    from meetprep.domain.returned import Remark, Returned, ReturnedParagraph, Stretch, Touch
    from meetprep.domain.review_copy import Anchor
    from meetprep.domain.richtext import RichText
    from meetprep.domain.tracing import Traced


class ReturnedPart:
    """One part: what was sent, and what came back of it."""

    def __init__(
        self,
        returned: Returned,
        region: Region,
        anchor: Anchor,
        question: QuestionId,
        sent: RichText,
    ) -> None:
        self.region = region
        self.anchor = anchor
        self._returned = returned
        self._question = question
        self._text = signs_text(sent)
        paragraphs = returned.paragraphs[region.start : region.end]
        self._trace = Trace(sent, paragraphs, returned.notes, returned.saved, matching)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The changes; the same change of the same file always has the same id."""
        return tuple(self._suggestion(one) for one in self._trace.changes)

    @property
    def retracted(self) -> tuple[Unplaced, ...]:
        """What somebody put in and took out again."""
        return tuple(
            Unplaced(text, touch, self._question) for text, touch in self._trace.retracted
        )

    def comments(self, now: datetime) -> tuple[Comment, ...]:
        """Return the remarks on the part, each before the answers to it."""
        remarks = {one.key: one for one in self._returned.remarks if self._holds(one)}
        ids = self._comment_ids(remarks.values())
        return tuple(
            self._comment(one, _root(one, remarks), ids, now)
            for one in sorted(remarks.values(), key=lambda one: bool(one.parent))
        )

    def _suggestion(self, traced: Traced) -> Suggestion:
        change, touch, anchor = traced.change, traced.touch, self.anchor
        name = (
            *self._names,
            change.kind,
            str(change.start),
            str(change.end),
            to_json(change.replacement),
            touch.author,
        )
        return Suggestion(
            id=SuggestionId(_key(*name)),
            question=self._question,
            delegation=anchor.delegation,
            part=self._kind,
            based_on=anchor.revision,
            start=change.start,
            end=change.end,
            quoted=self._text[change.start : change.end],
            replacement=change.replacement,
            author=touch.author,
            made_at=touch.made_at,
            kind=change.kind,
        )

    def _comment(
        self, remark: Remark, root: Remark, ids: Mapping[str, CommentId], now: datetime
    ) -> Comment:
        start, end = self._place(root.start), self._place(root.end)
        quoted = self._text[start:end]
        if start == end:
            first, last = self._within(root.start), self._within(root.end)
            quoted = self._trace.words(first, last)
        at = remark.touch.made_at
        return Comment(
            id=ids[remark.key],
            question=self._question,
            delegation=self.anchor.delegation,
            part=self._kind,
            revision=self.anchor.revision,
            start=plain_place(self._text, start),
            end=plain_place(self._text, end),
            quoted=quoted,
            text=remark.text,
            author=remark.touch.author,
            made_at=at,
            parent=None if root is remark else ids[root.key],
            resolved_at=(at or now) if root is remark and remark.is_resolved else None,
        )

    def _comment_ids(self, remarks: Iterable[Remark]) -> dict[str, CommentId]:
        """Return the ids by the keys in the file; the same words twice are two remarks."""
        ids: dict[str, CommentId] = {}
        said: Counter[tuple[str, ...]] = Counter()
        for one in remarks:
            places = map(str, map(self._place, (one.start, one.end)))
            name = (*self._names, *places, one.text, one.touch.author)
            again = (str(said[name]),) if said[name] else ()
            ids[one.key] = CommentId(_key(*name, *again))
            said[name] += 1
        return ids

    def _holds(self, remark: Remark) -> bool:
        """Tell whether a remark begins in the part, or on its heading."""
        return self.region.start - 1 <= remark.start[0] < self.region.end

    def _within(self, place: tuple[int, int]) -> tuple[int, int]:
        """Return a place of the file as one of the part; what lies outside is its edge."""
        number, at = place[0] - self.region.start, place[1]
        if number < 0:
            return 0, 0
        count = self.region.end - self.region.start
        if number >= count:
            inside = self._returned.paragraphs[self.region.start : self.region.end]
            last = inside[-1].stretches if inside else ()
            return max(count - 1, 0), sum(len(one.text) for one in last)
        return number, at

    def _place(self, place: tuple[int, int]) -> int:
        return self._trace.place(*self._within(place))

    @property
    def _kind(self) -> PartKind:
        if self.anchor.part is None:
            raise ValueError("the mark of a question")
        return self.anchor.part

    @property
    def _names(self) -> tuple[str, ...]:
        return self._question, self.anchor.name


class Around:
    """What was changed or said where nobody was to change anything."""

    def __init__(
        self,
        returned: Returned,
        is_fixed: Callable[[str], bool],
        keys: dict[str, QuestionId],
        taken: Iterable[Region],
    ) -> None:
        self._returned = returned
        self._is_fixed = is_fixed
        self._keys = keys
        kept = list(taken)
        self._headings = {region.start - 1 for region in kept}
        self._taken = {region.anchor for region in kept}
        self._put_in = {one.text for one in returned.paragraphs if one.is_put_in}
        self._taken_out = {one.before for one in returned.paragraphs if one.is_taken_out}

    @property
    def margins(self) -> Iterator[Unplaced]:
        """What was changed in headers and footers."""
        for paragraph in self._returned.margins:
            yield from self._changed(paragraph, None)
        for line in self._returned.rewritten:
            yield Unplaced(line, self._returned.saved)

    def unplaced(self, region: Region) -> Iterator[Unplaced]:
        """Yield the words of ``region`` that somebody has to look at."""
        anchor, returned = region.anchor, self._returned
        question = self._keys.get(anchor.question) if anchor else None
        # Without a record nobody knows what stood on the cover.
        is_known = bool(returned.lines) or anchor is not None
        for number in range(region.start, region.end):
            paragraph = returned.paragraphs[number]
            if self._is_elsewhere(paragraph, region):
                continue
            yield from self._changed(paragraph, question)
            text = self._said(one for one in paragraph.stretches if one.inserted is None)
            if is_known and text.strip() and not self._is_fixed(text):
                yield Unplaced(text, returned.saved, question)
        for remark in returned.remarks:
            at = remark.start[0]
            if region.start <= at < region.end and at not in self._headings:
                yield Unplaced(remark.text, remark.touch, question, is_comment=True)

    def _is_elsewhere(self, paragraph: ReturnedParagraph, region: Region) -> bool:
        """Tell whether a paragraph was only moved: a line of ours, or one of a moved part."""
        if paragraph.is_put_in:
            return paragraph.text in self._taken_out and self._is_fixed(paragraph.text)
        is_of_part = region.is_part and region.anchor in self._taken
        return (
            paragraph.is_taken_out
            and paragraph.before in self._put_in
            and (is_of_part or self._is_fixed(paragraph.before))
        )

    def _changed(
        self, paragraph: ReturnedParagraph, question: QuestionId | None
    ) -> Iterator[Unplaced]:
        for one in paragraph.stretches:
            touch = one.deleted or one.inserted
            text = self._said([one])
            if touch is not None and touch != OURS and text.strip():
                is_deletion = one.deleted is not None
                yield Unplaced(text, touch, question, is_deletion=is_deletion)

    def _said(self, stretches: Iterable[Stretch]) -> str:
        """Return the words of ``stretches``, with those of their footnotes."""
        notes = self._returned.notes
        return "".join(
            one.text.replace(NOTE_SIGN, "".join(run.text for run in notes[one.note - 1]))
            if 0 < one.note <= len(notes)
            else one.text
            for one in stretches
        )


def identified(
    found: Iterable[Unplaced], meeting: MeetingId, delegation: str, saved: Touch
) -> list[Unplaced]:
    """Return ``found`` with ids; the same words of the same copy always have the same id.

    Whoever ``saved`` it last may save it again.
    """
    said: Counter[tuple[str, ...]] = Counter()
    named = []
    for one in found:
        kind = f"{one.is_comment:d}{one.is_deletion:d}"
        when = "" if one.touch == saved else str(one.touch.made_at)
        who = one.touch.author
        name = (meeting, one.question or "", delegation, kind, one.text, who, when)
        named.append(replace(one, id=UnplacedId(_key("unplaced", *name, str(said[name])))))
        said[name] += 1
    return named


def _root(remark: Remark, remarks: dict[str, Remark]) -> Remark:
    seen = set()
    while remark.parent in remarks and remark.key not in seen:
        seen.add(remark.key)
        remark = remarks[remark.parent]
    return remark


def _key(*facts: str) -> str:
    return str(uuid5(NAMESPACE_URL, "\x1f".join(("urn:meetprep:review", *facts))))
