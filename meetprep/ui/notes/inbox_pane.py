"""The left of the notes: what came in and waits, where to drop more, who waits for us."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.note import Confidence
from meetprep.ui.notes.beside_pane import ruled
from meetprep.ui.notes.discs import Discs
from meetprep.ui.notes.groups_view import GroupsView
from meetprep.ui.notes.notes_drop import NotesDrop
from meetprep.ui.notes.proposal_card import ProposalCard
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from meetprep.domain.heard import Heard
    from meetprep.domain.proposal import Proposal
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.theme import Theme


class InboxPane(QFrame):
    """Shows proposals one below the other; one of them is open.

    Signals:
        dropped: Files were dropped; carries the list of their paths.
        choose_clicked: The user wants to choose files.
        cancelled: The user wants no more of the dropped files read.
        confirmed: The user wants proposals stored; carries the list of them.
        changed: The user corrected a proposal; carries it as it was and as it is.
        discarded: The user does not want a proposal; carries it.
        delegation_asked: The user wants to read what a delegation said; carries its code.
    """

    dropped = Signal(object)
    choose_clicked = Signal()
    cancelled = Signal()
    confirmed = Signal(object)
    changed = Signal(object, object)
    discarded = Signal(object)
    delegation_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("historyside")
        self._theme = theme
        self._cards: list[ProposalCard] = []
        self._open: tuple[str, str] | None = None
        self._many = label("", "muted")
        self._sure = button("", "inline")
        self._sure.clicked.connect(self._on_sure)
        self._busy = label("", "small", wrap=True)
        self._cancel = button(self.tr("Cancel"), "inline")
        self._cancel.clicked.connect(self.cancelled)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.drop = NotesDrop(theme)
        self.drop.dropped.connect(self.dropped)
        self.drop.choose_clicked.connect(self.choose_clicked)
        self._unassessed = label(self.tr("Not yet assessed"), "heading")
        self.discs = Discs(theme, self.tr("Not yet assessed"))
        self.discs.chosen.connect(self.delegation_asked)
        self.groups = GroupsView()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 14, 4)
        head.setSpacing(8)
        head.addWidget(label(self.tr("To confirm"), "heading"))
        head.addWidget(self._many)
        head.addStretch(1)
        sure = QHBoxLayout()
        sure.setContentsMargins(16, 0, 14, 4)
        sure.addWidget(self._sure, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 20, 0, 20)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(sure)
        column.addLayout(self._under_way())
        self._list.setContentsMargins(4, 0, 4, 0)
        column.addLayout(self._list)
        column.addLayout(self._below())
        column.addStretch(1)
        self._pane = Pane(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(self._pane)
        self.say("")
        self._count()

    def _under_way(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._busy, 1)
        row.addWidget(self._cancel)
        return row

    def _below(self) -> QVBoxLayout:
        below = QVBoxLayout()
        below.setContentsMargins(20, 8, 20, 0)
        below.setSpacing(10)
        below.addLayout(ruled(self._theme, "", self.tr("Drop more here")))
        below.addWidget(self.drop)
        below.addSpacing(14)
        below.addWidget(self._unassessed)
        below.addWidget(self.discs)
        below.addSpacing(14)
        below.addWidget(self.groups)
        return below

    @property
    def cards(self) -> list[ProposalCard]:
        """The proposals as they are shown."""
        return list(self._cards)

    def show_proposals(
        self,
        proposals: Sequence[Proposal],
        choices: Callable[[Proposal], Choices | None],
        today: date,
    ) -> None:
        """Show the proposals; those that are shown already as they are now stay."""
        had_focus = self._has_focus()
        known = {id(card.proposal): card for card in self._cards}
        before, self._cards = self._cards, []
        for proposal in proposals:
            card = known.get(id(proposal))
            offered = choices(proposal)
            is_stale = card is None or not (card.is_changing or card.choices == offered)
            if is_stale and offered is not None:
                card = self._new_card(proposal, offered, today)
            if card is not None:
                self._cards.append(card)
        for gone in set(before) - set(self._cards):
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, card in enumerate(self._cards):
            if self._list.indexOf(card) != at:
                self._list.insertWidget(at, card)
        self._open_one(write=had_focus)
        self._count()

    def _has_focus(self) -> bool:
        """Whether the keyboard is on one of the cards."""
        focus = QApplication.focusWidget()
        return focus is not None and any(card.isAncestorOf(focus) for card in self._cards)

    def _new_card(self, proposal: Proposal, choices: Choices, today: date) -> ProposalCard:
        card = ProposalCard(self._theme, proposal, choices, today)
        card.opened.connect(partial(self._on_opened, card))
        card.confirmed.connect(lambda: self.confirmed.emit([card.proposal]))
        card.changed.connect(lambda new: self.changed.emit(card.proposal, new))
        card.discarded.connect(lambda: self.discarded.emit(card.proposal))
        return card

    def _open_one(self, *, write: bool) -> None:
        """Keep one proposal open: the one that was, else the first.

        To ``write`` means that it gets the keyboard, unless a card that stays has that.
        """
        keys = [card.proposal.key for card in self._cards]
        if self._open not in keys:
            self._open = keys[0] if keys else None
            if write and self._cards:
                self._cards[0].write()
        is_lost = write and not self._has_focus()
        for card, key in zip(self._cards, keys, strict=True):
            card.show_open(is_open=key == self._open)
            if is_lost and key == self._open:
                card.write()

    def _on_opened(self, card: ProposalCard) -> None:
        self._open = None if card.is_open else card.proposal.key
        for one in self._cards:
            one.show_open(is_open=one is card and not card.is_open)

    def _count(self) -> None:
        many = len(self._cards)
        self._many.setText(str(many) if many else self.tr("nothing"))
        sure = len(self._confirmable())
        words = translate("InboxPane", "Confirm all %n that (is|are) sure", sure)
        self._sure.setText(words)
        self._sure.setVisible(sure > 1)

    def _confirmable(self) -> list[Proposal]:
        proposals = (card.proposal for card in self._cards)
        return [one for one in proposals if one.can_be_confirmed and is_sure(one)]

    def _on_sure(self) -> None:
        self.confirmed.emit(self._confirmable())

    def take_corrections(self) -> None:
        """Take over what is being corrected in a form that is still open."""
        for card in self._cards:
            card.take_corrections()

    def say(self, words: str) -> None:
        """Say what is being read, or nothing."""
        self._busy.setText(words)
        for part in (self._busy, self._cancel):
            part.setVisible(bool(words))

    def show_waiting(self, heard: Heard, names: Mapping[str, str]) -> None:
        """Show whose notes have no assessment of ours."""
        codes = heard.unassessed()
        self.discs.show_delegations(codes, names)
        for part in (self._unassessed, self.discs):
            part.setVisible(bool(codes))


def is_sure(proposal: Proposal) -> bool:
    """Whether delegation and every question are sure, nothing misleads and nothing is left."""
    is_certain = proposal.certainty is Confidence.HIGH
    return is_certain and not proposal.deceptions and not proposal.unplaced
