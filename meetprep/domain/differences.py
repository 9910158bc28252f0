"""Say word by word how one text became another, in runs that people can read.

What is kept and inserted makes the new text, what is kept and deleted the old one, to the
character. Lines that both have are found first, then what stands between blanks, and words and
signs only within what was replaced: telling words apart costs more than comparing them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.readable import readable, slid, stretches, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from meetprep.domain.readable import Match, Stretch

    # Tells, in order and apart, where both have the same.
    Align = Callable[[Sequence[str], Sequence[str]], Iterable[Match]]
    # What was put before both, their tokens with the blanks before them, and what matches.
    _Pair = tuple[str, list[str], list[str], list[Match]]
    _Piece = tuple["RunKind", str]

# A word, a number or a sign, with the blanks before it; a hyphen or apostrophe joins.
TOKEN = re.compile(
    r"\s*(?:[\w\u0300-\u036f]+(?:['’‑-][\w\u0300-\u036f]+|(?<=\d)[.,/]\d+)*|[^\w\s])|\s+"
)
# What stands between blanks, with the blanks before it.
PIECE = re.compile(r" *[^ ]+| +")
_CUT = "\0"


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


# A member of an enumeration is slow to look up, and this is done for each change.
_KEPT, _DELETED, _INSERTED = RunKind.KEPT, RunKind.DELETED, RunKind.INSERTED


def differences(old: str, new: str, align: Align) -> tuple[Run, ...]:
    """Return how ``old`` became ``new``; a deletion stands before what replaces it."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    pieces: list[_Piece] = []
    for at, end, place, close, kept in stretches(len(before), len(after), align(before, after)):
        if kept:
            pieces.append((_KEPT, "".join(before[at:end])))
        else:
            for pair in _paired(before[at:end], after[place:close], align):
                pieces += _in_words(pair, align)
    return tuple(_joined(pieces))


def is_changed(runs: Iterable[Run]) -> bool:
    """Tell whether more than blanks changed."""
    return any(run.kind is not RunKind.KEPT and not run.text.isspace() for run in runs)


def words_in_and_out(runs: Iterable[Run]) -> tuple[int, int]:
    """Return how many words were inserted and how many deleted."""
    counts = {RunKind.INSERTED: 0, RunKind.DELETED: 0, RunKind.KEPT: 0}
    for run in runs:
        counts[run.kind] += words(TOKEN.findall(run.text))
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
    """Cut both texts at their blanks, and match them.

    A blank before both makes the first word the same as where it stands behind others.
    """
    lead = "" if " " in (old[:1], new[:1]) else " "
    before, after = _cut(old, lead), _cut(new, lead)
    return lead, before, after, list(align(before, after))


def _cut(text: str, lead: str) -> list[str]:
    if not text:
        return []
    text = lead + text
    if text[0] != " " or "  " in text or _CUT in text:
        return PIECE.findall(text)
    return text.replace(" ", f"{_CUT} ").split(_CUT)[1:]  # the same, in half the time


def _is_much_alike(pair: _Pair) -> bool:
    _, before, after, matches = pair
    return 2 * sum(length for _, _, length in matches) > max(len(before), len(after))


def _in_words(pair: _Pair, align: Align) -> list[_Piece]:
    lead, before, after, matches = pair
    found = stretches(len(before), len(after), matches)
    if any(_is_rough(one, before, after) for one in found):
        before, after, matches = _refined(before, after, found, align)
        found = stretches(len(before), len(after), matches)
    pieces: list[_Piece] = []
    for at, end, place, close, kept in readable(slid(found, before, after), before, after):
        removed, added = before[at:end], after[place:close]
        if removed == added:
            pieces.append((_KEPT, "".join(removed)))
        elif kept:
            pieces += _kept(removed, added)
        else:
            pieces += _replaced("".join(removed), "".join(added))
    return _without_first(pieces) if lead else pieces


def _without_first(pieces: list[_Piece]) -> list[_Piece]:
    """Take away the blank that was put before both texts."""
    kind = None
    for index, (other, text) in enumerate(pieces):
        if not text or other is kind:
            continue
        pieces[index] = other, text[1:]
        if other is not _KEPT and kind is None:
            kind = other  # and the blank of the other text comes later
            continue
        if other is _KEPT and kind is not None:
            pieces.insert(index, (kind, text[0]))
        break
    return pieces


def _is_rough(one: Stretch, old: list[str], new: list[str]) -> bool:
    """Tell whether more stands in the place of other words than one without any sign."""
    at, end, place, close, kept = one
    if kept or at == end or place == close:
        return False
    if end - at != 1 or close - place != 1:
        return True
    return not (old[at].lstrip(" ").isalpha() and new[place].lstrip(" ").isalpha())


def _refined(
    old: list[str], new: list[str], found: Iterable[Stretch], align: Align
) -> tuple[list[str], list[str], list[Match]]:
    """Cut what was replaced into words and signs, and match these but for their blanks."""
    before: list[str] = []
    after: list[str] = []
    matches: list[Match] = []
    for one in found:
        start, end, begin, close, kept = one
        removed, added = old[start:end], new[begin:close]
        at, place = len(before), len(after)
        if kept:
            _add(matches, at, place, len(removed))
        elif _is_rough(one, old, new):
            removed, added = TOKEN.findall("".join(removed)), TOKEN.findall("".join(added))
            signs = [token.strip() for token in removed], [token.strip() for token in added]
            for where, there, length in align(*signs):
                _add(matches, at + where, place + there, length)
        before += removed
        after += added
    return before, after, matches


def _add(matches: list[Match], at: int, place: int, length: int) -> None:
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
        yield _KEPT, blank
        old, new = old[len(blank) :], new[len(blank) :]
    yield _DELETED, old
    yield _INSERTED, new


def _kept(old: Sequence[str], new: Sequence[str]) -> Iterator[_Piece]:
    """Return tokens that both have, with the blanks before them where these changed."""
    begin = 0
    for at, (one, other) in enumerate(zip(old, new, strict=True)):
        if one == other:
            continue
        yield _KEPT, "".join(new[begin:at])
        begin = at + 1
        word = other.lstrip()
        if not (word and one.endswith(word)):
            word = ""
        yield _DELETED, one[: len(one) - len(word)]
        yield _INSERTED, other[: len(other) - len(word)]
        yield _KEPT, word
    yield _KEPT, "".join(new[begin:])


def _joined(pieces: Iterable[_Piece]) -> list[Run]:
    """Return neighbours of one kind as one run, each deletion before its insertion."""
    runs: list[Run] = []
    kept: list[str] = []
    deleted: list[str] = []
    inserted: list[str] = []
    for kind, text in pieces:
        if not text:
            continue
        if kind is _KEPT:
            _write(runs, _DELETED, deleted)
            _write(runs, _INSERTED, inserted)
            kept.append(text)
        else:
            _write(runs, _KEPT, kept)
            (deleted if kind is _DELETED else inserted).append(text)
    _write(runs, _KEPT, kept)
    _write(runs, _DELETED, deleted)
    _write(runs, _INSERTED, inserted)
    return runs


def _write(runs: list[Run], kind: RunKind, parts: list[str]) -> None:
    if parts:
        runs.append(Run(kind, "".join(parts)))
        parts.clear()
