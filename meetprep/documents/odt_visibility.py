"""Tell which text of an OpenDocument file nobody can see for its colour or its size."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
TABLES = frozenset(family for family in FAMILIES.values() if family.startswith("table"))
TABLE_STYLE, TEXT_STYLE = TABLE + "style-name", TEXT + "style-name"
FRAME = "frame"
SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(pt|in|cm|mm)")
POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835}


# Compared as the very object: a look that was found out once is kept.
@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What is said of the characters at a place, by all that they stand in.

    ``framed`` text has a background of its own, which nothing is known of.
    """

    ink: str | None = None
    size: str | None = None
    paper: str | None = None
    framed: bool = False

    @property
    def is_unseen(self) -> bool:
        """Whether text of that look is on its own colour, or tiny."""
        drawn = None if self.framed else colour(self.ink)
        on_own = drawn is not None and is_alike(drawn, self.paper or WHITE)
        return on_own or _is_tiny(self.size)


FRAMED = Look(framed=True)
PLAIN = Look()


class Visibility:
    """Tells what text is seen; each style in each surrounding is judged once."""

    def __init__(self, styles: Styles) -> None:
        """Judge by the styles of one document."""
        self._styles = styles
        # Most paragraphs stand in what the one before stood in.
        self._parent: Element | None = None
        self._around = PLAIN
        self._known: dict[tuple[Look, str, str], tuple[Look, bool]] = {}

    def around(self, paragraph: Element) -> Look:
        """Return the look of what a paragraph stands in."""
        parent = paragraph.getparent()
        if parent is None or parent is not self._parent:
            look = PLAIN
            for one in reversed(list(paragraph.iterancestors())):
                look = self.inside(one, look)[0]
            self._parent, self._around = parent, look
        return self._around

    def inside(self, element: Element, around: Look) -> tuple[Look, bool]:
        """Return the look of the text right inside of an element, and whether it is unseen."""
        tag = str(element.tag)
        family = FAMILIES.get(tag, FRAME if tag.startswith(DRAW) else "")
        name = TABLE_STYLE if family in TABLES else TEXT_STYLE
        key = (around, family, value(element, name) if family else "")
        known = self._known.get(key)
        if known is None:
            look = self._look(*key)
            known = self._known[key] = (look, look.is_unseen)
        return known

    def _look(self, around: Look, family: str, style: str) -> Look:
        if family in {"", FRAME}:
            return FRAMED if family else around
        look = self._styles.look
        return Look(
            look(family, style, FORMAT + "color") or around.ink,
            look(family, style, FORMAT + "font-size") or around.size,
            colour(look(family, style, FORMAT + "background-color")) or around.paper,
            around.framed,
        )


def _is_tiny(size: str | None) -> bool:
    match = SIZE.fullmatch(size or "")
    return match is not None and float(match[1]) * POINTS[match[2]] < SMALLEST
