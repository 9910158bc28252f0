"""The last look at a finished document: it says what was meant, and nothing beside."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.documents.word.package import read_parts
from meetprep.documents.word.returning import FURNITURE, carried
from meetprep.documents.word.template import DOCUMENT, NOTES, NUMBERING, STYLES
from meetprep.documents.word.versions import version
from meetprep.documents.word.wordml import fit, parsed, w
from meetprep.domain.composition import Contents, Line, Passage, Table
from meetprep.domain.tracked import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from meetprep.documents.word.paging import Pages
    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Composition

_HIDING = re.compile(
    rb"<[\w.-]+:(ins|del|moveFrom|moveTo|rPrChange|pPrChange|commentRangeStart"
    rb"|commentReference|vanish|specVanish|webHidden)\b"
)
# What a document that shows changes must not have beside these.
_HIDING_BESIDES = re.compile(_HIDING.pattern.replace(b"(ins|del|", b"("))
_PARAGRAPH, _TEXT = w("p"), w("t")
_CHARACTERS = {w("br"): "\n", w("tab"): "\t"}
# All other parts are those of the template, byte for byte.
_WRITTEN = re.compile(
    r"word/(document|footnotes|numbering|styles|header\d*|footer\d*)\.xml|docProps/core\.xml"
    r"|word/_rels/(document|footnotes)\.xml\.rels"
)

_FILLED = re.compile(r"\{(\w+)\}")
_CORE = "docProps/core.xml"
_KEPT = 32  # heads and feet of templates
_WORDLESS = {STYLES, NUMBERING}


@dataclass(frozen=True, slots=True)
class Said:
    """The text of a document: a line a paragraph of the body, and its footnotes in order."""

    body: tuple[str, ...]
    notes: tuple[str, ...]


def ensure_says(
    content: bytes, composition: Composition, template: Template, pages: Pages
) -> None:
    """Make sure that ``content`` says what was composed and hides nothing.

    Raises:
        ValueError: it doesn't. That is a bug; the message holds no text of the document.
    """
    parts = read_parts(content)
    written = {name: part for name, part in parts.items() if _WRITTEN.fullmatch(name)}
    returning = composition.returning
    sent = {
        **template.parts,
        **{name: parts[name] for name in filter(FURNITURE.fullmatch, parts)},
    }
    known = {**template.parts, **(carried(sent, returning) if returning else {})}
    foreign = [
        name for name, part in parts.items() if name not in written and known.get(name) != part
    ]
    worded = {name: part for name, part in written.items() if name not in _WORDLESS}
    tracks = any(isinstance(one, Passage) and one.tracked for one in composition.pieces)
    hiding = [
        name
        for name, part in worded.items()
        if (_HIDING_BESIDES if tracks and name == DOCUMENT else _HIDING).search(part)
    ]
    if foreign or hiding:
        raise ValueError(f"the document would hide something: {foreign} {hiding}")
    roots = {name: parsed(part) for name, part in worded.items()}
    if tracks:
        _ensure_versions(roots[DOCUMENT], composition, pages)
    said = Said(
        version(roots[DOCUMENT], without="del") if tracks else _lines(roots[DOCUMENT]),
        tuple(
            "\n".join(_lines(note)).removeprefix(" ")
            for note in roots[NOTES].iter(w("footnote"))
            if note.get(w("type")) is None
        ),
    )
    if said != meant_by(composition, pages):
        raise ValueError("the document would not say what was meant")
    _ensure_margins(roots, composition, template, pages)


def _ensure_versions(root: Element, composition: Composition, pages: Pages) -> None:
    """Make sure that without our changes the document says what they said.

    Raises:
        ValueError: it doesn't.
    """
    meant: list[str] = []
    for text in _texts(composition, pages):
        if isinstance(text, Line):
            meant.append(text.text)
        else:
            before = text.tracked.before if text.tracked else text.text
            meant += [block.text for block in before.blocks] or [""] * bool(text.tracked)
    if version(root, without="ins") != _fit(meant):
        raise ValueError("the document would not say what was there before")


def _ensure_margins(
    roots: Mapping[str, Element], composition: Composition, template: Template, pages: Pages
) -> None:
    """Make sure that head, foot and properties say what they have to, told without the writer.

    Raises:
        ValueError: they don't.
    """
    words = {**asdict(composition.furniture), "pages": str(pages.count)}
    for name in filter(FURNITURE.fullmatch, roots):
        meant = [
            _FILLED.sub(lambda found: words.get(found[1], found[0]), line)
            for line in _set_by(template.parts[name])
        ]
        if _lines(roots[name]) != _fit(meant):
            raise ValueError(f"{name} would not say what was meant")
    properties = [(each.tag.rpartition("}")[2], each.text or "") for each in roots[_CORE]]
    known = {
        "title": composition.title,
        "subject": composition.subject,
        "language": composition.language,
        "revision": "1",
    }
    if properties != [(name, fit(text)) for name, text in known.items()]:
        raise ValueError("the document's properties would not say what was meant")


@lru_cache(_KEPT)
def _set_by(part: bytes) -> tuple[str, ...]:
    return _lines(parsed(part))


def meant_by(composition: Composition, pages: Pages) -> Said:
    """Return what a composition has to say, told without the writer of the document."""
    body: list[str] = []
    notes: list[str] = []
    for text in _texts(composition, pages):
        if isinstance(text, Line):
            body.append(text.text)
            continue
        blank = [""] * bool(text.tracked)  # a paragraph is left where all of them went
        body += [block.text for block in text.text.blocks] or blank
        notes += _noted(text)
    return Said(_fit(body), _fit(notes))


def _noted(passage: Passage) -> Iterator[str]:
    if passage.tracked is None:
        yield from (note.text for note in passage.text.notes)
        return
    noted = (row.look.note for row in rows(passage.tracked))
    yield from (note.text for note in noted if note is not None)


def _texts(composition: Composition, pages: Pages) -> Iterator[Line | Passage]:
    for piece in composition.pieces:
        if isinstance(piece, Contents):
            yield Line("", piece.title)
            for entry in composition.entries:
                yield Line("", f"{entry.text}\t{pages.of(entry.anchor)}")
        elif isinstance(piece, Table):
            for row in piece.rows:
                for cell in row:
                    yield from cell.content
        else:
            yield piece


def _lines(part: Element) -> tuple[str, ...]:
    """Return the text of each paragraph of ``part``, which has none within another."""
    lines: list[list[str]] = []
    for element in part.iter(_PARAGRAPH, _TEXT, *_CHARACTERS):
        if element.tag == _PARAGRAPH:
            lines.append([])
        else:
            lines[-1].append(_CHARACTERS.get(element.tag) or element.text or "")
    return tuple(map("".join, lines))


def _fit(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(fit(line) for line in lines)
