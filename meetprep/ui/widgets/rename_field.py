"""A line that stands over a name until another one is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


class RenameField(QLineEdit):
    """Goes away by itself: Enter and leaving keep what was typed, Esc does not.

    Signals:
        kept: The user typed another name; carries it.
        closed: The field goes away while it has the keyboard.
    """

    kept = Signal(str)
    closed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._name = name
        self._is_over = False
        self.setObjectName("renamefield")
        self.setAccessibleName(self.tr("Another name"))
        self.returnPressed.connect(self._keep)

    def begin(self) -> None:
        """Show it with the keyboard in it."""
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close it by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._keep()

    def _keep(self) -> None:
        name = " ".join(self.text().split())
        if not self._is_over and name != self._name:
            self._close()
            self.kept.emit(name)
        self._close()

    def _close(self) -> None:
        if not self._is_over:
            self._is_over = True
            if self.hasFocus():
                self.closed.emit()
            self.hide()
            self.deleteLater()
