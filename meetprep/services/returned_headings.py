"""Know the headings of our own copies again, in any of our languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from meetprep.documents.composing.pieces import titled_heading
from meetprep.documents.composing.review import compose_review, line_hash
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.composition import Line
from meetprep.domain.documents import DocumentKind, Language, Order
from meetprep.domain.errors import NothingToExport
from meetprep.domain.regions import Headings, anchors_of, marked_questions
from meetprep.domain.review_copy import Anchor, anchor_of
from meetprep.domain.signs import signs_text
from meetprep.services.document_material import load_material
from meetprep.services.sending import review_copy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meetprep.domain.meeting import Meeting, MeetingId
    from meetprep.domain.position import PartKind
    from meetprep.domain.returned import Returned
    from meetprep.domain.richtext import RichText
    from meetprep.storage.database import Transaction

_ALIKE = 90


def headings_of(
    store: Transaction,
    meeting: MeetingId,
    returned: Returned,
    sent: Mapping[Anchor, RichText],
) -> Headings:
    """Return how the lines of a copy on that meeting are known.

    Marks count first; a heading that lost its mark is known by its words. ``sent`` are the
    texts that went out.
    """
    anchors = anchors_of(returned)
    delegation = anchors[0].delegation
    found = store.meetings.get(meeting)
    marked = marked_questions(returned)
    # Only the record says which questions were sent at all.
    known = {one.question for one in anchors} if returned.record else None
    questions = {
        heading: anchor
        for heading, anchor in _questions(found, delegation)
        if anchor.question not in marked and (known is None or anchor.question in known)
    }
    parts = dict(_parts(store, meeting))
    fixed = returned.lines | frozenset(_lines(store, meeting, delegation))

    def named(text: str, current: Anchor | None) -> Anchor | None:
        heading = _folded(text)
        if current is not None and (kind := parts.get(heading)) is not None:
            known = (one for one in anchors if one.question == current.question)
            return next((one for one in known if one.part is kind), None)
        return _like(heading, questions)

    def is_fixed(text: str) -> bool:
        return line_hash(text) in fixed and bool(text.strip())

    def own(anchor: Anchor) -> Iterable[str]:
        return signs_text(sent[anchor]).split("\n") if anchor in sent else ()

    return Headings(named, is_fixed, own)


def _like(heading: str, questions: dict[str, Anchor]) -> Anchor | None:
    if heading in questions:
        return questions[heading]
    close = ((fuzz.ratio(heading, known), known) for known in questions if len(known) > 12)
    likeness, best = max(close, default=(0.0, ""))
    return questions[best] if likeness >= _ALIKE else None


def _questions(meeting: Meeting, delegation: str) -> Iterable[tuple[str, Anchor]]:
    for question in meeting.questions:
        # Where the heading was typed anew, what stands below it still tells the question.
        for line in (*question.context.splitlines(), *question.ask.splitlines()):
            if line.strip():
                yield _folded(line), anchor_of(question.id, delegation)
    for language in Language:
        for question in meeting.questions:
            heading = titled_heading(question.label, question.title, words_of(language))
            yield _folded(heading), anchor_of(question.id, delegation)


def _parts(store: Transaction, meeting: MeetingId) -> Iterable[tuple[str, PartKind]]:
    for language in Language:
        for kind, name in words_of(language).parts.items():
            yield _folded(name), kind
    layout = store.layouts.get(meeting)
    for kind in layout.kinds:
        if name := layout.name(kind):
            yield _folded(name), kind


def _lines(store: Transaction, meeting: MeetingId, delegation: str) -> Iterable[str]:
    """Return the hashes of the lines that a copy of everything would have now."""
    for language in Language:
        order = Order(DocumentKind.REVIEW, meeting, delegation, language)
        try:
            written = compose_review(review_copy(load_material(store, order)))
        except NothingToExport:
            continue
        for piece in written.pieces:
            if isinstance(piece, Line):
                yield line_hash(piece.text)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
