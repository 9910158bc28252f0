"""A table in a file that spreadsheets open, and that can't make them calculate anything."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# What a spreadsheet takes for the beginning of a formula: in a cell, and behind what parts the
# cells where a comma does not, as in most of the Union.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PARTED = re.compile(r"(?<=[;\t\r\n])(?=[=+@-])")


def csv_of(rows: Iterable[Iterable[str]]) -> bytes:
    """Return the rows as CSV (RFC 4180) in UTF-8, with the mark by which Excel knows it.

    What would be taken for a formula has an apostrophe before it.
    """
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(
        [safe(cell) for cell in row] for row in rows
    )
    return text.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """Return ``cell`` so that a spreadsheet shows it and calculates nothing."""
    if cell.startswith(_FORMULA):
        return "'" + cell[0] + _PARTED.sub("'", cell[1:])
    return _PARTED.sub("'", cell)
