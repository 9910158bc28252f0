"""Say word by word how one text became another, in runs that people can read.

What is kept and inserted makes the new text, what is kept and deleted the old one, to the
character. Lines that both have are found first, words within the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    # Tells, in order and apart, where both have the same: start in each, and how many.
    Align = Callable[[Sequence[str], Sequence[str]], Iterable[tuple[int, int, int]]]

# A word, a number or a sign, with the blanks before it; a hyphen or apostrophe joins.
TOKEN = re.compile(
    r"\s*(?:[\w\u0300-\u036f]+(?:['’‑-][\w\u0300-\u036f]+|(?<=\d)[.,/]\d+)*|[^\w\s])|\s+"
)
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


@dataclass(frozen=True, slots=True)
class _Span:
    """The tokens ``old`` to ``old_end`` and what stands in their place in the new text."""

    old: int
    old_end: int
    new: int
    new_end: int
    kept: bool


def differences(old: str, new: str, align: Align) -> tuple[Run, ...]:
    """Return how ``old`` became ``new``; a deletion stands before what replaces it."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    runs: list[Run] = []
    for span in _spans(len(before), len(after), align(before, after)):
        removed = "".join(before[span.old : span.old_end])
        added = "".join(after[span.new : span.new_end])
        if span.kept and removed == added:
            runs.append(Run(RunKind.KEPT, removed))
        else:
            pairs = before[span.old : span.old_end], after[span.new : span.new_end]
            for old_lines, new_lines in _paired(*pairs):
                runs.extend(_in_words(old_lines, new_lines, align))
    return tuple(_joined(runs))


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield lines that changed one by one, each with what it became, else all of them together.

    Comparing words costs as much as both sides are long.
    """
    if len(old) == len(new) and all(map(_is_much_alike, old, new)):
        yield from zip(old, new, strict=True)
    else:
        yield "".join(old), "".join(new)


def _is_much_alike(old: str, new: str) -> bool:
    words, others = set(old.split()), set(new.split())
    return 2 * len(words & others) > max(len(words), len(others))


def is_changed(runs: Iterable[Run]) -> bool:
    """Tell whether more than blanks changed."""
    return any(run.kind is not RunKind.KEPT and not run.text.isspace() for run in runs)


def words_in_and_out(runs: Iterable[Run]) -> tuple[int, int]:
    """Return how many words were inserted and how many deleted."""
    counts = {RunKind.INSERTED: 0, RunKind.DELETED: 0, RunKind.KEPT: 0}
    for run in runs:
        counts[run.kind] += _words(TOKEN.findall(run.text))
    return counts[RunKind.INSERTED], counts[RunKind.DELETED]


def _in_words(old: str, new: str, align: Align) -> Iterator[Run]:
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    signs = [token.strip() for token in before], [token.strip() for token in after]
    spans = _spans(len(before), len(after), align(*signs))
    for span in _readable(_slid(spans, *signs), *signs):
        removed, added = before[span.old : span.old_end], after[span.new : span.new_end]
        if span.kept and removed == added:
            yield Run(RunKind.KEPT, "".join(removed))
        elif span.kept:
            for one, other in zip(removed, added, strict=True):
                yield from _kept(one, other)
        else:
            yield from _replaced("".join(removed), "".join(added))


def _replaced(old: str, new: str) -> Iterator[Run]:
    """Return ``new`` in the place of ``old``; the same blanks before both are kept."""
    blank = old[: len(old) - len(old.lstrip())]
    if blank and new[: len(new) - len(new.lstrip())] == blank:
        yield Run(RunKind.KEPT, blank)
        old, new = old[len(blank) :], new[len(blank) :]
    yield Run(RunKind.DELETED, old)
    yield Run(RunKind.INSERTED, new)


def _kept(old: str, new: str) -> Iterator[Run]:
    """Return one word that both have, with the blanks before it where these changed."""
    word = new.lstrip()
    if old == new:
        yield Run(RunKind.KEPT, new)
    elif word and old.endswith(word):
        yield Run(RunKind.DELETED, old[: len(old) - len(word)])
        yield Run(RunKind.INSERTED, new[: len(new) - len(word)])
        yield Run(RunKind.KEPT, word)
    else:
        yield Run(RunKind.DELETED, old)
        yield Run(RunKind.INSERTED, new)


def _spans(olds: int, news: int, matches: Iterable[tuple[int, int, int]]) -> list[_Span]:
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
        if at == 0 or signs[at - 1] in ENDS_SENTENCE:
            return 2
        return int(signs[at - 1] == ",")

    steps = [0]
    while -steps[-1] < room[0] and signs[start + steps[-1] - 1] == signs[end + steps[-1] - 1]:
        steps.append(steps[-1] - 1)
    forward = 0
    while forward < room[1] and signs[start + forward] == signs[end + forward]:
        forward += 1
        steps.append(forward)
    return max(steps, key=worth)


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
    words = (token for token in tokens if any(sign.isalnum() for sign in token))
    return sum(1 for _ in islice(words, most))


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Return neighbours of one kind as one run, each deletion before its insertion."""
    deleted = inserted = kept = ""
    for run in runs:
        if run.kind is RunKind.KEPT and run.text:
            yield from _written(deleted=deleted, inserted=inserted)
            deleted = inserted = ""
            kept += run.text
        elif run.text:
            yield from _written(kept=kept)
            kept = ""
            deleted += run.text if run.kind is RunKind.DELETED else ""
            inserted += run.text if run.kind is RunKind.INSERTED else ""
    yield from _written(kept=kept, deleted=deleted, inserted=inserted)


def _written(**texts: str) -> Iterator[Run]:
    return (Run(RunKind(kind), text) for kind, text in texts.items() if text)
