"""Say which pages of a PDF are pictures whose text nobody could read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.domain.paper import PaperWarning, WarningCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.documents.pdf_layout import Layout
    from meetprep.documents.pdf_pages import Page
    from meetprep.domain.paper import Paragraph


def unread_pages(pages: Iterable[Page], layout: Layout) -> list[int]:
    """Return the numbers of the pages that are pictures and say nothing but margins."""
    read = {line.page for column in layout.columns for line in column.lines}
    return [page.number for page in pages if page.is_scan and page.number not in read]


def scan_warnings(
    numbers: Sequence[int], paragraphs: Sequence[Paragraph]
) -> tuple[PaperWarning, ...]:
    """Return the warning that names unread pages, at the text before them, if there are any."""
    if not numbers:
        return ()
    before = [at for at, one in enumerate(paragraphs) if (one.page or 0) < numbers[0]]
    place = before[-1] if before else 0
    return (PaperWarning(WarningCode.POOR_SCAN, paragraph=place, detail=_ranges(numbers)),)


def _ranges(numbers: Sequence[int]) -> str:
    """Return page numbers in order as printed: "2, 5–7"."""
    spans = []
    for _, group in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        members = [number for _, number in group]
        spans.append("–".join(map(str, dict.fromkeys((members[0], members[-1])))))
    return ", ".join(spans)
