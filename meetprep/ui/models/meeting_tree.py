"""Meetings, sessions and questions as a tree for the sidebar."""

from __future__ import annotations

from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from meetprep.ui.translating import translate
from meetprep.wording.terms import days, month_sign

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from meetprep.domain.meeting import Meeting, Question, QuestionId, Session


class RowKind(Enum):
    """What a row of the tree shows."""

    CAPTION = auto()
    MEETING = auto()
    SESSION = auto()
    QUESTION = auto()


class Status(StrEnum):
    """How far a position is."""

    EMPTY = "empty"
    DRAFT = "draft"


class Role:
    """What the rows carry beside their text."""

    KIND = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    LABEL = Qt.ItemDataRole.UserRole + 3
    SUBTITLE = Qt.ItemDataRole.UserRole + 4
    DAY = Qt.ItemDataRole.UserRole + 5
    MONTH = Qt.ItemDataRole.UserRole + 6
    STATUS = Qt.ItemDataRole.UserRole + 7
    WORDING = Qt.ItemDataRole.UserRole + 8
    CHANGED = Qt.ItemDataRole.UserRole + 9
    GONE = Qt.ItemDataRole.UserRole + 10


class MeetingTree(QStandardItemModel):
    """Upcoming meetings, soonest first, then past ones, latest first."""

    def __init__(self) -> None:
        super().__init__()
        self._questions: dict[QuestionId, QStandardItem] = {}

    def show_meetings(self, meetings: Iterable[Meeting], today: date) -> None:
        """Show ``meetings``; those that end before ``today`` are past."""
        self.clear()
        self._questions.clear()
        upcoming: list[Meeting] = []
        past: list[Meeting] = []
        for meeting in meetings:
            last = meeting.end or meeting.start
            (past if last and last < today else upcoming).append(meeting)
        for caption, group in (
            (translate("MeetingTree", "Upcoming"), upcoming),
            (translate("MeetingTree", "Past"), past[::-1]),
        ):
            if group:
                self.appendRow(_row(caption, RowKind.CAPTION))
                self._append(group)

    def _append(self, meetings: Iterable[Meeting]) -> None:
        for meeting in meetings:
            row = _meeting_row(meeting)
            for session in meeting.sessions:
                row.appendRow(self._session_row(session))
            self.appendRow(row)

    def _session_row(self, session: Session) -> QStandardItem:
        title = session.title or session.label or translate("MeetingTree", "Questions")
        row = _row(title, RowKind.SESSION)
        row.setData(session.id, Role.ID)
        row.setData(_short_label(session.label) if session.title else "", Role.LABEL)
        for question in session.questions:
            below = _question_row(question)
            self._questions[question.id] = below
            row.appendRow(below)
        return row

    def show_status(self, question: QuestionId, status: Status) -> None:
        """Show how far the position on ``question`` is."""
        row = self._questions.get(question)
        if row is not None and row.data(Role.STATUS) != status:
            row.setData(status, Role.STATUS)

    def show_wording(self, question: QuestionId, answered: int) -> None:
        """Mark ``question`` where it changed since the wording that the position answers."""
        row = self._questions.get(question)
        if row is not None:
            is_changed = 0 < answered < row.data(Role.WORDING)
            row.setData(is_changed, Role.CHANGED)
            row.setAccessibleText(_spoken(row))

    def show_title(self, question: QuestionId, title: str) -> None:
        """Show another title of ``question``."""
        if row := self._questions.get(question):
            row.setText(title)

    def row_of(self, question: QuestionId) -> QStandardItem | None:
        """Return the row of ``question``."""
        return self._questions.get(question)


def _row(text: str, kind: RowKind) -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    row.setData(kind, Role.KIND)
    row.setSelectable(kind is RowKind.QUESTION)
    row.setToolTip(text)
    return row


def _meeting_row(meeting: Meeting) -> QStandardItem:
    row = _row(meeting.name, RowKind.MEETING)
    row.setData(meeting.id, Role.ID)
    if meeting.start:
        row.setData(f"{meeting.start.day:02}", Role.DAY)
        row.setData(month_sign(meeting.start, translate), Role.MONTH)
    if meeting.questions:
        holds = translate("MeetingTree", "%n question(s)", len(meeting.questions))
    else:
        holds = translate("MeetingTree", "%n session(s)", len(meeting.sessions))
    subtitle = " · ".join(part for part in (meeting.place, holds) if part)
    row.setData(subtitle, Role.SUBTITLE)
    when = days(meeting.start, meeting.end, translate)
    row.setAccessibleText(", ".join(part for part in (meeting.name, when, subtitle) if part))
    return row


def _question_row(question: Question) -> QStandardItem:
    row = _row(question.title or question.ask, RowKind.QUESTION)
    row.setData(question.id, Role.ID)
    row.setData(question.label, Role.LABEL)
    row.setData(Status.EMPTY, Role.STATUS)
    row.setData(question.wording, Role.WORDING)
    row.setData(False, Role.CHANGED)  # noqa: FBT003 - an item's value
    row.setData(question.dropped_by is not None, Role.GONE)
    asked = f"{question.label} {question.ask}".strip()
    gone = translate("MeetingTree", "No longer asked: {}").format(asked)
    row.setToolTip(gone if question.dropped_by else asked)
    row.setAccessibleText(_spoken(row))
    return row


def _spoken(row: QStandardItem) -> str:
    name = translate("MeetingTree", "Question {}: {}").format(row.data(Role.LABEL), row.text())
    if row.data(Role.GONE):
        return translate("MeetingTree", "{}, no longer asked").format(name)
    if row.data(Role.CHANGED):
        return translate("MeetingTree", "{}, changed since it was drafted").format(name)
    return name


def _short_label(printed: str) -> str:
    """Return "I" for "Working session I", "" for a label that ends in no number."""
    last = printed.rpartition(" ")[2]
    is_number = bool(last) and all(sign in "IVXLC0123456789.ab" for sign in last)
    return last if is_number else ""
