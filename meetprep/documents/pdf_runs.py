"""Read the runs of type on a page of a PDF: what was printed in one go, without a gap."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from ctypes import c_float, c_void_p
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from meetprep.documents import pdf_calls as calls
from meetprep.documents.pdf_facts import DRAWING, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pypdfium2 import PdfTextPage

    from meetprep.documents.pdf_facts import Found, Kind, Span
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
# A page says most of its words more than once.
WORDS_KEPT = 4096


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


# Without the check of the number of fields, which takes a third of the time.
_run = tuple.__new__


class RunReader:
    """Reads the runs of one page, asking pdfium as little as possible per character.

    ``objects`` are those that drew them, once they were read.
    """

    def __init__(self, text_page: PdfTextPage, place: Placement) -> None:
        """Read an open text page; ``place`` turns its points to those of the shown page."""
        self._raw = text_page.raw
        self._page = ctypes.cast(self._raw, c_void_p)
        self._count: int = text_page.count_chars()
        self._place = place
        self._looks: dict[tuple[Kind, bytes], _Look] = {}
        self._weights: dict[int, bool] = {}
        self.objects: set[int] = set()

    def runs(self) -> list[Run]:
        """Return the runs of the page in the order in which they were written."""
        if self._count <= 0:
            return []
        text = self._text()
        spans: list[Span] = []
        for line in LINE.finditer(text):
            words = [word.span() for word in WORD.finditer(text, line.start(), line.end())]
            spans += self._drawn(words) if words else ()
        spans = [span for span in spans if span[2] > 0]
        self.objects.update(drawn for _, _, drawn in spans)
        return self._told(text, spans)

    def _told(self, text: str, spans: Sequence[Span]) -> list[Run]:
        found: list[Run] = []
        last, look = 0, None
        known, drawing = None, b""
        told = facts_of(self._page, spans) if spans else ()
        for (begin, end, _), (kind, _, places) in zip(spans, told, strict=True):
            if look is None or kind != known or places[0] != drawing:
                known, drawing = kind, places[0]
                look = self._look(kind, drawing)
            between = text[last:begin]
            is_apart = between == " " or bool(between.strip("\r\n"))
            last = end
            where = self._extent(begin, places)
            found.append(_run(Run, (_normal(text[begin:end]), *where, is_apart, *look)))
        return found

    def _text(self) -> str:
        buffer = (ctypes.c_ushort * (self._count + 1))()
        pdfium.FPDFText_GetText(self._raw, 0, self._count, buffer)
        text = bytes(buffer)[: 2 * self._count].decode("utf-16-le", "replace")
        if len(text) == self._count and "\0" not in text:
            return text
        codes = (pdfium.FPDFText_GetUnicode(self._raw, index) for index in range(self._count))
        return "".join(chr(code) if 0 < code <= 0x10FFFF else "\ufffd" for code in codes)

    def _drawn(self, words: Sequence[tuple[int, int]]) -> Iterable[Span]:
        """Return where the type of each object on a line begins and ends, and the object.

        The characters of one object follow each other: those between two of it are its own
        and need no call. What pdfium added by itself has no object and a negative number.
        """
        page, object_at = self._page, calls.text_object
        (begin, _), (_, stop) = words[0], words[-1]
        drawn = object_at(page, begin) or ~begin
        if drawn == (object_at(page, stop - 1) or ~(stop - 1)):
            return [(begin, stop, drawn)]
        begins, ends = zip(*words, strict=True)
        objects = list(map(object_at, repeat(page), begins))
        if len(set(objects)) == len(words) and None not in objects:
            lasts = map(object_at, repeat(page), [end - 1 for end in ends])
            if objects == list(lasts):
                return zip(begins, ends, objects, strict=True)
        return self._parted(words, objects)

    def _parted(
        self, words: Sequence[tuple[int, int]], objects: Sequence[int | None]
    ) -> Iterator[Span]:
        """Yield what ``_drawn`` returns where an object draws several words or a part of one.

        ``objects`` are those of the words' first characters.
        """
        page, object_at = self._page, calls.text_object
        (begin, _), (_, stop) = words[0], words[-1]
        drawn = objects[0] or ~begin
        last = object_at(page, stop - 1) or ~(stop - 1)
        at = 0
        while drawn != last:
            after = at + 1
            while after < len(words) and objects[after] == drawn:
                after += 1
            start, end = words[after - 1]
            if after < len(words) and object_at(page, end - 1) == drawn:
                yield begin, end, drawn
                at, begin = after, words[after][0]
                drawn = objects[after] or ~begin
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

    def _extent(self, begin: int, found: Found) -> tuple[float, float, float]:
        """Return the left and right end of a run and its baseline on the shown page."""
        place = self._place
        _, left, top, right, bottom, x, y = found
        if x <= left <= right and not place.turn:
            return x - place.left, right - place.left, y - place.bottom
        # Type that runs from right to left, or on a turned page.
        first = (c_float * 4)()
        calls.loose_box(self._page, begin, ctypes.byref(first))
        b_left, b_top, b_right, b_bottom = first
        left, right = min(left, right, b_left, b_right), max(left, right, b_left, b_right)
        bottom, top = min(bottom, top, b_bottom, b_top), max(bottom, top, b_bottom, b_top)
        left, _, right, _ = place.box(left, bottom, right, top)
        return left, right, place.point(x, y)[1]

    def _look(self, kind: Kind, drawing: bytes) -> _Look:
        """Return how an object looks; most look like one that was met on the page."""
        look = self._looks.get((kind, drawing))
        if look is None:
            look = self._looks[kind, drawing] = self._seen(*kind, drawing)
        return look

    def _seen(
        self, font: int | None, size: float, mode: int, is_coloured: int, drawing: bytes
    ) -> _Look:
        """Return how an object looks that was drawn as pdfium says."""
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

    def _is_bold(self, key: int | None) -> bool:
        if key and key not in self._weights:
            font = ctypes.cast(key, pdfium.FPDF_FONT)
            name = ctypes.create_string_buffer(128)
            pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
            shown = name.value.decode("utf-8", "replace").casefold()
            heavy = pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT
            self._weights[key] = heavy or any(one in shown for one in BOLD_NAMES)
        return self._weights.get(key or 0, False)


@lru_cache(WORDS_KEPT)
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
