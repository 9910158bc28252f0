"""The parts under review on one sheet, and cards beside them tied to their words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.domain.position import Audience
from meetprep.ui.review.lost_words import LostWords
from meetprep.ui.review.review_part import ReviewPart, divider
from meetprep.ui.review.stacking import BETWEEN, TOP, apart, one_by_one
from meetprep.ui.review.ties import tie
from meetprep.ui.scale import px
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.card_focus import CardFocus
from meetprep.ui.widgets.margin_card import MarginCard

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence

    from PySide6.QtCore import QObject, QRectF
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from meetprep.domain.returned import Unplaced
    from meetprep.ui.review.review_part import PartShown
    from meetprep.ui.review.review_text import ReviewText
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.margin_card import Face

_LEFT, _RIGHT, _GAP = 22, 24, 32
_PAPER, _MARGIN = 692, (264, 378)
_FOOT, _NARROWEST = 110, 330
_MOST_CARDS = 120  # as many as are made at once without anybody waiting
_PASSES = 4  # a text knows its height when it has its width


class ReviewSheet(QWidget):
    """Lays cards out beside their passages, the active one just beside its own.

    Of very many, those around the active one are there.

    Signals:
        activated: The user came to a proposal or a comment; carries its key.
        acted: The user wants something done; carries key and act.
        replied: The user wrote an answer; carries key and text.
        chosen: The user selected words, or none.
        dismissed: The user has seen to passages without a place; carries their ids.
        arranged: Everything has its place.
    """

    activated = Signal(str)
    acted = Signal(str, str)
    replied = Signal(str, str)
    chosen = Signal()
    dismissed = Signal(object)
    arranged = Signal()

    def __init__(self, theme: Theme, held: MutableMapping[str, str] | None = None) -> None:
        super().__init__()
        self._theme, self._held = theme, {} if held is None else held
        self.cards: list[MarginCard] = []
        self.focus = CardFocus(self)
        self.faces: Sequence[Face] = ()
        self.texts: list[ReviewText] = []
        self.active = ""
        self._is_filling = self._is_below = False
        self._paper = Card(theme)
        self._paper.setParent(self)
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(34, 22, 34, 28)
        self._column.setSpacing(0)
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.arrange)

    def show_parts(
        self, parts: Sequence[PartShown], faces: Sequence[Face], lost: Sequence[Unplaced] = ()
    ) -> None:
        """Show these parts with these cards, and what is ``lost`` below them.

        A card that says the same as before stays.
        """
        _empty(self._column)
        self.texts = []
        is_internal = False
        for part in parts:
            if part.kind.audience is Audience.INTERNAL and not is_internal:
                is_internal = True
                self._column.addWidget(divider(self._theme, self.tr("Internal: stays with us")))
            self._column.addWidget(self._part(part))
        if lost:
            words = LostWords(self._theme, lost)
            words.dismissed.connect(self.dismissed)
            self._column.addWidget(words)
        self._column.addStretch(1)
        _show_all(self._column)  # at once: its height counts
        self.faces = faces
        self._show_cards()
        self.show_active(self.active)
        self._pause.start()

    def _show_cards(self) -> None:
        self._is_filling = True  # the keyboard leaves a card that goes: nobody came to another
        self.focus.remember(self.cards)
        kept = {card.face: card for card in self.cards}
        near = _near(self.faces, self.active)
        self.cards = [kept.pop(face) if face in kept else self._card(face) for face in near]
        for card in kept.values():
            card.hide()
            card.deleteLater()
        self._pass_focus_on()
        self._is_filling = False
        for before, after in pairwise(self.cards):
            QWidget.setTabOrder(before, after)

    def _pass_focus_on(self) -> None:
        key = self.focus.pass_on(self.cards)
        if key:
            self.active = key
        elif key is None and self.texts:
            self.texts[0].setFocus()

    def _card(self, face: Face) -> MarginCard:
        card = MarginCard(self._theme, face, self._held)
        card.setParent(self)
        card.activated.connect(self._on_activated)
        card.acted.connect(self.acted)
        card.replied.connect(self.replied)
        card.installEventFilter(self)
        card.show()
        return card

    def _on_activated(self, key: str) -> None:
        if not self._is_filling:
            self.activated.emit(key)

    def _part(self, part: PartShown) -> QWidget:
        shown = ReviewPart(self._theme, part)
        text = shown.text
        text.activated.connect(self.activated)
        text.chosen.connect(self.chosen)
        text.document().documentLayout().documentSizeChanged.connect(
            lambda _size: self._pause.start()
        )
        self.texts.append(text)
        return shown

    def show_active(self, key: str) -> None:
        """Have one card and its words stand out."""
        self.active = key
        if self.card(key) is None and len(self.cards) < len(self.faces):
            self._show_cards()
        for card in self.cards:
            card.show_active(active=card.face.key == key)
        for text in self.texts:
            text.show_active(key)
        self.arrange()

    def card(self, key: str) -> MarginCard | None:
        """Return the card called ``key``."""
        return next((card for card in self.cards if card.face.key == key), None)

    def paper_span(self) -> tuple[int, int]:
        """Return where the paper begins, and how wide it is."""
        return self._paper.x(), self._paper.width()

    def keys_selected(self) -> list[str]:
        """Return what the selection reaches, of the text that has one."""
        return [key for text in self.texts for key in text.keys_selected()]

    def place_of(self, key: str) -> QRectF | None:
        """Return where the words of a card stand on this sheet."""
        for text in self.texts:
            found = text.place_of(key)
            if found is not None:
                return found.translated(text.mapTo(self, QPoint(0, 0)).toPointF())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give paper and margin their room."""
        super().resizeEvent(event)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when a card needs another height."""
        if event.type() is QEvent.Type.LayoutRequest and watched in self.cards:
            self._pause.start()
        return False

    def arrange(self) -> None:
        """Put each card beside its words, none over another, the active one first.

        Where there is no room beside the paper, the cards stand below it.
        """
        left, paper, margin = _widths(self.width(), has_cards=bool(self.cards))
        self._is_below = bool(self.cards) and margin == paper
        height = _fit(self._paper, self._column, left, paper)
        lowest = self._stack(left + paper + _GAP - 10, margin)
        self.setMinimumHeight(max(height, lowest) + TOP + px(_FOOT))
        self.update()
        self.arranged.emit()

    def _stack(self, x: int, width: int) -> int:
        """Give the cards their places; return where the last one ends."""
        heights, wanted = [], []
        paper = self._paper.geometry()
        for card in self.cards:
            card.setFixedWidth(width)
            heights.append(_height(card, width))
            at = self.place_of(card.face.key)
            wanted.append(int(at.top()) - 16 if at is not None else TOP)
        tops = apart(wanted, heights, self._active_number())
        if self._is_below:
            x, tops = paper.x(), one_by_one(paper.bottom() + BETWEEN, heights)
        for card, top, height in zip(self.cards, tops, heights, strict=True):
            card.setGeometry(x, top, width, height)
        return tops[-1] + heights[-1] if tops else 0

    def _active_number(self) -> int:
        return _number(self.active, [card.face for card in self.cards])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tie each card to its words by a thin curve."""
        if self._is_below:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._paper.geometry().right() - 9
        for card in self.cards:
            place = self.place_of(card.face.key)
            if place is not None:
                is_active = card.face.key == self.active
                begin = QPointF(edge, place.center().y())
                tie(painter, self._theme, card, begin, is_active=is_active)


