"""Fold a pane away where the window is too narrow for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction

from meetprep.ui.scale import px

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

# Narrower than this two panes fit beside each other, not three.
_THREE_FIT = 1040


class PaneFolding(QObject):
    """Folds ``paper`` where it doesn't fit; asked for, it takes the place of the first pane."""

    def __init__(self, splitter: QSplitter, paper: QWidget) -> None:
        super().__init__(paper)
        self._splitter = splitter
        self._paper = paper
        self._folded: QWidget | None = None
        self._asked = False
        self._known: set[str] = set()
        splitter.installEventFilter(self)
        paper.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again whenever the room or what stands in it changes."""
        is_resized = watched is self._splitter and event.type() is QEvent.Type.Resize
        is_shown = watched is self._paper and event.type() is QEvent.Type.Show
        if is_resized:
            self._fit()
        elif is_shown:
            # Who asked for it is known after the signal that showed it.
            QTimer.singleShot(0, self, self._fit)
        if is_shown or is_resized:
            self._listen()
        return False

    def _listen(self) -> None:
        for name, react in (
            ("fold", self._on_sidebar_toggled),
            ("fold_paper", self._on_paper_toggled),
        ):
            for action in self._splitter.window().findChildren(QAction, name):
                if name not in self._known:
                    self._known.add(name)
                    action.triggered.connect(react)

    @property
    def _is_narrow(self) -> bool:
        return self._splitter.width() < px(_THREE_FIT)

    @property
    def _first(self) -> QWidget:
        first = self._splitter.widget(0)
        return self._paper if first is None else first

    def _fit(self) -> None:
        if self._is_narrow:
            if not self._asked and not self._paper.isHidden():
                self._fold(self._paper)
        else:
            self._asked = False
            folded, self._folded = self._folded, None
            if folded is not None:
                folded.show()

    def _fold(self, pane: QWidget) -> None:
        self._folded = pane
        pane.hide()

    def _on_paper_toggled(self) -> None:
        self._asked = not self._paper.isHidden()
        if self._is_narrow and self._asked:
            self._fold(self._first)

    def _on_sidebar_toggled(self) -> None:
        if self._is_narrow and not self._first.isHidden():
            self._asked = False
            self._fit()
