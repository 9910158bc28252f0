"""What we intend to say to the question, read only, beside what the others say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.position import PartKind
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch

if TYPE_CHECKING:
    from meetprep.domain.position import Position
    from meetprep.ui.theme import Theme

_PARTS = (PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE)


class OurLine(QWidget):
    """The key message, or the line to take where there is none.

    Signals:
        desk_asked: The user wants to write it.
    """

    desk_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = FlowText(theme, written=True, size=15, line_height=24)
        self._empty = label(self.tr("No key message yet."), "muted", wrap=True)
        self._bar = QFrame()
        self._bar.setProperty("line", "active")
        self._bar.setFixedWidth(3)
        open_desk = button(self.tr("Open in desk"), "inline")
        open_desk.clicked.connect(self.desk_asked)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Our line"), "heading"), 1)
        head.addWidget(open_desk)
        line = QHBoxLayout()
        line.setSpacing(13)
        line.addWidget(self._bar)
        line.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._empty)

    def show_position(self, position: Position | None) -> None:
        """Show what ``position`` says in short."""
        texts = (position.part(kind).text.plain.strip() for kind in _PARTS) if position else ()
        words = next((text for text in texts if text), "")
        self._text.show_text(Stretch(words))
        for part in (self._bar, self._text):
            part.setVisible(bool(words))
        self._empty.setVisible(not words)
