"""A text with what reviewers propose standing in it, sign by sign."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.domain.comment import Passage
from meetprep.domain.differences import RunKind
from meetprep.domain.merging import applied
from meetprep.domain.rewriting import NOTE_SIGN, Look, Piece, characters
from meetprep.domain.suggestion import ChangeKind, apart

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Suggestion, SuggestionId


@dataclass(frozen=True, slots=True)
class Stretch:
    """Signs that fared alike, and the proposal that they belong to.

    ``at`` is the place of the first one in the text as it is; what would come in stands before
    the sign there. ``is_clash`` is whether the words were changed here as well.
    """

    piece: Piece
    at: int
    by: SuggestionId | None = None
    is_clash: bool = False


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The stretches of one text, and what of the proposals could not stand in it.

    ``beside`` are proposals about words that another one changes already, or about a whole
    paragraph: they are only told of.
    """

    stretches: tuple[Stretch, ...]
    beside: tuple[SuggestionId, ...] = ()


def reviewed(text: RichText, suggestions: Iterable[Suggestion]) -> Reviewed:
    """Return ``text`` with proposals that are placed in it."""
    signs = list(characters(text))
    found: list[Stretch] = []
    beside: list[SuggestionId] = []
    at = 0
    for one in sorted(suggestions, key=lambda one: (one.start, one.end)):
        if one.kind is ChangeKind.PARAGRAPH or one.start < at:
            beside.append(one.id)
            continue
        found += _kept(signs, at, one.start)
        found += _changed(signs, one)
        at = one.end
    found += _kept(signs, at, len(signs))
    return Reviewed(tuple(found), tuple(beside))


def as_accepted(text: RichText, suggestions: Iterable[Suggestion]) -> RichText:
    """Return ``text`` with all proposals made that neither clash nor touch another one."""
    changes = (one.change for one in suggestions if not one.is_clash)
    return applied(text, *apart(changes, lambda change: change))


def rivals(
    suggestions: Collection[Suggestion],
) -> dict[SuggestionId, tuple[Suggestion, ...]]:
    """Return the proposals of others for the same words, for each that has any."""
    found: dict[SuggestionId, list[Suggestion]] = defaultdict(list)
    here: list[Suggestion] = []
    worded = (one for one in suggestions if one.kind is not ChangeKind.PARAGRAPH)
    for one in sorted(worded, key=lambda one: (one.part, one.start, one.end)):
        here = [other for other in here if other.part is one.part and other.end > one.start]
        for other in here:
            if _meet(one, other):
                found[one.id].append(other)
                found[other.id].append(one)
        here.append(one)
    return {key: tuple(others) for key, others in found.items()}


def sign_places(text: RichText) -> list[int]:
    """Return where in the row of signs each character of the plain text stands."""
    signs = [sign for sign, _ in characters(text)]
    places = [at for at, sign in enumerate(signs) if sign != NOTE_SIGN]
    return [*places, len(signs)]


def passage_of(one: Suggestion, text: RichText) -> Passage:
    """Return the words of ``text`` that a proposal is about, so that it can be answered.

    Where it only adds, that is the word before.
    """
    plain, places = text.plain, sign_places(text)
    start = bisect_left(places, one.start)
    end = bisect_left(places, one.end)
    if start == end:
        start = plain.rstrip().rfind(" ", 0, max(end - 1, 0)) + 1
    return Passage(one.part, plain, min(start, end), min(end, len(plain)))


def _meet(one: Suggestion, other: Suggestion) -> bool:
    if one.start == one.end or other.start == other.end:
        return one.start < other.end and other.start < one.end
    return max(one.start, other.start) < min(one.end, other.end)


_Signs = list[tuple[str, Look]]


def _kept(signs: _Signs, start: int, end: int) -> Iterator[Stretch]:
    yield from _pieces(signs[start:end], RunKind.KEPT, start)


def _changed(signs: _Signs, one: Suggestion) -> Iterator[Stretch]:
    there = signs[one.start : one.end]
    if one.is_clash:
        for stretch in _pieces(there, RunKind.KEPT, one.start):
            yield replace(stretch, by=one.id, is_clash=True)
        return
    new = _at_home(list(characters(one.replacement)), signs, one.start)
    if one.kind is ChangeKind.LOOK:
        for stretch in _pieces(new, RunKind.KEPT, one.start):
            restyled = replace(stretch.piece, is_restyled=True)
            yield replace(stretch, by=one.id, piece=restyled)
        return
    for stretch in _pieces(there, RunKind.DELETED, one.start):
        yield replace(stretch, by=one.id)
    for stretch in _pieces(new, RunKind.INSERTED, one.end):
        yield replace(stretch, at=one.end, by=one.id)


def _at_home(new: _Signs, signs: _Signs, at: int) -> _Signs:
    """Return new signs, those of their first paragraph shaped as that which they go into."""
    if not signs:
        return new
    host = signs[min(at, len(signs) - 1)][1]
    first = next((n for n, (sign, _) in enumerate(new) if sign == "\n"), len(new))
    return [
        (sign, replace(host, marks=look.marks, link=look.link, note=look.note))
        if n <= first
        else (sign, look)
        for n, (sign, look) in enumerate(new)
    ]


def _pieces(signs: _Signs, kind: RunKind, start: int) -> Iterator[Stretch]:
    at = start
    for look, group in groupby(signs, key=lambda sign: sign[1]):
        words = "".join(sign for sign, _ in group)
        yield Stretch(Piece(kind, words, look), at)
        at += len(words)
