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
# Digits are taken all at once: to try them in every grouping would take for ever.
BESIDE = re.compile(
    r"(?:[\s\-–—*_|()\[\].:,]|\d++(?:/\d++)*+|\b[A-Za-z]{2,3}/[a-z]{2,3}\b|\b[A-Z]{2,6}\b)*+"
)
PRINTED = tuple(
    (level, re.compile(rf"(?<![^\W\d_])(?:{printed})", re.IGNORECASE))
    for level, printed in LEVELS
)
# Beyond this a line is no marking, whatever it says.
LONGEST = 1_000
DISTRIBUTION = re.compile(r"(?<![\w-])(LIMITE|PUBLIC)(?![\w-])")


def classification(text: SourceText) -> str | None:
    """Return the highest classified level that marks the paper, ``None`` if none does.

    A level counts where it is a line of its own or stands in a header; to mention one in a
    sentence marks nothing.
    """
    lines = [line for one in text.paragraphs for line in re.split(r"[\n\t]", one.text)]
    bare = [" ".join(line.split()) for line in (*lines, *text.margins)]
    short = [line for line in bare if len(line) <= LONGEST]
    for level, printed in PRINTED:
        if any(_is_marking(line, printed) for line in short):
            return level
    return None


def distribution(lines: Iterable[str]) -> str | None:
    """Return LIMITE or PUBLIC where one of ``lines`` carries it; LIMITE goes first."""
    found = {match for line in lines for match in DISTRIBUTION.findall(line)}
    return next((marking for marking in ("LIMITE", "PUBLIC") if marking in found), None)


def _is_marking(line: str, printed: re.Pattern[str]) -> bool:
    return any(
        BESIDE.fullmatch(line, 0, level.start()) and BESIDE.fullmatch(line, level.end())
        for level in printed.finditer(line)
    )
