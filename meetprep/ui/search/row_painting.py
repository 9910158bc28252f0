"""Paint the rows of the search list: words found marked, the place below, the date beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px
from meetprep.ui.search.rows import Row, RowKind
from meetprep.ui.theme import interface_font, writing_font
from meetprep.ui.widgets.controls import draw_avatar

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QListView

    from meetprep.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_SIDE = 20  # from the edge of the list to the icon
_ICON = 24
_GAP = 12
_CAPTION, _ONE_LINE, _BELOW, _AROUND = 30, 36, 19, 18
_LINES = 2


class RowPainting(QStyledItemDelegate):
    """Paints every kind of row."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._layouts: dict[tuple[int, float, bool], QTextLayout] = {}
        theme.changed.connect(self._layouts.clear)

    def forget(self) -> None:
        """Lay out anew: other rows are shown."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words of a row need at the width of the list."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        if row.kind is RowKind.CAPTION:
            return QSize(width, px(_CAPTION))
        if row.kind is not RowKind.HIT:
            return QSize(width, px(_ONE_LINE))
        layout = self._layout(row, self._room(row, width))
        return QSize(width, round(layout.boundingRect().height()) + px(_BELOW) + _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.CAPTION:
            self._line(painter, option, self._inside(option, _SIDE, 8), row.text)
        else:
            self._paint_ground(painter, option)
            self._paint_sign(painter, option, row)
            self._paint_words(painter, option, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        full = QRectF(option.rect).adjusted(8, 1, -8, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if is_chosen else "hover"))
            painter.drawRoundedRect(full, 8, 8)
        if is_chosen and self._view.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(full.adjusted(1, 1, -1, -1), 7, 7)

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        side = px(_ICON)
        top = 9 if row.kind is RowKind.HIT else (option.rect.height() - side) // 2
        place = QRect(option.rect.x() + _SIDE, option.rect.y() + top, side, side)
        box = QRectF(QStyle.visualRect(option.direction, option.rect, place))
        inner = box.adjusted(4, 4, -4, -4)
        if row.disc:
            draw_avatar(painter, self._theme, box, row.disc)
        elif row.kind is RowKind.COMMAND:
            row.value.icon().paint(painter, inner.toRect())  # type: ignore[attr-defined] # an action
        elif row.sign:
            draw_icon(painter, row.sign, inner, self._theme.colour("text3").name())

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        rect = option.rect
        left = _SIDE + px(_ICON) + _GAP
        if row.kind is RowKind.HIT:
            room = self._room(row, rect.width())
            layout = self._layout(row, room)
            height = round(layout.boundingRect().height())
            text = QRect(rect.x() + left, rect.y() + 9, round(room), height)
            shown = QStyle.visualRect(option.direction, rect, text)
            painter.setPen(self._theme.colour("text"))
            layout.draw(painter, QPointF(shown.topLeft()))
            below = QRect(
                text.x(), text.bottom() + 1, rect.right() - _SIDE - text.x(), px(_BELOW)
            )
            self._line(painter, option, below, row.below)
            beside = QRect(rect.x() + left, rect.y() + 9, rect.width() - left - _SIDE, px(20))
        else:
            beside = self._inside(option, left, 0)
            name = self._layout(row, self._room(row, rect.width()))
            text = QRect(beside.x(), rect.y(), round(self._room(row, rect.width())), px(20))
            shown = QStyle.visualRect(option.direction, rect, text)
            top = rect.y() + (rect.height() - name.boundingRect().height()) / 2
            painter.setPen(self._theme.colour("text"))
            name.draw(painter, QPointF(shown.x(), top))
        self._line(painter, option, beside, row.right, at_end=True)

    def _inside(self, option: QStyleOptionViewItem, left: int, above: int) -> QRect:
        return option.rect.adjusted(left, above, -_SIDE, 0)

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        *,
        at_end: bool = False,
    ) -> None:
        """Paint one line in small grey letters, at the beginning or the end of ``rect``."""
        font = interface_font(12, 600 if option.rect.height() == px(_CAPTION) else 400)
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        shown = QStyle.visualRect(option.direction, option.rect, rect)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text3"))
        fitted = QFontMetricsF(font).elidedText(
            text, Qt.TextElideMode.ElideRight, shown.width() + 1
        )
        where = QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(shown), where, fitted)

    def _room(self, row: Row, width: int) -> float:
        beside = QFontMetricsF(interface_font(12)).horizontalAdvance(row.right)
        return max(width - 2 * _SIDE - px(_ICON) - _GAP - (beside + 16 if row.right else 0), 80)

    def _layout(self, row: Row, width: float) -> QTextLayout:
        key = id(row), width, self._theme.is_dark
        if key not in self._layouts:
            font = writing_font(14) if row.written else interface_font(13, 500)
            self._layouts[key] = _laid_out(row, font, width, self._mark())
        return self._layouts[key]

    def _mark(self) -> QTextCharFormat:
        shown = QTextCharFormat()
        shown.setBackground(self._theme.colour("mark"))
        shown.setForeground(self._theme.colour("text"))
        return shown


def _laid_out(row: Row, font: QFont, width: float, mark: QTextCharFormat) -> QTextLayout:
    """Return the words of ``row`` in at most two lines; what doesn't fit gives way to "…"."""
    layout = _lines(row, row.text, font, width, mark)
    if layout.lineCount() > _LINES:
        start = layout.lineAt(_LINES - 1).textStart()
        kept = row.text.encode("utf-16-le")[: 2 * start].decode("utf-16-le")
        rest = QFontMetricsF(font).elidedText(
            row.text[len(kept) :], Qt.TextElideMode.ElideRight, width - 2
        )
        layout = _lines(row, kept + rest, font, width, mark)
    return layout


def _lines(
    row: Row, text: str, font: QFont, width: float, mark: QTextCharFormat
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    formats = []
    for start, end in row.marks:
        if end <= len(text):
            one = QTextLayout.FormatRange()
            one.start = units(text, start)
            one.length = units(text, end) - one.start
            one.format = mark
            formats.append(one)
    layout.setFormats(formats)
    height = px(20 if row.written else 19)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + max(0.0, (height - line.height()) / 2)))
        top += max(height, line.height())
    layout.endLayout()
    return layout


def units(text: str, at: int) -> int:
    """Return how many UTF-16 units stand before character ``at``, as Qt counts."""
    return at + sum(sign > "\uffff" for sign in text[:at])
