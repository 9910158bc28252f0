"""A whole row that is pressed like a button, whatever it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from meetprep.ui.widgets.controls import pressed_by_enter

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent

    from meetprep.ui.theme import Theme

_RADIUS = 8


class RowButton(QAbstractButton):
    """Holds a layout of labels; the arrow keys go to the row above or below.

    Signals:
        menu_asked: The user wants to see what can be done; carries the place on the screen.
        moved: The user wants it one row up (-1) or down (1).
        renaming: The user wants to give it another name.
        deleted: The user does not want it.
    """

    menu_asked = Signal(object)
    moved = Signal(int)
    renaming = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Return what the contents need."""
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least that the contents need."""
        inside = self.layout()
        return inside.minimumSize() if inside else super().minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint under the pointer and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("press" if self.isDown() else "hover"))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act by keyboard: Enter, F2, Delete, the arrows, and with Ctrl and Shift move it."""
        if not (pressed_by_enter(self, event) or self._acted(event)):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if step and event.modifiers() == modifiers:
            self.moved.emit(step)
        elif step and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._step(step)
        elif event.key() == Qt.Key.Key_F2:
            self.renaming.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        around = self.window() if (above := self.parentWidget()) is None else above
        rows = [row for row in around.findChildren(RowButton) if row.isVisible()]
        at = rows.index(self) + step
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask what can be done."""
        self.menu_asked.emit(event.globalPos())
