"""The agenda of a meeting: read as a line of time, changed in place."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.meeting.session_editor import SessionEditor
from meetprep.ui.meeting.timeline import PauseRow, TimelineRow, pause
from meetprep.ui.translating import translate
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import button, label
from meetprep.wording.meetings import weekday
from meetprep.wording.terms import day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from meetprep.domain.meeting import Meeting, Session, SessionId
    from meetprep.domain.overview import Overview
    from meetprep.ui.theme import Theme


class AgendaView(QWidget):
    """Sessions in their order; pressing one opens it to be changed.

    Signals:
        changed: The user changed a session; carries it.
        deleted: The user does not want a session; carries it.
        moved: The user wants a session elsewhere; carries its id and -1 for up or 1 for down.
        added: The user wants one more session.
    """

    changed = Signal(object)
    deleted = Signal(object)
    moved = Signal(str, int)
    added = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._overview: Overview | None = None
        self._open: SessionId | None = None
        self._wanted: SessionId | None = None
        self._day = label("", "small")
        add = button(self.tr("Add session"), "headact", theme=theme, sign="plus")
        add.clicked.connect(self.added)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(label(self.tr("Agenda"), "heading"))
        head.addStretch(1)
        head.addWidget(self._day)
        head.addWidget(add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._rows)

    @property
    def is_open(self) -> bool:
        """Whether a session is being changed."""
        return self._open is not None

    def show_overview(self, overview: Overview) -> None:
        """Show the agenda; a session that is being changed stays open as it is."""
        self._overview = overview
        if not self.is_open:
            self._show()

    def open_when_shown(self, session: SessionId) -> None:
        """Open ``session`` to be changed as soon as it is there."""
        self._wanted = session

    def close_editor(self) -> None:
        """Leave the session that is being changed as it was."""
        self._open = None

    def _show(self) -> None:
        if self._overview is None:
            return
        clear(self._rows)
        meeting = self._overview.meeting
        days = _days(meeting)
        is_one_day = len(set(days)) < 2
        self._day.setText(_day_words(days[0]) if days and days[0] and is_one_day else "")
        if self._wanted in {session.id for session in meeting.sessions}:
            self._open, self._wanted = self._wanted, None
        self._add_rows(meeting, [""] * len(days) if is_one_day else _captions(days))
        if not meeting.sessions:
            none = label(self.tr("The agenda isn’t issued yet. Add a paper or a session."))
            none.setProperty("role", "muted")
            none.setContentsMargins(8, 4, 0, 4)
            self._rows.addWidget(none)

    def _add_rows(self, meeting: Meeting, captions: Sequence[str]) -> None:
        """Show the sessions, each day below its caption and on a line of its own."""
        before: Session | None = None
        last: TimelineRow | None = None
        for session, caption in zip(meeting.sessions, captions, strict=True):
            if caption:
                shown = label(caption, "caption")
                shown.setContentsMargins(8, 10, 0, 2)
                self._rows.addWidget(shown)
            if caption or before is None or session.id == self._open:
                _end(last)
                last = None
            elif last is not None and (minutes := pause(before, session)):
                self._rows.addWidget(PauseRow(self._theme, minutes))
            row = self._add(session)
            if row is not None:
                row.is_first, last = last is None, row
            before = session
        _end(last)

    def _add(self, session: Session) -> TimelineRow | None:
        """Show a session, or what it is changed in."""
        if self._overview is None or session.id == self._open:
            self._rows.addWidget(self._editor(session))
            return None
        row = TimelineRow(self._theme, session, self._overview)
        row.clicked.connect(partial(self._edit, session.id))
        row.renaming.connect(partial(self._edit, session.id))
        row.deleted.connect(partial(self.deleted.emit, session))
        row.moved.connect(partial(self.moved.emit, session.id))
        self._rows.addWidget(row)
        return row

    def _edit(self, session: SessionId) -> None:
        self._open = session
        self._show()

    def _editor(self, session: Session) -> SessionEditor:
        editor = SessionEditor(self._theme, session)
        editor.done.connect(self._on_done)
        editor.left.connect(self._on_left)
        editor.deleted.connect(partial(self._on_deleted, session))
        editor.moved.connect(partial(self._on_moved, session.id))
        editor.write()
        return editor

    def _on_done(self, session: Session) -> None:
        self.close_editor()
        self.changed.emit(session)
        self._show()
        self._focus(session.id)

    def _on_left(self) -> None:
        left = self._open
        self.close_editor()
        self._show()
        self._focus(left)

    def _on_deleted(self, session: Session) -> None:
        self.close_editor()
        self.deleted.emit(session)

    def _on_moved(self, session: SessionId, step: int) -> None:
        self.close_editor()
        self.moved.emit(session, step)

    def _focus(self, session: SessionId | None) -> None:
        for row in self.findChildren(TimelineRow):
            if row.session.id == session:
                row.setFocus(Qt.FocusReason.OtherFocusReason)


def _days(meeting: Meeting) -> list[date | None]:
    """Return the day of each session: a time before the one above it is the next day's."""
    when = meeting.start
    last = meeting.end or meeting.start
    found: list[date | None] = []
    latest = ""
    for session in meeting.sessions:
        if session.time and session.time < latest and when and last and when < last:
            when += timedelta(days=1)
        latest = session.time or latest
        found.append(when)
    return found


def _captions(days: Sequence[date | None]) -> list[str]:
    """Return the day above each session that is the first one of it, "" elsewhere."""
    before = [None, *days]
    return [
        _day_words(when) if when and when != above else ""
        for above, when in zip(before, days, strict=False)
    ]


def _end(row: TimelineRow | None) -> None:
    """Let the line end at ``row``."""
    if row is not None:
        row.is_last = True


def _day_words(when: date) -> str:
    words = translate("dates", "{weekday} {date}")
    return words.format(weekday=weekday(when, translate), date=day(when, translate))
