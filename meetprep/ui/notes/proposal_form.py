"""Correct what a file seems to say before it is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from meetprep.domain.proposal import ProposedNote
from meetprep.ui.icons import icon
from meetprep.ui.meeting.entry import Entry
from meetprep.ui.notes.choices import sources, stances
from meetprep.ui.notes.pick import Pick
from meetprep.ui.notes.plain_field import PlainField
from meetprep.ui.widgets.controls import action_button, button, label

if TYPE_CHECKING:
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.note import NoteSource
    from meetprep.domain.proposal import Proposal
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.theme import Theme


@dataclass(slots=True)
class _Row:
    """The fields of one answer; ``entry`` is how it was proposed."""

    entry: ProposedNote | None
    question: Pick[QuestionId]
    stance: Pick[Stance]
    text: PlainField
    around: QWidget

    def filled(self) -> ProposedNote | None:
        """Return the answer as it is corrected, ``None`` where it answers no question."""
        question, stance = self.question.value, self.stance.value or Stance.UNKNOWN
        text = self.text.toPlainText()
        if question is None or not (text.strip() or stance is not Stance.UNKNOWN):
            return None
        before = self.entry
        if before and (before.question, before.stance, before.text) == (question, stance, text):
            return before
        is_moved = before is None or before.question != question
        return ProposedNote(
            question=question,
            text=text,
            stance=stance,
            confidence=Confidence.HIGH
            if before is None or before.stance != stance
            else before.confidence,
            certainty=Confidence.HIGH,
            earlier=None if is_moved or before is None else before.earlier,
        )


class ProposalForm(Entry):
    """Delegation, source, and each answer; passages without a question can be given one.

    Signals:
        done: The user is ready; carries the proposal as it is now.
    """

    done = Signal(object)

    def __init__(self, theme: Theme, proposal: Proposal, choices: Choices) -> None:
        super().__init__()
        self._theme, self._proposal, self._choices = theme, proposal, choices
        self._rows: list[_Row] = []
        self._who: Pick[str] = Pick(theme, self.tr("Delegation"))
        self._who.show_values(choices.delegations(), proposal.delegation or None)
        self._source: Pick[NoteSource] = Pick(theme, self.tr("Source"))
        self._source.show_values(sources(), proposal.source)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self._who)
        column.addWidget(self._source)
        column.addLayout(self._entries)
        for entry in proposal.entries:
            self._add(entry)
        for passage in proposal.unplaced:
            self._add_unplaced(passage)
        more = button(self.tr("Add an answer"), "inline")
        more.clicked.connect(partial(self._add, None))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._ending(self.tr("Cancel"), self.tr("Done")))

    def _add(self, entry: ProposedNote | None, text: str = "") -> None:
        theme = self._theme
        question: Pick[QuestionId] = Pick(theme, self.tr("Question"))
        question.show_values(self._choices.questions(), entry.question if entry else None)
        stance: Pick[Stance] = Pick(theme, self.tr("Stance"))
        stance.show_values(stances(), entry.stance if entry else Stance.UNKNOWN)
        words = PlainField(self.tr("Text"), self.tr("What it said"), lines=2)
        words.show_text(entry.text if entry else text)
        around = QWidget()
        row = _Row(entry, question, stance, words, around)
        leave = QAction(icon(theme, "x"), self.tr("Leave this answer out"), around)
        leave.triggered.connect(partial(self._leave_out, row))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(question, 1)
        head.addWidget(action_button(leave, 14))
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(stance)
        column.addWidget(words)
        self._rows.append(row)
        self._entries.addWidget(around)

    def _add_unplaced(self, passage: str) -> None:
        """Offer a passage that answers no question; it is stored only under one."""
        if not any(row.entry is None for row in self._rows):
            self._entries.addWidget(label(self.tr("Without a question"), "small"))
        self._add(None, passage)

    def _leave_out(self, row: _Row) -> None:
        self._rows.remove(row)
        row.around.hide()
        row.around.deleteLater()

    def write(self) -> None:
        """Put the keyboard into the first field."""
        self._who.setFocus(Qt.FocusReason.OtherFocusReason)

    def filled(self) -> Proposal:
        """Return the proposal as it is corrected."""
        before = self._proposal
        who = self._who.value or ""
        is_chosen = who != before.delegation
        found = [(row, row.filled()) for row in self._rows]
        left = (row.text.toPlainText() for row, entry in found if entry is None)
        return replace(
            before,
            meeting=self._choices.meeting.id,
            delegation=who,
            delegation_certainty=Confidence.HIGH if is_chosen else before.delegation_certainty,
            source=self._source.value or before.source,
            entries=tuple(entry for _, entry in found if entry is not None),
            unplaced=tuple(text for text in left if text.strip()),
        )

    def _on_done(self) -> None:
        self.done.emit(self.filled())
