"""Part what is printed in one line of an agenda into its entries, and rows into their cells."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.dates import find_dates
from meetprep.domain.doubts import ends_on_link
from meetprep.domain.labels import split_label
from meetprep.domain.sessions import session_in
from meetprep.domain.times import CLOCKLIKE, FROM, find_times, leading_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.lines import Line

FEWEST_IN_FLAT = 3
FEWEST_LED = 2
LONGEST = 8_000
LONGEST_TITLE = 160
OPENS = re.compile(r"\s+[\[(“\"«]?(?:[^\W\d_a-zà-ÿ]|\d{1,2}\.\s)")
NUMBERED = re.compile(r"\s+(?=\d{1,2}\.\s+[^\W\d_a-zà-ÿ])")
FIELD = re.compile(
    r"\s+(?=(?:Place|Venue|Chair|Lieu|Ort|Miejsce|Lugar|Luogo|Plaats|Plats)\s?:)"
)
# What begins an entry of its own, though in small letters.
THEN = re.compile(
    r"(?:anschließend|danach|afterwards?|then|ensuite|puis|następnie|potem|después|"
    r"a continuación|a seguire|poi|daarna|aansluitend|därefter|herefter)\b"
)
LETTERS = re.compile(r"[^\W\d_]{2}")


def parted(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return lines of which none holds several entries, as flattened pages have them."""
    return tuple(part for line in lines for part in _parts(line))


def rejoined(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines of an agenda, titles that were printed in two lines in one."""
    found: list[Line] = []
    for line in lines:
        if found and _goes_on(found[-1], line):
            found[-1] = replace(found[-1], text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
    return tuple(found)


def _goes_on(last: Line, line: Line) -> bool:
    is_entry = last.label is not None or leading_time(last.text) is not None
    is_open = line.text[:1].islower() or ends_on_link(last.text)
    is_rest = line.label is None and is_open and not find_dates(line.text)
    is_rest = is_rest and leading_time(line.text) is None and not THEN.match(line.text)
    is_short = max(len(last.text), len(line.text)) <= LONGEST_TITLE
    return is_entry and is_rest and is_short and last.text[-1:].isalnum()


def title_in(text: str) -> str:
    """Return the title that stands in ``text``: in a row of a table its first worded cell.

    A cell that only names the session goes before the next one.
    """
    cells = [" ".join(cell.split()) for cell in text.split("\t")]
    worded = [cell for cell in cells if LETTERS.search(cell)]
    if not worded:
        return " ".join(" ".join(cells).split())
    session = session_in(worded[0])
    if session is not None and not session.title and len(worded) > 1:
        return f"{worded[0]}: {worded[1]}"
    return worded[0]


def _parts(line: Line) -> list[Line]:
    text = line.text
    begins = _entries_in(text) if len(text) <= LONGEST and "\t" not in text else []
    fewest = FEWEST_LED if leading_time(text) is not None else FEWEST_IN_FLAT
    if len(begins) < fewest:
        return [line]
    pieces = [text[begin:end] for begin, end in zip([0, *begins], [*begins, None], strict=True)]
    found = [part for piece in pieces[:1] for part in FIELD.split(piece)]
    found += [part for piece in pieces[1:] for part in NUMBERED.split(piece)]
    found = [part for piece in found for part in _without_day(piece)]
    whole = [_without_from(part) for part in found]
    return [_line(line, part, place) for place, part in enumerate(whole) if part]


def _entries_in(text: str) -> list[int]:
    """Return where the times stand that a capital or a number follows."""
    if len(CLOCKLIKE.findall(text)) < FEWEST_LED:
        return []
    return [
        one.begin
        for one in find_times(text)
        if OPENS.match(text, one.stop) and text[max(0, one.begin - 1) : one.begin] in {"", " "}
    ]


def _without_day(part: str) -> list[str]:
    """Return a part and the day at its end, which opens what follows, as parts of their own."""
    text = part.rstrip()
    last = next((one for one in find_dates(text) if one.stop == len(text)), None)
    if last is None or not last.begin or not text[last.begin].isalpha():
        return [part]
    return [text[: last.begin], text[last.begin :]]


def _without_from(part: str) -> str:
    """Return a part without the "from" at its end that belongs to the time behind it."""
    words = part.split()
    while words and FROM.fullmatch(f"{words[-1]} ") and words[-1].islower():
        words.pop()
    return " ".join(words)


def _line(line: Line, part: str, place: int) -> Line:
    label, text = (line.label, part) if not place else split_label(part)
    return replace(line, text=text, label=label)
