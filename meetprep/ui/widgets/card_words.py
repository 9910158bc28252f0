"""The words on a card in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetprep.ui.widgets.avatar import Avatar
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.wording.progress import initials

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from meetprep.ui.theme import Theme


class CardWords(FlowText):
    """Words that can be selected; a click that selects none is one on the card.

    Signals:
        clicked: The user clicked on the words.
    """

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of the click."""
        super().mouseReleaseEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and not self.textCursor().hasSelection():
            self.clicked.emit()


def elided(text: str, role: str, *, least: int = 0, tip: str | None = None) -> Elided:
    """Return one line that gives way, with ``tip`` or all of it in its tool tip."""
    shown = Elided(role, least)
    shown.show_words(text, tip)
    return shown


def words(theme: Theme, text: str, size: int = 13) -> CardWords:
    """Return what somebody said, which can be selected."""
    shown = CardWords(theme, size=size)
    shown.show_text(Stretch(text, "text2"))
    return shown


def side_by_side(theme: Theme, sides: tuple[tuple[str, str], ...]) -> QHBoxLayout:
    """Return texts to choose between, each under its title."""
    row = QHBoxLayout()
    row.setSpacing(14)
    for title, text in sides:
        shown = CardWords(theme, written=True, size=14, line_height=21)
        shown.show_text(Stretch(text, "text"))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(elided(title, "caption"))
        column.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
    return row


def answered(theme: Theme, who: str, when: str, text: str, tone: str) -> QHBoxLayout:
    """Return an answer beside the disc of who gave it."""
    row = QHBoxLayout()
    row.setSpacing(8)
    disc = Avatar(theme, initials(who), 20, tone)
    disc.setToolTip(f"{who}, {when}")
    row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(theme, text, 12), 1)
    return row
