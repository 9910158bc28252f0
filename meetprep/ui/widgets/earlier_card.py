"""What we said at another meeting, and the way to say it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.wording.terms import audience_name, day, part_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.domain.searching import Earlier
    from meetprep.ui.theme import Theme


class EarlierCard(QFrame):
    """Date, meeting, part, and the passage that bears on the question.

    Signals:
        inserted: The user wants the passage in the part, its source as a footnote.
        opened: The user wants to go there.
    """

    inserted = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, earlier: Earlier) -> None:
        super().__init__()
        self.setObjectName("entry")
        place = earlier.hit.place
        when = place.start or earlier.hit.when
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        head = ", ".join(
            one for one in (place.where, day(when, translate) if when else "") if one
        )
        column.addWidget(label(head or place.meeting_name, "strong", wrap=True))
        part = ""
        if place.part:
            audience = audience_name(place.part.audience, translate)
            part = f"{part_name(place.part, translate)}, {audience}"
        about = " · ".join(one for one in (place.meeting_name if head else "", part) if one)
        column.addWidget(label(about, "small", wrap=True))
        if earlier.changed:
            changed = label(self.tr("Changed since that meeting"), "chip")
            changed.setProperty("tone", "warn")
            row = QHBoxLayout()
            row.addWidget(changed)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._passage(theme, earlier))
        column.addSpacing(4)
        column.addLayout(self._acts(theme, head))

    def _passage(self, theme: Theme, earlier: Earlier) -> FlowText:
        passage = earlier.hit.passage
        stretches, done = [], 0
        for start, end in _whole_words(passage.text, passage.marks):
            stretches.append(Stretch(passage.text[done:start], "text2"))
            stretches.append(Stretch(passage.text[start:end], "text", "mark"))
            done = end
        stretches.append(Stretch(passage.text[done:], "text2"))
        shown = FlowText(theme, written=True, size=13, line_height=20)
        shown.show_text(*(one for one in stretches if one.text))
        return shown

    def _acts(self, theme: Theme, place: str) -> QHBoxLayout:
        insert = button(self.tr("Insert with source"), "dense", theme=theme, sign="plus")
        insert.setAccessibleName(self.tr("Insert with source: {}").format(place))
        insert.clicked.connect(self.inserted)
        go = button(self.tr("Open"), "inline")
        go.setAccessibleName(self.tr("Open {}").format(place))
        go.clicked.connect(self.opened)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(insert)
        row.addWidget(go)
        row.addStretch(1)
        return row


def _whole_words(text: str, marks: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Return the places up to the end of their words: what is alike is their beginning."""
    for start, stop in marks:
        end = stop
        while end < len(text) and text[end].isalnum():
            end += 1
        yield start, end
