"""How fast ministers speak, and for how long, in the meetings to come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from meetprep.domain.meeting import Pace
from meetprep.domain.speaking import clock
from meetprep.ui.meeting.meeting_form import FEWEST_WORDS, MOST_WORDS, seconds_in
from meetprep.ui.preferences.section import Section
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label, restyle


class SpeakingSection(Section):
    """Words a minute and the speaking limit.

    Signals:
        chosen: The user chose another pace; carries it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Speaking time"),
            self.tr("For new meetings. Each meeting can be given its own on its page."),
        )
        self._pace = Pace()
        self._words = self._line(self.tr("Words a minute"))
        self._limit = self._line(self.tr("Speaking limit"))
        self._said = label("", "bad", wrap=True)
        self._said.hide()
        self.add_row(self.tr("Words a minute"), _at_left(self._words))
        self.add_row(
            self.tr("Speaking limit"),
            _at_left(self._limit),
            self.tr("Minutes and seconds, such as 3:00"),
        )
        self.add_hint(self._said)

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFixedWidth(px(120))
        field.textEdited.connect(self._on_edited)
        return field

    def show_pace(self, pace: Pace) -> None:
        """Show what holds now; what is being typed stays as it is."""
        self._pace = pace
        shown = {self._words: str(pace.words_a_minute), self._limit: clock(pace.speaking_limit)}
        for field, text in shown.items():
            if not field.hasFocus():
                field.setText(text)
        self._complain("", "")

    def _on_edited(self) -> None:
        typed = self._words.text().strip()
        words = int(typed) if typed.isascii() and typed.isdecimal() else 0
        limit = seconds_in(self._limit.text())
        is_pace = FEWEST_WORDS <= words <= MOST_WORDS
        pace = self.tr("{} to {} words a minute").format(FEWEST_WORDS, MOST_WORDS)
        self._complain(
            "" if is_pace else pace,
            "" if limit else self.tr("Minutes and seconds, such as 3:00"),
        )
        if is_pace and limit and Pace(words, limit) != self._pace:
            self._pace = Pace(words, limit)
            self.chosen.emit(self._pace)

    def _complain(self, words: str, limit: str) -> None:
        for field, said in ((self._words, words), (self._limit, limit)):
            restyle(field, "wrong", "true" if said else "false")
            field.setAccessibleDescription(said)
        self._said.setText(". ".join(filter(None, (words, limit))))
        self._said.setVisible(bool(words or limit))


def _at_left(field: QLineEdit) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(field)
    row.addStretch(1)
    return row
