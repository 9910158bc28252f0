"""Fields for passphrases, and how strong a new one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from meetprep.domain.passphrase import Strength, strength
from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label, restyle

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_BAR = QSize(188, 4)
_GAP = 4
_COLOURS = {Strength.WEAK: "fill_bad", Strength.FAIR: "fill_warn"}
_HEIGHT = 36


class PassphraseField(QLineEdit):
    """Shows dots, or the words while the eye is open."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMinimumHeight(px(_HEIGHT))
        key = icon(theme, "key-round", "text3")
        self.addAction(key, QLineEdit.ActionPosition.LeadingPosition)
        eye = icon(theme, "eye", "text3")
        self._eye = self.addAction(eye, QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setToolTip(self.tr("Show or hide what is typed"))
        self._eye.triggered.connect(self._on_eye)
        for sign in self.findChildren(QToolButton):
            sign.setAccessibleName(self.tr("Show or hide what is typed"))

    def _on_eye(self) -> None:
        is_open = self.echoMode() is QLineEdit.EchoMode.Normal
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Password if is_open else modes.Normal)
        self._eye.setIcon(icon(self._theme, "eye" if is_open else "eye-off", "text3"))

    def show_wrong(self, *, is_wrong: bool) -> None:
        """Show by the edge that this can't be right."""
        restyle(self, "wrong", "true" if is_wrong else "false")


class StrengthBar(QWidget):
    """One to four parts are filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strength = Strength.NONE
        self.setFixedSize(_BAR)
        theme.changed.connect(self.update)

    def show_strength(self, found: Strength) -> None:
        """Show how strong the passphrase is."""
        self._strength = found
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint four parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        parts = len(Strength) - 1
        width = (self.width() - _GAP * (parts - 1)) / parts
        for part in range(parts):
            is_filled = part < self._strength
            name = _COLOURS.get(self._strength, "fill_ok") if is_filled else "border2"
            painter.setBrush(self._theme.colour(name))
            painter.drawRoundedRect(QRectF(part * (width + _GAP), 0, width, 4), 2, 2)


class NewPassphrase(QWidget):
    """A new passphrase, typed twice.

    Signals:
        changed: Something was typed.
        entered: The user pressed Enter.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._first = PassphraseField(theme, name or self.tr("Passphrase"))
        self._again = PassphraseField(theme, self.tr("Once more"))
        self._bar = StrengthBar(theme)
        self._said = label("", "small", wrap=True)
        told = QHBoxLayout()
        told.setSpacing(16)
        told.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self._said, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._first, 0, 0)
        grid.addWidget(self._again, 0, 1)
        grid.addLayout(told, 1, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        for field in (self._first, self._again):
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self.entered)
        self._on_typed()

    @property
    def passphrase(self) -> str:
        """What was typed twice the same, "" otherwise."""
        return self._first.text() if self.is_settled else ""

    @property
    def is_settled(self) -> bool:
        """Whether both fields say the same; both may be empty."""
        return self._first.text() == self._again.text()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self._first.text() and not self._again.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._again.clear()

    def write(self) -> None:
        """Put the keyboard into the first field."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        found = strength(self._first.text())
        self._bar.show_strength(found)
        typed, again = self._first.text(), self._again.text()
        # While it is still being typed, the beginning of the same is no mistake.
        differ = bool(again) and not typed.startswith(again)
        self._said.setText(self._difference() if differ else self._words(found))
        restyle(self._said, "role", "bad" if differ else "small")
        self._again.show_wrong(is_wrong=differ)
        self.changed.emit()

    def _difference(self) -> str:
        return self.tr("The two are not the same.")

    def _words(self, found: Strength) -> str:
        return {
            Strength.NONE: self.tr("Four words or more are easy to keep in mind"),
            Strength.WEAK: self.tr("Weak: quickly guessed"),
            Strength.FAIR: self.tr("Fair: one or two words more make it good"),
            Strength.GOOD: self.tr("Good: four words or more are easy to keep in mind"),
            Strength.STRONG: self.tr("Strong"),
        }[found]
