"""What a finished PDF says, read from its tags as a screen reader does."""

from __future__ import annotations

import contextlib
import ctypes
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NO_TAG = -1
_NOTE = "Note"


@dataclass(slots=True)
class Opened:
    """Text in the order of the tags, footnotes apart, and what stands on each page untagged."""

    facts: dict[str, str]
    places: dict[str, int]
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    addresses: set[str] = field(default_factory=set)


def opened(content: bytes, anchors: Iterable[str]) -> Opened:
    """Return what the PDF says, and on which page from 1 each of its ``anchors`` stands."""
    document = pdfium.PdfDocument(content)
    try:
        facts = {name: said for name, said in document.get_metadata_dict().items() if said}
        said = Opened(facts, {one: _page_of(document, one) for one in anchors})
        for number in range(len(document)):
            with contextlib.closing(document[number]) as page:
                _look_at(page, said)
                said.addresses |= set(_addresses(document, page))
        return said
    finally:
        document.close()


def _page_of(document: pdfium.PdfDocument, anchor: str) -> int:
    place = raw.FPDF_GetNamedDestByName(document.raw, anchor.encode())
    return int(raw.FPDFDest_GetDestPageIndex(document.raw, place)) + 1


def _look_at(page: pdfium.PdfPage, said: Opened) -> None:
    by_tag: dict[int, str] = {}
    with contextlib.closing(page.get_textpage()) as text:
        for tag, words in _texts(page, text):
            by_tag[tag] = by_tag.get(tag, "") + words
    said.around.append(by_tag.pop(_NO_TAG, ""))
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    try:
        for number in range(raw.FPDF_StructTree_CountChildren(tree)):
            child = raw.FPDF_StructTree_GetChildAtIndex(tree, number)
            _walk(child, by_tag, said, is_note=False)
    finally:
        raw.FPDF_StructTree_Close(tree)
    said.untold += by_tag.values()


def _walk(
    element: raw.FPDF_STRUCTELEMENT, by_tag: dict[int, str], said: Opened, *, is_note: bool
) -> None:
    is_note = is_note or _kind(element) == _NOTE
    for number in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            _walk(child, by_tag, said, is_note=is_note)
            continue
        tag = raw.FPDF_StructElement_GetChildMarkedContentID(element, number)
        (said.notes if is_note else said.body).append(by_tag.pop(tag, ""))


def _texts(page: pdfium.PdfPage, text: pdfium.PdfTextPage) -> Iterator[tuple[int, str]]:
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        size = raw.FPDFTextObj_GetText(one.raw, text.raw, None, 0)
        room = (raw.FPDF_WCHAR * size)()
        raw.FPDFTextObj_GetText(one.raw, text.raw, room, size)
        words = bytes(room).decode("utf-16-le", "replace").rstrip("\0")
        yield int(raw.FPDFPageObj_GetMarkedContentID(one.raw)), words


def _addresses(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> Iterator[str]:
    at, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page.raw, at, link):
        action = raw.FPDFLink_GetAction(link)
        if action:
            size = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
            room = ctypes.create_string_buffer(max(size, 1))
            raw.FPDFAction_GetURIPath(document.raw, action, room, size)
            yield room.value.decode("utf-8", "replace")


def _kind(element: raw.FPDF_STRUCTELEMENT) -> str:
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    room = ctypes.create_string_buffer(max(size, 1))
    raw.FPDF_StructElement_GetType(element, room, size)
    return room.raw.decode("utf-16-le", "replace").rstrip("\0")
