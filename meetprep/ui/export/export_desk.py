"""Open the sheet of an export, keep it true, and write what was chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.changed import Changed
from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.ui.export.after_saving import AfterSaving
from meetprep.ui.export.export_sheet import ExportSheet
from meetprep.ui.export.goal import Goal
from meetprep.ui.export.looking import Looking
from meetprep.ui.export.options import Template
from meetprep.ui.export.showing import Showing
from meetprep.ui.export.template_choosing import TemplateChoosing
from meetprep.ui.export.ways import add_ways
from meetprep.ui.export.wish import Files, Wish, wish_for
from meetprep.ui.export.writing import Writing
from meetprep.ui.translating import translate
from meetprep.wording.errors import describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.services.desk import Desk
    from meetprep.ui.export.outlook import Outlook
    from meetprep.ui.export.writing import Outcome
    from meetprep.ui.tools import Tools
    from meetprep.ui.window_actions import WindowActions
    from meetprep.ui.workspace import Workspace


class ExportDesk(QObject):
    """Connects the sheet with the services; every way to an export leads here."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        actions: WindowActions,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._tools = tools
        self._workspace = workspace
        self._wish: Wish | None = None
        self._outlook: Outlook | None = None
        self._is_due = False  # an export, once it is seen what would be written
        self.goal = Goal(tools.settings)
        self.sheet = ExportSheet(tools.theme, window)
        self._showing = Showing(self.sheet)
        self._templates = TemplateChoosing(desk.house_styling, tools, self.sheet)
        self._saved = AfterSaving(workspace, tools.jobs, self)
        self.looking = Looking(desk, tools.readings, self)
        self.writing = Writing(desk.exporting, tools.jobs, self)
        add_ways(actions.export, window, self.open)
        workspace.send_back_asked.connect(self.send_back)
        self._connect()

    def _connect(self) -> None:
        sheet, options, foot = self.sheet, self.sheet.options, self.sheet.foot
        sheet.left.connect(self._on_left)
        sheet.kinds.chosen.connect(self._on_kind)
        sheet.parts.switched.connect(self._on_part)
        options.question_switched.connect(self._on_question)
        options.language_chosen.connect(self._on_language)
        options.names_switched.connect(self._on_names)
        options.pdf_switched.connect(self._on_pdf)
        options.against_chosen.connect(self._on_against)
        options.files_chosen.connect(self._on_files)
        options.template_chosen.connect(self._on_template)
        self._templates.chosen.connect(self._on_styled)
        self._templates.failed.connect(self._on_failed)
        foot.folder_asked.connect(self._on_folder_asked)
        foot.renamed.connect(self._on_renamed)
        foot.export_asked.connect(self._on_export_asked)
        foot.stop_asked.connect(self._on_stopped)
        self._saved.failed.connect(self._on_failed)
        self.looking.seen.connect(self._on_seen)
        self.looking.failed.connect(self._on_failed)
        self.writing.progressed.connect(foot.show_progress)
        self.writing.done.connect(self._on_done)
        self.writing.failed.connect(self._on_failed)
        self._tools.bus.changed.connect(self._on_changed)

    def open(self, kind: DocumentKind | None = None, *_checked: object) -> None:
        """Show what can be exported of the meeting that is worked on."""
        meeting, delegation = self._workspace.meeting, self._workspace.delegation
        if meeting is None or delegation is None or not self._workspace.isVisible():
            return
        try:
            meeting = self._desk.meetings.get(meeting.id)
        except NotFound:
            return
        self._wish = wish_for(meeting, delegation.code, kind, _spoken(self._tools), self._wish)
        self._outlook = None
        self._showing.show_meeting(meeting, delegation)
        self._showing.show_wish(self._wish)
        self.sheet.foot.show_waiting()
        self.sheet.open()
        self._saved.then(lambda: self._look(at_once=True))

    def send_back(self, reviewer: str) -> None:
        """Show the sheet for a copy that tracks what became of ``reviewer``'s version."""
        self.open(DocumentKind.REVIEW)
        self._on_against(reviewer)

    def _look(self, *, at_once: bool = False) -> None:
        if self._wish is not None:
            self.looking.look(self._wish, at_once=at_once)

    def _change(self, change: Callable[[Wish], Wish]) -> None:
        if self._wish is None:
            return
        self._wish = change(self._wish)
        self.goal.typed, self._is_due = "", False
        self._showing.show_wish(self._wish)
        self._look()

    def _on_kind(self, kind: DocumentKind) -> None:
        self._change(lambda wish: wish.of_kind(kind))

    def _on_language(self, language: Language) -> None:
        self._tools.settings.document_language = language.value
        self._change(lambda wish: replace(wish, language=language))

    def _on_names(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._change(lambda wish: replace(wish, with_names=on))

    def _on_pdf(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._change(lambda wish: replace(wish, with_pdf=on))

    def _on_against(self, reviewer: str) -> None:
        self._change(lambda wish: replace(wish, against=reviewer))

    def _on_files(self, files: Files) -> None:
        self._change(lambda wish: wish.in_files(files))

    def _on_template(self, template: Template) -> None:
        if self._wish is not None:
            self._templates.choose(template, self._wish.delegation)

    def _on_styled(self, template: Template) -> None:
        self._change(lambda wish: replace(wish, in_house_style=template is Template.HOUSE))

    def _on_part(self, kind: PartKind, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._change(lambda wish: wish.with_part(kind, goes_in=on))

    def _on_question(self, question: QuestionId, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._change(lambda wish: wish.with_question(question, goes_in=on))

    def _on_seen(self, outlook: Outlook) -> None:
        is_anew = self._outlook is None or self._outlook.wish.kind is not outlook.wish.kind
        self._outlook = outlook
        self._showing.show_outlook(outlook, anew=is_anew)
        self._show_files()
        if self._is_due:
            self._saved.then(self._write)

    def _show_files(self) -> None:
        outlook = self._outlook
        if outlook is None:
            return
        self.sheet.foot.show_files(self.goal, outlook)
        self.sheet.foot.show_ready(self._showing.telling.nothing(outlook))

    def _on_folder_asked(self) -> None:
        if folder := self._tools.prompts.folder(self.sheet, self.tr("Where the files go")):
            self.goal.folder = folder
            self.sheet.outcome.hide()
            self._show_files()

    def _on_renamed(self, typed: str) -> None:
        self.goal.typed = typed
        self._show_files()

    def _on_export_asked(self) -> None:
        if not self.writing.is_busy:
            self._is_due = True
            self.sheet.foot.show_making()
            self._saved.then(self._write)

    def _write(self) -> None:
        if not self._is_due or not self.looking.is_idle:
            return
        outlook, self._is_due = self._outlook, False
        self._show_files()
        if outlook is None or not outlook.files:
            return
        if self._workspace.has_unsaved(outlook.wish.delegation):
            self._showing.show_unsaved()
            return
        self.sheet.outcome.hide()
        if outlook.wish.files is Files.ONE:
            self.writing.write_one(outlook.orders[0], self.goal.paths(outlook)[0])
        else:
            self.writing.write_all(outlook.orders, self.goal.folder)

    def _on_done(self, outcome: Outcome) -> None:
        self._show_files()
        self._showing.show_outcome(outcome, self.goal.folder)
        self.sheet.foot.show_over(is_over=bool(outcome.batch.written))
        self.sheet.foot.take_keyboard()

    def _on_stopped(self) -> None:
        if self._is_due:
            self._is_due = False
            self._show_files()
        else:
            self.writing.stop()

    def _on_failed(self, error: Exception) -> None:
        self._is_due = False
        self._show_files()
        self.sheet.outcome.say(describe(error, translate), tone="bad")
        self.sheet.foot.take_keyboard()
        if not isinstance(error, MeetprepError):
            raise error

    def _on_changed(self, changed: Changed) -> None:
        is_other = changed is not Changed.EXPORTS
        if is_other and self.sheet.isVisible() and not self.writing.is_busy:
            self._look()

    def _on_left(self) -> None:
        if self.writing.is_busy or self._is_due:
            self._on_stopped()
        else:
            self.sheet.close_over()


def _spoken(tools: Tools) -> Language:
    """Return the language of the last document; at first that of the interface."""
    code = tools.settings.document_language or tools.language.spoken
    return Language(code) if code in set(Language) else Language.ENGLISH
