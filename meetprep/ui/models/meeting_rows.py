"""The rows of the sidebar's tree: what each shows and what it says to a screen reader."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem

from meetprep.domain.clearance import Status
from meetprep.ui.translating import translate
from meetprep.wording.progress import status_name
from meetprep.wording.terms import days, month_sign

if TYPE_CHECKING:
    from meetprep.domain.meeting import Question, Session
    from meetprep.domain.overview import ListedMeeting


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


def _row(text: str, kind: RowKind) -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    row.setData(kind, Role.KIND)
    row.setSelectable(kind in {RowKind.QUESTION, RowKind.MEETING})
    row.setToolTip(text)
    return row


def caption_row(group: str) -> QStandardItem:
    """Return the row above the meetings of a group."""
    names = {
        "upcoming": translate("MeetingTree", "Upcoming"),
        "past": translate("MeetingTree", "Past"),
        "archive": translate("MeetingTree", "Archive"),
    }
    row = _row(names[group], RowKind.CAPTION)
    row.setData(group, Role.GROUP)
    return row


def meeting_row(meeting: ListedMeeting) -> QStandardItem:
    """Return the row of ``meeting``, whose agenda is not loaded yet."""
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


def session_row(session: Session) -> QStandardItem:
    """Return a row with the questions of ``session`` below it."""
    title = session.title or session.label or translate("MeetingTree", "Questions")
    row = _row(title, RowKind.SESSION)
    row.setData(session.id, Role.ID)
    row.setData(short_label(session.label) if session.title else "", Role.LABEL)
    if not session.questions and (session.label or session.lead):
        row.setData(translate("MeetingTree", "no paper"), Role.NOTE)
        row.setAccessibleText(translate("MeetingTree", "{}, no paper").format(title))
    for question in session.questions:
        row.appendRow(_question_row(question))
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
    row.setAccessibleText(spoken(row))
    return row


def spoken(row: QStandardItem) -> str:
    """Return what a screen reader says of the row of a question."""
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
