"""Edit a copy for review as reviewers do in Word: tracked changes, and remarks with answers."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from meetprep.documents.word.package import packed, read_parts
from meetprep.documents.word.wordml import R, W, escaped, first, w

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from lxml.etree import _Element as Element

_DOCUMENT, _TYPES = "word/document.xml", "[Content_Types].xml"
_RELATIONS = "word/_rels/document.xml.rels"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_ANSWERED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody did to words of one run, which are in the copy once.

    ``instead`` stands in their place, ``None`` where the words stay. ``remarks`` are who said
    what on them: the first remarks, the others answer.
    """

    on: str
    author: str
    instead: str | None = None
    remarks: tuple[tuple[str, str], ...] = ()


def reviewed(copy: bytes, edits: Iterable[Edit], at: datetime) -> bytes:
    """Return the copy with what was done to it at that moment.

    Raises:
        ValueError: the words of an edit are in no run of the copy.
    """
    parts = read_parts(copy)
    root = etree.fromstring(parts[_DOCUMENT])
    date = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    numbers, remarks = count(9101), _Remarks(date)
    for edit in edits:
        run = _run_of(root, edit.on)
        if edit.instead is not None:
            by = {w("author"): edit.author, w("date"): date}
            if edit.instead:
                new = etree.Element(w("ins"), {w("id"): str(next(numbers)), **by})
                new.append(_with_words(run, edit.instead))
                run.addnext(new)
            old = etree.Element(w("del"), {w("id"): str(next(numbers)), **by})
            run.addprevious(old)
            old.append(run)
            first(run, "t").tag = w("delText")
        for author, text in edit.remarks:
            remarks.add(run, author, text)
    parts[_DOCUMENT] = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return packed(remarks.put_into(parts))


def _run_of(root: Element, words: str) -> Element:
    """Return a run that says these words and nothing else; the one it was is parted."""
    for said in root.iter(w("t")):
        before, found, after = (said.text or "").partition(words)
        run = said.getparent()
        if not found or run is None:
            continue
        for text, put in ((before, run.addprevious), (after, run.addnext)):
            if text:
                put(_with_words(run, text))
        said.text = words
        return run
    raise ValueError(words)


def _with_words(run: Element, words: str) -> Element:
    """Return a run that looks the same and says ``words``."""
    made = deepcopy(run)
    for said in made.iter(w("t")):
        said.text = words
        said.set(_SPACE, "preserve")
    return made


class _Remarks:
    """The remarks, and the parts of the package that they are in."""

    def __init__(self, date: str) -> None:
        self._date = date
        self._said: list[str] = []
        self._links: list[str] = []
        self._threads: dict[Element, str] = {}

    def add(self, run: Element, author: str, text: str) -> None:
        """Remark on a run; what comes second on one answers what came first."""
        number = len(self._said)
        key = f"{0xA01 + number:08X}"
        begun = self._threads.setdefault(run, key)
        parent = f' w15:paraIdParent="{begun}"' if begun != key else ""
        self._said.append(
            f'<w:comment w:id="{number}" w:author="{escaped(author)}" w:date="{self._date}">'
            f'<w:p w14:paraId="{key}"><w:r><w:t>{escaped(text)}</w:t></w:r></w:p></w:comment>'
        )
        self._links.append(f'<w15:commentEx w15:paraId="{key}"{parent} w15:done="0"/>')
        named = {w("id"): str(number)}
        run.addprevious(etree.Element(w("commentRangeStart"), named))
        reference = etree.Element(w("r"))
        etree.SubElement(reference, w("commentReference"), named)
        run.addnext(reference)
        run.addnext(etree.Element(w("commentRangeEnd"), named))

    def put_into(self, parts: dict[str, bytes]) -> dict[str, bytes]:
        """Return the parts of a package with the remarks among them."""
        if not self._said:
            return parts
        said, links = "".join(self._said), "".join(self._links)
        relations = types = ""
        for name, kind in (("comments", f"{R}/comments"), ("commentsExtended", _ANSWERED)):
            relations += f'<Relationship Id="rId{name}" Type="{kind}" Target="{name}.xml"/>'
            types += f'<Override PartName="/word/{name}.xml" ContentType="{_KIND}.{name}+xml"/>'
        return {
            **parts,
            _RELATIONS: _ended(parts[_RELATIONS], relations),
            _TYPES: _ended(parts[_TYPES], types),
            "word/comments.xml": (
                f'<w:comments xmlns:w="{W}" xmlns:w14="{_W14}">{said}</w:comments>'
            ).encode(),
            "word/commentsExtended.xml": (
                f'<w15:commentsEx xmlns:w15="{_W15}">{links}</w15:commentsEx>'
            ).encode(),
        }


def _ended(part: bytes, more: str) -> bytes:
    """Return a part with ``more`` before the end of its outermost element."""
    before, end, after = part.rpartition(b"</")
    return before + more.encode() + end + after
