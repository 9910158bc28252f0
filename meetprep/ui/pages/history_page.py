"""The history of a part or a whole position: what was saved, and what changed word by word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.keyboard import GROUP, add_shortcut
from meetprep.ui.scale import px
from meetprep.ui.widgets.change_card import ChangeCard, Side
from meetprep.ui.widgets.controls import Segment, Sign, action_button, button, label
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.revision_side import RevisionSide
from meetprep.ui.widgets.top_bar import TopBar
from meetprep.ui.widgets.wrapping import Wrapping

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.change_card import PartChange

_WIDEST = 800
_NARROW = 780
_ABOVE = 560


@dataclass(frozen=True, slots=True)
class Shown:
    """What the right side says; ``chips`` are words with their tone, ``travelled`` with icons.

    ``restore`` is what the main button says, "" where there is nothing to restore.
    """

    title: str
    below: str
    against: str
    changes: tuple[PartChange, ...]
    chips: tuple[tuple[str, str], ...] = ()
    beside: str = ""
    travelled: tuple[tuple[str, str, str], ...] = ()
    restore: str = ""


class HistoryPage(QWidget):
    """Shows rows at the left and one comparison at the right; it knows no store.

    Signals:
        row_chosen: The user wants to see a row; carries its key.
        against_chosen: The user wants it compared with another; carries its key.
        scope_chosen: The user wants the part or the position; carries "part" or "position".
        unfolded: The user wants every save, or sittings; carries which.
        restore_asked: The user wants the older text back.
        copy_asked: The user wants the text on the clipboard.
        closed: The user wants to go back to the desk.
    """

    row_chosen = Signal(str)
    against_chosen = Signal(str)
    scope_chosen = Signal(str)
    unfolded = Signal(bool)
    restore_asked = Signal()
    copy_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.setProperty(GROUP, self.tr("In the history"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(520)
        self._theme = theme
        self.side = Side.CHANGES
        self.cards: list[ChangeCard] = []
        self._top = TopBar(theme, folds=("fold",))
        self.left = RevisionSide(theme)
        self.left.scope_chosen.connect(self.scope_chosen)
        self.left.unfolded.connect(self.unfolded)
        self.left.list.chosen.connect(self.row_chosen)
        self.left.list.against_chosen.connect(self.against_chosen)
        self._pane = Pane()
        self._body = body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setSpacing(0)
        body.addWidget(self.left)
        body.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(body, 1)
        self._add_close(theme)

    def _add_close(self, theme: Theme) -> None:
        self.close_action = QAction(icon(theme, "x"), self.tr("Back to the desk"), self)
        self.close_action.setToolTip(self.tr("Back to the desk (Esc)"))
        self.close_action.triggered.connect(self.closed)
        add_shortcut(self, "Esc", self.tr("Back to the desk"), self.closed.emit, within=True)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._top.row.addWidget(label("Esc", "key"), 0, middle)
        self._top.row.addWidget(action_button(self.close_action))

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pane, 1)
        bar = QFrame()
        bar.setObjectName("bottombar")
        bar.setFixedHeight(px(64))
        says = self.tr("Restoring adds a new revision; nothing is lost.")
        self._copy = button(self.tr("Copy text"))
        self._copy.clicked.connect(self.copy_asked)
        self._restore = button("", "primary", theme=self._theme, sign="rotate-ccw")
        self._restore.clicked.connect(self.restore_asked)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(label(says, "muted", wrap=True), 1)
        row.addWidget(self._copy)
        row.addWidget(self._restore)
        right.addWidget(bar)
        return right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text the room where there is little, and where that is little all of it."""
        super().resizeEvent(event)
        beside = self.width() >= px(_ABOVE)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.left.stand(beside=beside, is_narrow=self.width() < px(_NARROW))

    def show_place(self, above: list[str]) -> None:
        """Say whose history this is."""
        self._top.show_place(above, self.tr("History"))

    def show_nothing(self) -> None:
        """Show no comparison."""
        self.show_comparison(Shown("", "", "", ()))

    def show_comparison(self, shown: Shown) -> None:
        """Show one comparison at the right."""
        page = QWidget()
        page.setMaximumWidth(px(_WIDEST + 64))
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(0)
        if shown.title:
            column.addLayout(self._head(shown))
        self.cards = [ChangeCard(self._theme, change) for change in shown.changes]
        for card in self.cards:
            card.show_side(self.side)
            column.addSpacing(8)
            column.addWidget(card)
        column.addSpacing(10)
        column.addLayout(self._chips(shown))
        if shown.travelled:
            column.addLayout(self._travelled(shown))
        column.addStretch(1)
        self._pane.setWidget(page)
        self._restore.setText(shown.restore)
        self._restore.setVisible(bool(shown.restore))
        self._copy.setVisible(bool(shown.changes))

    def _head(self, shown: Shown) -> QVBoxLayout:
        sides = (
            (Side.CHANGES.value, self.tr("Changes"), ""),
            (Side.BEFORE.value, self.tr("Before"), ""),
            (Side.AFTER.value, self.tr("After"), ""),
        )
        segment = Segment(sides, self.tr("Text"))
        segment.show_choice(self.side.value)
        segment.chosen.connect(self._on_side_chosen)
        title = Elided("section")
        title.show_words(shown.title)
        top = Wrapping(title, segment, margins=(10, 0, 10, 0), indent=0)
        below = QHBoxLayout()
        below.setContentsMargins(10, 0, 10, 0)
        below.setSpacing(4)
        said = Elided("small")
        said.show_words(shown.below)
        below.addWidget(said)
        if shown.against:
            below.addWidget(self._against(shown.against))
        below.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(top)
        head.addLayout(below)
        return head

    def _against(self, words: str) -> QWidget:
        against = button(words, "quiet")
        against.setProperty("kind", "inline")
        against.setAccessibleName(self.tr("Compare with: {}").format(words))
        menu = QMenu(against)
        for row in self.left.list.rows():
            said = ", ".join(filter(None, (row.number, row.when, *(n for _, n in row.notes))))
            action = menu.addAction(said)
            action.triggered.connect(partial(self.against_chosen.emit, row.key))
        against.setMenu(menu)
        return against

    def _chips(self, shown: Shown) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        for words, tone in shown.chips:
            chip = label(words, "chip")
            chip.setProperty("tone", tone)
            row.addWidget(chip)
        row.addSpacing(8)
        beside = Elided("small")
        beside.show_words(shown.beside)
        row.addWidget(beside)
        row.addStretch(1)
        return row

    def _travelled(self, shown: Shown) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(10, 32, 10, 0)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Where it travelled"), "heading"))
        for sign, words, when in shown.travelled:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Sign(self._theme, sign, "text2", 15))
            row.addWidget(label(words, wrap=True), 1)
            row.addWidget(label(when, "small"))
            column.addLayout(row)
        return column

    def _on_side_chosen(self, key: str) -> None:
        self.side = Side(key)
        for card in self.cards:
            card.show_side(self.side)
