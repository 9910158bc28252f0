"""Read the runs of type on a page of a PDF: what was printed in one go, without a gap."""

from __future__ import annotations

import ctypes
import re
import struct
import unicodedata
from ctypes import c_double, c_float, c_uint, c_void_p
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from meetprep.documents import pdf_calls as calls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfTextPage

    from meetprep.documents.pdf_placement import Placement

# How pdfium shows a hyphen at the end of a line.
HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-", "\u2010": "-"})
LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
SYMBOLS = str.maketrans(
    {
        "\uf0b7": "•",
        "\uf06c": "•",
        "\uf09f": "•",
        "\uf0a7": "▪",
        "\uf06e": "▪",
        "\uf0e0": "→",
        "\uf0d8": "➢",
        "\uf0fc": "✓",
        "\uf0a8": "☐",
        "\uf0fe": "☒",
        "\uf02d": "–",
        "\ue00c": "•",
        "\u2022": "•",
    }
)
PRIVATE = re.compile("[\ue000-\uf8ff]")
# Type is upright where it runs this many times further across than along.
UPRIGHT = 8
UNPAINTED = frozenset({3, 7})
FILLED_AND_STROKED = 2
SMALLEST = 2.0
WHITE = 250
BOLD_WEIGHT = 600
BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi")
LINE = re.compile("[^\r\n]+")
WORD = re.compile("[^ \r\n\t\0\xa0\u2003\u2002]+")
DOUBLE, UNSIGNED = ctypes.sizeof(c_double), ctypes.sizeof(c_uint)
DRAWING, PLACES = struct.Struct("4I4f"), struct.Struct("8f2d")


class Run(NamedTuple):
    """Type in one size on one baseline, in points; ``after_space`` if a blank stands before."""

    # A page may have a thousand: a named tuple is made in a quarter of a data class's time.
    text: str
    left: float
    right: float
    base: float
    after_space: bool
    size: float
    is_bold: bool
    is_upright: bool
    is_unpainted: bool
    is_white: bool


class _Look(NamedTuple):
    size: float
    is_bold: bool
    is_upright: bool
    is_unpainted: bool
    is_white: bool


class _Facts(ctypes.Structure):
    """Where pdfium puts what it says about a run: filled again and again, read in one go."""

    _fields_ = (
        ("colour", c_uint * 4),
        ("matrix", c_float * 6),
        ("first_box", c_float * 4),
        ("last_box", c_float * 4),
        ("origin", c_double * 2),
    )


PLACES_AT = _Facts.first_box.offset


