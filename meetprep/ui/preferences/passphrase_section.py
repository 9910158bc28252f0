"""The passphrase of the store: set it, change it, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetprep.ui.preferences.section import Section
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.passphrase_fields import NewPassphrase, PassphraseField

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class PassphraseSection(Section):
    """Says whether the store is encrypted, and what can be done about it.

    Signals:
        protect_asked: The user wants the store encrypted; carries the new passphrase.
        change_asked: The user wants another passphrase; carries the present and the new one.
        unprotect_asked: The user wants the store in clear; carries the present passphrase.
    """

    protect_asked = Signal(str)
    change_asked = Signal(str, str)
    unprotect_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Passphrase of your store"))
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
        self.add_whole(self._state)
        self.add_whole(self._present)
        self.add_whole(self._new)
        self.add_whole(self._buttons())
        self.add_whole(self._said)
        self.add_whole(self._truth())

    def _buttons(self) -> QWidget:
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._set)
        row.addWidget(self._remove)
        row.addStretch(1)
        return around

    def _truth(self) -> QWidget:
        truth = self.tr(
            "Nobody can recover a forgotten passphrase. The whole store is written anew: "
            "copies made elsewhere before, such as backups, stay as they were."
        )
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign(self._theme, "info", "text3"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(truth, "muted", wrap=True), 1)
        return around

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

    def show_busy(self, share: float = 0.0) -> None:
        """Say that the store is being written anew, and how much of it is."""
        self._is_busy = True
        begun = self.tr("Writing the store anew: {} %").format(int(share * 100))
        self._say(begun if share else self.tr("Writing the store anew…"), "small")
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
