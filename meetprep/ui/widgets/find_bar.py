"""The bar above the text that finds and replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import action_button, button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meetprep.ui.theme import Theme


class FindBar(QFrame):
    """Asks what to find, and with what to replace it.

    Signals:
        sought: Something else is to be found, or found otherwise.
        stepped: The next place is to be shown (1), or the one before (-1).
        replaced: The place that is shown is to be replaced (False), or all of them (True).
        closed: The user is done.
    """

    sought = Signal()
    stepped = Signal(int)
    replaced = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findbar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this meeting"))
        self.field.setAccessibleName(self.tr("Find in this meeting"))
        self.field.textChanged.connect(self.sought)
        self.replacement = QLineEdit()
        self.replacement.setPlaceholderText(self.tr("Replace with"))
        self.replacement.setAccessibleName(self.tr("Replace with"))
        self._count = label("", "small")
        self._count.setMinimumWidth(px(70))
        self.exact = button(self.tr("Exact case and accents"), "pill")
        self.exact.setCheckable(True)
        self.exact.toggled.connect(self.sought)
        self._lay_out(theme)
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        step = QHBoxLayout()
        step.setSpacing(4)
        step.addWidget(self._count, 1)
        for sign, words, way in (
            ("chevron-up", self.tr("Previous place (Shift+Enter)"), -1),
            ("chevron-down", self.tr("Next place (Enter)"), 1),
        ):
            step.addWidget(self._sign(theme, sign, words, way))
        step.addWidget(self.exact)
        close = QAction(icon(theme, "x"), self.tr("Close (Esc)"), self)
        close.triggered.connect(self.close_bar)
        step.addWidget(action_button(close))
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        for words, is_all in ((self.tr("Replace"), False), (self.tr("Replace all"), True)):
            deed = button(words, "dense")
            deed.clicked.connect(
                lambda _checked=False, is_all=is_all: self.replaced.emit(is_all)
            )
            second.addWidget(deed)
        second.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(step, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addWidget(self._second, 1, 1)
        grid.setColumnStretch(0, 1)

    def _sign(self, theme: Theme, sign: str, words: str, way: int) -> QWidget:
        action = QAction(icon(theme, sign), words, self)
        action.triggered.connect(lambda: self.stepped.emit(way))
        return action_button(action)

    def open_bar(self, wanted: str, *, replaces: bool) -> None:
        """Show the bar, with the row for replacing or without."""
        self.replacement.setVisible(replaces)
        self._second.setVisible(replaces)
        if wanted:
            self.field.setText(wanted)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.sought.emit()

    def show_count(self, number: int, of: int) -> None:
        """Say which place is shown, 0 for none, of how many."""
        if not self.field.text():
            said = ""
        elif not of:
            said = self.tr("Not found")
        else:
            said = self.tr("{} of {}").format(number, of) if number else str(of)
        self._count.setText(said)
        self._count.setAccessibleName(said)

    def say(self, words: str) -> None:
        """Say what was done."""
        self._count.setText(words)

    def close_bar(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
