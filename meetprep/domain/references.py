"""Find the documents that a paper cites by number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SUFFIX = r"(?:\s*\+?\s*(?:INIT|(?:REV|ADD|COR)\s?\d+(?:\s?REV\s?\d+)?)\b)*"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # Commission and joint documents: COM(2021) 753, KOM (2021) 0731, COM/2024/570 final
        (
            r"\b(?:COM|KOM|JOIN|SWD|SEC|SEK|C|CM|DD|SG)\s?\((?:19|20)\d\d\)\s?\d+"
            r"(?:\s?final(?:/\d+)?|\s?endg(?:ültig|\.)|/\d+)?"
        ),
        r"\b(?:COM|KOM|JOIN|SWD|SEC)/(?:19|20)\d\d/\d+(?:\s?final(?:/\d+)?)?",
        # Bodies that put the year in brackets: C/MIN(2010)1, CM/Del/Dec(2008)1027/1.5
        (
            r"\b[A-Z][A-Za-z]{0,12}(?:[-/](?:[A-Z][A-Za-z]{0,12}|\d{1,3})){0,5}\((?:19|20)\d\d\)[A-Z]{0,3}\d+"
            r"(?:/\d+(?:\.\d+)*|/[A-Z]+(?:\.\d+)?)*(?: final)?"
        ),
        # United Nations: FCCC/SBI/2018/9
        r"\b[A-Z]{1,8}(?:/[A-Z0-9.]{1,8}){0,5}/(?:19|20)\d\d/(?:[A-Z]+\.)?\d+(?:/\w+\.\d+)?",
        r"\b[A-Z]{1,6}(?:/[A-Z]{1,8})+/\d{1,4}(?!\d)(?:/\d{1,3}|/(?:Add|Rev|Corr)\.\d+)*",
        # Working documents of the Council: WK 7294/2021 INIT
        rf"\bWK\s?\d{{1,5}}/(?:(?:19|20)\d\d|\d\d)(?!\d){SUFFIX}",
        rf"\b(?:ST|WK|CM)\s\d{{1,5}}\s20\d\s?\d(?=\s(?:INIT|REV|ADD|COR)){SUFFIX}",
        # Bodies that part their name with dots: MC.DEL/12/26; or give two figures of the year
        r"\b[A-Z]{1,6}(?:\.[A-Z]{1,6})+/\d{1,4}/\d\d(?!\d)",
        r"\b[A-Z]{1,6}(?:/[A-Z]{1,6})+\(\d\d\)(?:/[A-Z]{1,4})*/\d+",
        # The European Parliament: P9_TA(2023)0123, A9-0123/2023
        r"\bP\d{1,2}_TA(?:-PROV)?\((?:19|20)\d\d\)\d{4}",
        r"\b[ABC]\d{1,2}-\d{4}/(?:19|20)\d\d",
        # Interinstitutional files: 2014/0094 (COD)
        r"\b(?:19|20)\d\d/\d{4}\s?\([A-Z]{3}\)",
        # Documents of the Council: ST 9797/19, CM 4081/2/24 REV 2, 8878/26 + ADD 1
        rf"\b(?:ST|CM|DS|SN|EUCO)\s?\d{{1,5}}(?:/\d{{1,2}})?/\d\d(?!\d){SUFFIX}",
        rf"(?<![\d/.-])\b\d{{4,5}}(?:/\d{{1,2}})?/\d\d(?![\d/.]\d|\d){SUFFIX}",
    )
)
# What every number of a document holds: to look for that first is much quicker.
HINT = re.compile(r"/\d|\d/[A-Z]|\((?:19|20)?\d\d\)|\b(?:ST|WK|CM)\s\d")
YEARS = re.compile(r"((?:19|20)\d\d)/(\d\d)\b")
LEGAL_ACT = re.compile(
    r"(?:\((?:EU|EC|EEC|UE|CE|EG|WE)\)|\b(?:No|Nr|nr|n°|Directive|Richtlinie|directive|Decision|"
    r"Regulation|Verordnung|Règlement|Case|ETS|CETS)\.?)\s*$"
)


def find_references(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the document numbers in ``texts`` as printed, each once, in their order."""
    found: dict[str, str] = {}
    for text in texts:
        for reference in references_in(text):
            found.setdefault(re.sub(r"\s", "", reference).casefold(), reference)
    return tuple(found.values())


def references_in(text: str) -> list[str]:
    """Return the document numbers in one text, in order."""
    return [" ".join(text[start:stop].split()) for start, stop in reference_spans(text)]


def reference_spans(text: str) -> list[tuple[int, int]]:
    """Return where document numbers stand in one text, in order."""
    spans: list[tuple[int, int]] = []
    if HINT.search(text) is None:
        return spans
    taken = bytearray(len(text))
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            start, stop = match.span()
            if taken.find(1, start, stop) < 0 and not _is_something_else(text, match):
                spans.append((start, stop))
                taken[start:stop] = b"\1" * (stop - start)
    return sorted(spans)


def _is_something_else(text: str, match: re.Match[str]) -> bool:
    years = YEARS.fullmatch(match[0])
    if years and (int(years[1]) + 1) % 100 == int(years[2]):
        return True
    is_bare = match[0][0].isdigit() and not match[0].endswith(")")
    return (
        is_bare
        and LEGAL_ACT.search(text[max(0, match.start() - 20) : match.start()]) is not None
    )
