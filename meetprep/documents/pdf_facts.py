"""What pdfium says about the runs of type on a page."""

from __future__ import annotations

import ctypes
import struct
from ctypes import c_double, c_float, c_uint, c_void_p
from itertools import repeat
from typing import TYPE_CHECKING, cast

from meetprep.documents import pdf_calls as calls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # The first character of a run and the one behind its last, and the object that draws it.
    Span = tuple[int, int, int]
    # Font, size, render mode and whether there is a colour.
    Kind = tuple[int | None, float, int, int]
    # What ``DRAWING`` reads, and six numbers.
    Found = tuple[bytes, float, float, float, float, float, float]

# The colour and four numbers of the matrix, and with them the box and the origin.
DRAWING, FACTS = struct.Struct("4I4f"), struct.Struct("32s8x4f2d")


class _Facts(ctypes.Structure):
    """Where pdfium puts what it says about a run: filled again and again, read in one go."""

    _fields_ = (
        ("colour", c_uint * 4),
        ("matrix", c_float * 6),
        ("box", c_float * 4),
        ("origin", c_double * 2),
    )


def facts_of(page: c_void_p, spans: Iterable[Span]) -> Iterator[tuple[Kind, object, Found]]:
    """Yield how each run on a page of text was drawn, nothing, and where it stands.

    It stands between the origin of its first character and the box of its last one, left,
    top, right and bottom, in points of the page's own space.
    """
    begins, ends, drawn = zip(*spans, strict=True)
    lasts, objects, pages = [end - 1 for end in ends], list(map(c_void_p, drawn)), repeat(page)
    memory = bytearray(FACTS.size)
    facts = _Facts.from_buffer(memory)
    red, green, blue, alpha, matrix, box, across, up = (
        repeat(ctypes.byref(facts, at)) for at in (0, 4, 8, 12, 16, 40, 56, 64)
    )
    # These are the places in ``_Facts``. ``zip`` asks from left to right, run by run: what is
    # told last is read from what was filled before. A loop would take twice the time.
    kinds = zip(
        map(calls.font_of, objects),
        map(calls.font_size, pages, begins),
        map(calls.render_mode, objects),
        map(calls.fill_colour, objects, red, green, blue, alpha),
        strict=True,
    )
    filled = zip(
        map(calls.matrix, pages, begins, matrix),
        map(calls.loose_box, pages, lasts, box),
        map(calls.origin, pages, begins, across, up),
        strict=True,
    )
    read = map(FACTS.unpack_from, repeat(memory))
    return cast("Iterator[tuple[Kind, object, Found]]", zip(kinds, filled, read, strict=False))
