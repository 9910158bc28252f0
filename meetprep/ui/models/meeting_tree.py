"""Meetings, sessions and questions as a tree for the sidebar."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from meetprep.domain.clearance import Status
from meetprep.domain.meeting import MeetingId
from meetprep.ui.translating import translate
from meetprep.wording.progress import status_name
from meetprep.wording.terms import days, month_sign

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from meetprep.domain.meeting import Meeting, Question, QuestionId, Session
    from meetprep.domain.overview import ListedMeeting, QuestionFacts

    Index = QModelIndex | QPersistentModelIndex

# So many meetings are shown at once; more come when the user scrolls to them.
_CHUNK = 100


class RowKind(Enum):
    """What a row of the tree shows."""

    CAPTION = auto()
    MEETING = auto()
    SESSION = auto()
    QUESTION = auto()


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
    UNREAD = Qt.ItemDataRole.UserRole + 11
    DUE = Qt.ItemDataRole.UserRole + 12
    NOTE = Qt.ItemDataRole.UserRole + 13
    FILLED = Qt.ItemDataRole.UserRole + 14
    GROUP = Qt.ItemDataRole.UserRole + 15
    REVIEW = Qt.ItemDataRole.UserRole + 16


class MeetingTree(QStandardItemModel):
    """Upcoming meetings, soonest first, then past ones, latest first, then archived ones.

    Agendas are loaded by ``load`` when they are looked at.
    """

    def __init__(self, load: Callable[[MeetingId], Meeting]) -> None:
        super().__init__()
        self._load = load
        self._questions: dict[QuestionId, QStandardItem] = {}
        self._meetings: dict[MeetingId, QStandardItem] = {}
        self._waiting: list[ListedMeeting | str] = []
        self.shows_archive = False

    def show_meetings(
        self, meetings: Iterable[ListedMeeting], today: date, *, at_least: int = 1
    ) -> None:
        """Show ``meetings``, ``at_least`` so many rows; those before ``today`` are past."""
        self.clear()
        self._questions.clear()
        self._meetings.clear()
        groups: dict[str, list[ListedMeeting]] = {"upcoming": [], "past": [], "archive": []}
        for meeting in meetings:
            is_past = meeting.is_past(today)
            group = "archive" if meeting.archived else "past" if is_past else "upcoming"
            groups[group].append(meeting)
        self._waiting = []
        for group, found in groups.items():
            if found:
                is_seen = group != "archive" or self.shows_archive
                shown = found if group == "upcoming" else found[::-1]
                self._waiting += [group, *(shown if is_seen else [])]
        while self._waiting and self.rowCount() < at_least:
            self.fetchMore(QModelIndex())

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own default
        """Tell whether a row can be unfolded, whether or not it was loaded."""
        if parent.isValid() and parent.data(Role.FILLED) is False:
            return True
        return super().hasChildren(parent)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there is more to show below ``parent``."""
        if parent.isValid():
            return parent.data(Role.FILLED) is False
        return bool(self._waiting)

    def fetchMore(self, parent: Index) -> None:
        """Show the agenda of a meeting, or more meetings."""
        if parent.isValid():
            self.fill(MeetingId(parent.data(Role.ID)))
            return
        shown, self._waiting = self._waiting[:_CHUNK], self._waiting[_CHUNK:]
        for one in shown:
            if isinstance(one, str):
                self.appendRow(_caption_row(one))
            else:
                row = self._meetings[one.id] = _meeting_row(one)
                self.appendRow(row)

    def fill(self, meeting: MeetingId) -> QStandardItem | None:
        """Return the row of ``meeting`` with its agenda below it."""
        while meeting not in self._meetings and self._waiting:
            self.fetchMore(QModelIndex())
        row = self._meetings.get(meeting)
        if row is not None and row.data(Role.FILLED) is False:
            row.setData(True, Role.FILLED)  # noqa: FBT003 - an item's value
            for session in self._load(meeting).sessions:
                row.appendRow(self._session_row(session))
        return row

    def _session_row(self, session: Session) -> QStandardItem:
        title = session.title or session.label or translate("MeetingTree", "Questions")
        row = _row(title, RowKind.SESSION)
        row.setData(session.id, Role.ID)
        row.setData(short_label(session.label) if session.title else "", Role.LABEL)
        if not session.questions and (session.label or session.lead):
            row.setData(translate("MeetingTree", "no paper"), Role.NOTE)
            row.setAccessibleText(translate("MeetingTree", "{}, no paper").format(title))
        for question in session.questions:
            below = _question_row(question)
            self._questions[question.id] = below
            row.appendRow(below)
        return row

    def show_facts(self, question: QuestionId, facts: QuestionFacts, now: datetime) -> None:
        """Show how far the answer to ``question`` is at ``now``, which is local time."""
        row = self._questions.get(question)
        if row is None:
            return
        progress = facts.progress
        due = ""
        if progress.due is not None:
            is_today = progress.due.day == now.date()
            due = "over" if progress.due.is_over(now) else "today" if is_today else ""
        values = {
            Role.STATUS: progress.status,
            Role.UNREAD: facts.unread,
            Role.REVIEW: facts.to_review,
            Role.DUE: due,
        }
        for role, value in values.items():
            if row.data(role) != value:
                row.setData(value, role)
        row.setAccessibleText(_spoken(row))

    def show_status(self, question: QuestionId, *, is_empty: bool) -> None:
        """Show that the position on ``question`` holds text, or none."""
        row = self._questions.get(question)
        was_empty = row is not None and row.data(Role.STATUS) == Status.EMPTY
        if row is not None and is_empty is not was_empty:
            row.setData(Status.EMPTY if is_empty else Status.DRAFT, Role.STATUS)
            row.setAccessibleText(_spoken(row))

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

    def meeting_row(self, meeting: MeetingId) -> QStandardItem | None:
        """Return the row of ``meeting``, once it is there."""
        return self._meetings.get(meeting)

    def row_of(self, question: QuestionId) -> QStandardItem | None:
        """Return the row of ``question``."""
        return self._questions.get(question)


