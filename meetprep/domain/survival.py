"""Know where the signs of a text are after it changed, if they are still there."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from meetprep.domain.differences import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.domain.differences import Align


class Survival:
    """What became of each place of ``old`` in ``new``."""

    def __init__(self, old: str, new: str, align: Align) -> None:
        self._old, self._new = old, new
        whole = [(0, 0, len(old))]
        self._kept = whole if old == new else list(kept(old, new, align))
        self._starts = [start for start, _, _ in self._kept]

    def now(self, at: int) -> int | None:
        """Return where the sign at ``at`` is now; the text's end is always there."""
        if at >= len(self._old):
            return len(self._new)
        span = bisect_right(self._starts, at) - 1
        if span < 0:
            return None
        start, place, length = self._kept[span]
        return place + at - start if at < start + length else None

    def behind(self, at: int) -> int | None:
        """Return the place behind the sign that stood before ``at``."""
        if at <= 0:
            return 0
        before = self.now(at - 1)
        return None if before is None else before + 1

    def left(self, at: int) -> int:
        """Return the place behind the last sign before ``at`` that is still there."""
        span = bisect_right(self._starts, at - 1) - 1
        if at <= 0 or span < 0:
            return 0
        start, place, length = self._kept[span]
        return place + min(length, at - start)

    def right(self, at: int) -> int:
        """Return the place of the first sign from ``at`` on that is still there."""
        span = bisect_right(self._starts, at)
        if span > 0:
            start, place, length = self._kept[span - 1]
            if at < start + length:
                return place + at - start
        return self._kept[span][1] if span < len(self._kept) else len(self._new)


def kept(old: str, new: str, align: Align) -> Iterator[tuple[int, int, int]]:
    """Return the stretches that both texts have, in order: start in each, and length."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    at = place = one = other = 0
    for start, begin, count in (*align(before, after), (len(before), len(after), 0)):
        was, now = "".join(before[one:start]), "".join(after[other:begin])
        yield from _kept_words(was, now, (at, place), align)
        at, place = at + len(was), place + len(now)
        same = sum(map(len, before[start : start + count]))
        if same:
            yield at, place, same
        at, place = at + same, place + same
        one, other = start + count, begin + count


def _kept_words(
    old: str, new: str, offset: tuple[int, int], align: Align
) -> Iterator[tuple[int, int, int]]:
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    begins, places = _offsets(before, offset[0]), _offsets(after, offset[1])
    signs = [token.strip() for token in before], [token.strip() for token in after]
    one = other = 0
    for start, begin, count in (*align(*signs), (len(before), len(after), 0)):
        if start > one and begin > other:
            # What was put in the place of a word has the blank before it in common with it.
            blank = _blank(before[one])
            if blank and blank == _blank(after[other]):
                yield begins[one], places[other], len(blank)
        for step in range(count):
            was, now = before[start + step], after[begin + step]
            same = len(was) if was == now else len(was.lstrip()) if was.strip() else 0
            if same:
                yield begins[start + step + 1] - same, places[begin + step + 1] - same, same
        one, other = start + count, begin + count


def _blank(token: str) -> str:
    return token[: len(token) - len(token.lstrip())]


def _offsets(tokens: Iterable[str], at: int) -> list[int]:
    found = [at]
    for token in tokens:
        at += len(token)
        found.append(at)
    return found
