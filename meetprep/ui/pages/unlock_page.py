"""The start of an encrypted store: its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.scale import px, text_size
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.passphrase_fields import PassphraseField

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_WIDTH = 420
_LARGE = 125  # from here on the sentence below takes two lines


class UnlockPage(QWidget):
    """Asks for the passphrase, as often as it takes.

    Signals:
        unlock_asked: The user typed a passphrase; carries it.
    """

    unlock_asked = Signal(str)

    def __init__(self, theme: Theme, store: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self._field = PassphraseField(theme, self.tr("Passphrase"))
        self._field.returnPressed.connect(self._on_entered)
        self._field.textChanged.connect(self._on_typed)
        self._said = label(" ", "bad", wrap=True)
        self._unlock = button(self.tr("Unlock"), "primary", theme=theme, sign="arrow-right")
        self._unlock.setMinimumHeight(px(36))
        self._unlock.clicked.connect(self._on_entered)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addStretch(2)
        outer.addWidget(self._form(store), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        outer.addWidget(self._bottom())
        self._on_typed()

    def _form(self, store: str) -> QWidget:
        form = QWidget()
        form.setFixedWidth(px(_WIDTH))
        head = QVBoxLayout()
        head.setSpacing(2)
        title = label(self.tr("Your desk is locked"), "title")
        title.setMinimumHeight(px(32))
        head.addWidget(title)
        protected = self.tr("“{}” is protected by a passphrase.").format(store)
        head.addWidget(label(protected, "second", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(Sign(self._theme, "landmark", "accent_text", 32))
        top.addLayout(head, 1)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self._field, 1)
        fields.addWidget(self._unlock)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(24)
        column.addLayout(fields)
        column.addSpacing(6)
        column.addWidget(self._said)
        return form

    def _bottom(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bottombar")
        bar.setFixedHeight(px(64))
        row = QHBoxLayout(bar)
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Sign(self._theme, "lock", "text3"))
        truth = self.tr(
            "Nobody can recover a forgotten passphrase. "
            "Nothing is deleted, however often you try."
        )
        is_large = text_size() >= _LARGE
        row.addWidget(label(truth, "muted", wrap=is_large), 1000 if is_large else 0)
        row.addStretch(1)
        return bar

    def write(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong(self, sentence: str) -> None:
        """Say why the store stays locked; what was typed can be corrected."""
        self._set_busy(is_busy=False)
        self._say(sentence, "bad")
        self._field.show_wrong(is_wrong=True)
        self._field.selectAll()
        self.write()

    def _say(self, sentence: str, role: str) -> None:
        self._said.setProperty("role", role)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(sentence or " ")

    def _set_busy(self, *, is_busy: bool) -> None:
        self._field.setReadOnly(is_busy)
        self._unlock.setEnabled(not is_busy and bool(self._field.text()))

    def _on_typed(self) -> None:
        self._unlock.setEnabled(bool(self._field.text()))
        self._field.show_wrong(is_wrong=False)
        self._say("", "bad")

    def _on_entered(self) -> None:
        if self._unlock.isEnabled():
            self._set_busy(is_busy=True)
            self._say(
                self.tr("Unlocking takes a second, so that guessing takes years."), "small"
            )
            self.unlock_asked.emit(self._field.text())
