"""A field in which a comment or an answer is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal

from meetprep.ui.widgets.field_text import FieldText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AROUND = 14  # what the style sheet keeps around the text


class CommentField(FieldText):
    """Takes plain text of several lines; Ctrl+Enter sends it, Esc leaves it.

    Signals:
        sent: The user is done; carries the text, which is not empty.
        left: The user wants to write nothing.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, hint)
        self.setProperty("role", "field")
        self.setUndoRedoEnabled(True)
        self.setToolTip(self.tr("Ctrl+Enter keeps it, Esc leaves it"))

    def _fit(self) -> None:
        super()._fit()
        self.setFixedHeight(self.height() + _AROUND)

    def send(self) -> None:
        """Hand over what is written, if anything is."""
        text = self.toPlainText().strip()
        if text:
            self.sent.emit(text)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are for this field from those of the page."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_own(event):  # type: ignore[arg-type] # of that type it is one
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, leave, or type."""
        if not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self.send()


def _is_own(event: QKeyEvent) -> bool:
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and with_control)
