"""What of a web page can be seen: hidden parts, and parts that lie elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    r"|font-size\s*:\s*0+(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
BRACES = re.compile(r"([{}])")
NOTES_OF_STYLES = re.compile(r"/\*.{0,2000}?\*/|<!--|-->", re.DOTALL)
SIMPLE = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)")
# A style sheet longer than this is no word processor's.
LONGEST_SHEET = 200_000
ELSEWHERE = re.compile(
    r"\s*(?:(?!data:|cid:|mid:|about:)[a-z][a-z0-9+.-]*:|//|\\\\)", re.IGNORECASE
)
ADDRESSES = ("src", "background", "data", "poster", "srcset")
STYLED_ADDRESS = re.compile(
    r"(?:url\(|@import)\s*[\"']?\s*(?:https?:|file:|ftp:|//|\\\\)", re.IGNORECASE
)


class Visibility:
    """Tells which elements of one page its author has hidden."""

    def __init__(self, root: Element) -> None:
        """Take in the rules of the page's own style sheets."""
        self._hidden = {
            selector
            for sheet in root.iter("style")
            for selector in _hiding_selectors((sheet.text or "")[:LONGEST_SHEET])
        }

    def hides(self, element: Element) -> bool:
        """Tell whether an element is not to be seen."""
        if element.get("hidden") is not None or HIDING.search(element.get("style") or ""):
            return True
        if not self._hidden:
            return False
        names = [f".{name}" for name in (element.get("class") or "").split()]
        names += [f"#{element.get('id')}"] if element.get("id") else []
        return any(name in self._hidden or element.tag + name in self._hidden for name in names)


def points_elsewhere(root: Element) -> bool:
    """Tell whether a page shows something that lies outside: a picture, a frame, a style."""
    for element in root.iter():
        addresses = [element.get(name) or "" for name in ADDRESSES]
        if element.tag == "link":
            addresses.append(element.get("href") or "")
        styles = (element.get("style") or "", element.text or "" if _is_sheet(element) else "")
        if any(map(ELSEWHERE.match, addresses)) or any(map(STYLED_ADDRESS.search, styles)):
            return True
    return False


def _is_sheet(element: Element) -> bool:
    return bool(element.tag == "style")


def _hiding_selectors(sheet: str) -> list[str]:
    """Return the simple selectors of rules that hide; rules for some media only are skipped."""
    found: list[str] = []
    opened: list[str] = []
    pieces = [*BRACES.split(NOTES_OF_STYLES.sub("", sheet)), ""]
    for text, brace in zip(pieces[::2], pieces[1::2], strict=True):
        if brace == "{":
            opened.append(text)
        elif opened:
            selectors = opened.pop()
            if not opened and HIDING.search(text):
                found += [one.strip() for one in selectors.split(",")]
    return [one for one in found if SIMPLE.fullmatch(one)]
