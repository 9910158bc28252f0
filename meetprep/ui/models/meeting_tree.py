"""Meetings, sessions and questions as a tree for the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QStandardItem, QStandardItemModel

from meetprep.domain.clearance import Status
from meetprep.domain.meeting import MeetingId
from meetprep.ui.models.meeting_rows import (
    Role,
    caption_row,
    meeting_row,
    session_row,
    spoken,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.overview import ListedMeeting, QuestionFacts

    Index = QModelIndex | QPersistentModelIndex

# So many meetings are shown at once; more come when the user scrolls to them.
_CHUNK = 100


class MeetingTree(QStandardItemModel):
    """Upcoming meetings, soonest first, then past ones, latest first, then archived ones.

    Agendas are loaded by ``load`` when they are looked at.
    """

    def __init__(self, load: Callable[[MeetingId], Meeting]) -> None:
        super().__init__()
        self._load = load
        self._questions: dict[QuestionId, QStandardItem] = {}
        self._meetings: dict[MeetingId, QStandardItem] = {}
        self._agendas: dict[MeetingId, Meeting] = {}
        self._listed: list[ListedMeeting | str] = []  # the first of them have rows
        self.shows_archive = False

    def show_meetings(
        self, meetings: Iterable[ListedMeeting], today: date, *, at_least: int = 1
    ) -> None:
        """Show ``meetings``, ``at_least`` so many rows; those before ``today`` are past.

        Rows of meetings that stand as before stay as they are, with what is below them.
        """
        before, self._listed = self._listed, self._in_order(meetings, today)
        first, kept = _alike(before, self._listed)
        old, new = len(before) - kept, len(self._listed) - kept
        if self.rowCount() > old and new - first <= _CHUNK:
            self._take_away(first, old)
            self._put_in(first, new)
        else:
            self._take_away(first, self.rowCount())
        while self.rowCount() < min(max(at_least, _CHUNK), len(self._listed)):
            self.fetchMore(QModelIndex())

    def _in_order(
        self, meetings: Iterable[ListedMeeting], today: date
    ) -> list[ListedMeeting | str]:
        """Return the captions, each with its meetings after it."""
        groups: dict[str, list[ListedMeeting]] = {"upcoming": [], "past": [], "archive": []}
        for meeting in meetings:
            is_past = meeting.is_past(today)
            group = "archive" if meeting.archived else "past" if is_past else "upcoming"
            groups[group].append(meeting)
        listed: list[ListedMeeting | str] = []
        for group, found in groups.items():
            if found:
                is_seen = group != "archive" or self.shows_archive
                shown = found if group == "upcoming" else found[::-1]
                listed += [group, *(shown if is_seen else [])]
        return listed

    def _put_in(self, first: int, last: int) -> None:
        """Give the listed from ``first`` to before ``last`` rows of their own."""
        for place in range(first, last):
            one = self._listed[place]
            row = caption_row(one) if isinstance(one, str) else meeting_row(one)
            self.insertRow(place, row)
            if not isinstance(one, str):
                self._meetings[one.id] = row

    def _take_away(self, first: int, last: int) -> None:
        """Take the rows from ``first`` to before ``last`` away."""
        for place in range(first, last):
            self._empty(self.item(place))
            self._meetings.pop(MeetingId(self.item(place).data(Role.ID)), None)
        self.removeRows(first, max(last - first, 0))

    def _empty(self, row: QStandardItem) -> None:
        """Forget the agenda below ``row``."""
        for session in range(row.rowCount()):
            for place in range(row.child(session).rowCount()):
                self._questions.pop(row.child(session).child(place).data(Role.ID), None)
        row.removeRows(0, row.rowCount())
        self._agendas.pop(MeetingId(row.data(Role.ID)), None)

    def look_again(self, meetings: Sequence[MeetingId]) -> list[MeetingId]:
        """Show the agendas of ``meetings`` as they are now; return those that changed.

        The agendas of others are forgotten until they are looked at.
        """
        for key in self._agendas.keys() - set(meetings):
            self._forget(key)
        changed = []
        for key in meetings:
            before = self._agendas.get(key)
            if before is not None and self._load(key) != before:
                self._forget(key)
            self.fill(key)
            if self._agendas.get(key) is not before:
                changed.append(key)
        return changed

    def _forget(self, meeting: MeetingId) -> None:
        row = self._meetings[meeting]
        self._empty(row)
        row.setData(False, Role.FILLED)  # noqa: FBT003 - an item's value

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own default
        """Tell whether a row can be unfolded, whether or not it was loaded."""
        if parent.isValid() and parent.data(Role.FILLED) is False:
            return True
        return super().hasChildren(parent)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there is more to show below ``parent``."""
        if parent.isValid():
            return parent.data(Role.FILLED) is False
        return self.rowCount() < len(self._listed)

    def fetchMore(self, parent: Index) -> None:
        """Show the agenda of a meeting, or more meetings."""
        if parent.isValid():
            self.fill(MeetingId(parent.data(Role.ID)))
            return
        shown = self.rowCount()
        self._put_in(shown, min(shown + _CHUNK, len(self._listed)))

    def fill(self, meeting: MeetingId) -> QStandardItem | None:
        """Return the row of ``meeting`` with its agenda below it."""
        if meeting not in self._meetings:
            self._fetch(meeting)
        row = self._meetings.get(meeting)
        if row is not None and row.data(Role.FILLED) is False:
            agenda = self._agendas[meeting] = self._load(meeting)
            row.setData(True, Role.FILLED)  # noqa: FBT003 - an item's value
            for session in agenda.sessions:
                below = session_row(session)
                row.appendRow(below)
                for place, question in enumerate(session.questions):
                    self._questions[question.id] = below.child(place)
        return row

    def _fetch(self, meeting: MeetingId) -> None:
        """Show so many meetings that ``meeting`` is among them, if it is listed."""
        if any(not isinstance(one, str) and one.id == meeting for one in self._listed):
            while meeting not in self._meetings:
                self.fetchMore(QModelIndex())

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
        row.setAccessibleText(spoken(row))

    def show_status(self, question: QuestionId, *, is_empty: bool) -> None:
        """Show that the position on ``question`` holds text, or none."""
        row = self._questions.get(question)
        was_empty = row is not None and row.data(Role.STATUS) == Status.EMPTY
        if row is not None and is_empty is not was_empty:
            row.setData(Status.EMPTY if is_empty else Status.DRAFT, Role.STATUS)
            row.setAccessibleText(spoken(row))

    def show_wording(self, question: QuestionId, answered: int) -> None:
        """Mark ``question`` where it changed since the wording that the position answers."""
        row = self._questions.get(question)
        if row is not None:
            is_changed = 0 < answered < row.data(Role.WORDING)
            row.setData(is_changed, Role.CHANGED)
            row.setAccessibleText(spoken(row))

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


def _alike(
    before: Sequence[ListedMeeting | str], now: Sequence[ListedMeeting | str]
) -> tuple[int, int]:
    """Return how many are the same at the beginning, and of the others at the end."""
    shorter = min(len(before), len(now))
    first = next((n for n in range(shorter) if before[n] != now[n]), shorter)
    most = shorter - first
    last = next((n for n in range(most) if before[-1 - n] != now[-1 - n]), most)
    return first, last
