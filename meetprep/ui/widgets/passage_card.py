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

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._place = ""
        self._passage: Passage | None = None
        self._text = FlowText(theme, written=True, line_height=22)
        self._head = label("", "small", wrap=True)
        self._text.selectionChanged.connect(self.touched)
        self._text.cursorPositionChanged.connect(self.touched)
        inside = QVBoxLayout()
        inside.setContentsMargins(13, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self._head)
        inside.addWidget(self._text)
        inside.addLayout(self._buttons(theme))
        self._edge = line()
        self._edge.setFixedSize(3, 16_777_215)
        self._edge.setMinimumHeight(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._edge)
        row.addLayout(inside, 1)

    def show_passage(self, passage: Passage, place: str) -> None:
        """Show ``passage``, which stands at ``place``."""
        self._passage, self._place = passage, place
        self._head.setText(place[:1].upper() + place[1:])
        self._quote.setAccessibleName(self.tr("Quote {}").format(place))
        self._note.setAccessibleName(self.tr("{} as footnote").format(place))
        start, end = passage.start, passage.end
        self._text.show_text(
            Stretch(passage.text[:start], "text2"),
            Stretch(passage.text[start:end], "text", "mark"),
            Stretch(passage.text[end:], "text2"),
        )

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        self._quote = quote = button(self.tr("Quote"), "dense", theme=theme, sign="quote")
        quote.setToolTip(self.tr("Put it into the part you are writing (Ctrl+Shift+Q)"))
        quote.clicked.connect(self.quote)
        self._note = note = button(
            self.tr("As footnote"), "dense", theme=theme, sign="footnote"
        )
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
        if passage is None:
            return
        chosen = self._text.textCursor().selectedText().replace("\u2029", "\n").strip()
        words = chosen or passage.text[passage.start : passage.end]
        self.quoted.emit(words, self._place)

    def _on_note_clicked(self) -> None:
        self.noted.emit(self._place)
