"""The bar above a page: where one is, whether all is saved, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, action_button, label
from meetprep.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from meetprep.ui.theme import Theme


_WORDS_FIT = 520


class TopBar(QFrame):
    """Bread crumbs at the left; whatever a page adds to ``row`` at the right.

    At both ends stand the buttons that fold the panes, so that a folded pane comes back.
    """

    def __init__(
        self, theme: Theme, *, folds: tuple[str, ...] = ("fold", "fold_paper")
    ) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(px(56))
        self._crumbs = Elided("muted")
        self._here = Elided("strong", least=80)
        self._tick = Sign(theme, "check", "ok", 15)
        self._tick.hide()
        self._state = label("", "muted")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(26, 0, 16, 0)
        self.row.setSpacing(8)
        self._folds = folds
        self._has_folds = False
        self.row.addWidget(self._crumbs)
        self.row.addWidget(self._here)
        self.row.addSpacing(8)
        self.row.addStretch(1)
        self.row.addWidget(self._tick)
        self.row.addWidget(self._state)
        self.row.addSpacing(12)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer to fold what the window can fold."""
        super().showEvent(event)
        if not self._has_folds:
            self._has_folds = True
            for name in self._folds:
                at = 0 if name == "fold" else self.row.count()
                for action in self.window().findChildren(QAction, name):
                    self.row.insertWidget(at, action_button(action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tick alone say that all is saved where large text leaves no room for more."""
        super().resizeEvent(event)
        self._state.setVisible(self.width() >= px(_WORDS_FIT))

    def show_place(self, above: list[str], here: str) -> None:
        """Show the way to this page and its name."""
        path = "".join(f"{step}  /  " for step in above if step)
        self._crumbs.show_words(path, " / ".join(above))
        self._here.show_words(here)

    def show_saved(self, *, saved: bool) -> None:
        """Say that all is saved; while saving say nothing."""
        self._tick.setVisible(saved)
        self._tick.setToolTip(self.tr("Saved"))
        self._state.setText(self.tr("Saved") if saved else "")
