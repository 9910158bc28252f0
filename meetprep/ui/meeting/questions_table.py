"""The questions of a meeting, each with how far its answer is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.domain.clearance import Status
from meetprep.domain.overview import QuestionFacts
from meetprep.domain.speaking import clock, duration
from meetprep.ui.meeting.question_editor import QuestionEditor
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import Sign, button, label, line
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.progress_signs import StatusSign
from meetprep.ui.widgets.row_button import RowButton
from meetprep.wording.progress import status_name

if TYPE_CHECKING:
    from meetprep.domain.meeting import Question, Session
    from meetprep.domain.overview import Overview
    from meetprep.ui.theme import Theme

_WIDTHS = (56, 60, 64, 52, 60)
_ORDER = list(Status)


class QuestionRow(RowButton):
    """One question; pressing it opens it on the desk."""

    def __init__(
        self, theme: Theme, question: Question, facts: QuestionFacts, words_a_minute: int
    ) -> None:
        super().__init__(theme)
        self.question = question
        status = facts.progress.status
        seconds = duration(facts.words.all, words_a_minute)
        time = clock(seconds) if seconds else "–"
        title = Elided("questionname")
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name = f"{question.label}  {question.title or question.ask}".strip()
        title.show_words(name, f"{question.label} {question.ask}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 9, 8, 9)
        row.setSpacing(0)
        row.addWidget(StatusSign(theme, status))
        row.addSpacing(12)
        row.addWidget(title, 1)
        reached = _ORDER.index(status)
        for place, width in enumerate(_WIDTHS[:3], 1):
            row.addWidget(_tick(theme, reached >= place, width))
        row.addWidget(_cell(str(facts.notes) if facts.notes else "–", _WIDTHS[3]))
        row.addWidget(_cell(time, _WIDTHS[4], "figure", right=True))
        said = (name, status_name(status, translate), time if seconds else "")
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(f"{question.label} {question.ask}".strip())
        for shown in self.findChildren(QWidget):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class QuestionsTable(QWidget):
    """Questions by session, with the time of each session against the limit.

    Signals:
        opened: The user wants to work on a question; carries its id.
        menu_asked: The user wants to see what can be done; carries question and place.
        moved: The user wants a question elsewhere; carries its id and -1 or 1.
        renaming: The user wants to give a question another title; carries it.
        deleted: The user does not want a question; carries it.
        added: The user wrote a question; carries its session's id, label and words.
    """

    opened = Signal(str)
    menu_asked = Signal(object, object)
    moved = Signal(str, int)
    renaming = Signal(object)
    deleted = Signal(object)
    added = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sessions: tuple[Session, ...] = ()
        self.editor: QuestionEditor | None = None
        self._add = button(self.tr("Add question"), "headact", theme=theme, sign="plus")
        self._add.clicked.connect(self.add)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 4)
        head.setSpacing(0)
        head.addWidget(label(self.tr("Questions"), "heading"))
        head.addStretch(1)
        names = (self.tr("Draft"), self.tr("Review"), self.tr("Cleared"), self.tr("Notes"))
        for name, width in zip(names, _WIDTHS, strict=False):
            head.addWidget(_cell(name, width, "small"))
        head.addWidget(_cell(self.tr("Time"), _WIDTHS[-1], "small", right=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(0, 2, 0, 0)
        self._below.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._below)

    def show_overview(self, overview: Overview) -> None:
        """Show how far each question is; the keyboard stays where it was."""
        has_keyboard = self._focused()
        clear(self._rows)
        asked = [one for one in overview.meeting.sessions if one.questions]
        for session in asked:
            self._show_session(session, overview)
        if not asked:
            none = self.tr("No question yet. Add the paper that asks them.")
            shown = label(none, "muted")
            shown.setContentsMargins(8, 4, 0, 4)
            self._rows.addLayout(_hairline())
            self._rows.addWidget(shown)
        self._focus(has_keyboard)
        self._sessions = overview.meeting.sessions
        self._add.setEnabled(bool(self._sessions))
        self._add.setToolTip("" if self._sessions else self.tr("Add a session first."))

    def add(self) -> None:
        """Let the user write one more question."""
        if self.editor is None and self._sessions:
            self.editor = QuestionEditor(self._theme, self._sessions)
            self.editor.done.connect(self._on_written)
            self.editor.left.connect(self.leave)
            self._below.insertWidget(0, self.editor)
            self._add.hide()
        if self.editor is not None:
            self.editor.write()

    def leave(self) -> None:
        """Close what is being written."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self._add.show()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written(self, session: str, label: str, ask: str) -> None:
        self.leave()
        self.added.emit(session, label, ask)

    def _show_session(self, session: Session, overview: Overview) -> None:
        for question in session.questions:
            facts = overview.questions.get(question.id, QuestionFacts())
            row = QuestionRow(self._theme, question, facts, overview.meeting.words_a_minute)
            row.clicked.connect(partial(self.opened.emit, question.id))
            row.menu_asked.connect(partial(self.menu_asked.emit, question))
            row.moved.connect(partial(self.moved.emit, question.id))
            row.renaming.connect(partial(self.renaming.emit, question))
            row.deleted.connect(partial(self.deleted.emit, question))
            self._rows.addLayout(_hairline())
            self._rows.addWidget(row)
        self._rows.addLayout(_hairline())
        self._rows.addLayout(self._total(session, overview))

    def _total(self, session: Session, overview: Overview) -> QHBoxLayout:
        limit = overview.meeting.speaking_limit
        seconds = overview.seconds(one.id for one in session.questions)
        words = self.tr("{}, of {}").format(session.label or session.title, clock(limit))
        name = Elided("small")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.show_words(words)
        role = "late" if seconds > limit else "intime"
        row = QHBoxLayout()
        row.setContentsMargins(36, 8, 8, 14)
        row.addWidget(name, 1)
        if seconds > limit:
            over = self.tr("{} over").format(clock(seconds - limit))
            row.addWidget(label(over, "late"))
        row.addWidget(_cell(clock(seconds), _WIDTHS[-1], role, right=True))
        return row

    def _focused(self) -> str:
        rows = self.findChildren(QuestionRow)
        return next((row.question.id for row in rows if row.hasFocus()), "")

    def _focus(self, question: str) -> None:
        for row in self.findChildren(QuestionRow):
            if question and row.question.id == question:
                row.setFocus(Qt.FocusReason.OtherFocusReason)


def _hairline() -> QHBoxLayout:
    """Return a line as wide as the words, not as the tint under the pointer."""
    row = QHBoxLayout()
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(line())
    return row


def _cell(words: str, width: int, role: str = "muted", *, right: bool = False) -> QWidget:
    shown = label(words, role)
    shown.setMinimumWidth(px(width))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter
    shown.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return shown


def _tick(theme: Theme, is_done: bool, width: int) -> QWidget:  # noqa: FBT001 - what the cell shows
    around = QWidget()
    around.setFixedWidth(px(width))
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    name, colour = ("check", "ok") if is_done else ("minus", "text3")
    row.addWidget(Sign(theme, name, colour, 15 if is_done else 10))
    return around
