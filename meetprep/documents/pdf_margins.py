"""Tell running headers, footers and page numbers from the text of a PDF's pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from meetprep.domain.furniture import is_furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_lines import Line

# Shares of the page's height.
ZONE = 0.16
FURNITURE_ZONE = 0.12
RARELY_TEXT = 0.065
MOST_ROWS = 5
# Units of the type's size.
CLEAR_GAP, FURNITURE_GAP = 2.2, 1.4
# A note at the foot of the only page is no footer.
NOTE = re.compile(r"\d{1,2}\s+[^\W\d_]+\s+\S")
LONG = 60
OFTEN = 0.3
FEWEST = 2
NEAR = 6.0


@dataclass(frozen=True, slots=True)
class Edges:
    """The outer rows of a page from top to bottom, with their places; its height in points."""

    lines: tuple[tuple[int, Line], ...]
    height: float


def margins_of(pages: Sequence[Edges], body: float) -> list[set[int]]:
    """Return for each page the places of the rows that are headers or footers.

    ``body`` is the size of the running text in points.
    """
    keys = [_candidates(page) for page in pages]
    often = Counter(key for page in keys for key in set(page.values()))
    needed = max(FEWEST, OFTEN * len(pages))
    found = []
    for page, candidates in zip(pages, keys, strict=True):
        repeated = {at for at, key in candidates.items() if _count(often, key) >= needed}
        found.append(repeated | _lone(page, repeated, body))
    return found


def _candidates(page: Edges) -> dict[int, tuple[str, int]]:
    """Return the rows in the outer parts of a page by what they say and how high they stand."""
    found = {}
    for at, line in page.lines:
        if not ZONE * page.height < line.base < (1 - ZONE) * page.height:
            said = re.sub(r"\d+|\b[ivxl]+\b", "#", " ".join(line.whole.casefold().split()))
            if re.search(r"[^\W\d_]{2}", said) or is_furniture(line.whole):
                found[at] = (said, round(line.base / NEAR))
    return found


def _count(often: Counter[tuple[str, int]], key: tuple[str, int]) -> int:
    said, height = key
    return sum(often[said, height + by] for by in (-1, 0, 1))


def _lone(page: Edges, known: set[int], body: float) -> set[int]:
    """Return the rows at the very edge that stand clear of the text, as on a single page."""
    found: set[int] = set()
    rest = [(at, line) for at, line in page.lines if at not in known]
    for inwards in (rest, rest[::-1]):
        found |= _clear(inwards, page.height, body)
    return found if len(found) < len(rest) else set()


def _clear(inwards: Sequence[tuple[int, Line]], height: float, body: float) -> set[int]:
    """Return the rows before the first clear gap, none if one of them may be text."""
    taken: set[int] = set()
    for (at, line), (_, inner) in pairwise(inwards):
        if not _may_be_margin(line, height, body):
            break
        taken.add(at)
        needed = FURNITURE_GAP if is_furniture(line.whole) else CLEAR_GAP
        if abs(line.base - inner.base) >= needed * max(line.size, inner.size * 0.8):
            return taken
    return set()


def _may_be_margin(line: Line, height: float, body: float) -> bool:
    away = min(line.base, height - line.base)
    if is_furniture(line.whole):
        return away <= FURNITURE_ZONE * height
    if NOTE.match(line.whole) and (len(line.whole) > LONG or line.whole.endswith(".")):
        return False
    return away <= RARELY_TEXT * height and line.size <= 1.05 * body and not line.is_bold
