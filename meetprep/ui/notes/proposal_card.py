"""One file that came in: what it seems to say, to be confirmed, corrected or put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.notes.painted import on_one_line
from meetprep.ui.notes.proposal_form import ProposalForm
from meetprep.ui.notes.proposal_head import ProposalHead
from meetprep.ui.notes.reading_column import name_of, shortened
from meetprep.ui.translating import translate
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import action_button, button, label, line
from meetprep.ui.widgets.differences import DifferenceText
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.wording.notes import deception_words
from meetprep.wording.terms import stance_name
from meetprep.wording.translation import labelled
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from meetprep.domain.proposal import Proposal, ProposedNote
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.theme import Theme

_MOST_UNPLACED = 5


class ProposalCard(Card):
    """Folded it tells who and where it stands; opened, all of it and what can be done.

    Signals:
        opened: The user wants to see all of it.
        confirmed: The user wants it stored.
        changed: The user corrected it; carries the proposal as it is now.
        discarded: The user does not want it.
    """

    opened = Signal()
    confirmed = Signal()
    changed = Signal(object)
    discarded = Signal()

    def __init__(self, theme: Theme, proposal: Proposal, choices: Choices, today: date) -> None:
        super().__init__(theme, radius=11)
        self.proposal = proposal
        self.choices = choices
        self.is_open = False
        self._head = ProposalHead(theme, proposal, choices, today)
        self._head.clicked.connect(self.opened)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(10)
        self._form: ProposalForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 8)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(self._inside)
        self._inside.setContentsMargins(10, 0, 10, 4)

    @property
    def is_changing(self) -> bool:
        """Whether the user is correcting it."""
        return self._form is not None

    def show_open(self, *, is_open: bool) -> None:
        """Unfold it, or fold it; what was being corrected is kept as it is."""
        if is_open is self.is_open:
            return
        self.is_open = is_open
        self.show_selected(selected=is_open)
        self.take_corrections()
        clear(self._inside)
        self._form = None
        if is_open:
            self._show_all()

    def take_corrections(self) -> None:
        """Take over what is filled in where a form is open."""
        filled = self._form.filled() if self._form else self.proposal
        if filled != self.proposal:
            self.changed.emit(filled)

    def _show_all(self) -> None:
        proposal = self.proposal
        told = self.tr("Proposed, nothing is stored yet")
        if proposal.is_known:
            told = self.tr("All of this is stored already")
        self._inside.addWidget(label(told, "small", wrap=True))
        if self.choices.is_elsewhere:
            self._inside.addWidget(label(self.choices.meeting.name, "strong", wrap=True))
        for words in self._doubts():
            self._inside.addWidget(label(words, "doubt", wrap=True))
        for entry in proposal.entries:
            self._show_entry(entry)
        self._show_unplaced()
        self._inside.addWidget(line())
        self._inside.addWidget(self._acts())

    def _doubts(self) -> Iterator[str]:
        for deception in self.proposal.deceptions:
            words = deception_words(deception, translate)
            yield f"{words.title} {words.advice}"
        for warning in self.proposal.warnings:
            yield warning_words(warning, translate).title

    def _show_entry(self, entry: ProposedNote) -> None:
        asked = {one.id: one for one in self.choices.meeting.questions}
        question = asked.get(entry.question)
        name = name_of(question, self.choices.meeting) if question else ""
        if len(self.proposal.entries) > 1:
            stance = stance_name(entry.stance, translate)
            self._inside.addWidget(
                label(labelled(name, stance, translate), "questionname", wrap=True)
            )
        if entry.changes:
            shown = DifferenceText(self._theme)
            shown.show_runs((entry.changes, "text2"))
            self._inside.addWidget(shown)
        else:
            words = shortened(on_one_line(entry.text), 280)
            self._inside.addWidget(label(words, "second", wrap=True))

    def _show_unplaced(self) -> None:
        """Show what would be left out, the first passages of it."""
        left = self.proposal.unplaced
        if not left:
            return
        told = self.tr("Without a question, left out unless you give it one")
        self._inside.addWidget(label(told, "questionname", wrap=True))
        for passage in left[:_MOST_UNPLACED]:
            words = shortened(on_one_line(passage), 140)
            self._inside.addWidget(label(words, "second", wrap=True))
        if more := len(left[_MOST_UNPLACED:]):
            told = translate("ProposalCard", "%n more passage(s)", more)
            self._inside.addWidget(label(told, "small"))

    def _acts(self) -> QWidget:
        acts = QWidget()
        row = FlowingLayout(gap=8)
        acts.setLayout(row)
        confirm = button(self.tr("Confirm"), "primary", theme=self._theme, sign="check")
        confirm.setEnabled(self.proposal.can_be_confirmed)
        if not self.proposal.can_be_confirmed:
            confirm.setToolTip(self.tr("Delegation and question are to be chosen first"))
        confirm.clicked.connect(self.confirmed)
        change = button(self.tr("Change"))
        change.clicked.connect(self.change)
        discard = QAction(icon(self._theme, "trash-2"), self.tr("Discard"), acts)
        discard.triggered.connect(self.discarded)
        for act in (confirm, change, action_button(discard)):
            row.addWidget(act)
        return acts

    def change(self) -> None:
        """Let the user correct it in its place."""
        clear(self._inside)
        form = self._form = ProposalForm(self._theme, self.proposal, self.choices)
        form.done.connect(self.changed)
        form.left.connect(self._on_left)
        self._inside.addWidget(form)
        form.write()

    def _on_left(self) -> None:
        clear(self._inside)
        self._form = None
        self._show_all()
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> None:
        """Put the keyboard on it."""
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)
