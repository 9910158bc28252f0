"""Take from the pages of a PDF what is printed on them, and where."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from meetprep.documents import pdf_calls as calls
from meetprep.documents.pdf_placement import placement_of
from meetprep.documents.pdf_runs import Run, RunReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage
    from pypdfium2.raw import FPDF_PAGEOBJECT

    from meetprep.documents.pdf_placement import Placement

MOST_SHAPES = 20_000
DEEPEST_FORM = 4
THIN = 2.5
LONG = 30.0
# The share of a page from which a picture can be the scan of it.
SCAN = 0.5
WHITE = 250


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn path or picture; points from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float
    is_picture: bool
    is_light: bool = False

    @property
    def is_rule(self) -> bool:
        """Whether it is a horizontal line."""
        return (
            not self.is_picture
            and self.top - self.bottom <= THIN
            and (self.right - self.left >= LONG)
        )

    def holds(self, run: Run) -> bool:
        """Tell whether the middle of a run stands on it."""
        middle, height = (run.left + run.right) / 2, run.base + run.size / 3
        return self.left <= middle <= self.right and self.bottom <= height <= self.top


@dataclass(frozen=True, slots=True)
class Page:
    """What one page shows, in the order in which its producer wrote it.

    Lengths are points. ``aside`` are texts that stand at an angle to the others.
    """

    number: int
    width: float
    height: float
    runs: tuple[Run, ...]
    aside: tuple[str, ...]
    rules: tuple[Shape, ...]
    is_scan: bool
    has_hidden: bool


def read_page(document: PdfDocument, index: int) -> Page:
    """Return what page ``index`` of an open document shows.

    Raises:
        pypdfium2.PdfiumError: the page is broken.
    """
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            return _page(page, text_page, index + 1)
        finally:
            text_page.close()
    finally:
        page.close()


def _page(page: PdfPage, text_page: PdfTextPage, number: int) -> Page:
    width, height = page.get_size()
    place = placement_of(page)
    reader = RunReader(text_page, place)
    met = reader.runs()
    shapes = list(_shapes(page, place, reader.objects))
    is_scan = any(_covers(shape, width, height) for shape in shapes)
    upright = [run for run in met if run.is_upright]
    right, top = width + 1, height + 1
    shown = [
        run
        for run in upright
        if -1 <= run.left <= right
        and -1 <= run.base <= top
        and (
            not (run.is_white or run.is_unpainted) or _is_visible(run, shapes, is_scan=is_scan)
        )
    ]
    return Page(
        number=number,
        width=width,
        height=height,
        runs=tuple(shown),
        aside=tuple(run.text for run in met if not run.is_upright),
        rules=tuple(shape for shape in shapes if shape.is_rule),
        is_scan=is_scan,
        has_hidden=len(shown) < len(upright),
    )


def _covers(shape: Shape, width: float, height: float) -> bool:
    area = (shape.right - shape.left) * (shape.top - shape.bottom)
    return shape.is_picture and area >= SCAN * width * height


def _is_visible(run: Run, shapes: list[Shape], *, is_scan: bool) -> bool:
    if run.is_unpainted:
        # A scan carries its recognised text unpainted over the picture.
        return is_scan
    if not run.is_white:
        return True
    return any(not shape.is_light and shape.holds(run) for shape in shapes)


def _shapes(page: PdfPage, place: Placement, texts: set[int]) -> Iterator[Shape]:
    """Yield the shapes on a page, of whose objects ``texts`` are known to be none."""
    box = [ctypes.c_float() for _ in range(4)]
    count = min(pdfium.FPDFPage_CountObjects(page.raw), MOST_SHAPES)
    address = ctypes.cast(page.raw, ctypes.c_void_p)
    for met in map(calls.page_object, repeat(address), range(count)):
        if met in texts or calls.kind(met) == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        drawn = ctypes.cast(met, pdfium.FPDF_PAGEOBJECT)
        kind = _kind(drawn, 0)
        if kind not in {pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE}:
            continue
        if not pdfium.FPDFPageObj_GetBounds(drawn, *box):
            continue
        left, bottom, right, top = (side.value for side in box)
        is_picture = kind == pdfium.FPDF_PAGEOBJ_IMAGE
        is_light = not is_picture and _is_light(drawn)
        yield Shape(*place.box(left, bottom, right, top), is_picture, is_light)


def _kind(drawn: FPDF_PAGEOBJECT, depth: int) -> int:
    """Return the kind of an object, for a form of a single object that of its content."""
    kind: int = pdfium.FPDFPageObj_GetType(drawn)
    is_wrapper = (
        kind == pdfium.FPDF_PAGEOBJ_FORM and pdfium.FPDFFormObj_CountObjects(drawn) == 1
    )
    if not is_wrapper or depth >= DEEPEST_FORM:
        return kind
    return _kind(pdfium.FPDFFormObj_GetObject(drawn, 0), depth + 1)


def _is_light(drawn: FPDF_PAGEOBJECT) -> bool:
    """Tell whether white type on a path could not be seen."""
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(drawn, mode, stroke)
    if not mode.value:
        return True
    parts = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFPageObj_GetFillColor(drawn, *parts)
    return all(part.value >= WHITE for part in parts[:3]) or parts[3].value == 0
