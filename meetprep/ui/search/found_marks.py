"""Keep the words that were looked for marked in the text that was opened, for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from meetprep.domain.excerpts import any_places
from meetprep.ui.search.row_painting import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.searching import Term
    from meetprep.ui.theme import Theme

SHOWN_MS = 8000


class FoundMarks(QObject):
    """Marks words in one editor; typing in it, or some seconds, take the marks away."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editor: QTextEdit | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def show_terms(self, editor: QTextEdit, terms: Sequence[Term]) -> None:
        """Mark ``terms`` in ``editor`` and put the caret before the first of them."""
        self.clear()
        text = editor.toPlainText()
        spans = [(units(text, a), units(text, b)) for a, b in any_places(text, terms)]
        marks = []
        for start, end in spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(editor.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(self._theme.colour("mark"))
            marks.append(mark)
        if not marks:
            return
        caret = editor.textCursor()
        caret.setPosition(spans[0][0])
        editor.setTextCursor(caret)
        editor.setExtraSelections(marks)
        editor.textChanged.connect(self.clear)
        self._editor = editor
        self._timer.start(SHOWN_MS)

    def clear(self) -> None:
        """Take the marks away."""
        self._timer.stop()
        editor, self._editor = self._editor, None
        if editor is not None and isValid(editor):
            editor.textChanged.disconnect(self.clear)
            editor.setExtraSelections([])
