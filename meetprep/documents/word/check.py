"""The last look at a finished document: it says what was meant, and nothing beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.word.package import read_parts
from meetprep.documents.word.wordml import fit, parsed, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

_HIDING = frozenset(
    w(name)
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"),
        *("commentRangeStart", "commentReference", "vanish", "specVanish", "webHidden"),
    )
)
_FURTHER_PARTS = ("word/comments", "customXml/", "docProps/custom", "docProps/thumbnail")
_CHARACTERS = {w("br"): "\n", w("tab"): "\t"}


@dataclass(frozen=True, slots=True)
class Said:
    """The text of a document: a line a paragraph of the body, and its footnotes in order."""

    body: tuple[str, ...]
    notes: tuple[str, ...]


def ensure_says(content: bytes, meant: Said) -> None:
    """Make sure that the document ``content`` says ``meant`` and hides nothing.

    Raises:
        ValueError: it doesn't. That is a bug; the message holds no text of the document.
    """
    parts = read_parts(content)
    further = [name for name in parts if name.startswith(_FURTHER_PARTS)]
    roots = {name: parsed(part) for name, part in parts.items()}
    hiding = {element.tag for root in roots.values() for element in root.iter()} & _HIDING
    if further or hiding:
        raise ValueError(f"the document would hide something: {further} {sorted(hiding)}")
    said = Said(
        _lines(roots["word/document.xml"].iter(w("p"))),
        tuple(
            "\n".join(_lines(note.iter(w("p")))).removeprefix(" ")
            for note in roots["word/footnotes.xml"].iter(w("footnote"))
            if note.get(w("type")) is None
        ),
    )
    if said != Said(_fit(meant.body), _fit(meant.notes)):
        raise ValueError("the document would not say what was meant")


def _lines(paragraphs: Iterable[Element]) -> tuple[str, ...]:
    return tuple(
        "".join(
            (element.text or "") if element.tag == w("t") else _CHARACTERS.get(element.tag, "")
            for element in paragraph.iter(w("t"), *_CHARACTERS)
        )
        for paragraph in paragraphs
    )


def _fit(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fit(line) for line in lines)
