"""Tell which runs of a Word document nobody can see: hidden, tiny, or on their own colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.docx_styles import SHADING, VANISH
from meetprep.documents.looks import SMALLEST, WHITE, colour, is_alike
from meetprep.documents.word_namespaces import VALUE, W, by_tag, first, is_on, number, value

if TYPE_CHECKING:
    from meetprep.documents.docx_styles import Style, Styles
    from meetprep.documents.packages import Element

STYLE, SIZE, COLOUR, MARKER = W + "rStyle", W + "sz", W + "color", W + "highlight"
FILL = W + "fill"
# What bears on whether characters are seen, and the attribute that says it.
TELLING = dict.fromkeys((VANISH, STYLE, SIZE, COLOUR, MARKER), VALUE) | {SHADING: FILL}
CONTAINERS = {W + "p": W + "pPr", W + "tc": W + "tcPr", W + "tbl": W + "tblPr"}


@dataclass(frozen=True, slots=True)
class Look:
    """How runs with the same properties in paragraphs of the same style look.

    ``ink`` is their colour where it matters what lies behind the paragraph, else ``None``.
    """

    hidden: bool
    ink: str | None


class Visibility:
    """Tells what is seen; each look and what lies behind each block is found out once."""

    def __init__(self, styles: Styles) -> None:
        """Judge by the styles of one document."""
        self._styles = styles
        self._looks: dict[object, Look] = {}
        self._papers: dict[Element, str | None] = {}

    def is_hidden(
        self, run: Element, properties: Element | None, style: str, *, otherwise: bool
    ) -> bool:
        """Tell whether a run in a paragraph of that style is out of sight."""
        key: tuple[object, ...] = (style, otherwise)
        if properties is not None:
            said = [(o.tag, o.get(TELLING[o.tag])) for o in properties[:] if o.tag in TELLING]
            key = (style, otherwise, *said)
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._look(by_tag(properties), style, otherwise=otherwise)
        if look.ink is None:
            return look.hidden
        parent = run.getparent()
        paper = None if parent is None else self._paper(parent)
        return look.hidden or (paper is not None and is_alike(look.ink, paper))

    def _look(self, own: dict[str, Element], style: str, *, otherwise: bool) -> Look:
        around = self._styles.get(style)
        named = self._styles.get(value(own[STYLE])) if STYLE in own else None
        hidden = otherwise or (named is not None and named.hides)
        if VANISH in own:
            hidden = is_on(own[VANISH])
        chain = (own, *(named.run if named else ()), *around.run)
        size, drawn = _first(chain, SIZE), _first(chain, COLOUR)
        tiny = size is not None and 0 < number(size) < 2 * SMALLEST
        ink = None if drawn is None else colour(value(drawn))
        behind = None if ink is None else _behind(chain, around)
        if ink is None or behind is None:
            return Look(hidden or tiny, ink)
        return Look(hidden or tiny or (behind != "" and is_alike(ink, behind)), None)

    def _paper(self, parent: Element) -> str | None:
        """Return the colour behind what stands in an element, ``None`` if only Word knows."""
        if parent not in self._papers:
            self._papers[parent] = _around(parent)
        return self._papers[parent]


def _around(parent: Element) -> str | None:
    for block in (parent, *parent.iterancestors()):
        if block.tag == W + "txbxContent":
            return None
        if block.tag in CONTAINERS:
            said = by_tag(first(block, CONTAINERS[block.tag]))
            fill = _fill(said.get(SHADING))
            if W + "tblStyle" in said or fill is not None:
                return None if W + "tblStyle" in said else fill
    document = parent.getroottree().getroot()
    return None if document.find(W + "background") is not None else WHITE


def _first(chain: tuple[dict[str, Element], ...], tag: str) -> Element | None:
    return next((said[tag] for said in chain if tag in said), None)


def _behind(chain: tuple[dict[str, Element], ...], style: Style) -> str | None:
    """Return the colour right behind characters: "" where only Word knows, ``None`` if none."""
    marked = _first(chain, MARKER)
    if marked is not None and value(marked) != "none":
        return WHITE if value(marked) == "white" else ""
    shaded = _fill(_first(chain, SHADING))
    return shaded or next(filter(None, map(_fill, style.shadings)), None)


def _fill(shading: Element | None) -> str | None:
    return None if shading is None else colour(value(shading, "fill"))
