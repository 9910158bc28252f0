"""What a proposal tells while it is folded: whose it is, where it stands, how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.deception import revealed
from meetprep.domain.note import Confidence, NoteSource
from meetprep.ui.notes.painted import TONES
from meetprep.ui.notes.reading_column import name_of
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.avatar import Avatar
from meetprep.ui.widgets.chip import Chip
from meetprep.ui.widgets.controls import label, restyle
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.ui.widgets.row_button import RowButton
from meetprep.wording.moments import moment
from meetprep.wording.notes import confidence_name, source_name
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from meetprep.domain.position import Stance
    from meetprep.domain.proposal import Proposal
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.theme import Theme

_SURENESS = {Confidence.HIGH: "ok", Confidence.MEDIUM: "warn", Confidence.LOW: "bad"}


class ProposalHead(RowButton):
    """Delegation, origin, question, stances and sureness, as one button."""

    def __init__(self, theme: Theme, proposal: Proposal, choices: Choices, today: date) -> None:
        super().__init__(theme)
        self._proposal, self._choices, self._today = proposal, choices, today
        names, code = choices.names, proposal.delegation
        name = names.get(code, code) or self.tr("Which delegation?")
        who, source = Elided("strong"), Elided("small")
        who.show_words(name)
        source.show_words(self._origin())
        avatar, facts = Avatar(theme, code or "?", 30), self._facts()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(who)
        words.addWidget(source)
        words.addSpacing(5)
        words.addWidget(facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for shown in (who, source, avatar, facts):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = (stance_name(stance, translate) for stance in self._stances())
        states = (words for words, _ in self._states())
        parts = (name, self._origin(), self._questions(), *said, *states)
        self.setAccessibleName(", ".join(parts))

    def _stances(self) -> list[Stance]:
        return list({entry.stance: None for entry in self._proposal.entries})

    def _facts(self) -> QWidget:
        facts = QWidget()
        row = FlowingLayout(gap=6)
        facts.setLayout(row)
        states = [label(self._questions(), "questionname")]
        row.addWidget(states[0])
        for stance in self._stances():
            words = stance_name(stance, translate)
            row.addWidget(Chip(self._theme, words, tone=TONES[stance]))
        for words, tone in self._states():
            states.append(state := label(words, "state"))
            restyle(state, "tone", tone)
            row.addWidget(state)
        for shown in states:
            shown.setFixedHeight(px(24))
        return facts

    def _states(self) -> Iterator[tuple[str, str]]:
        """Yield how sure it is, and why it has to be looked at; each with its tone."""
        certainty = self._proposal.certainty
        yield confidence_name(certainty, translate), _SURENESS[certainty]
        if self._proposal.deceptions:
            yield self.tr("signs that mislead"), _SURENESS[Confidence.LOW]
        if many := len(self._proposal.unplaced):
            words = translate("ProposalHead", "%n passage(s) found no question", many)
            yield words, _SURENESS[Confidence.MEDIUM]

    def _origin(self) -> str:
        file = self._proposal.file
        sent = moment(file.sent_at, self._today, translate) if file.sent_at else ""
        told = ""
        if self._proposal.source is not NoteSource.PAPER:
            told = source_name(self._proposal.source, translate)
        came = ", ".join(filter(None, (revealed(file.sender), sent))) or revealed(file.name)
        return ", ".join(filter(None, (told, came)))

    def _questions(self) -> str:
        asked = {one.id: one for one in self._choices.meeting.questions}
        keys = {entry.question: None for entry in self._proposal.entries}
        found = [asked[key] for key in keys if key in asked]
        if not found:
            return self.tr("No question found")
        if len(found) == 1:
            return name_of(found[0], self._choices.meeting)
        return translate("ProposalHead", "%n question(s)", len(found))
