"""A card over a window whose other contents are dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from meetprep.ui.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from meetprep.ui.theme import Theme

AIR = 24
_VEIL = {False: 60, True: 130}


class Cover(QWidget):
    """Stays as large as the window; a click beside the card closes it."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._before: QWidget | None = None
        self._card = Card(theme)
        self._card.setParent(self)
        self.hide()

    def open(self) -> None:
        """Cover the window, and remember who had the keyboard."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._over.installEventFilter(self)  # not always: each key typed would come by here
        self._fit()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Uncover the window and give the keyboard back to where it was, if that is there."""
        if self.isHidden():
            return
        self.hide()
        self._over.removeEventFilter(self)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.window() is self._over.window():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self._fit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is covered."""
        veil = QColor(self._theme.colour("shadow"))
        veil.setAlpha(_VEIL[self._theme.is_dark])
        QPainter(self).fillRect(self.rect(), veil)

    def _fit(self) -> None:
        """Cover the window, and give the card its place."""
        self.setGeometry(self._over.rect())
