"""What headers and footers say, so that is seen what somebody wrote there without tracking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.composing.review import line_hash
from meetprep.documents.odt_namespaces import STYLE, TEXT
from meetprep.documents.word_namespaces import W, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.documents.packages import Element

MARGINS = (STYLE + "header", STYLE + "footer")
_PARAGRAPHS = frozenset({TEXT + "p", TEXT + "h"})
_SPANS = frozenset({TEXT + "span", TEXT + "a"})
_BLANKS = frozenset({TEXT + "s", TEXT + "tab", TEXT + "line-break", W + "tab", W + "br"})
_TRACKED = frozenset(
    {W + name for name in ("ins", "del", "moveFrom", "moveTo")}
    | {TEXT + name for name in ("change", "change-start", "change-end")}
)
_NOT_INSIDE = frozenset({W + "p", W + "fldSimple"})


def margin_hash(line: str) -> str:
    """Return what tells such a line from others, and from any line of the text."""
    return f"m{line_hash(line)}"


def word_lines(root: Element) -> Iterator[str]:
    """Yield the lines of a header or footer of Word's, without what fields fill in.

    Where changes are tracked in a line, it is left out.
    """
    for paragraph in root.iter(W + "p"):
        said, fields = [], 0
        for one in _inside(paragraph):
            if one.tag in _TRACKED:
                break
            if one.tag == W + "fldChar":
                fields += {"begin": 1, "end": -1}.get(value(one, "fldCharType"), 0)
            elif one.tag == W + "t" and fields == 0:
                said.append(str(one.text or ""))
            elif one.tag in _BLANKS:
                said.append(" ")
        else:
            yield _tidy(said)


def _inside(parent: Element) -> Iterator[Element]:
    """Yield what stands in a paragraph, but not in a field or in a box of its own."""
    for child in parent:
        if child.tag not in _NOT_INSIDE:
            yield child
            yield from _inside(child)


def odt_lines(root: Element) -> Iterator[str]:
    """Yield the lines of headers and footers of OpenDocument, as ``word_lines`` does."""
    for margin in root.iter(*MARGINS):
        for paragraph in margin.iter(*_PARAGRAPHS):
            if not any(one.tag in _TRACKED for one in paragraph.iter()):
                yield _tidy(_said(paragraph))


def _said(element: Element) -> Iterator[str]:
    yield str(element.text or "")
    for child in element:
        if child.tag in _SPANS:
            yield from _said(child)
        elif child.tag in _BLANKS:
            yield " "
        yield str(child.tail or "")


def _tidy(said: Iterable[str]) -> str:
    return " ".join("".join(said).split())
