"""A named line to type into, with a plain sentence below it where that is not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label, restyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

NAME_WIDTH = 88


class Field(QWidget):
    """Keeps what is typed; ``complain`` says why it does not count.

    ``kept`` is what stood here before the user began to type.

    Signals:
        edited: The user changed the text; carries it.
    """

    edited = Signal(str)

    def __init__(self, name: str, hint: str = "", *, full_name: str = "") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(full_name or name)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._keep)
        self.kept = ""
        self._sentence = label("", "bad", wrap=True)
        self._sentence.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.addWidget(field_name(name), 0, 0)
        grid.addWidget(self.line, 0, 1)
        grid.addWidget(self._sentence, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_value(self, value: str) -> None:
        """Show ``value``; a field that shows it already keeps its caret."""
        if " ".join(self.line.text().split()) != value:
            self.line.setText(value)
            self.line.setCursorPosition(0)
        self.complain("")
        self.kept = value

    def _keep(self) -> None:
        if not self.complaint:
            self.kept = self.line.text()

    def complain(self, sentence: str) -> None:
        """Say why what is typed does not count, "" where it does."""
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
            self._sentence.setVisible(bool(sentence))
            restyle(self.line, "wrong", "true" if sentence else "false")
            self.line.setAccessibleDescription(sentence)

    @property
    def complaint(self) -> str:
        """Why what is typed does not count, "" where it does."""
        return self._sentence.text()


def field_name(name: str) -> QLabel:
    """Return the name of a field, for its left."""
    shown = label(name, "small")
    shown.setFixedWidth(px(NAME_WIDTH))
    return shown
