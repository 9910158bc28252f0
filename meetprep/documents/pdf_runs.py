"""Read the runs of type on a page of a PDF: what was printed in one go, without a gap."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from dataclasses import dataclass
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
BOX_SIZE = ctypes.sizeof(pdfium.FS_RECTF)
DOUBLE, UNSIGNED = ctypes.sizeof(ctypes.c_double), ctypes.sizeof(ctypes.c_uint)


class Run(NamedTuple):
    """Type in one size on one baseline, in points; ``after_space`` if a blank stands before."""

    # A page may have a thousand: a named tuple is made in a quarter of a data class's time.
    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool
    after_space: bool
    is_upright: bool = True
    is_unpainted: bool = False
    is_white: bool = False


@dataclass(frozen=True, slots=True)
class _Look:
    size: float
    is_bold: bool
    is_upright: bool
    is_unpainted: bool
    is_white: bool


class RunReader:
    """Reads the runs of one page, asking pdfium as little as possible per character."""

    def __init__(self, text_page: PdfTextPage, place: Placement) -> None:
        """Read an open text page; ``place`` turns its points to those of the shown page."""
        self._page = text_page.raw
        self._address = ctypes.cast(self._page, ctypes.c_void_p).value or 0
        self._count: int = text_page.count_chars()
        self._place = place
        self._looks: dict[tuple[object, ...], _Look] = {}
        self._weights: dict[int, bool] = {}
        # Filled again and again: making them takes longer than the calls.
        self._boxes = (ctypes.c_float * 8)()
        self._origin = (ctypes.c_double * 2)()
        self._colour = (ctypes.c_uint * 4)()
        self._matrix = (ctypes.c_float * 6)()

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
        pdfium.FPDFText_GetText(self._page, 0, self._count, buffer)
        text = bytes(buffer)[: 2 * self._count].decode("utf-16-le", "replace")
        if len(text) == self._count and "\0" not in text:
            return text
        codes = (pdfium.FPDFText_GetUnicode(self._page, index) for index in range(self._count))
        return "".join(chr(code) if 0 < code <= 0x10FFFF else "\ufffd" for code in codes)

    def _drawn(self, words: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
        """Yield where the type of each object on a line begins and ends, and the object.

        The characters of one object follow each other: those between two of it are its own
        and need no call. What pdfium added by itself has no object and a negative number.
        """
        address, object_at = self._address, calls.text_object
        (begin, _), (_, stop) = words[0], words[-1]
        drawn = object_at(address, begin) or ~begin
        last = object_at(address, stop - 1) or ~(stop - 1)
        at = following = 0
        while drawn != last:
            after = at + 1
            while after < len(words):
                following = object_at(address, words[after][0]) or ~words[after][0]
                if following != drawn:
                    break
                after += 1
            start, end = words[after - 1]
            if after < len(words) and (object_at(address, end - 1) or ~(end - 1)) == drawn:
                yield begin, end, drawn
                at, begin, drawn = after, words[after][0], following
            else:
                end = self._end(max(start, begin), end - 1, drawn)
                yield begin, end, drawn
                at, begin, drawn = after - 1, end, object_at(address, end) or ~end
        yield begin, stop, drawn

    def _end(self, begin: int, end: int, drawn: int) -> int:
        """Return where an object ends that has the character at ``begin``, not at ``end``."""
        address, object_at = self._address, calls.text_object
        step = 1
        while begin + step < end and object_at(address, begin + step) == drawn:
            begin += step
            step *= 2
        end = min(end, begin + step)
        while end - begin > 1:
            middle = (begin + end) // 2
            if object_at(address, middle) == drawn:
                begin = middle
            else:
                end = middle
        return end

    def _run(self, text: str, span: tuple[int, int], drawn: int, *, after_space: bool) -> Run:
        boxes, origin, place = self._boxes, self._origin, self._place
        address, at = self._address, ctypes.addressof(boxes)
        calls.loose_box(address, span[0], at)
        calls.loose_box(address, span[1], at + BOX_SIZE)
        at = ctypes.addressof(origin)
        calls.origin(address, span[0], at, at + DOUBLE)
        left, top, right, bottom, left_too, top_too, right_too, bottom_too = boxes
        left, right = (
            min(left, right, left_too, right_too),
            max(left, right, left_too, right_too),
        )
        look = self._look(drawn, span[0])
        if place.turn:
            bottom, top = (
                min(bottom, top, bottom_too, top_too),
                max(bottom, top, bottom_too, top_too),
            )
            left, _, right, _ = place.box(left, bottom, right, top)
            base = place.point(*origin)[1]
        else:
            left, right, base = left - place.left, right - place.left, origin[1] - place.bottom
        return Run(
            _normal(text),
            left,
            right,
            base,
            look.size,
            look.is_bold,
            after_space,
            look.is_upright,
            look.is_unpainted,
            look.is_white,
        )

    def _look(self, drawn: int, index: int) -> _Look:
        """Return how an object looks; most look like one that was met on the page."""
        matrix, colour = self._matrix, self._colour
        calls.matrix(self._address, index, ctypes.addressof(matrix))
        at = ctypes.addressof(colour)
        is_coloured = calls.fill_colour(
            drawn, at, at + UNSIGNED, at + 2 * UNSIGNED, at + 3 * UNSIGNED
        )
        key = (
            calls.font_of(drawn) or 0,
            calls.font_size(self._address, index),
            calls.render_mode(drawn),
            *matrix[:4],
            *(colour if is_coloured else ()),
        )
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._seen(*key)
        return look

    def _seen(self, font: int, size: float, mode: int, *rest: float) -> _Look:
        a, b, c, d = rest[:4]
        colour = rest[4:]
        zero, turned = self._place.point(0, 0), self._place.point(a, b)
        size = round(size * (((c * c + d * d) ** 0.5) or 1.0), 1)
        is_white = bool(colour) and (min(colour[:3]) >= WHITE or colour[3] == 0)
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
        return " ".join(text.replace("\x02", "-").split())
    text = text.translate(HYPHENS).translate(LIGATURES).translate(SYMBOLS)
    text = unicodedata.normalize("NFC", text)
    if PRIVATE.fullmatch(text):
        return "•"
    return " ".join(PRIVATE.sub("\ufffd", text).split())
