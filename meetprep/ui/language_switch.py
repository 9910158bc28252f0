"""Have the window speak another language, or in another size, while it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QLayout

from meetprep.ui.kept_view import KeptView
from meetprep.ui.staying import search_all, set_aside_soon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from meetprep.ui.tools import Tools


class LanguageSwitch(QObject):
    """Has everything in the window built anew, in the other words or size.

    So no text can be forgotten. What is being written lives outside of the window's parts, with
    all that can be undone in it; the rest is left as the user had it.
    """

    def __init__(
        self,
        window: QMainWindow,
        tools: Tools,
        *,
        build: Callable[[], None],
        way_back: Callable[[], Callable[[], None]],
    ) -> None:
        super().__init__()
        self._window = window
        self._tools = tools
        self._build = build
        self._way_back = way_back
        # No child of the window: those are replaced.
        window.destroyed.connect(self.deleteLater)
        tools.language.changed.connect(self._on_changed)
        tools.theme.resized.connect(self._on_changed)

    def _on_changed(self) -> None:
        # The control that was pressed goes as well: its press ends first.
        QTimer.singleShot(0, self, self._say_anew)

    def _say_anew(self) -> None:
        window = self._window
        self._tools.jobs.finish()
        QCoreApplication.sendPostedEvents()
        kept, go_back = KeptView(window), self._way_back()
        window.setUpdatesEnabled(False)
        old = self._taken_out()
        self._tools.theme.dress(window)
        self._build()
        go_back()
        kept.restore(window)
        for part in old:
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.setUpdatesEnabled(True)
        QTimer.singleShot(0, window, lambda: kept.scroll(window))
        search_all()
        set_aside_soon(window)

    def _taken_out(self) -> list[QObject]:
        window = self._window
        for action in window.actions():
            window.removeAction(action)
        parts = [one for one in window.children() if not isinstance(one, QLayout)]
        window.takeCentralWidget()
        return parts
