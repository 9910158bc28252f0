"""If it came to a vote: the arithmetic of one question, and what can be supposed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.voting import Procedure
from meetprep.ui.room.telling import harmless
from meetprep.ui.room.verdict_words import members_bar, population_bar, verdict_words
from meetprep.ui.room.vote_bars import VoteBar
from meetprep.ui.room.what_if import WhatIf
from meetprep.ui.scale import px
from meetprep.ui.widgets.card import MARGIN, Card
from meetprep.ui.widgets.controls import Segment, Sign, label, restyle
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.ui.widgets.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.ballot import Ballot, Supposed
    from meetprep.ui.theme import Theme

_FEW = 8  # questions that stand side by side


class VotePanel(QWidget):
    """Head, reminder and card.

    Signals:
        procedure_chosen: The user chose on whose initiative the Council acts.
        supposed: The user supposes something else; carries the ``Supposed``.
        question_chosen: The user chose another question; carries its number.
    """

    procedure_chosen = Signal(object)
    supposed = Signal(object)
    question_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: tuple[str, ...] = ()
        self._questions: Segment | None = None
        choices = [
            (Procedure.PROPOSAL.value, self.tr("Proposal of the Commission"), ""),
            (Procedure.OTHERWISE.value, self.tr("Without a proposal"), ""),
        ]
        self._procedure = Segment(choices, self.tr("On whose initiative"))
        self._procedure.setToolTip(
            harmless(  # as rich text, which alone is broken into lines
                self.tr(
                    "On a proposal of the Commission or the High Representative 55 % of the "
                    "members are enough, and a majority is deemed attained where the others "
                    "are too few to block it (Art. 16(4) TEU). Without such a proposal 72 % "
                    "are needed, and always 65 % of the population (Art. 238(2) TFEU)."
                )
            )
        )
        self._procedure.chosen.connect(lambda key: self.procedure_chosen.emit(Procedure(key)))
        self.members, self.population = VoteBar(theme), VoteBar(theme)
        self.what_if = WhatIf(theme)
        self.what_if.supposed.connect(self.supposed)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        self._heads = QHBoxLayout(left)
        self._heads.setContentsMargins(0, 0, 0, 0)
        self._heads.setSpacing(20)
        self._heads.addWidget(label(self.tr("If it came to a vote"), "section"))
        self._asked = label("", "second")
        self._heads.addWidget(self._asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        around = (MARGIN, 0, MARGIN, 0)  # a card has its shadow there
        column.addWidget(Wrapping(left, self._procedure, margins=around, indent=0))
        reminder = QVBoxLayout()
        reminder.setContentsMargins(*around)
        reminder.addWidget(self._reminded())
        column.addLayout(reminder)
        column.addWidget(self._carded())
        column.addStretch(1)

    def _reminded(self) -> QFrame:
        self.reminder = QFrame()
        self.reminder.setObjectName("banner")
        restyle(self.reminder, "tone", "info")
        row = FlowingLayout(gap=6)
        row.setContentsMargins(14, 9, 14, 9)
        self.reminder.setLayout(row)
        row.addWidget(Sign(self._theme, "info", "info", 16))
        row.addWidget(label(self.tr("Informal meetings vote on nothing."), "statement"))
        row.addWidget(
            label(self.tr("This is arithmetic for the day the proposal reaches the Council."))
        )
        return self.reminder

    def _carded(self) -> Card:
        card = Card(self._theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(12)
        inside.addWidget(self.members)
        inside.addWidget(self.population)
        self._sign = Sign(self._theme, "circle-alert", "warn", 16)
        self._fine = Sign(self._theme, "circle-check", "ok", 16)
        self._statement = label("", "strong")
        self._sentence = label("", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._statement)
        words.addWidget(self._sentence)
        told = QHBoxLayout()
        told.setSpacing(9)
        for sign in (self._sign, self._fine):
            told.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        inside.addLayout(told)
        supposing = QHBoxLayout()
        supposing.setSpacing(16)
        what_if = label(self.tr("What if"), "strong")
        what_if.setFixedHeight(px(28))
        column = QVBoxLayout()
        column.addWidget(what_if)
        column.addStretch(1)
        supposing.addLayout(column)
        supposing.addWidget(self.what_if, 1)
        inside.addLayout(supposing)
        return card

    def show_questions(
        self, labels: tuple[str, ...], chosen: int, asked: str, *, is_informal: bool
    ) -> None:
        """Offer the questions by their labels where these are few, else say which is chosen.

        ``asked`` is the name of the one that is.
        """
        self.reminder.setVisible(is_informal)
        if labels != self._labels:
            self._labels = labels
            if self._questions is not None:
                self._questions.hide()
                self._heads.removeWidget(self._questions)
                self._questions.deleteLater()
            self._questions = self._offered(labels) if len(labels) <= _FEW else None
        self._asked.setText("" if self._questions else asked)
        if self._questions is not None:
            self._questions.show_choice(str(chosen))

    def _offered(self, labels: tuple[str, ...]) -> Segment | None:
        if not labels:
            return None
        choices = [(str(number), words, "") for number, words in enumerate(labels)]
        offered = Segment(choices, self.tr("Question"))
        offered.chosen.connect(lambda key: self.question_chosen.emit(int(key)))
        self._heads.addWidget(offered)
        return offered

    def show_vote(
        self,
        supposed: Supposed,
        plain: Ballot,
        vote: Ballot,
        names: Mapping[str, str] | None,
    ) -> None:
        """Show a vote; ``plain`` is the one in which nobody turned."""
        self._procedure.show_choice(supposed.procedure.value)
        self.members.show_bar(members_bar(vote))
        self.population.show_bar(population_bar(vote))
        words, tone = verdict_words(vote)
        self._sign.setVisible(tone != "ok")
        self._fine.setVisible(tone == "ok")
        self._statement.setText(words.title)
        self._sentence.setText(words.advice)
        self.what_if.show_choices(supposed, plain, vote, names)
