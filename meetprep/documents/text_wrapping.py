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
    paragraphs: list[list[str]] = []
    previous, is_open = "", False
    for line in lines:
        current = line.strip()
        is_under = bool(previous and current) and is_open and _goes_under(line)
        if is_under or (previous and current and _runs_on(previous, current, width)):
            _join(paragraphs[-1], current)
        elif current:
            paragraphs.append([current])
            is_open = is_field(current) and not is_empty_field(current)
        previous = current
    return ["".join(pieces) for pieces in paragraphs]


def _width(lines: list[str]) -> int:
    """Return the width at which the file was wrapped in characters, 0 if it was not."""
    lengths = [len(line.strip()) for line in lines if line.strip()]
    width = max(lengths, default=0)
    full = sum(length >= 0.85 * width for length in lengths)
    return width if NARROWEST <= width <= WIDEST and full >= FULL_LINES else 0


def _goes_under(line: str) -> bool:
    """Tell whether a line is indented as those below the value of a field are."""
    is_indented = line[:1] in {" ", "\t"} and len(line) - len(line.lstrip(" ")) >= INDENT
    return is_indented and not is_field(line.strip())


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


def _join(pieces: list[str], line: str) -> None:
    """Put a line behind the pieces of its paragraph; a word broken at its end is mended."""
    first = line.split(maxsplit=1)[0]
    is_broken = BROKEN_WORD.search("".join(pieces[-3:])[-3:]) is not None
    if is_broken and first[0].islower() and first not in COMPOUND_GOES_ON:
        pieces[-1] = pieces[-1][:-1]
        pieces.append(line)
    else:
        pieces += (" ", line)
