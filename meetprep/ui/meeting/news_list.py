"""What happened to a meeting since one last looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.overview import NewsKind
from meetprep.ui.translating import translate
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import Sign, label, line
from meetprep.wording.meetings import news_words
from meetprep.wording.moments import capitalised, near_day
from meetprep.wording.terms import question_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from meetprep.domain.meeting import Meeting
    from meetprep.domain.overview import News, Overview
    from meetprep.ui.theme import Theme

_SIGNS = {
    NewsKind.REVISED: "pencil",
    NewsKind.STANCE: "circle-dot",
    NewsKind.NOTE: "megaphone",
    NewsKind.PAPER: "file-text",
    NewsKind.DECIDED: "signature",
    NewsKind.CLEARED: "circle-check",
}
_MOST = 12


class NewsList(QWidget):
    """The newest first, and no more than can be taken in; nothing at all where nothing was."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Since you last looked"), "caption"))
        head.addWidget(line(), 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_news(self, overview: Overview, names: Mapping[str, str], today: date) -> None:
        """Show what happened; ``names`` are those of delegations by code."""
        clear(self._rows)
        for news in overview.news[:_MOST]:
            self._rows.addLayout(self._row(news, overview.meeting, names, today))
        if len(overview.news) > _MOST:
            rest = self.tr("and {} more").format(len(overview.news) - _MOST)
            self._rows.addWidget(label(rest, "small"))
        self.setVisible(bool(overview.news))

    def _row(
        self, news: News, meeting: Meeting, names: Mapping[str, str], today: date
    ) -> QHBoxLayout:
        delegation = names.get(news.delegation, news.delegation)
        who, what = news_words(news, _question(news, meeting), delegation, translate)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(who, "strong", wrap=True))
        words.addWidget(label(what, "small", wrap=True))
        local = news.at.astimezone()
        is_today = local.date() == today
        when = f"{local:%H:%M}" if is_today else near_day(local.date(), today, translate)
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Sign(self._theme, _SIGNS[news.kind], "text2", 15), 0, top)
        row.addLayout(words, 1)
        row.addWidget(label(capitalised(when), "small"), 0, top)
        return row


def _question(news: News, meeting: Meeting) -> str:
    for session in meeting.sessions:
        for question in session.questions:
            if question.id == news.question:
                return question.title or question_name(question, session, translate)
    return ""
