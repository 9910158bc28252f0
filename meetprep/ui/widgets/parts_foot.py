"""Under the parts: one more part, what is hidden, and the last act undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.position import PartKind
    from meetprep.ui.theme import Theme


class PartsFoot(QFrame):
    """Says what of a position is not in sight.

    Signals:
        add_asked: The user wants one more part.
        show_asked: The user wants to see a hidden part again; carries its kind.
        undo_asked: The user takes the last act back.
    """

    add_asked = Signal()
    show_asked = Signal(object)
    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._add = button(self.tr("Add part"), "inline", theme=theme, sign="plus")
        self._add.clicked.connect(self.add_asked)
        self._sign = Sign(theme, "eye-off", "text3", 13)
        self._hidden = label("", "small")
        self._show = button(self.tr("Show…"), "inline")
        self._show.setMenu(QMenu(self._show))
        self._said = label("", "small")
        self._undo = button(self.tr("Undo"), "inline")
        self._undo.clicked.connect(self.undo_asked)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._add)
        row.addSpacing(12)
        for shown in (self._sign, self._hidden, self._show):
            row.addWidget(shown)
        row.addStretch(1)
        act = QHBoxLayout()
        act.setContentsMargins(5, 0, 0, 0)
        act.setSpacing(6)
        act.addWidget(self._said)
        act.addWidget(self._undo)
        act.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 0, 24, 16)
        column.setSpacing(2)
        column.addLayout(act)
        column.addLayout(row)
        self.show_hidden([], 0)
        self.show_act("")

    def show_hidden(self, hidden: Sequence[tuple[PartKind, str]], with_text: int) -> None:
        """Say which parts are hidden, by kind and name, and how many of them hold text."""
        for shown in (self._sign, self._hidden, self._show):
            shown.setVisible(bool(hidden))
        self._hidden.setText(self._sentence(len(hidden), with_text))
        menu = self._show.menu()
        menu.clear()
        for kind, name in hidden:
            menu.addAction(name).triggered.connect(partial(self.show_asked.emit, kind))

    def _sentence(self, hidden: int, with_text: int) -> str:
        if with_text:
            return translate("PartsFoot", "%n hidden part(s) (holds|hold) text", with_text)
        return translate("PartsFoot", "%n part(s) (is|are) hidden", hidden)

    def show_act(self, said: str) -> None:
        """Say what was done and offer to undo it; "" says nothing."""
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._undo.setVisible(bool(said))

    def show_room(self, *, is_full: bool) -> None:
        """Offer one more part while there is room for it."""
        self._add.setEnabled(not is_full)
        full = self.tr("A meeting has at most four parts of your own")
        self._add.setToolTip(full if is_full else self.tr("It stays internal"))