class RunReader:
    """Reads the runs of one page, asking pdfium as little as possible per character."""

    def __init__(self, text_page: PdfTextPage, place: Placement) -> None:
        """Read an open text page; ``place`` turns its points to those of the shown page."""
        self._raw = text_page.raw
        self._page = ctypes.cast(self._raw, c_void_p)
        self._count: int = text_page.count_chars()
        self._place = place
        self._looks: dict[tuple[object, ...], _Look] = {}
        self._weights: dict[int, bool] = {}
        facts = self._facts = _Facts()
        self._drawing = memoryview(facts).cast("B")[: DRAWING.size]
        self._matrix, self._first, self._last = map(
            ctypes.byref, (facts.matrix, facts.first_box, facts.last_box)
        )
        self._colour = [ctypes.byref(facts.colour, at * UNSIGNED) for at in range(4)]
        self._origin = [ctypes.byref(facts.origin, at * DOUBLE) for at in range(2)]

    def runs(self) -> Iterator[Run]:
        """Yield the runs of the page in the order in which they were written."""
        if self._count <= 0:
            return
        text = self._text()
        last = 0
        for line in LINE.finditer(text):
            words = [word.span() for word in WORD.finditer(text, line.start(), line.end())]
            for begin, end, drawn in self._drawn(words) if words else ():
                if drawn > 0:
                    is_apart = bool(text[last:begin].strip("\r\n"))
                    yield self._run(
                        text[begin:end], (begin, end - 1), drawn, after_space=is_apart
                    )
                    last = end

    def _text(self) -> str:
        buffer = (ctypes.c_ushort * (self._count + 1))()
        pdfium.FPDFText_GetText(self._raw, 0, self._count, buffer)
        text = bytes(buffer)[: 2 * self._count].decode("utf-16-le", "replace")
        if len(text) == self._count and "\0" not in text:
            return text
        codes = (pdfium.FPDFText_GetUnicode(self._raw, index) for index in range(self._count))
        return "".join(chr(code) if 0 < code <= 0x10FFFF else "\ufffd" for code in codes)

    def _drawn(self, words: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
        """Yield where the type of each object on a line begins and ends, and the object.

        The characters of one object follow each other: those between two of it are its own
        and need no call. What pdfium added by itself has no object and a negative number.
        """
        page, object_at = self._page, calls.text_object
        (begin, _), (_, stop) = words[0], words[-1]
        drawn = object_at(page, begin) or ~begin
        last = object_at(page, stop - 1) or ~(stop - 1)
        at = following = 0
        while drawn != last:
            after = at + 1
            while after < len(words):
                following = object_at(page, words[after][0]) or ~words[after][0]
                if following != drawn:
                    break
                after += 1
            start, end = words[after - 1]
            if after < len(words) and (object_at(page, end - 1) or ~(end - 1)) == drawn:
                yield begin, end, drawn
                at, begin, drawn = after, words[after][0], following
            else:
                end = self._end(max(start, begin), end - 1, drawn)
                yield begin, end, drawn
                at, begin, drawn = after - 1, end, object_at(page, end) or ~end
        yield begin, stop, drawn

    def _end(self, begin: int, end: int, drawn: int) -> int:
        """Return where an object ends that has the character at ``begin``, not at ``end``."""
        page, object_at = self._page, calls.text_object
        step = 1
        while begin + step < end and object_at(page, begin + step) == drawn:
            begin += step
            step *= 2
        end = min(end, begin + step)
        while end - begin > 1:
            middle = (begin + end) // 2
            if object_at(page, middle) == drawn:
                begin = middle
            else:
                end = middle
        return end

    def _run(self, text: str, span: tuple[int, int], drawn: int, *, after_space: bool) -> Run:
        page, first, last = self._page, *span
        calls.matrix(page, first, self._matrix)
        is_coloured = calls.fill_colour(c_void_p(drawn), *self._colour)
        calls.loose_box(page, first, self._first)
        calls.loose_box(page, last, self._last)
        calls.origin(page, first, *self._origin)
        font, size = calls.font_of(drawn) or 0, calls.font_size(page, first)
        kind = (font, size, calls.render_mode(drawn), is_coloured, self._drawing.tobytes())
        look = self._looks.get(kind)
        if look is None:
            look = self._looks[kind] = self._look(*kind)
        left, right, base = self._extent()
        return Run(_normal(text), left, right, base, after_space, *look)

    def _extent(self) -> tuple[float, float, float]:
        """Return the left and right end of a run and its baseline on the shown page."""
        place = self._place
        left, top, right, bottom, b_left, b_top, b_right, b_bottom, x, y = PLACES.unpack_from(
            self._facts, PLACES_AT
        )
        left, right = min(left, right, b_left, b_right), max(left, right, b_left, b_right)
        if not place.turn:
            return left - place.left, right - place.left, y - place.bottom
        bottom, top = min(bottom, top, b_bottom, b_top), max(bottom, top, b_bottom, b_top)
        left, _, right, _ = place.box(left, bottom, right, top)
        return left, right, place.point(x, y)[1]

    def _look(
        self, font: int, size: float, mode: int, is_coloured: int, drawing: bytes
    ) -> _Look:
        """Return how an object looks; most look like one that was met on the page."""
        *colour, a, b, c, d = DRAWING.unpack(drawing)
        zero, turned = self._place.point(0, 0), self._place.point(a, b)
        size = round(size * (((c * c + d * d) ** 0.5) or 1.0), 1)
        is_white = bool(is_coloured) and (min(colour[:3]) >= WHITE or colour[3] == 0)
        return _Look(
            size=size,
            is_bold=mode == FILLED_AND_STROKED or self._is_bold(font),
            is_upright=turned[0] - zero[0] > abs(turned[1] - zero[1]) * UPRIGHT,
            is_unpainted=mode in UNPAINTED,
            is_white=is_white or size < SMALLEST,
        )

    def _is_bold(self, key: int) -> bool:
        if key and key not in self._weights:
            font = ctypes.cast(key, pdfium.FPDF_FONT)
            name = ctypes.create_string_buffer(128)
            pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
            shown = name.value.decode("utf-8", "replace").casefold()
            heavy = pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT
            self._weights[key] = heavy or any(one in shown for one in BOLD_NAMES)
        return self._weights.get(key, False)


def _normal(text: str) -> str:
    if text.isascii():
        if text.isalnum():
            return text
        return " ".join(text.replace("\x02", "-").split())
    text = text.translate(HYPHENS).translate(LIGATURES).translate(SYMBOLS)
    text = unicodedata.normalize("NFC", text)
    if PRIVATE.fullmatch(text):
        return "•"
    return " ".join(PRIVATE.sub("\ufffd", text).split())
