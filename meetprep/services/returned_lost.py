"""Know the texts of parts again whose headings somebody typed anew or took out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from meetprep.domain.regions import Region
from meetprep.domain.review_copy import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meetprep.domain.returned import Returned
    from meetprep.domain.richtext import RichText

_ALIKE = 80
_SHORTEST = 12


def found_again(
    returned: Returned, found: Iterable[Region], sent: Mapping[Anchor, RichText]
) -> tuple[Region, ...]:
    """Return the regions, with those of the parts that are in the copy without their marks.

    Such a part begins with the first paragraph under its question that says what was sent as
    that part alone; what stands in the place of its heading is of no part.
    """
    regions = list(found)
    known = {region.anchor for region in regions}
    for lost in (anchor for anchor in sent if anchor not in known):
        for place, region in enumerate(regions):
            if region.anchor is not None and region.anchor.question == lost.question:
                own = _lines(sent.get(region.anchor))
                start = _start(returned, region, _lines(sent[lost]), own)
                if start is not None:
                    regions[place : place + 1] = _parted(returned, region, start, lost, own)
                    break
    return tuple(regions)


def _start(returned: Returned, region: Region, wanted: list[str], own: list[str]) -> int | None:
    for number in range(region.start, region.end):
        said = _folded(returned.paragraphs[number].before)
        if _is_among(said, wanted) and not _is_among(said, own):
            return number
    return None


def _parted(
    returned: Returned, region: Region, start: int, lost: Anchor, own: list[str]
) -> list[Region]:
    above = start
    if region.is_part and start > region.start:
        heading = _folded(returned.paragraphs[start - 1].before)
        above -= bool(heading) and not _is_among(heading, own)
    around = Anchor(lost.question, lost.delegation)
    parted = [
        Region(region.anchor, region.start, above),
        Region(around, above, start),
        Region(lost, start, region.end),
    ]
    return [one for one in parted if one.end > one.start or one.anchor == region.anchor]


def _is_among(said: str, lines: list[str]) -> bool:
    return any(fuzz.ratio(said, line) >= _ALIKE for line in lines)


def _lines(text: RichText | None) -> list[str]:
    blocks = () if text is None else text.blocks
    return [line for block in blocks if len(line := _folded(block.text)) >= _SHORTEST]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