def _fit(paper: Card, column: QVBoxLayout, left: int, width: int) -> int:
    """Make the paper as tall as its texts are at that width, and return how tall."""
    height = -1
    for _ in range(_PASSES):
        for part in paper.findChildren(ReviewPart):
            part.updateGeometry()  # knows what its text needs; invalidates the column
        needed = column.totalHeightForWidth(width)
        wanted = max(needed, column.totalSizeHint().height())
        paper.setGeometry(left, TOP, width, wanted)
        column.activate()
        if wanted == height:
            break
        height = wanted
    return height


def _widths(whole: int, *, has_cards: bool) -> tuple[int, int, int]:
    """Return where the paper begins, and how wide it and the cards are: as wide as it below."""
    least, most = (px(one) for one in _MARGIN)
    room = whole - _LEFT - _RIGHT - _GAP
    margin = max(min(most, int(room * 0.37)), least) if has_cards else -_GAP
    if has_cards and room - margin < px(_NARROWEST):
        return _LEFT, room + _GAP, room + _GAP
    paper = min(room - margin, px(_PAPER))
    margin = min(most, room - paper)
    return _LEFT + max(room - paper - margin, 0) // 2, paper, margin


def _height(card: MarginCard, width: int) -> int:
    layout = card.layout()
    height = layout.totalHeightForWidth(width) if layout is not None else 0
    return max(height, card.minimumSizeHint().height())


def _number(active: str, faces: Sequence[Face]) -> int:
    return next((at for at, face in enumerate(faces) if face.key == active), 0)


def _near(faces: Sequence[Face], active: str) -> Sequence[Face]:
    """Return the faces around the active one, all of them where they are not too many."""
    at = _number(active, faces)
    start = max(min(at - _MOST_CARDS // 2, len(faces) - _MOST_CARDS), 0)
    return faces[start : start + _MOST_CARDS]


def _show_all(column: QVBoxLayout) -> None:
    items = map(column.itemAt, range(column.count()))
    for widget in (item.widget() for item in items if item is not None):
        if widget is not None:
            widget.show()


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
