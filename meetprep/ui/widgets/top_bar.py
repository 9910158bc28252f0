"""The bar above a page: where one is, whether all is saved, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetprep.ui.widgets.controls import Sign, action_button, label
from meetprep.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from meetprep.ui.theme import Theme


class TopBar(QFrame):
    """Bread crumbs at the left; whatever a page adds to ``row`` at the right.

    At both ends stand the buttons that fold the panes, so that a folded pane comes back.
    """

    def __init__(
        self, theme: Theme, *, folds: tuple[str, ...] = ("fold", "fold_paper")
    ) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(56)
        self._crumbs = Elided("muted")
        self._here = label("", "strong")
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

    def show_place(self, above: list[str], here: str) -> None:
        """Show the way to this page and its name."""
        path = "".join(f"{step}  /  " for step in above if step)
        self._crumbs.show_words(path, " / ".join(above))
        self._here.setText(here)

    def show_saved(self, *, saved: bool) -> None:
        """Say that all is saved; while saving say nothing."""
        self._tick.setVisible(saved)
        self._state.setText(self.tr("Saved") if saved else "")
