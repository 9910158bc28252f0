"""First start: whose desk it is; then a paper, or the demo."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetprep.domain.delegations import DelegationKind
from meetprep.ui.icons import icon
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.delegation_tile import DelegationTile
from meetprep.ui.widgets.drop_zone import DropZone
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation
    from meetprep.ui.theme import Theme

_COLUMNS = 6
_WIDTH = 904
_INDENT = 44


class StartPage(QWidget):
    """Asks for the home delegation and offers what to do first.

    Signals:
        started: The user is ready; carries the code of the home delegation.
        papers_dropped: Papers were dropped; carries the list of their paths.
        paper_asked: The user wants to choose a paper.
        demo_asked: The user wants to look around first.
    """

    started = Signal(str)
    papers_dropped = Signal(object)
    paper_asked = Signal()
    demo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self._tiles: list[DelegationTile] = []
        self.notice = Banner(theme, "bad")
        self._find = self._search_field()
        self._shows_all = False
        self._another = button(self.tr("Another…"), theme=theme, sign="plus")
        self._another.setFixedHeight(40)
        self._another.clicked.connect(self._on_another_clicked)
        self._none = label(self.tr("No delegation is called that."), "muted")
        self._none.setMinimumHeight(40)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(_INDENT, 16, 0, 0)
        self._grid.setSpacing(8)
        self._start = button(self.tr("Start"), "primary", theme=theme, sign="arrow-right")
        self._start.setEnabled(False)
        self._start.setToolTip(self.tr("Choose a delegation first"))
        self._start.clicked.connect(self._on_start_clicked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Pane(self._page()), 1)
        outer.addWidget(self._bottom())

    def _search_field(self) -> QLineEdit:
        find = QLineEdit()
        find.setPlaceholderText(self.tr("Find a delegation"))
        find.setAccessibleName(self.tr("Find a delegation"))
        find.setFixedWidth(264)
        find.textChanged.connect(self._show_found)
        find.returnPressed.connect(self._on_find_entered)
        search = icon(self._theme, "search", "text3")
        find.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        for sign in find.findChildren(QToolButton):
            sign.setAccessibleName(self.tr("Find"))
        return find

    def _page(self) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 48, 0, 24)
        column.setSpacing(0)
        column.addLayout(self._welcome())
        column.addSpacing(20)
        column.addWidget(self.notice)
        column.addSpacing(16)
        whose = self.tr("Whose desk is this?")
        later = self.tr("Your home delegation. It can be changed later: click its name.")
        column.addLayout(_step("1", whose, later, self._find))
        column.addLayout(self._grid)
        column.addSpacing(32)
        first = self.tr("Start with a paper, or look around first")
        kept = self.tr("Word, PDF, an e-mail or plain text. The file is kept unchanged.")
        column.addLayout(_step("2", first, kept))
        column.addLayout(self._choices())
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
        row.addWidget(self._demo(), 1)
        return row

    def _demo(self) -> Card:
        story = self.tr(
            "The Warsaw paper of January 2025, three questions, invented positions. "
            "It lives in a store of its own that goes away when you close it."
        )
        open_demo = button(self.tr("Open the demo"), theme=self._theme, sign="book-open")
        open_demo.clicked.connect(self.demo_asked)
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(label(story, "second", wrap=True), 1)
        column.addWidget(open_demo, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _bottom(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bottombar")
        bar.setFixedHeight(64)
        row = QHBoxLayout(bar)
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(8)
        row.addWidget(Sign(self._theme, "lock", "text3"))
        promise = self.tr("Nothing leaves this laptop unless you export it.")
        row.addWidget(label(promise, "muted"), 1)
        row.addWidget(self._start)
        return bar

    def show_delegations(self, delegations: Iterable[Delegation], home: str = "") -> None:
        """Offer ``delegations``; ``home`` is the code of the one chosen before."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = [DelegationTile(self._theme, delegation) for delegation in delegations]
        for tile in self._tiles:
            tile.setChecked(tile.delegation.code == home)
            tile.toggled.connect(self._on_toggled)
        self._show_found()
        self._on_toggled()

    def _show_found(self) -> None:
        """Show what the search finds; without one the states, the Commission and the choice."""
        wanted = _folded(self._find.text())
        at = 0
        for tile in self._tiles:
            delegation = tile.delegation
            usual = _is_usual(delegation)
            found = wanted in _folded(f"{delegation.code} {delegation.name}")
            shown = found and bool(wanted or usual or self._shows_all or tile.isChecked())
            tile.setVisible(shown)
            if shown:
                # Long names take two columns, and never the last one of a row.
                wide = 1 if usual else 2
                at += (_COLUMNS - at % _COLUMNS) if at % _COLUMNS + wide > _COLUMNS else 0
                self._grid.addWidget(tile, at // _COLUMNS, at % _COLUMNS, 1, wide)
                at += wide
        self._none.setVisible(not any(not tile.isHidden() for tile in self._tiles))
        self._grid.addWidget(self._none, 0, 0, 1, _COLUMNS)
        self._another.setVisible(not wanted and not self._shows_all)
        self._grid.addWidget(self._another, at // _COLUMNS, at % _COLUMNS)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _on_another_clicked(self) -> None:
        self._shows_all = True
        self._show_found()

    def _on_find_entered(self) -> None:
        shown = [tile for tile in self._tiles if not tile.isHidden()]
        if len(shown) == 1 and shown[0].isChecked():
            self._on_start_clicked()
        elif len(shown) == 1:
            shown[0].setChecked(True)

    def _on_toggled(self) -> None:
        chosen = self._chosen()
        self._start.setEnabled(bool(chosen))
        self._start.setToolTip("" if chosen else self.tr("Choose a delegation first"))

    def _chosen(self) -> str:
        codes = (tile.delegation.code for tile in self._tiles if tile.isChecked())
        return next(codes, "")

    def _on_start_clicked(self) -> None:
        if code := self._chosen():
            self.started.emit(code)


def _is_usual(delegation: Delegation) -> bool:
    return delegation.kind is DelegationKind.MEMBER_STATE or delegation.code == "COM"


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _step(number: str, title: str, sub: str, beside: QWidget | None = None) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(title, "heading"))
    words.addWidget(label(sub, "muted"))
    row = QHBoxLayout()
    row.setSpacing(16)
    disc = label(number, "step")
    disc.setFixedSize(28, 28)
    disc.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    if beside is not None:
        row.addWidget(beside)
    return row
