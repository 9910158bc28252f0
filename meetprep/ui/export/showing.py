"""Put on the sheet what an export would do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from meetprep.ui.export.options import Asked
from meetprep.ui.export.preview import PicturedPage
from meetprep.ui.export.telling import Telling, labels_of
from meetprep.ui.translating import translate
from meetprep.wording.terms import days
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.ui.export.export_sheet import ExportSheet
    from meetprep.ui.export.outlook import Outlook
    from meetprep.ui.export.wish import Wish
    from meetprep.ui.export.writing import Outcome


class Showing(QObject):
    """Knows the sheet and the meeting, and keeps nothing else."""

    def __init__(self, sheet: ExportSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.telling = Telling()
        self._labels: dict[QuestionId, str] = {}
        self._asks: dict[QuestionId, str] = {}

    def show_meeting(self, meeting: Meeting, delegation: Delegation) -> None:
        """Say whose documents of which meeting these are."""
        when = days(meeting.start, meeting.end, translate)
        self._sheet.show_where(" · ".join(filter(None, (delegation.name, meeting.name, when))))
        asked = {one.id for one in meeting.questions if one.dropped_by is None}
        self._asks = {one.id: one.ask for one in meeting.questions if one.id in asked}
        self._labels = labels_of(meeting.sessions)

    def show_wish(self, wish: Wish) -> None:
        """Show at once what is chosen, of which nothing is written; the rest comes later."""
        self._sheet.outcome.hide()
        self._sheet.foot.show_over(is_over=False)
        self._sheet.kinds.show_kind(wish.kind)

    def show_outlook(self, outlook: Outlook, *, anew: bool) -> None:
        """Show what goes in, what stays out, and the pages."""
        sheet, wish = self._sheet, outlook.wish
        sheet.parts.show_rows(
            self.telling.rows_inside(outlook), self.telling.rows_outside(outlook)
        )
        sheet.options.show_questions(self._asked(outlook), wish)
        sheet.options.show_wish(wish, outlook.papers)
        sheet.options.show_reviewers(outlook.reviewers, wish.against)
        sheet.options.show_template(outlook.template, in_house_style=wish.in_house_style)
        sheet.options.show_marking(outlook.rehearsal.plan.marking)
        if found := self.telling.checked(outlook):
            words, tone = found
            sheet.check.say(words, tone=tone)
        else:
            sheet.check.hide()
        if waiting := self.telling.not_cleared(outlook, self._labels):
            sheet.clearance.say(waiting)
        else:
            sheet.clearance.hide()
        if pages := outlook.rehearsal.pages:
            sheet.preview.show_pages(list(map(PicturedPage, pages)), anew=anew)
        else:
            sheet.preview.say(self.telling.nothing(outlook))

    def _asked(self, outlook: Outlook) -> list[Asked]:
        texts = {one.question: one.goes_in for one in outlook.rehearsal.whole.questions}
        return [
            Asked(key, self._labels.get(key, "") or str(number), self._asks[key], texts[key])
            for number, key in enumerate(outlook.wish.questions, 1)
            if key in texts and key in self._asks
        ]

    def show_unsaved(self) -> None:
        """Say that nothing was written, since the store lacks what was typed last."""
        title = self.tr("Not exported: what was typed last is not saved yet.")
        advice = self.tr("A paper never holds less than what stands on the screen.")
        self._sheet.outcome.say(Words(title, advice), tone="bad")

    def show_outcome(self, outcome: Outcome, folder: Path) -> None:
        """Say what was written, with the ways to it."""
        words, tone = self.telling.told(outcome, str(folder))
        answers: list[tuple[str, Callable[[], None]]] = []
        if written := outcome.batch.written:
            if len(written) == 1:
                answers.append((self.tr("Open"), partial(_show_file, written[0].path)))
            answers.append(
                (
                    self.tr("Show in folder"),
                    partial(_show_file, written[0].path.parent),
                )
            )
        self._sheet.outcome.say(words, tone=tone, answers=answers)


def _show_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
