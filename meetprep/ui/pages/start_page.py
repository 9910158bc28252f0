"""First start: whose desk it is; then a paper, or the demo; a passphrase, if wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from meetprep.ui.scale import px
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.delegation_grid import DelegationGrid
from meetprep.ui.widgets.demo_card import DemoCard
from meetprep.ui.widgets.drop_zone import DropZone
from meetprep.ui.widgets.new_delegation import NewDelegation
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.passphrase_fields import NewPassphrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation
    from meetprep.ui.theme import Theme

_WIDTH = 904
_INDENT = 44


class StartPage(QWidget):
    """Asks for the home delegation and offers what to do first.

    Signals:
        protect_asked: The user wants the store encrypted; carries the passphrase.
        started: The user is ready; carries the code of the home delegation.
        papers_dropped: Papers were dropped; carries the list of their paths.
        paper_asked: The user wants to choose a paper.
        demo_asked: The user wants to look around first.
    """

    protect_asked = Signal(str)
    started = Signal(str)
    papers_dropped = Signal(object)
    paper_asked = Signal()
    demo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self.notice = Banner(theme, "bad")
        self.grid = DelegationGrid(theme)
        self.grid.chosen.connect(self._on_toggled)
        self.grid.entered.connect(self._on_start_clicked)
        self.form = NewDelegation(theme)
        self.grid.body_asked.connect(self.form.begin)
        self._start = button(self.tr("Start"), "primary", theme=theme, sign="arrow-right")
        self._start.setEnabled(False)
        self._start.setToolTip(self.tr("Choose a delegation first"))
        self._start.clicked.connect(self._on_start_clicked)
        self._passphrase = NewPassphrase(theme)
        self._passphrase.changed.connect(self._on_toggled)
        self._passphrase.entered.connect(self._on_start_clicked)
        self._third = self._protection()
        self._without = button(self.tr("Without passphrase"))
        self._without.clicked.connect(self._on_without_clicked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Pane(self._page()), 1)
        outer.addWidget(self._bottom())

    def _page(self) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(px(_WIDTH))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 48, 0, 24)
        column.setSpacing(0)
        column.addLayout(self._welcome())
        column.addSpacing(20)
        column.addWidget(self.notice)
        column.addSpacing(16)
        whose = self.tr("Whose desk is this?")
        later = self.tr("Your home delegation. It can be changed later: click its name.")
        column.addLayout(_step("1", whose, later, self.grid.search))
        column.addLayout(_indented(self.grid, 16))
        column.addLayout(_indented(self.form, 8))
        column.addSpacing(32)
        first = self.tr("Start with a paper, or look around first")
        kept = self.tr("Word, PDF, an e-mail or plain text. The file is kept unchanged.")
        column.addLayout(_step("2", first, kept))
        column.addLayout(self._choices())
        column.addWidget(self._third)
        column.addStretch(1)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        return around

    def _welcome(self) -> QHBoxLayout:
        promise = self.tr(
            "Prepare the meeting, question by question. "
            "Everything stays on this laptop: no account, no network."
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Welcome to meetprep"), "welcome"))
        words.addWidget(label(promise, "second", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Sign(self._theme, "landmark", "accent_text", 32))
        row.addLayout(words, 1)
        return row

    def _choices(self) -> QHBoxLayout:
        drop = DropZone(self._theme)
        drop.dropped.connect(self.papers_dropped)
        drop.choose_clicked.connect(self.paper_asked)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 16, 0, 0)
        row.setSpacing(6)
        row.addWidget(drop, 1)
        demo = DemoCard(self._theme)
        demo.asked.connect(self.demo_asked)
        row.addWidget(demo, 1)
        return row

    def _protection(self) -> QWidget:
        protect = self.tr("Protect it with a passphrase")
        truth = self.tr(
            "Optional. The store is encrypted; nobody can recover a forgotten passphrase."
        )
        third = QWidget()
        column = QVBoxLayout(third)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(0)
        column.addLayout(_step("3", protect, truth))
        column.addLayout(_indented(self._passphrase, 14))
        return third

    def _bottom(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bottombar")
        bar.setFixedHeight(px(64))
        row = QHBoxLayout(bar)
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(8)
        row.addWidget(Sign(self._theme, "lock", "text3"))
        promise = self.tr("Nothing leaves this laptop unless you export it.")
        row.addWidget(label(promise, "muted"), 1)
        row.addWidget(self._without)
        row.addWidget(self._start)
        return bar

    def show_delegations(self, delegations: Iterable[Delegation], home: str = "") -> None:
        """Offer ``delegations``; ``home`` is the code of the one chosen before."""
        self.grid.show_delegations(delegations, home)
        self._third.setVisible(not home)
        self._passphrase.clear()
        self._on_toggled()

    def _on_toggled(self) -> None:
        chosen, is_settled = self.grid.code, self._passphrase.is_settled
        self._start.setEnabled(bool(chosen) and is_settled)
        missing = "" if is_settled else self.tr("Type the same passphrase once more")
        self._start.setToolTip(missing if chosen else self.tr("Choose a delegation first"))
        self._without.setVisible(bool(chosen) and not self._passphrase.is_empty)

    def _on_start_clicked(self) -> None:
        code = self.grid.code
        if not code or not self._passphrase.is_settled:
            return
        if passphrase := self._passphrase.passphrase:
            self.protect_asked.emit(passphrase)
        self._passphrase.clear()
        self.started.emit(code)

    def _on_without_clicked(self) -> None:
        self._passphrase.clear()
        self._on_start_clicked()


def _step(number: str, title: str, sub: str, beside: QWidget | None = None) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(title, "heading"))
    words.addWidget(label(sub, "muted", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(16)
    disc = label(number, "step")
    disc.setFixedSize(px(28), px(28))
    disc.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    if beside is not None:
        row.addWidget(beside)
    return row


def _indented(widget: QWidget, above: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_INDENT, above, 0, 0)
    row.addWidget(widget)
    return row
