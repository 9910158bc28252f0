"""A passage of the paper and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.widgets.controls import button, label, line, restyle
from meetprep.ui.widgets.flow_text import FlowText, Stretch

if TYPE_CHECKING:
    from meetprep.domain.passages import Passage
    from meetprep.ui.theme import Theme


class PassageCard(QWidget):
    """Place, words, and the buttons to quote them.

    Signals:
        touched: The user clicked into the passage.
        quoted: The user wants the words; carries them and their place.
        noted: The user wants the place as a footnote; carries it.
    """

    touched = Signal()
    quoted = Signal(str, str)
    noted = Signal(str)

    def __init__(self, theme: Theme, passage: Passage, place: str) -> None:
        super().__init__()
        self._place = place
        self._passage = passage
        self._text = FlowText(theme, written=True, line_height=22)
        start, end = passage.start, passage.end
        self._text.show_text(
            Stretch(passage.text[:start], "text2"),
            Stretch(passage.text[start:end], "text", "mark"),
            Stretch(passage.text[end:], "text2"),
        )
        self._text.selectionChanged.connect(self.touched)
        self._text.cursorPositionChanged.connect(self.touched)
        inside = QVBoxLayout()
        inside.setContentsMargins(13, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(label(place[:1].upper() + place[1:], "small", wrap=True))
        inside.addWidget(self._text)
        inside.addLayout(self._buttons(theme))
        self._edge = line()
        self._edge.setFixedSize(3, 16_777_215)
        self._edge.setMinimumHeight(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._edge)
        row.addLayout(inside, 1)

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        quote = button(self.tr("Quote"), "dense", theme=theme, sign="quote")
        quote.setAccessibleName(self.tr("Quote {}").format(self._place))
        quote.setToolTip(self.tr("Put it into the part you are writing (Ctrl+Shift+Q)"))
        quote.clicked.connect(self.quote)
        note = button(self.tr("As footnote"), "dense", theme=theme, sign="footnote")
        note.setAccessibleName(self.tr("{} as footnote").format(self._place))
        note.setToolTip(self.tr("Put its place under the part you are writing"))
        note.clicked.connect(self._on_note_clicked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(quote)
        row.addWidget(note)
        row.addStretch(1)
        return row

    def show_active(self, *, active: bool) -> None:
        """Show that the key for quoting takes this passage, or that it takes another."""
        restyle(self._edge, "line", "active" if active else "true")

    def quote(self) -> None:
        """Hand over what is selected, or the telling sentence."""
        passage = self._passage
        chosen = self._text.textCursor().selectedText().replace("\u2029", "\n").strip()
        words = chosen or passage.text[passage.start : passage.end]
        self.quoted.emit(words, self._place)

    def _on_note_clicked(self) -> None:
        self.noted.emit(self._place)
