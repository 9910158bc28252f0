"""The drafting desk: one question, the parts of one position in one flowing page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run
from meetprep.domain.speaking import WordCount
from meetprep.domain.typography import quotes_of
from meetprep.ui.format_actions import FormatActions
from meetprep.ui.keyboard import GROUP
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.desk_switch import DeskSwitch
from meetprep.ui.widgets.format_bar import FormatBar
from meetprep.ui.widgets.parts_view import PartsView
from meetprep.ui.widgets.question_head import QuestionHead
from meetprep.ui.widgets.save_banner import SaveBanner
from meetprep.ui.widgets.stance_control import StanceControl
from meetprep.ui.widgets.wrapping import Wrapping
from meetprep.wording.terms import question_name
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Meeting
    from meetprep.domain.position import Position
    from meetprep.services.drafting import Drafting
    from meetprep.services.opening import OpenQuestion
    from meetprep.ui.autosave import Autosave
    from meetprep.ui.drafts import Draft
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.looking_up import LookingUp
    from meetprep.ui.pasting import Pasting
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.part_editor import PartEditor

_WIDEST = 960


class DeskPage(QWidget):
    """Edits one delegation's position on one question; it saves by itself.

    Signals:
        renamed: The question got another title; carries it.
        delegation_chosen: The user wants to draft as another delegation; carries its code.
        emptiness_changed: The position holds text or does not; carries question and is-empty.
        opened: Another question is about to be shown; carries all that was read of it.
        shown: Another question or position is shown; carries meeting, question and delegation.
        failed: The position could not be read again; carries the exception.
    """

    renamed = Signal(str)
    delegation_chosen = Signal(str)
    emptiness_changed = Signal(str, bool)
    opened = Signal(object)
    failed = Signal(object)
    shown = Signal(object, object, str)

    def __init__(
        self,
        *,
        drafting: Drafting,
        autosave: Autosave,
        jobs: Jobs,
        looking_up: LookingUp,
        pasting: Pasting,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.setProperty(GROUP, self.tr("While writing"))
        self._drafting = drafting
        self._looking_up = looking_up
        self._autosave = autosave
        self.drafts = autosave.drafts
        self.drafts.changed.connect(self._on_changed)
        self._shown: Mapping[PartKind, Draft] = {}
        self._meeting: Meeting | None = None
        self._rest = WordCount()
        self._was_empty: bool | None = None
        self.editor: PartEditor | None = None
        self._format = FormatActions(theme, self)
        self.head = QuestionHead(theme)
        self.head.renamed.connect(self.renamed)
        self.switch = DeskSwitch(theme)
        self.switch.chosen.connect(self.delegation_chosen)
        self._stances = StanceControl(drafting, jobs)
        self._stances.failed.connect(autosave.failed)
        self._foreign = Banner(theme, "info")
        self.parts = PartsView(theme, self._format.all)
        self.parts.part_focused.connect(self._on_part_focused)
        self.parts.field_focused.connect(self._format.edit)
        self._pasting = pasting
        self.parts.field_pasted.connect(pasting.paste)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        self.banners = QVBoxLayout()
        self.banners.setContentsMargins(32, 0, 32, 0)
        self.banners.addWidget(self._foreign)
        page = QWidget()
        page.setMaximumWidth(px(_WIDEST))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Wrapping(self.switch, self._stances))
        column.addLayout(self.banners)
        column.addWidget(SaveBanner(theme, self._autosave))
        column.addLayout(_framed(theme, FormatBar(self._format.groups), self.parts), 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(page, 1000)
        outer.addStretch(1)

    def show_question(
        self, opened: OpenQuestion, delegation: Delegation, *, home: Delegation
    ) -> None:
        """Show what ``delegation`` intends to say to the question."""
        meeting, question = opened.meeting, opened.question
        is_home = delegation.code == home.code
        self._meeting = meeting
        session = next(s for s in meeting.sessions if s.id == question.session)
        self.head.show_question(question, question_name(question, session, translate))
        self.switch.show_current(delegation, is_home=is_home)
        self._foreign.setVisible(not is_home)
        if not is_home:
            self._say_foreign(delegation, home)
        self._stances.show_position(opened.position)
        self._rest = self.drafts.words_elsewhere(meeting, question, opened.positions)
        self.opened.emit(opened)
        self._was_empty = None
        self._show_drafts(opened.position)
        self.parts.verticalScrollBar().setValue(0)
        self.shown.emit(meeting, question, delegation.code)

    def _show_drafts(self, position: Position) -> None:
        """Edit the parts of ``position`` that the meeting's layout has."""
        parts = self.parts.layout_of_parts.arranged(position)
        laid = replace(position, parts=parts)
        self._shown = self.drafts.of_position(laid, busy=self._autosave.busy)
        self.parts.show_drafts(self._shown)
        self._show_time()

    def written(self, kinds: Iterable[PartKind]) -> int:
        """Return how many of those parts hold text now."""
        shown = (self._shown[kind] for kind in kinds)
        return sum(not draft.document.isEmpty() for draft in shown)

    def rearrange(self) -> None:
        """Show the open position again, in the layout that the meeting has now."""
        self._read_again(self._show_drafts)

    def _say_foreign(self, delegation: Delegation, home: Delegation) -> None:
        title = self.tr("You are drafting as {}, not as {}.").format(delegation.name, home.name)
        back = self.tr("Back to {}").format(home.name)
        answer = (back, partial(self.delegation_chosen.emit, home.code))
        self._foreign.say(Words(title), answers=[answer])

    def refresh(self) -> None:
        """Show what was saved elsewhere meanwhile; what is typed here stays."""
        self._read_again(self.show_position)

    def show_position(self, position: Position) -> None:
        """Show what the open position holds now; what is typed here stays."""
        self._show_drafts(position)
        self._stances.show_position(position)

    def _read_again(self, show: Callable[[Position], None]) -> None:
        shown = self._shown
        if not shown:
            return
        key = next(iter(shown.values())).key
        self._looking_up.ask(
            partial(self._drafting.position, key.question, key.delegation),
            then=lambda position: show(position) if self._shown is shown else None,
            failed=self.failed.emit,
        )

    def write(self, kind: PartKind = PartKind.KEY_MESSAGE) -> None:
        """Put the keyboard into a part."""
        editor = self.parts.editor(kind)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        # A window that is not active yet tells of no focus.
        self._on_part_focused(editor)
        self._format.edit(editor)

    def quote(self, words: str, source: str) -> None:
        """Put ``words`` at the caret as a quotation, its source as a footnote."""
        editor = self._writing()
        before = editor.textCursor().block().text()[: editor.textCursor().positionInBlock()]
        gap = " " if before and not before[-1].isspace() else ""
        marks = quotes_of(editor.language)
        quoted = f"{gap}{marks.opens}{words}{marks.closes}"
        quotation = Block((Run(quoted), NoteMark("source")))
        editor.insert_text(RichText((quotation,), (Note("source", (Run(source),)),)))
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_footnote(self, source: str) -> None:
        """Put ``source`` as a footnote at the caret."""
        editor = self._writing()
        editor.insert_note(source)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _writing(self) -> PartEditor:
        """Return the part that the user was in, or the one that quotes sources."""
        is_here = self.editor is not None and self.editor.isVisibleTo(self)
        kept = self.editor if is_here else None
        return kept or self.parts.editor(PartKind.RATIONALE)

    def _on_part_focused(self, editor: PartEditor) -> None:
        self.editor = editor

    def _on_changed(self, draft: Draft) -> None:
        if draft not in self._shown.values():
            return
        self._show_time()
        is_empty = all(shown.document.isEmpty() for shown in self._shown.values())
        if is_empty is not self._was_empty:
            self._was_empty = is_empty
            key = next(iter(self._shown.values())).key
            self.emptiness_changed.emit(key.question, is_empty)

    def _show_time(self) -> None:
        if self._meeting is not None:
            self.parts.speaking.show_time(
                self._shown[PartKind.LINE_TO_TAKE].live.words(),
                rest=self._rest,
                words_a_minute=self._meeting.words_a_minute,
                limit=self._meeting.speaking_limit,
            )


def _framed(theme: Theme, bar: FormatBar, parts: PartsView) -> QHBoxLayout:
    card = Card(theme, open_below=True)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.setSpacing(0)
    inside.addWidget(bar)
    inside.addWidget(parts, 1)
    around = QHBoxLayout()
    around.setContentsMargins(10, 0, 10, 0)
    around.addWidget(card)
    return around
