"""The page of a meeting: agenda, questions, papers, and who does what by when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from meetprep.ui.meeting.agenda_view import AgendaView
from meetprep.ui.meeting.meeting_form import MeetingForm
from meetprep.ui.meeting.meeting_head import MeetingHead
from meetprep.ui.meeting.news_list import NewsList
from meetprep.ui.meeting.paper_view import PaperView
from meetprep.ui.meeting.papers_list import PapersList
from meetprep.ui.meeting.questions_table import QuestionsTable
from meetprep.ui.meeting.task_list import TaskList
from meetprep.ui.scale import px
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from meetprep.domain.meeting import Meeting
    from meetprep.domain.overview import Overview
    from meetprep.domain.paper import Paper
    from meetprep.ui.theme import Theme

_WIDEST = 900
_SIDE = 372
_TWO_FIT = 880
_PLAN_WIDE, _PLAN_NARROW = (24, 22, 24, 24), (8, 0, 0, 0)


class MeetingPage(QWidget):
    """Shows what ``MeetingDesk`` gives it; the parts tell what the user wants.

    Signals:
        changed: The user changed the meeting itself; carries it as it was and as it is to be.
        undo_asked: The user wants to undo what was done last.
    """

    changed = Signal(object, object)
    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.setMinimumWidth(520)
        self._meeting: Meeting | None = None
        self._names: Mapping[str, str] = {}
        self.head = MeetingHead(theme)
        self.form = MeetingForm(theme)
        self.form.hide()
        self.agenda = AgendaView(theme)
        self.questions = QuestionsTable(theme)
        self.papers = PapersList(theme)
        self.tasks = TaskList(theme)
        self.news = NewsList(theme)
        self.reader = PaperView(theme)
        self._lay_out()
        self.head.details_asked.connect(self._on_details)
        self.head.renamed.connect(self._on_renamed)
        self.form.done.connect(self._on_form_done)
        self.form.left.connect(self._close_form)
        self.reader.closed.connect(self.close_paper)

    def _lay_out(self) -> None:
        self._plan = self._planned()
        self._main = Pane(self._parts())
        self._beside = Pane(self._plan)
        self._side = QStackedWidget()
        self._side.addWidget(self._beside)
        self._side.addWidget(self.reader)
        self._frame = QFrame()
        self._frame.setObjectName("inspector")
        self._frame.setFixedWidth(px(_SIDE))
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self._side)
        box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._main, 1)
        box.addWidget(self._frame)
        self._is_wide = True

    def _parts(self) -> QWidget:
        main = QWidget()
        main.setMaximumWidth(px(_WIDEST))
        self._column = column = QVBoxLayout(main)
        column.setContentsMargins(24, 22, 32, 32)
        column.setSpacing(28)
        for part in (self.head, self.form, self.agenda, self.questions, self.papers):
            column.addWidget(part)
        column.addStretch(1)
        around = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(main, 1000)
        row.addStretch(1)
        return around

    def _planned(self) -> QWidget:
        plan = QWidget()
        self._inside = QVBoxLayout(plan)
        self._inside.setContentsMargins(*_PLAN_WIDE)
        self._inside.setSpacing(4)
        self._inside.addWidget(self.tasks)
        self._inside.addWidget(self.news)
        self._inside.addStretch(1)
        return plan

    def show_overview(
        self, overview: Overview, names: Mapping[str, str], now: datetime
    ) -> None:
        """Show a meeting; ``names`` are those of delegations by code, ``now`` is local time."""
        if self._meeting is None or self._meeting.id != overview.meeting.id:
            self._close_form()
            self.agenda.close_editor()
            self.tasks.leave()
            self.questions.leave()
            self.close_paper()
            self._main.verticalScrollBar().setValue(0)
        self._meeting, self._names = overview.meeting, names
        today = now.date()
        self.head.show_meeting(overview.meeting, names, today)
        self.agenda.show_overview(overview)
        self.questions.show_overview(overview)
        self.papers.show_papers(overview.papers, today)
        self.tasks.show_tasks(overview.tasks, now)
        self.news.show_news(overview, names, today)

    def show_paper(self, paper: Paper) -> None:
        """Show the text of a paper beside the page, or instead of it where it is narrow."""
        self.reader.show_paper(paper)
        self._side.setCurrentWidget(self.reader)
        self._fit()

    def close_paper(self) -> None:
        """Show again who does what by when."""
        self._side.setCurrentWidget(self._beside)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tasks below the page where both do not fit beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= px(_TWO_FIT)
        reads = self._side.currentWidget() is self.reader
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            if is_wide:
                self._column.removeWidget(self._plan)
                self._beside.setWidget(self._plan)
            else:
                self._column.insertWidget(self._column.count() - 1, self._beside.takeWidget())
            self._inside.setContentsMargins(*(_PLAN_WIDE if is_wide else _PLAN_NARROW))
            self._plan.show()
        self._frame.setFixedWidth(px(_SIDE) if is_wide else max(self.width(), 1))
        self._frame.setVisible(is_wide or reads)
        self._main.setVisible(is_wide or not reads)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo by key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)

    def _on_details(self) -> None:
        if self._meeting is not None and self.form.isHidden():
            self.form.show()
            self.form.show_meeting(self._meeting, self._names)
        else:
            self._close_form()

    def _close_form(self) -> None:
        self.form.hide()

    def _on_renamed(self, name: str) -> None:
        if self._meeting is not None:
            self.changed.emit(self._meeting, replace(self._meeting, name=name))

    def _on_form_done(self, meeting: Meeting) -> None:
        self._close_form()
        if self._meeting is not None and meeting != self._meeting:
            self.changed.emit(self._meeting, meeting)
