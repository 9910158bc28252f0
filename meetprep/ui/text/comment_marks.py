"""Know which words of one document were commented on; the text stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.anchoring import shifted
from meetprep.ui.text.live_text import LiveText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextDocument

    from meetprep.domain.anchoring import Span


class CommentMarks(QObject):
    """Follows one document: a key moves what stands behind it, and says so where it changed.

    Signals:
        touched: Something changed in or beside words that were commented on.
        changed: Other words are marked, or another mark is the active one.
    """

    touched = Signal()
    changed = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._spans: dict[str, Span] = {}
        self.active = ""
        self._live = LiveText.of(document)
        self._live.follow(self._on_contents_change)

    @property
    def spans(self) -> Mapping[str, Span]:
        """From where to where the words of each comment stand, by its id."""
        self._live.settle()
        return self._spans

    def show(self, spans: Mapping[str, Span]) -> None:
        """Mark the words between those positions, by the ids of their comments."""
        if spans != self.spans:
            self._spans = dict(spans)
            self._tell()

    def activate(self, key: str) -> None:
        """Have the words of one comment stand out."""
        if key != self.active:
            self.active = key
            self._tell()

    def at(self, position: int) -> str:
        """Return the id of the comment on the fewest words there, "" where there is none."""
        found = [
            (end - start, key)
            for key, (start, end) in self.spans.items()
            if start <= position <= end and start < end
        ]
        return min(found)[1] if found else ""

    def _tell(self) -> None:
        self._live.look_again()
        self.changed.emit()

    def _on_contents_change(
        self, at: int, removed: int, added: int, number: int, begin: int
    ) -> bool:
        # What stands before it or behind costs an addition and no more.
        spans = self._spans
        more, past = added - removed, at + removed
        is_touched, nearest = False, -1
        for key, (start, end) in spans.items():
            if end < at:
                continue
            if start > past:
                spans[key] = start + more, end + more
                nearest = start if nearest < 0 else min(nearest, start)
                continue
            is_touched = True
            # As many as went: what was there only looks otherwise.
            if more:
                spans[key] = shifted((start, end), at, removed, added)
        is_near = number < 0 or 0 <= nearest < begin + self._length(number)
        if is_touched or is_near:
            self._live.look_again()
        if is_touched:
            self.touched.emit()
        return not (is_touched or is_near)

    def _length(self, number: int) -> int:
        return self._document.findBlockByNumber(number).length()
