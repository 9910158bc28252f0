"""A field for plain text of any length, as tall as what stands in it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from meetprep.ui.scale import px

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QWheelEvent

LINE = 20


class FieldText(QTextEdit):
    """Takes plain text in and gives one line out.

    Signals:
        edited: The user changed the text; carries it, blanks joined.
        entered: The user went into the field.
    """

    edited = Signal(str)
    entered = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_text_changed)
        self._is_filling = False
        self._fit()

    def show_text(self, text: str) -> None:
        """Show ``text``; this edits nothing."""
        self._is_filling = True
        self.clear()
        spacing = QTextBlockFormat()
        spacing.setLineHeight(px(LINE), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(spacing)
        cursor.insertText(text)
        self.setTextCursor(QTextCursor(self.document()))
        self._is_filling = False

    def show_changed(self, text: str) -> None:
        """Show ``text`` unless it is here already: then the caret stays where it is."""
        if " ".join(self.toPlainText().split()) != text:
            self.show_text(text)

    def _on_text_changed(self) -> None:
        if not self._is_filling:
            self.edited.emit(" ".join(self.toPlainText().split()))

    def _fit(self) -> None:
        self.setFixedHeight(max(math.ceil(self.document().size().height()), px(LINE)) + 1)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words; files go to the window, never their paths."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the words of what is pasted, and nothing else."""
        if self.canInsertFromMimeData(source):
            self.insertPlainText(" ".join(source.text().split()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the user is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
