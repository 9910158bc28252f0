"""Find the distribution marking of a paper, and classified levels, which are refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.paper import SourceText

# Council Decision 2013/488/EU, annex III, section I; highest first.
LEVELS = (
    (
        "TRÈS SECRET UE/EU TOP SECRET",
        r"tr[eè]s secret ue(?:\s*/\s*eu top secret)?|eu top secret",
    ),
    ("SECRET UE/EU SECRET", r"secret ue(?:\s*/\s*eu secret)?|eu secret"),
    (
        "CONFIDENTIEL UE/EU CONFIDENTIAL",
        r"confidentiel ue(?:\s*/\s*eu confidential)?|eu confidential",
    ),
    ("RESTREINT UE/EU RESTRICTED", r"restreint ue(?:\s*/\s*eu restricted)?|eu restricted"),
)
# What may stand in one line with a marking: numbers, page numbers, language, sender's unit.
BESIDE = r"(?:[\s\-–—*_|()\[\].:,]|\d+(?:/\d+)*|\b[A-Z]{2,6}\b|\b[A-Za-z]{2,3}/[a-z]{2,3}\b)*"
MARKING_LINES = tuple(
    (level, re.compile(rf"{BESIDE}(?i:{printed}){BESIDE}")) for level, printed in LEVELS
)
DISTRIBUTION = re.compile(r"(?<![\w-])(LIMITE|PUBLIC)(?![\w-])")


def classification(text: SourceText) -> str | None:
    """Return the highest classified level that marks the paper, ``None`` if none does.

    A level counts where it is a line of its own or stands in a header; to mention one in a
    sentence marks nothing.
    """
    lines = [line for one in text.paragraphs for line in re.split(r"[\n\t]", one.text)]
    lines += text.margins
    for level, pattern in MARKING_LINES:
        if any(pattern.fullmatch(line.strip()) for line in lines):
            return level
    return None


def distribution(lines: Iterable[str]) -> str | None:
    """Return LIMITE or PUBLIC where one of ``lines`` carries it; LIMITE goes first."""
    found = {match for line in lines for match in DISTRIBUTION.findall(line)}
    return next((marking for marking in ("LIMITE", "PUBLIC") if marking in found), None)
