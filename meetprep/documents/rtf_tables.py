"""What the head of a rich text file says of fonts, colours and styles."""

from __future__ import annotations

import codecs
import re

# The code pages of character sets (RTF 1.9.1, "Font Table").
CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
PICTOGRAMS = 2
PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
DEFAULTS = frozenset({"ansicpg", "deff", *PAGES})
HEADING = re.compile(r"heading ([1-9])\b", re.IGNORECASE)
CONTENTS = re.compile(r"toc [1-9]\b", re.IGNORECASE)
TITLES = frozenset({"title", "subtitle"})
BODY_LEVEL = 9


class Tables:
    """Fonts, colours and styles, filled while their tables are read."""

    def __init__(self) -> None:
        """Begin with nothing but the code page of western Europe."""
        self._page = "cp1252"
        self._fonts: dict[int, str | None] = {}
        self._font = self._usual = 0
        self._colours: list[str | None] = []
        self._ink: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._levels: dict[int, int] = {}
        self._style = 0

    def set_default(self, word: str, number: int | None) -> None:
        """Take the code page or the font of whatever names none of its own."""
        if word == "deff":
            self._usual = number or 0
            return
        named = f"cp{number}" if word == "ansicpg" else PAGES[word]
        if _is_known(named):
            self._page = named

    def font(self, word: str, number: int | None) -> None:
        """Take a control word of the font table."""
        if word == "f":
            self._font = number or 0
        elif word == "fcharset" and number == PICTOGRAMS:
            self._fonts[self._font] = None
        elif word == "fcharset" and number in CHARSETS:
            self._fonts[self._font] = CHARSETS[number]
        elif word == "cpg" and _is_known(f"cp{number}"):
            self._fonts[self._font] = f"cp{number}"

    def colour(self, word: str, number: int | None) -> None:
        """Take a control word of the colour table."""
        if word in {"red", "green", "blue"}:
            self._ink[word] = min(max(number or 0, 0), 255)

    def end_colours(self, content: bytes) -> None:
        """Take the separators of the colour table; an empty entry is no colour."""
        for _ in range(content.count(b";")):
            red, green, blue = (self._ink.get(name, 0) for name in ("red", "green", "blue"))
            self._colours.append(f"{red:02X}{green:02X}{blue:02X}" if self._ink else None)
            self._ink = {}

    def style(self, word: str, number: int | None) -> None:
        """Take a control word of the style sheet."""
        if word == "s":
            self._style = number or 0
        elif word == "outlinelevel":
            self._levels[self._style] = number or 0

    def name_style(self, content: bytes) -> None:
        """Take the name of a style, which ends with a semicolon."""
        name, end, _ = content.partition(b";")
        self._names[self._style] = self._names.get(self._style, "") + name.decode("latin-1")
        if end:
            self._style = 0

    def codec(self, font: int | None) -> str | None:
        """Return the encoding of a font, ``None`` where its letters are pictograms."""
        return self._fonts.get(self._usual if font is None else font, self._page)

    def ink(self, number: int) -> str | None:
        """Return a colour as six hexadecimal digits, ``None`` for the usual one."""
        return self._colours[number] if 0 <= number < len(self._colours) else None

    def heading(self, style: int, outline: int | None) -> int | None:
        """Return the level of a heading from 1, ``None`` for other paragraphs."""
        named = HEADING.match(self._names.get(style, ""))
        if named:
            return int(named[1])
        level = self._levels.get(style) if outline is None else outline
        return level + 1 if level is not None and 0 <= level < BODY_LEVEL else None

    def is_title(self, style: int) -> bool:
        """Tell whether a style is that of a title or subtitle."""
        return self._names.get(style, "").strip().casefold() in TITLES

    def is_contents(self, style: int) -> bool:
        """Tell whether a style is one of a generated table of contents."""
        return CONTENTS.match(self._names.get(style, "")) is not None


def _is_known(page: str) -> bool:
    try:
        return codecs.lookup(page) is not None
    except LookupError:
        return False
