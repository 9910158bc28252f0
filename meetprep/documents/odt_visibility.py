"""Tell which text of an OpenDocument file nobody can see for its colour or its size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.looks import SMALLEST, WHITE, colour, is_alike
from meetprep.documents.odt_namespaces import DRAW, FORMAT, TABLE, TEXT, value

if TYPE_CHECKING:
    from meetprep.documents.odt_styles import Styles
    from meetprep.documents.packages import Element

FAMILIES = {
    TEXT + "span": "text",
    TEXT + "p": "paragraph",
    TEXT + "h": "paragraph",
    TABLE + "table-cell": "table-cell",
    TABLE + "table-row": "table-row",
    TABLE + "table": "table",
}
SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(pt|in|cm|mm)")
POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835}


def is_unseen(element: Element, styles: Styles) -> bool:
    """Tell whether the text right inside of an element is on its own colour, or tiny."""
    ink = size = paper = None
    for one in (element, *element.iterancestors()):
        if str(one.tag).startswith(DRAW):
            # What a frame is filled with is a matter of its own.
            return _is_tiny(size)
        family = FAMILIES.get(one.tag)
        if family is None:
            continue
        style = value(one, TABLE + "style-name" if "table" in family else TEXT + "style-name")
        ink = ink or styles.look(family, style, FORMAT + "color")
        size = size or styles.look(family, style, FORMAT + "font-size")
        paper = paper or colour(styles.look(family, style, FORMAT + "background-color"))
    drawn = colour(ink)
    return _is_tiny(size) or (drawn is not None and is_alike(drawn, paper or WHITE))


def _is_tiny(size: str | None) -> bool:
    match = SIZE.fullmatch(size or "")
    return match is not None and float(match[1]) * POINTS[match[2]] < SMALLEST
