"""Names of elements and attributes in OpenDocument files (OASIS OpenDocument 1.3 part 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = _OASIS + "office:1.0}"
TEXT = _OASIS + "text:1.0}"
STYLE = _OASIS + "style:1.0}"
TABLE = _OASIS + "table:1.0}"
DRAW = _OASIS + "drawing:1.0}"
FORMAT = _OASIS + "xsl-fo-compatible:1.0}"
DRAWN = _OASIS + "svg-compatible:1.0}"
SCRIPT = _OASIS + "script:1.0}"
LIBREOFFICE = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def value(element: Element, name: str) -> str:
    """Return an attribute by its full name, "" where it is missing."""
    return str(element.get(name) or "")


def number(element: Element, name: str, otherwise: int) -> int:
    """Return an attribute that holds a whole number, ``otherwise`` where it holds none."""
    written = value(element, name).strip()
    return int(written) if written.isdecimal() and len(written) < 10 else otherwise
