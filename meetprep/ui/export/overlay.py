"""A card over the whole window; what it covers can't be reached meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from meetprep.ui.widgets.card import MARGIN, Card

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme

_VEIL = {False: 96, True: 150}
_AIR = 20
_LET_THROUGH = {Qt.Key.Key_Q, Qt.Key.Key_D}  # to quit, and for light or dark


class Overlay(QWidget):
    """Esc closes it, Tab stays within; it gives the keyboard back to where it was."""

    def __init__(self, theme: Theme, over: QWidget, widest: int, tallest: int) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._most = widest, tallest
        self._before: QWidget | None = None
        self.card = Card(theme, radius=16)
        self.card.setParent(self)
        self.hide()
        over.installEventFilter(self)

    def open_over(self) -> None:
        """Cover the window."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Uncover the window."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.window() is self._over:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self._fit()
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the keys of what is covered from acting there."""
        if event.type() is QEvent.Type.ShortcutOverride and self._keeps(event):
            event.accept()
            return True
        return super().event(event)

    def _keeps(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() not in _LET_THROUGH

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; let no other key reach what is covered."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def leave(self) -> None:
        """Close because the user wants to."""
        self.close_over()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep Tab within the card."""
        begin = QApplication.focusWidget() or self.card
        at: QWidget | None = begin
        while at is not None:
            at = at.nextInFocusChain() if forward else at.previousInFocusChain()
            if at is begin:
                break
            if at is not None and self._takes_tab(at):
                reason = Qt.FocusReason
                kind = reason.TabFocusReason if forward else reason.BacktabFocusReason
                at.setFocus(kind)
                break
        return True

    def _takes_tab(self, widget: QWidget) -> bool:
        is_here = self.card.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
        return is_here and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is covered."""
        veil = QColor(0, 0, 0)
        veil.setAlpha(_VEIL[self._theme.is_dark])
        QPainter(self).fillRect(self.rect(), veil)

    def _fit(self) -> None:
        over = self._over
        self.setGeometry(over.rect())
        width = min(self._most[0] + 2 * MARGIN, over.width() - 2 * (_AIR - MARGIN))
        height = min(self._most[1] + 2 * MARGIN, over.height() - 2 * (_AIR - MARGIN))
        left, top = (over.width() - width) // 2, (over.height() - height) // 2
        self.card.setGeometry(QRect(left, top, width, height))
