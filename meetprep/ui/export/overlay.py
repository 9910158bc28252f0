"""A large card over the whole window; what it covers can't be reached meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.cover import Cover

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from meetprep.ui.theme import Theme

_AIR = 20
_LET_THROUGH = {Qt.Key.Key_Q, Qt.Key.Key_D}  # to quit, and for light or dark


class Overlay(Cover):
    """Esc leaves it, Tab stays within."""

    def __init__(self, theme: Theme, over: QWidget, widest: int, tallest: int) -> None:
        super().__init__(theme, over)
        self._most = widest, tallest

    @property
    def card(self) -> QWidget:
        """What everything stands on."""
        return self._card

    def leave(self) -> None:
        """Close because the user wants to."""
        self.close_over()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave on a click beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

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

    def _fit(self) -> None:
        super()._fit()
        width = min(self._most[0] + 2 * MARGIN, self.width() - 2 * (_AIR - MARGIN))
        height = min(self._most[1] + 2 * MARGIN, self.height() - 2 * (_AIR - MARGIN))
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self._card.setGeometry(QRect(left, top, width, height))