def _row(text: str, kind: RowKind) -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    row.setData(kind, Role.KIND)
    row.setSelectable(kind in {RowKind.QUESTION, RowKind.MEETING})
    row.setToolTip(text)
    return row


def _caption_row(group: str) -> QStandardItem:
    names = {
        "upcoming": translate("MeetingTree", "Upcoming"),
        "past": translate("MeetingTree", "Past"),
        "archive": translate("MeetingTree", "Archive"),
    }
    row = _row(names[group], RowKind.CAPTION)
    row.setData(group, Role.GROUP)
    return row


def _meeting_row(meeting: ListedMeeting) -> QStandardItem:
    row = _row(meeting.name, RowKind.MEETING)
    row.setData(meeting.id, Role.ID)
    row.setData(meeting.archived, Role.GONE)
    if meeting.sessions:
        row.setData(False, Role.FILLED)  # noqa: FBT003 - an item's value
    if meeting.start:
        row.setData(f"{meeting.start.day:02}", Role.DAY)
        row.setData(month_sign(meeting.start, translate), Role.MONTH)
    if meeting.questions:
        holds = translate("MeetingTree", "%n question(s)", meeting.questions)
    elif meeting.sessions:
        holds = translate("MeetingTree", "%n session(s)", meeting.sessions)
    else:
        holds = translate("MeetingTree", "agenda not yet issued")
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
    row.setData(0, Role.UNREAD)
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
    said = [name, status_name(Status(row.data(Role.STATUS)), translate).lower()]
    if unread := row.data(Role.UNREAD):
        said.append(translate("MeetingTree", "%n unread note(s)", unread))
    if review := row.data(Role.REVIEW):
        said.append(translate("MeetingTree", "%n to review", review))
    return ", ".join(said)


def short_label(printed: str) -> str:
    """Return "I" for "Working session I", "" for a label that ends in no number."""
    last = printed.rpartition(" ")[2]
    is_number = bool(last) and all(sign in "IVXLC0123456789.ab" for sign in last)
    return last if is_number else ""
