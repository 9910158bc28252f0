"""What the styles of an OpenDocument text say about its paragraphs and characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.odt_namespaces import STYLE, TEXT, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.documents.packages import Element

CONTENTS = re.compile(r"Contents \d{1,2}|toc \d{1,2}", re.IGNORECASE)
_ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
TITLES = frozenset({"title", "subtitle"})


class StyleChains:
    """The styles of a document by family and name, each with those that it is based on."""

    def __init__(self, roots: Iterable[Element]) -> None:
        """Take in the styles of those parts."""
        self._styles = {
            (value(one, STYLE + "family"), value(one, STYLE + "name")): one
            for root in roots
            for one in root.iter(STYLE + "style")
        }

    def chain(self, family: str, style: str) -> Iterator[Element]:
        """Yield a style, then what it is based on, each once."""
        seen = set()
        while (family, style) in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[family, style]
            style = value(self._styles[family, style], STYLE + "parent-style-name")


def style_name(style: Element) -> str:
    """Return what a style is called, its signs as they are shown."""
    shown = value(style, STYLE + "display-name") or value(style, STYLE + "name")
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), shown)


class Styles:
    """The styles of a document, asked by family and name along their parents."""

    def __init__(self, roots: Iterable[Element]) -> None:
        """Take in the styles of those parts."""
        self._chain = StyleChains(roots).chain
        self._titles: dict[str, bool] = {}
        self._contents: dict[str, bool] = {}
        self._levels: dict[str, int | None] = {}
        self._hiding: dict[tuple[str, str], bool | None] = {}
        self._looks: dict[tuple[str, str, str], str | None] = {}

    def is_title(self, style: str) -> bool:
        """Tell whether a paragraph style is, or is based on, a title or subtitle."""
        if style not in self._titles:
            names = map(style_name, self._chain("paragraph", style))
            self._titles[style] = any(name.casefold() in TITLES for name in names)
        return self._titles[style]

    def is_contents(self, style: str) -> bool:
        """Tell whether a paragraph style is one of a generated table of contents."""
        if style not in self._contents:
            names = map(style_name, self._chain("paragraph", style))
            self._contents[style] = any(CONTENTS.match(name) for name in names)
        return self._contents[style]

    def heading_level(self, style: str) -> int | None:
        """Return the level of headings that a paragraph style stands for, if any."""
        if style not in self._levels:
            self._levels[style] = self._found_level(style)
        return self._levels[style]

    def _found_level(self, style: str) -> int | None:
        for one in self._chain("paragraph", style):
            level = one.get(STYLE + "default-outline-level")
            if level is not None:
                return int(level) if level.isdecimal() and len(level) < 3 else None
        return None

    def hides(self, family: str, style: str) -> bool | None:
        """Tell whether a style hides its characters, ``None`` where it doesn't say."""
        key = (family, style)
        if key not in self._hiding:
            self._hiding[key] = self._found_hiding(family, style)
        return self._hiding[key]

    def _found_hiding(self, family: str, style: str) -> bool | None:
        for one in self._chain(family, style):
            properties = one.find(STYLE + "text-properties")
            shown = None if properties is None else properties.get(TEXT + "display")
            if shown is not None:
                return bool(shown == "none")
        return None

    def look(self, family: str, style: str, name: str) -> str | None:
        """Return what a style says of a colour or a size, ``None`` where it doesn't say."""
        if (family, style, name) not in self._looks:
            found = (
                properties.get(name)
                for one in self._chain(family, style)
                for properties in one
                if str(properties.tag).endswith("-properties")
            )
            self._looks[family, style, name] = next(filter(None, found), None)
        return self._looks[family, style, name]
