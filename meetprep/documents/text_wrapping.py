"""Join the lines of a hard-wrapped text into the paragraphs that they were."""

from __future__ import annotations

import re

from meetprep.domain.dates import find_dates
from meetprep.domain.furniture import is_furniture
from meetprep.domain.labels import split_label
from meetprep.domain.routing import is_empty_field, is_field
from meetprep.domain.times import leading_time
from meetprep.domain.words import words

NARROWEST, WIDEST = 60, 130
FULL_LINES = 3
SHORTEST = 28
INDENT = 4
LONGEST_DATED = 100
SENTENCE_ENDS = ".?!:;"
BROKEN_WORD = re.compile(r"[^\W\d_]{2}-$")
COMPOUND_GOES_ON = words("and or und oder et ou i lub y o e of en och eller og")


def unwrap(lines: list[str]) -> list[str]:
    """Return the paragraphs of ``lines``; blank lines part them and are left out."""
    width = _width(lines)
    paragraphs: list[str] = []
    previous = ""
    for line in lines:
        current = line.strip()
        is_under = _goes_under(paragraphs, line) if previous and current else False
        if is_under or (previous and current and _runs_on(previous, current, width)):
            paragraphs[-1] = _joined(paragraphs[-1], current)
        elif current:
            paragraphs.append(current)
        previous = current
    return paragraphs


def _width(lines: list[str]) -> int:
    """Return the width at which the file was wrapped in characters, 0 if it was not."""
    lengths = [len(line.strip()) for line in lines if line.strip()]
    width = max(lengths, default=0)
    full = sum(length >= 0.85 * width for length in lengths)
    return width if NARROWEST <= width <= WIDEST and full >= FULL_LINES else 0


def _goes_under(paragraphs: list[str], line: str) -> bool:
    """Tell whether a line stands indented below the value of a field."""
    is_indented = line[:1] in {" ", "\t"} and len(line) - len(line.lstrip(" ")) >= INDENT
    is_open = bool(paragraphs) and is_field(paragraphs[-1]) and not is_field(line.strip())
    return is_indented and is_open and not is_empty_field(paragraphs[-1])


def _is_dated(line: str) -> bool:
    """Tell whether a line gives a place and a date and nothing else, as heads do."""
    dates = find_dates(line)
    if not dates or len(line) > LONGEST_DATED or not line[:1].isupper():
        return False
    before, after = line[: dates[0].begin], line[dates[-1].stop :]
    return len(after.strip(" .r)")) <= 1 and before.rstrip().endswith((",", "–", "-"))


def _begins_anew(previous: str, current: str) -> bool:
    is_entry = split_label(current)[0] is not None or leading_time(current) is not None
    return is_entry or (_is_dated(current) and previous[-1].isalnum())


def _runs_on(previous: str, current: str, width: int) -> bool:
    if "\t" in previous or "\t" in current or "|" in current:
        return False
    if is_furniture(previous) or is_furniture(current) or is_field(current):
        return False
    label, rest = split_label(previous)
    if label is not None and not rest:
        return True
    if _begins_anew(previous, current):
        return False
    if previous[-1] not in SENTENCE_ENDS and current[0].islower() and len(previous) >= SHORTEST:
        return True
    word = current.split(maxsplit=1)[0]
    return width > 0 and len(previous) + 1 + len(word) > width


def _joined(paragraph: str, line: str) -> str:
    first = line.split(maxsplit=1)[0]
    if BROKEN_WORD.search(paragraph) and first[0].islower():
        if first in COMPOUND_GOES_ON:
            return f"{paragraph} {line}"
        return paragraph[:-1] + line
    return f"{paragraph} {line}"
