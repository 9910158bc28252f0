"""Keep a pane away while the page beside it has no use for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PaneRoom(QObject):
    """Hides the pane, and shows it again if it was not folded by the user."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._is_wanted = True
        self._was_folded = False
        pane.installEventFilter(self)

    def show_pane(self, *, is_wanted: bool) -> None:
        """Let the pane be there, or not."""
        if is_wanted is self._is_wanted:
            return
        if is_wanted:
            self._is_wanted = True
            self._pane.setVisible(not self._was_folded)
        else:
            self._was_folded = self._pane.isHidden()
            self._is_wanted = False
            self._pane.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide it again where somebody else shows it meanwhile."""
        if event.type() is QEvent.Type.ShowToParent and not self._is_wanted:
            QTimer.singleShot(0, self, self._hide)
        return False

    def _hide(self) -> None:
        if not self._is_wanted:
            self._was_folded = False
            self._pane.hide()
