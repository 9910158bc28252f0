"""Number the footnotes and endnotes of a Word document as they are met in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.word_namespaces import W, value
from meetprep.documents.word_numbering import format_number

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

FOOTNOTE = W + "footnoteReference"
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class Notes:
    """The bodies of the notes, and those met so far under the labels they are shown with."""

    def __init__(
        self, footnotes: Element | None, endnotes: Element | None, settings: Element | None
    ) -> None:
        """Take in the two parts with notes, and the settings that say how they are counted."""
        self._bodies = {
            W + "footnoteReference": _bodies(footnotes),
            W + "endnoteReference": _bodies(endnotes),
        }
        self._formats = {
            W + "footnoteReference": _format(settings, "footnotePr", "decimal"),
            W + "endnoteReference": _format(settings, "endnotePr", "lowerRoman"),
        }
        self._counts = dict.fromkeys(self._bodies, 0)
        self.met: list[tuple[str, Element]] = []

    def meet(self, reference: Element, mark: str) -> str:
        """Count a note's mark in the text and return the label that stands there.

        ``mark`` is the author's own sign, which takes no number.
        """
        kind = str(reference.tag)
        if not mark:
            self._counts[kind] += 1
            mark = format_number(self._counts[kind], self._formats[kind])
        body = self._bodies[kind].get(value(reference, "id"))
        if body is not None:
            self.met.append((mark, body))
        return mark


def _bodies(root: Element | None) -> dict[str, Element]:
    if root is None:
        return {}
    return {value(one, "id"): one for one in root if value(one, "type") not in SEPARATORS}


def _format(settings: Element | None, name: str, default: str) -> str:
    properties = None if settings is None else settings.find(W + name)
    counting = None if properties is None else properties.find(W + "numFmt")
    return default if counting is None else value(counting)
