"""The bar above a page: where one is, whether all is saved, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from meetprep.ui.widgets.controls import Sign, label

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class TopBar(QFrame):
    """Bread crumbs at the left; whatever a page adds to ``row`` at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(56)
        self._crumbs = _Crumbs()
        self._here = label("", "strong")
        self._tick = Sign(theme, "check", "ok", 15)
        self._state = label("", "muted")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(32, 0, 24, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self._crumbs)
        self.row.addWidget(self._here)
        self.row.addStretch(1)
        self.row.addWidget(self._tick)
        self.row.addWidget(self._state)
        self.row.addSpacing(12)

    def show_place(self, above: list[str], here: str) -> None:
        """Show the way to this page and its name."""
        self._crumbs.show_path(above)
        self._here.setText(here)

    def show_saved(self, *, saved: bool) -> None:
        """Say that all is saved; while saving say nothing."""
        self._tick.setVisible(saved)
        self._state.setText(self.tr("Saved") if saved else "")


class _Crumbs(QLabel):
    """Gives way when the bar is narrow, from the left, with an ellipsis."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0)
        self._path = ""

    def show_path(self, above: list[str]) -> None:
        self._path = "".join(f"{step}  /  " for step in above if step)
        self.setToolTip(" / ".join(above))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of the whole path."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._path) + 4, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return almost nothing: the crumbs may shrink."""
        return QSize(12, QFontMetrics(self.font()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the path into the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        room = self.width() - 2
        self.setText(metrics.elidedText(self._path, Qt.TextElideMode.ElideMiddle, room))
