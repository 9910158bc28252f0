"""The field that looks for words in a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from meetprep.ui.icons import icon
from meetprep.ui.widgets.controls import action_button, label

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_PAUSE_MS = 150


class PaperFind(QFrame):
    """A field, how many places there are, and the way from one to the next.

    Signals:
        sought: Something else is looked for; carries it.
        stepped: The next place is wanted (1), or the one before (-1).
    """

    sought = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this paper"))
        self.field.setAccessibleName(self.tr("Find in this paper"))
        self.field.setToolTip(self.tr("Find in this paper (Ctrl+Shift+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(
            icon(theme, "search", "text3"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.field.installEventFilter(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.sought.emit(self.field.text()))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._count = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self._count)
        self._steps = []
        for sign, words, way in (
            ("chevron-up", self.tr("Previous place (Shift+Enter)"), -1),
            ("chevron-down", self.tr("Next place (Enter)"), 1),
        ):
            action = QAction(icon(theme, sign), words, self)
            action.triggered.connect(lambda _checked=False, way=way: self.stepped.emit(way))
            shown = action_button(action)
            shown.hide()
            self._steps.append(shown)
            row.addWidget(shown)

    def show_count(self, number: int, of: int) -> None:
        """Say which of how many places is shown; ``number`` counts from 1."""
        is_asked = bool(self.field.text().strip())
        nothing = self.tr("Nothing") if is_asked else ""
        self._count.setText(f"{number} / {of}" if of else nothing)
        for shown in self._steps:
            shown.setVisible(of > 0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Enter go on, with Shift back, and Esc empty the field."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._pause.isActive():
                self._pause.stop()
                self.sought.emit(self.field.text())
            else:
                is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.stepped.emit(-1 if is_back else 1)
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False
