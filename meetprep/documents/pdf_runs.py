"""Read the runs of type on a page of a PDF: what was printed in one go, without a gap."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from meetprep.documents import pdf_calls as calls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pypdfium2 import PdfTextPage

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
WIDEST_SPACE = 0.75


@dataclass(frozen=True, slots=True)
class Run:
    """Type in one size on one baseline, in points; ``after_space`` if a blank stands before."""

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

    def __init__(
        self, text_page: PdfTextPage, place: Callable[[float, float], tuple[float, float]]
    ) -> None:
        """Read an open text page; ``place`` turns its points to those of the shown page."""
        self._page = text_page.raw
        self._address = ctypes.cast(self._page, ctypes.c_void_p).value or 0
        self._count: int = text_page.count_chars()
        self._place = place
        self._looks: dict[int, _Look] = {}
        self._weights: dict[int, bool] = {}
        # Filled again and again: making them takes longer than the calls.
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._origin = (ctypes.c_double * 2)()
        self._colour = (ctypes.c_uint * 4)()
        self._box_at, self._matrix_at, self._origin_at, self._colour_at = map(
            ctypes.addressof, (self._box, self._matrix, self._origin, self._colour)
        )

    def runs(self) -> Iterator[Run]:
        """Yield the runs of the page in the order in which they were written."""
        if self._count <= 0:
            return
        text = self._text()
        objects = [calls.text_object(self._address, index) for index in range(self._count)]
        edges = [0, *(at for at in range(1, self._count) if objects[at] != objects[at - 1])]
        after_space = False
        for start, stop in pairwise((*edges, self._count)):
            shown = text[start:stop]
            stripped = shown.strip(" \r\n\t\0\xa0\u2003\u2002")
            if stripped and objects[start] is not None:
                begin = start + shown.index(stripped[0])
                leads = after_space or begin > start
                span = (begin, begin + len(stripped) - 1)
                yield self._run(stripped, span, objects[start], after_space=leads)
                after_space = not shown.rstrip("\r\n").endswith(stripped[-1])
            else:
                after_space = after_space or bool(shown.strip("\r\n"))

    def _text(self) -> str:
        buffer = (ctypes.c_ushort * (self._count + 1))()
        pdfium.FPDFText_GetText(self._page, 0, self._count, buffer)
        text = bytes(buffer)[: 2 * self._count].decode("utf-16-le", "replace")
        if len(text) == self._count and "\0" not in text:
            return text
        codes = (pdfium.FPDFText_GetUnicode(self._page, index) for index in range(self._count))
        return "".join(chr(code) if 0 < code <= 0x10FFFF else "\ufffd" for code in codes)

    def _run(self, text: str, span: tuple[int, int], drawn: int, *, after_space: bool) -> Run:
        look = self._looks.get(drawn)
        if look is None:
            look = self._looks[drawn] = self._look(drawn, span[0])
        at = self._origin_at
        calls.origin(self._address, span[0], at, at + ctypes.sizeof(ctypes.c_double))
        base = self._place(*self._origin)[1]
        corners = [*self._corners(span[0]), *self._corners(span[1])]
        return Run(
            text=_normal(text),
            left=min(corner[0] for corner in corners),
            right=max(corner[0] for corner in corners),
            base=base,
            size=look.size,
            is_bold=look.is_bold,
            after_space=after_space,
            is_upright=look.is_upright,
            is_unpainted=look.is_unpainted,
            is_white=look.is_white or look.size < SMALLEST,
        )

    def _corners(self, index: int) -> tuple[tuple[float, float], tuple[float, float]]:
        box = self._box
        calls.loose_box(self._address, index, self._box_at)
        return self._place(box.left, box.bottom), self._place(box.right, box.top)

    def _look(self, drawn: int, index: int) -> _Look:
        matrix = self._matrix
        calls.matrix(self._address, index, self._matrix_at)
        height = (matrix.c * matrix.c + matrix.d * matrix.d) ** 0.5
        size = calls.font_size(self._address, index) * (height or 1.0)
        mode = calls.render_mode(drawn)
        at, step = self._colour_at, ctypes.sizeof(ctypes.c_uint)
        is_coloured = calls.fill_colour(drawn, at, at + step, at + 2 * step, at + 3 * step)
        is_white = is_coloured and min(self._colour[:3]) >= WHITE
        is_clear = is_coloured and self._colour[3] == 0
        zero, turned = self._place(0, 0), self._place(matrix.a, matrix.b)
        return _Look(
            size=round(size, 1),
            is_bold=mode == FILLED_AND_STROKED or self._is_bold(drawn),
            is_upright=turned[0] - zero[0] > abs(turned[1] - zero[1]) * UPRIGHT,
            is_unpainted=mode in UNPAINTED,
            is_white=bool(is_white or is_clear),
        )

    def _is_bold(self, drawn: int) -> bool:
        key = calls.font_of(drawn)
        if not key:
            return False
        if key not in self._weights:
            font = ctypes.cast(key, pdfium.FPDF_FONT)
            name = ctypes.create_string_buffer(128)
            pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
            shown = name.value.decode("utf-8", "replace").casefold()
            heavy = pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT
            self._weights[key] = heavy or any(one in shown for one in BOLD_NAMES)
        return self._weights[key]


def _normal(text: str) -> str:
    if text.isascii():
        return " ".join(text.replace("\x02", "-").split())
    text = text.translate(HYPHENS).translate(LIGATURES).translate(SYMBOLS)
    text = unicodedata.normalize("NFC", text)
    if PRIVATE.fullmatch(text):
        return "•"
    return " ".join(PRIVATE.sub("\ufffd", text).split())
