"""Find passages again after the text around and in them changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.differences import RunKind, differences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.domain.differences import Align, Run

# Begin and end, counted in characters.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters of the old text and what stands in their place in the new one."""

    old: int
    old_end: int
    new: int
    new_end: int
    is_kept: bool

    def holds(self, start: int, end: int) -> bool:
        """Tell whether at least half of it is within a span."""
        within = min(end, self.old_end) - max(start, self.old)
        return 2 * within >= self.old_end - self.old


def carried(old: str, new: str, spans: Iterable[Span], align: Align) -> list[Span]:
    """Return where the characters of each span of ``old`` stand in ``new``.

    What came in between them belongs to the span, and so do words that replaced others of
    which it had at least half. Where all are gone, it is empty and stands where they stood.
    """
    wanted = list(spans)
    if old == new or not wanted:
        return wanted
    stretches = list(_stretches(differences(old, new, align)))
    return [_place(span, stretches, len(new)) for span in wanted]


def shifted(span: Span, at: int, removed: int, added: int) -> Span:
    """Return where ``span`` stands after ``removed`` characters at ``at`` became ``added``.

    What comes at either edge stays outside, what comes in between belongs to it.
    """
    start, end = span
    past, more = at + removed, added - removed
    if past <= start and not at == start == end:
        return start + more, end + more
    if at >= end:
        return span
    return min(start, at), end + more if end > past else at + added


def _stretches(runs: Iterable[Run]) -> Iterator[_Stretch]:
    """Return what was kept, went or was replaced; what only came stands between them."""
    old = new = 0
    gone = 0
    for run in runs:
        length = len(run.text)
        if gone and run.kind is not RunKind.DELETED:
            came = length if run.kind is RunKind.INSERTED else 0
            yield _Stretch(old - gone, old, new, new + came, is_kept=False)
            gone = 0
        if run.kind is RunKind.KEPT:
            yield _Stretch(old, old + length, new, new + length, is_kept=True)
        gone = length if run.kind is RunKind.DELETED else 0
        old += length if run.kind is not RunKind.INSERTED else 0
        new += length if run.kind is not RunKind.DELETED else 0
    if gone:
        yield _Stretch(old - gone, old, new, new, is_kept=False)


def _place(span: Span, stretches: list[_Stretch], length: int) -> Span:
    start, end = span
    if start == end:
        at = next((_start(one, start, end) for one in stretches if start < one.old_end), length)
        return at, at
    within = [one for one in stretches if one.old < end and start < one.old_end]
    if not within:
        return length, length
    first, last = _start(within[0], start, end), _end(within[-1], start, end)
    return (first, last) if first < last else (last, last)


def _start(stretch: _Stretch, start: int, end: int) -> int:
    if stretch.is_kept:
        return stretch.new + max(start - stretch.old, 0)
    return stretch.new if stretch.holds(start, end) else stretch.new_end


def _end(stretch: _Stretch, start: int, end: int) -> int:
    if stretch.is_kept:
        return stretch.new + min(end, stretch.old_end) - stretch.old
    return stretch.new_end if stretch.holds(start, end) else stretch.new
