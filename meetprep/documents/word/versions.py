"""What a document with tracked changes says without some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.word.wordml import w

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CHARACTERS = {w("br"): "\n", w("tab"): "\t"}
_TEXTS = (w("t"), w("delText"))


def version(root: Element, *, without: str) -> tuple[str, ...]:
    """Return the text of each paragraph as if nothing had come, or nothing stayed that went.

    ``without`` is the name of the elements that are left out: "ins" or "del". A paragraph whose
    end is left out goes on in the next one.
    """
    gone = w(without)
    lines: list[str] = []
    goes_on = False
    for paragraph in root.iter(w("p")):
        text = "".join(
            _CHARACTERS.get(one.tag) or one.text or ""
            for one in paragraph.iter(*_TEXTS, *_CHARACTERS)
            if not any(up.tag == gone for up in one.iterancestors())
        )
        if goes_on:
            lines[-1] += text
        else:
            lines.append(text)
        goes_on = paragraph.find(f"{w('pPr')}/{w('rPr')}/{gone}") is not None
    return tuple(lines)
