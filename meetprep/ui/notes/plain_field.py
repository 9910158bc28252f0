"""A bordered field for plain text of any length; its paragraphs stay paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from meetprep.domain.characters import fitting
from meetprep.ui.scale import px
from meetprep.ui.widgets.field_text import FieldText

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class PlainField(FieldText):
    """``edited`` carries the text with its paragraphs; what is typed can be undone.

    ``lines`` is how many it shows while it holds less.
    """

    def __init__(self, name: str, hint: str = "", *, lines: int = 1) -> None:
        self._lines = lines
        super().__init__(name, hint)
        self.setProperty("role", "field")
        self.setUndoRedoEnabled(True)

    def show_text(self, text: str) -> None:
        """Show ``text``; this edits nothing and leaves nothing to undo."""
        super().show_text(text)
        self.document().clearUndoRedoStacks()

    def toPlainText(self) -> str:
        """Return the text as it is: Qt makes other blanks of those that part no line."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_changed(self, text: str) -> None:
        """Show ``text`` unless it is here already: then the caret stays where it is."""
        if self.toPlainText().strip() != text.strip():
            self.show_text(text)

    def _on_text_changed(self) -> None:
        if not self._is_filling:
            self.edited.emit(self.toPlainText())

    def _fit(self) -> None:
        around = px(10) + 4
        least = self._lines * px(20) + around
        height = max(int(self.document().size().height()) + around, least)
        if self.height() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Return the height of its words."""
        return QSize(px(200), self.height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the words of what is pasted, and nothing else."""
        if self.canInsertFromMimeData(source):
            self.insertPlainText(fitting(source.text()))
