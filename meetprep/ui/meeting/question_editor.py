"""Write one more question in its place on the page of a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.meeting.entry import Entry
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.fields import Field, field_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.meeting import Session, SessionId
    from meetprep.ui.theme import Theme


class QuestionEditor(Entry):
    """Session, label as printed, and what ministers are asked.

    Signals:
        done: The user is ready; carries the session's id, the label and the question.
    """

    done = Signal(str, str, str)

    def __init__(self, theme: Theme, sessions: Sequence[Session]) -> None:
        super().__init__()
        self._sessions = sessions
        self._chosen = _last_with_questions(sessions)
        self._choice = Choice(theme, self.tr("Session"))
        self._choice.chosen.connect(self.choose_session)
        self._label = Field(self.tr("Label"), self.tr("as printed: 4."))
        self._ask = Field(self.tr("Question"), self.tr("What ministers are asked"))
        for field in (self._label, self._ask):
            field.line.returnPressed.connect(self._on_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._session())
        column.addWidget(self._label)
        column.addWidget(self._ask)
        column.addLayout(self._buttons())
        self.choose_session(self._chosen)

    def _session(self) -> QWidget:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(field_name(self.tr("Session")))
        row.addWidget(self._choice, 1)
        if len(self._sessions) < 2:
            shown.hide()
        return shown

    def _buttons(self) -> QHBoxLayout:
        return self._ending(self.tr("Cancel"), self.tr("Add"))

    @property
    def complaint(self) -> str:
        """Why the question can't be added yet, "" where it can."""
        return self._ask.complaint

    def choose_session(self, number: int) -> None:
        """Let the question belong to the session of that number."""
        self._chosen = number
        names = [" ".join(filter(None, (one.label, one.title))) for one in self._sessions]
        self._choice.show_choices(names, number)

    def choose(self, session: SessionId) -> None:
        """Let the question belong to ``session``, where it is one of them."""
        for number, one in enumerate(self._sessions):
            if one.id == session:
                self.choose_session(number)

    def write(self) -> None:
        """Put the keyboard into the label."""
        self._label.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        ask = " ".join(self._ask.line.text().split())
        self._ask.complain("" if ask else self.tr("What are ministers asked?"))
        if ask:
            label = " ".join(self._label.line.text().split())
            self.done.emit(self._sessions[self._chosen].id, label, ask)


def _last_with_questions(sessions: Sequence[Session]) -> int:
    asked = [number for number, session in enumerate(sessions) if session.questions]
    return asked[-1] if asked else 0
