"""The kinds of documents as cards: what each is called, who reads it, what it holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from meetprep.domain.documents import DocumentKind
from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import PaintedButton
from meetprep.wording.documents import document_content, document_name, document_readers

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent

    from meetprep.ui.theme import Theme

_SIGNS = {
    DocumentKind.POSITION_PAPER: "share-2",
    DocumentKind.BRIEF: "briefcase",
    DocumentKind.SPEAKING_NOTE: "mic",
    DocumentKind.OVERVIEW: "table-2",
    DocumentKind.REVIEW: "message-square-plus",
}
_RADIUS, _LEFT, _AIR, _RIGHT = 12, 48, 13, 12
_WRAPPED = Qt.TextFlag.TextWordWrap


class KindCards(QWidget):
    """One card a kind, of which one is chosen.

    Signals:
        chosen: The user chose another kind; carries it.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Document"))
        self._group = QButtonGroup(self)
        self._cards: dict[DocumentKind, KindCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for kind in DocumentKind:
            card = self._cards[kind] = KindCard(theme, kind)
            card.clicked.connect(partial(self._on_clicked, kind))
            self._group.addButton(card)
            column.addWidget(card)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._let_tab_in)

    def show_kind(self, kind: DocumentKind) -> None:
        """Choose ``kind``; emits nothing."""
        self._cards[kind].setChecked(True)

    def take_keyboard(self) -> None:
        """Give the keyboard to the chosen card."""
        if card := self._group.checkedButton():
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, kind: DocumentKind) -> None:
        self.chosen.emit(kind)

    def _let_tab_in(self) -> None:
        """Let Tab enter at the chosen card; from there the arrows move."""
        for card in self._cards.values():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(strong if card.isChecked() else click)


class KindCard(PaintedButton):
    """Painted whole, as high as its words at that width."""

    def __init__(self, theme: Theme, kind: DocumentKind) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._words = (
            (document_name(kind, translate), interface_font(13, 600), "text"),
            (document_readers(kind, translate), interface_font(12), "text2"),
            (document_content(kind, translate), interface_font(12), "text3"),
        )
        self.setText(self._words[0][0])
        self.setAccessibleName(". ".join(words for words, _, _ in self._words))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size that the words take in a column."""
        return QSize(px(240), self.heightForWidth(px(240)))

    def hasHeightForWidth(self) -> bool:
        """Tell that narrow cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the words stand at that width."""
        return self._lines(width)[-1].bottom() + 1 + _AIR

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as high as the words need, whatever column this is in."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _lines(self, width: int) -> list[QRect]:
        lines, top = [], _AIR
        for words, font, _ in self._words:
            room = QRect(0, 0, max(width - px(_LEFT) - _RIGHT, 40), 10_000)
            high = QFontMetrics(font).boundingRect(room, _WRAPPED, words).height()
            lines.append(QRect(px(_LEFT), top, room.width(), high + 1))
            top += high + 4
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign and words; a ring where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen, theme = self.isChecked(), self._theme
        edge = theme.colour(self._edge())
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1.5 if is_chosen else 1))
        painter.setBrush(theme.colour("accent_soft" if is_chosen else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if self.hasFocus() and is_chosen:
            painter.setPen(QPen(theme.colour("raised"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inside, _RADIUS - 2, _RADIUS - 2)
        ink = theme.colour("accent_text" if is_chosen else "text2").name()
        side = px(18)
        draw_icon(painter, _SIGNS[self._kind], QRectF(16, _AIR + 2, side, side), ink)
        for number, (place, (words, font, colour)) in enumerate(
            zip(self._lines(self.width()), self._words, strict=True)
        ):
            painter.setFont(font)
            is_name = number == 0 and is_chosen
            painter.setPen(theme.colour("accent_text" if is_name else colour))
            painter.drawText(place, _WRAPPED, words)

    def _edge(self) -> str:
        if self.isChecked() or self.hasFocus():
            return "accent"
        return "text3" if self.underMouse() else "border"

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()
