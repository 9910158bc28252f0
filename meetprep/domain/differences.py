"""Say word by word how one text became another, in runs that people can read.

What is kept and inserted makes the new text, what is kept and deleted the old one, to the
character. Lines that both have are found first, then what stands between blanks, and words and
signs only within what was replaced: telling words apart costs more than comparing them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    # Tells, in order and apart, where both have the same: start in each, and how many.
    _Match = tuple[int, int, int]
    Align = Callable[[Sequence[str], Sequence[str]], Iterable[_Match]]
    # Tokens of both texts, each with the blanks before it, and what matches.
    _Pair = tuple[list[str], list[str], list[_Match]]
    _Piece = tuple["RunKind", str]

# A word, a number or a sign, with the blanks before it; a hyphen or apostrophe joins.
TOKEN = re.compile(
    r"\s*(?:[\w\u0300-\u036f]+(?:['’‑-][\w\u0300-\u036f]+|(?<=\d)[.,/]\d+)*|[^\w\s])|\s+"
)
# What stands between blanks, with the blanks before it.
PIECE = re.compile(r" *[^ ]+| +")
_IN_WORD = re.compile(r"[^\W_]")
ENDS_SENTENCE = frozenset(".?!:;")
# Fewer kept words than this between two longer changes are read as part of them.
FEW_WORDS = 3


class RunKind(StrEnum):
    """What became of a run of words."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Run:
    """Words next to each other that fared alike, with the blanks between them."""

    kind: RunKind
    text: str


class _Span(NamedTuple):
    """The tokens ``old`` to ``old_end`` and what stands in their place in the new text."""

    old: int
    old_end: int
    new: int
    new_end: int
    kept: bool


