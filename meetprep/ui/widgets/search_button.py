"""The way into the search that is always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.scale import px, text_size
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.widgets.controls import label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from meetprep.ui.theme import Theme


_LARGEST = 110  # the key would lie over larger words; the tool tip says it


class SearchButton(QPushButton):
    """Looks like a field with its key at the end, and opens the search."""

    def __init__(self, theme: Theme, action: QAction) -> None:
        super().__init__(action.text().rstrip("…"))
        self.setProperty("kind", "search")
        self.setIcon(icon(theme, "search", "text3"))
        self.setIconSize(QSize(px(22), px(16)))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAutoDefault(True)
        self.setToolTip(action.toolTip())
        keys = shown_keys(action.shortcut())
        shown = label(keys.replace("+", " "), "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        shown.setVisible(text_size() <= _LARGEST)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)

    def minimumSizeHint(self) -> QSize:
        """Return almost nothing: the words may be cut in a narrow pane."""
        return QSize(80, QWidget.minimumSizeHint(self).height())
