"""The passphrase of the store: set it, change it, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.passphrase_fields import NewPassphrase, PassphraseField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meetprep.ui.theme import Theme

_WIDTH = 640


class ProtectionPage(QWidget):
    """Says whether the store is encrypted, and what can be done about it.

    Signals:
        protect_asked: The user wants the store encrypted; carries the new passphrase.
        change_asked: The user wants another passphrase; carries the present and the new one.
        unprotect_asked: The user wants the store in clear; carries the present passphrase.
        left: The user is done here.
    """

    protect_asked = Signal(str)
    change_asked = Signal(str, str)
    unprotect_asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self._is_protected = False
        self._is_busy = False
        self._state = label("", "second", wrap=True)
        self._present = PassphraseField(theme, self.tr("Present passphrase"))
        self._present.textChanged.connect(self._show_what_can_be_done)
        self._new = NewPassphrase(theme, self.tr("New passphrase"))
        self._new.changed.connect(self._show_what_can_be_done)
        self._new.entered.connect(self._on_set)
        self._said = label("", "bad", wrap=True)
        self._set = button("", "primary", theme=theme, sign="lock")
        self._set.clicked.connect(self._on_set)
        self._remove = button(self.tr("Remove passphrase"))
        self._remove.clicked.connect(self._on_remove)
        back = button(self.tr("Back to the desk"), theme=theme, sign="arrow-left")
        back.clicked.connect(self.left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Pane(self._page(back)))

    def _page(self, back: QWidget) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 48, 0, 32)
        column.setSpacing(0)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(24)
        column.addWidget(label(self.tr("Passphrase of your store"), "title"))
        column.addSpacing(4)
        column.addWidget(self._state)
        column.addSpacing(24)
        column.addWidget(self._present)
        column.addSpacing(16)
        column.addWidget(self._new)
        column.addSpacing(16)
        column.addLayout(self._buttons())
        column.addSpacing(8)
        column.addWidget(self._said)
        column.addSpacing(16)
        column.addLayout(self._truth())
        column.addStretch(1)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        return around

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._set)
        row.addWidget(self._remove)
        row.addStretch(1)
        return row

    def _truth(self) -> QHBoxLayout:
        truth = self.tr(
            "Nobody can recover a forgotten passphrase. The whole store is written anew: "
            "copies made elsewhere before, such as backups, stay as they were."
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Sign(self._theme, "info", "text3"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(truth, "muted", wrap=True), 1)
        return row

    def show_state(self, *, is_protected: bool) -> None:
        """Say whether the store is encrypted; forget what was typed."""
        self._is_protected, self._is_busy = is_protected, False
        encrypted = self.tr("The store is encrypted. It opens with your passphrase alone.")
        clear = self.tr("The store is not encrypted: who has this device can read it.")
        self._state.setText(encrypted if is_protected else clear)
        self._set.setText(
            self.tr("Change passphrase") if is_protected else self.tr("Encrypt the store")
        )
        self._present.setVisible(is_protected)
        self._remove.setVisible(is_protected)
        self._present.clear()
        self._new.clear()
        self._say("")
        self._show_what_can_be_done()

    def show_busy(self) -> None:
        """Say that the store is being written anew."""
        self._is_busy = True
        self._say(self.tr("Writing the store anew…"), "small")
        self._show_what_can_be_done()

    def show_wrong(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self._is_busy = False
        self._say(sentence)
        self._show_what_can_be_done()
        self.write()

    def write(self) -> None:
        """Put the keyboard into the first field."""
        if self._is_protected:
            self._present.setFocus(Qt.FocusReason.OtherFocusReason)
            self._present.selectAll()
        else:
            self._new.write()

    def _say(self, sentence: str, role: str = "bad") -> None:
        self._said.setProperty("role", role)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(sentence)

    def _show_what_can_be_done(self) -> None:
        is_known = bool(self._present.text()) or not self._is_protected
        self._set.setEnabled(is_known and bool(self._new.passphrase) and not self._is_busy)
        self._remove.setEnabled(is_known and not self._is_busy)

    def _on_set(self) -> None:
        if not self._set.isEnabled():
            return
        if self._is_protected:
            self.change_asked.emit(self._present.text(), self._new.passphrase)
        else:
            self.protect_asked.emit(self._new.passphrase)

    def _on_remove(self) -> None:
        self.unprotect_asked.emit(self._present.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