def differences(old: str, new: str, align: Align) -> tuple[Run, ...]:
    """Return how ``old`` became ``new``; a deletion stands before what replaces it."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    pieces: list[_Piece] = []
    for span in _spans(len(before), len(after), align(before, after)):
        removed, added = before[span.old : span.old_end], after[span.new : span.new_end]
        if span.kept and removed == added:
            pieces.append((RunKind.KEPT, "".join(removed)))
        else:
            for pair in _paired(removed, added, align):
                pieces += _in_words(pair, align)
    return tuple(_joined(pieces))


def is_changed(runs: Iterable[Run]) -> bool:
    """Tell whether more than blanks changed."""
    return any(run.kind is not RunKind.KEPT and not run.text.isspace() for run in runs)


def words_in_and_out(runs: Iterable[Run]) -> tuple[int, int]:
    """Return how many words were inserted and how many deleted."""
    counts = {RunKind.INSERTED: 0, RunKind.DELETED: 0, RunKind.KEPT: 0}
    for run in runs:
        counts[run.kind] += _words(TOKEN.findall(run.text))
    return counts[RunKind.INSERTED], counts[RunKind.DELETED]


def _paired(old: Sequence[str], new: Sequence[str], align: Align) -> Iterator[_Pair]:
    """Yield lines that changed one by one, each with what it became, else all of them together.

    Comparing words costs as much as both sides are long.
    """
    if len(old) == len(new):
        pairs = [_pair(one, other, align) for one, other in zip(old, new, strict=True)]
        if all(map(_is_much_alike, pairs)):
            yield from pairs
            return
    yield _pair("".join(old), "".join(new), align)


def _pair(old: str, new: str, align: Align) -> _Pair:
    """Cut both texts at their blanks, and match them."""
    before, after = PIECE.findall(old), PIECE.findall(new)
    return before, after, list(align(before, after))


def _is_much_alike(pair: _Pair) -> bool:
    before, after, matches = pair
    return 2 * sum(length for _, _, length in matches) > max(len(before), len(after))


def _in_words(pair: _Pair, align: Align) -> Iterator[_Piece]:
    before, after, matches = _refined(pair, align)
    spans = _spans(len(before), len(after), matches)
    for span in _readable(_slid(spans, before, after), before, after):
        removed, added = before[span.old : span.old_end], after[span.new : span.new_end]
        if removed == added:
            yield RunKind.KEPT, "".join(removed)
        elif span.kept:
            yield from _kept(removed, added)
        else:
            yield from _replaced("".join(removed), "".join(added))


def _refined(pair: _Pair, align: Align) -> _Pair:
    """Cut what was replaced into words and signs, and match these but for their blanks."""
    old, new, found = pair
    before: list[str] = []
    after: list[str] = []
    matches: list[_Match] = []
    for span in _spans(len(old), len(new), found):
        removed, added = old[span.old : span.old_end], new[span.new : span.new_end]
        at, place = len(before), len(after)
        if span.kept:
            _add(matches, at, place, len(removed))
        elif removed and added:
            removed, added = TOKEN.findall("".join(removed)), TOKEN.findall("".join(added))
            signs = [token.strip() for token in removed], [token.strip() for token in added]
            for start, begin, length in align(*signs):
                _add(matches, at + start, place + begin, length)
        before += removed
        after += added
    return before, after, matches


def _add(matches: list[_Match], at: int, place: int, length: int) -> None:
    """Add a match, which is one with the last where nothing stands between them."""
    if matches:
        start, begin, before = matches[-1]
        if (start + before, begin + before) == (at, place):
            matches[-1] = (start, begin, before + length)
            return
    matches.append((at, place, length))


def _replaced(old: str, new: str) -> Iterator[_Piece]:
    """Return ``new`` in the place of ``old``; the same blanks before both are kept."""
    blank = old[: len(old) - len(old.lstrip())]
    if blank and new[: len(new) - len(new.lstrip())] == blank:
        yield RunKind.KEPT, blank
        old, new = old[len(blank) :], new[len(blank) :]
    yield RunKind.DELETED, old
    yield RunKind.INSERTED, new


def _kept(old: Sequence[str], new: Sequence[str]) -> Iterator[_Piece]:
    """Return tokens that both have, with the blanks before them where these changed."""
    begin = 0
    for at, (one, other) in enumerate(zip(old, new, strict=True)):
        if one == other:
            continue
        yield RunKind.KEPT, "".join(new[begin:at])
        begin = at + 1
        word = other.lstrip()
        if not (word and one.endswith(word)):
            word = ""
        yield RunKind.DELETED, one[: len(one) - len(word)]
        yield RunKind.INSERTED, other[: len(other) - len(word)]
        yield RunKind.KEPT, word
    yield RunKind.KEPT, "".join(new[begin:])


def _spans(olds: int, news: int, matches: Iterable[_Match]) -> list[_Span]:
    """Return what is kept and what changed, in turn, from beginning to end."""
    spans = []
    old = new = 0
    for at, place, length in (*matches, (olds, news, 0)):
        if at > old or place > new:
            spans.append(_Span(old, at, new, place, kept=False))
        if length:
            spans.append(_Span(at, at + length, place, place + length, kept=True))
        old, new = at + length, place + length
    return spans


def _slid(spans: list[_Span], old: Sequence[str], new: Sequence[str]) -> list[_Span]:
    """Move what was only inserted or only deleted to where a sentence begins.

    "One. [Two.] Three." says the same as "One[. Two]. Three." and is easier to read.
    """
    for at in range(1, len(spans) - 1):
        before, span, after = spans[at - 1 : at + 2]
        if span.kept or (span.old < span.old_end and span.new < span.new_end):
            continue
        is_new = span.new < span.new_end
        signs, start, end = (
            (new, span.new, span.new_end) if is_new else (old, span.old, span.old_end)
        )
        room = before.old_end - before.old, after.old_end - after.old
        step = _best_step(signs, start, end, room)
        if not step:
            continue
        spans[at - 1] = _Span(
            before.old, before.old_end + step, before.new, before.new_end + step, kept=True
        )
        spans[at] = _Span(
            span.old + step,
            span.old_end + step,
            span.new + step,
            span.new_end + step,
            kept=False,
        )
        spans[at + 1] = _Span(
            after.old + step, after.old_end, after.new + step, after.new_end, kept=True
        )
    return spans


def _best_step(signs: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """Return by how many tokens the stretch moves; it may go no further than ``room``."""

    def worth(step: int) -> int:
        at = start + step
        if at == 0 or signs[at - 1][-1:] in ENDS_SENTENCE:
            return 2
        return int(signs[at - 1].endswith(","))

    steps = [0]
    while -steps[-1] < room[0] and signs[start + steps[-1] - 1] == signs[end + steps[-1] - 1]:
        steps.append(steps[-1] - 1)
    forward = 0
    while forward < room[1] and signs[start + forward] == signs[end + forward]:
        forward += 1
        steps.append(forward)
    return max(steps, key=worth) if len(steps) > 1 else 0


def _readable(spans: Iterable[_Span], old: Sequence[str], new: Sequence[str]) -> list[_Span]:
    """Take lone words that are kept between two changes into one change."""
    found: list[_Span] = []
    for span in spans:
        if span.old == span.old_end and span.new == span.new_end:
            continue
        if span.kept or len(found) < 2 or found[-1].kept is False:
            found.append(span)
            continue
        first, middle = found[-2], found[-1]
        kept = _words(old[middle.old : middle.old_end], most=FEW_WORDS)
        if kept < FEW_WORDS and kept < min(
            max(_words(old[one.old : one.old_end]), _words(new[one.new : one.new_end]))
            for one in (first, span)
        ):
            found[-2:] = [_Span(first.old, span.old_end, first.new, span.new_end, kept=False)]
        else:
            found.append(span)
    return found


def _words(tokens: Iterable[str], most: int | None = None) -> int:
    """Return how many words there are; counting ends at ``most``."""
    return len(list(islice(filter(_IN_WORD.search, tokens), most)))


def _joined(pieces: Iterable[_Piece]) -> Iterator[Run]:
    """Return neighbours of one kind as one run, each deletion before its insertion."""
    texts: dict[RunKind, list[str]] = {kind: [] for kind in RunKind}
    was_kept = True
    for kind, text in pieces:
        if not text:
            continue
        if (kind is RunKind.KEPT) is not was_kept:
            yield from _written(texts)
            was_kept = not was_kept
        texts[kind].append(text)
    yield from _written(texts)


def _written(texts: dict[RunKind, list[str]]) -> Iterator[Run]:
    """Yield what was gathered and forget it."""
    for kind, parts in texts.items():
        if parts:
            yield Run(kind, "".join(parts))
            parts.clear()
