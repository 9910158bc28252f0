"""Tell which runs of a Word document nobody can see for their colour or their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.looks import SMALLEST, WHITE, colour, is_alike
from meetprep.documents.word_namespaces import W, number, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.docx_styles import Styles
    from meetprep.documents.packages import Element

CELLS = {W + "tc": "tcPr", W + "tbl": "tblPr"}


def is_unseen(run: Element, styles: Styles, style: str) -> bool:
    """Tell whether a run in a paragraph of that style is printed on its own colour, or tiny."""
    chain = list(_properties(run, styles, style))
    size = _first(chain, "sz")
    if size is not None and 0 < number(size) < 2 * SMALLEST:
        return True
    named = _first(chain, "color")
    ink = None if named is None else colour(value(named))
    paper = None if ink is None else _paper(run, chain, styles, style)
    return ink is not None and paper is not None and is_alike(ink, paper)


def _properties(run: Element, styles: Styles, style: str) -> Iterator[Element]:
    """Yield what is said of the characters of a run, what counts most first."""
    own = run.find(W + "rPr")
    if own is not None:
        yield own
        named = own.find(W + "rStyle")
        if named is not None:
            yield from styles.of_runs(value(named))
    yield from styles.of_runs(style)


def _first(chain: list[Element], name: str) -> Element | None:
    return next(
        (one for one in (each.find(W + name) for each in chain) if one is not None), None
    )


def _paper(run: Element, chain: list[Element], styles: Styles, style: str) -> str | None:
    """Return the colour behind a run, ``None`` where only Word could tell."""
    marked = _first(chain, "highlight")
    if marked is not None and value(marked) != "none":
        return WHITE if value(marked) == "white" else None
    shaded = _fill(_first(chain, "shd")) or next(
        filter(None, (_fill(one) for one in styles.shadings(style))), None
    )
    return shaded or _around(run)


def _around(run: Element) -> str | None:
    for one in run.iterancestors():
        if one.tag == W + "txbxContent":
            return None
        properties = one.find(W + CELLS.get(one.tag, "pPr"))
        if properties is None:
            continue
        if properties.find(W + "tblStyle") is not None:
            return None
        fill = _fill(properties.find(W + "shd"))
        if fill is not None:
            return fill
    document = run.getroottree().getroot()
    return None if document.find(W + "background") is not None else WHITE


def _fill(shading: Element | None) -> str | None:
    return None if shading is None else colour(value(shading, "fill"))
