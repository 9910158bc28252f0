"""The page on which proposals and comments on a position are gone through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from meetprep.ui.keyboard import GROUP, add_shortcut
from meetprep.ui.review.review_bar import ReviewBar
from meetprep.ui.review.review_sheet import ReviewSheet
from meetprep.ui.scale import px
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.controls import Segment, label
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.returned import Unplaced
    from meetprep.ui.review.review_part import PartShown
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.margin_card import Face

CHANGES, ACCEPTED, ORIGINAL = "changes", "accepted", "original"
_WIDEST_BAR = 560


class ReviewPage(QWidget):
    """Shows one review; it knows no store.

    Signals:
        side_chosen: The user wants the text with changes, as accepted, or as it is.
        undo_asked: The last decision is to be undone.
        closed: The user wants to go back to the desk.
    """

    side_chosen = Signal(str)
    undo_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, held: MutableMapping[str, str]) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.setProperty(GROUP, self.tr("In a review"))
        self.banner = Banner(theme, "ok")
        self.sheet = ReviewSheet(theme, held)
        self._none = label(self.tr("Nothing is under review here."), "muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self._pane = Pane(self.sheet)
        self._pane.hide()
        sides = (
            (CHANGES, self.tr("With changes"), ""),
            (ACCEPTED, self.tr("As accepted"), ""),
            (ORIGINAL, self.tr("Original"), ""),
        )
        self.segment = Segment(sides, self.tr("Text"))
        self.segment.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.segment.show_choice(CHANGES)
        self.segment.chosen.connect(self.side_chosen)
        self.bar = ReviewBar(theme)
        self.bar.setParent(self)
        self.bar.hide()
        self.bar.left.connect(self.closed)
        self.sheet.arranged.connect(self.place_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        around = QVBoxLayout()
        around.setContentsMargins(32, 0, 24, 0)
        around.addWidget(self.banner)
        column.addLayout(around)
        column.addWidget(self._none)
        column.addWidget(self._pane, 1)
        self._add_keys()

    def _add_keys(self) -> None:
        keys = (
            ("F8", self.tr("Next suggestion"), lambda: self.bar.stepped.emit(1)),
            ("Shift+F8", self.tr("Previous suggestion"), lambda: self.bar.stepped.emit(-1)),
            ("Ctrl+Return", self.tr("Accept"), self.bar.accept.click),
            ("Ctrl+Backspace", self.tr("Reject"), self.bar.reject.click),
            ("Ctrl+Z", self.tr("Undo the decision"), self.undo_asked.emit),
            ("Esc", self.tr("Back to the desk"), self.closed.emit),
        )
        for key, words, act in keys:
            add_shortcut(self, key, words, act, within=True)

    def show_review(
        self, parts: Sequence[PartShown], faces: Sequence[Face], lost: Sequence[Unplaced]
    ) -> None:
        """Show these parts and cards, and what has no place; the active one stays there."""
        has_any = bool(parts or lost)
        self._none.setVisible(not has_any)
        self._pane.setVisible(has_any)
        self.bar.show()
        at = self._pane.verticalScrollBar().value()
        self.sheet.show_parts(parts, faces, lost)
        self._pane.verticalScrollBar().setValue(at)
        self.bar.raise_()

    def show_active(self, key: str) -> None:
        """Have one card and its words stand out, in sight."""
        self.sheet.show_active(key)
        place, card = self.sheet.place_of(key), self.sheet.card(key)
        if place is not None:
            self._see(int(place.center().y()))
        elif card is not None:
            self._see(card.geometry().center().y())

    def _see(self, y: int) -> None:
        self._pane.ensureVisible(0, y, 0, px(140))

    def focus(self) -> None:
        """Put the keyboard on the active card, or the text."""
        target = self.sheet.card(self.sheet.active) or next(iter(self.sheet.texts), None)
        (target or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar above the lower edge of the paper."""
        super().resizeEvent(event)
        self.place_bar()

    def place_bar(self) -> None:
        """Put the bar in the midst of the paper, above the lower edge."""
        paper = self.sheet.paper_span()
        self.bar.show_narrow(is_narrow=paper[1] < px(_WIDEST_BAR))
        needed = self.bar.needed_width()
        width = max(min(px(_WIDEST_BAR), paper[1]), min(needed, self.width() - 24))
        x = max(paper[0] + (paper[1] - width) // 2, 12)
        height = self.bar.height()
        self.bar.setGeometry(x, self.height() - height - 10, width, height)
