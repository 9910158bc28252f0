"""The list of what was saved: who, when, which, and how many words came and went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.controls import draw_avatar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from meetprep.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_BASE, _NOTE, _AROUND = 46, 20, 22
_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """What a row says; ``key`` names it, ``notes`` are icons with words below it."""

    key: str
    when: str
    who: str
    letters: str
    number: str = ""
    words_in: int = 0
    words_out: int = 0
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def spoken(self) -> str:
        """The row as a screen reader should say it."""
        counts = f"+{self.words_in} −{self.words_out}"
        notes = (words for _, words in self.notes)
        return ", ".join(filter(None, (self.number, self.when, self.who, counts, *notes)))


class RevisionList(QListView):
    """Shows rows; the arrows move, Ctrl and a click chooses what it is compared with.

    Signals:
        chosen: The user chose a row; carries its key.
        against_chosen: The user wants the chosen row compared with another; carries its key.
    """

    chosen = Signal(str)
    against_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = QStandardItemModel(self)
        self._is_filling = False
        self.against = ""
        self.setModel(self._rows)
        self.setProperty("role", "entries")
        self.setItemDelegate(_Painting(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Revisions"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[RevisionRow], chosen: str) -> None:
        """Show ``rows`` with the one called ``chosen`` chosen; emits nothing."""
        self._is_filling = True
        self._rows.clear()
        for number, row in enumerate(rows):
            item = QStandardItem()
            item.setData(row, _ROW)
            item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)
            if row.key == chosen:
                self.setCurrentIndex(self._rows.index(number, 0))
        self._is_filling = False

    def rows(self) -> list[RevisionRow]:
        """Return what is shown."""
        found = (self._rows.item(number) for number in range(self._rows.rowCount()))
        return [item.data(_ROW) for item in found]

    def show_against(self, key: str) -> None:
        """Mark the row that the chosen one is compared with."""
        self.against = key
        self.viewport().update()

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._is_filling:
            self.chosen.emit(index.data(_ROW).key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Compare with the row that was clicked while Ctrl was held."""
        index = self.indexAt(event.position().toPoint())
        is_other = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_other and index.isValid():
            self.against_chosen.emit(index.data(_ROW).key)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc and Enter go to the page."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Painting(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: RevisionList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        row: RevisionRow = index.data(_ROW)
        return QSize(10, px(_BASE + _NOTE * len(row.notes)) + _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: RevisionRow = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = QRectF(option.rect).adjusted(12, 4, -12, -4)
        self._paint_ground(painter, option, full, row)
        draw_avatar(painter, self._theme, _disc(full), row.letters)
        self._paint_words(painter, full, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, full: QRectF, row: RevisionRow
    ) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_chosen:
            wide = 2.0 if self._view.hasFocus() else 1.5
            painter.setPen(QPen(self._theme.colour("accent"), wide))
            painter.setBrush(self._theme.colour("surface"))
        elif row.key == self._view.against:
            painter.setPen(QPen(self._theme.colour("border2"), 1, Qt.PenStyle.DashLine))
        elif is_hovered:
            painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(full.adjusted(1, 1, -1, -1), 11, 11)

    def _paint_words(self, painter: QPainter, full: QRectF, row: RevisionRow) -> None:
        text = full.adjusted(px(44) + 16, 11, -16, 0)
        counts = self._paint_counts(painter, text, row)
        self._line(painter, text, row.number, ("text3", 12, 400), right=True)
        top = text.adjusted(0, 0, -px(28), 0)
        self._line(painter, top, row.when, ("text", 13, 600))
        below = text.adjusted(0, px(20), -counts - 8, 0)
        self._line(painter, below, row.who, ("text3", 12, 400))
        for number, (sign, words) in enumerate(row.notes):
            note = text.adjusted(0, px(41 + _NOTE * number), 0, 0)
            place = QRectF(note.x(), note.y() + px(3), px(14), px(14))
            draw_icon(painter, sign, place, self._theme.colour("accent_text").name())
            self._line(painter, note.adjusted(px(20), 0, 0, 0), words, ("accent_text", 12, 500))

    def _paint_counts(self, painter: QPainter, text: QRectF, row: RevisionRow) -> float:
        """Paint the words that came and went; return how wide they are."""
        room = text.adjusted(0, px(20), 0, 0)
        used = 0.0
        shown = ((row.words_out, "−{}", "bad"), (row.words_in, "+{}", "ok"))
        for count, form, colour in shown:
            if count:
                words = form.format(count)
                self._line(
                    painter, room.adjusted(0, 0, -used, 0), words, (colour, 12, 500), right=True
                )
                used += QFontMetricsF(interface_font(12, 500)).horizontalAdvance(words) + 8
        return used

    def _line(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        look: tuple[str, int, int],
        *,
        right: bool = False,
    ) -> None:
        colour, size, weight = look
        font = interface_font(size, weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        room = QRectF(place.x(), place.y(), place.width(), px(20))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(words, elide, room.width())
        painter.drawText(room, _RIGHT if right else _LEFT, shown)


def _disc(full: QRectF) -> QRectF:
    return QRectF(full.x() + 16, full.y() + 15, px(32), px(32))
