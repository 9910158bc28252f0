"""The sidebar's tree, every row painted in the window's style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from meetprep.ui.icons import draw_icon
from meetprep.ui.models.meeting_tree import Role, RowKind, Status
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_HEIGHTS = {
    RowKind.CAPTION: 34,
    RowKind.MEETING: 50,
    RowKind.SESSION: 34,
    RowKind.QUESTION: 32,
}
_DEPTHS = {RowKind.CAPTION: 0, RowKind.MEETING: 0, RowKind.SESSION: 1, RowKind.QUESTION: 2}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TreeView(QTreeView):
    """Shows a ``MeetingTree``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemDelegate(_RowPainter(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("Meetings and questions"))
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(Role.KIND) in {RowKind.MEETING, RowKind.SESSION}:
            self.setExpanded(index, not self.isExpanded(index))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint none: the rows do."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row without the style's own stripe."""
        own = QStyleOptionViewItem(option)
        own.palette.setColor(own.palette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, own, index)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(10, _HEIGHTS[index.data(Role.KIND)])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        kind = index.data(Role.KIND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        full = QRectF(8, row.y() + 1, self._tree.viewport().width() - 16, row.height() - 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if kind is RowKind.CAPTION:
            self._paint_caption(painter, full, index.data())
        else:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_ground(painter, full, selected=selected, hovered=hovered)
            inside = full.adjusted(8 + 18 * _DEPTHS[kind], 0, -10, 0)
            if kind is RowKind.MEETING:
                self._paint_meeting(painter, inside, index)
            elif kind is RowKind.SESSION:
                self._paint_session(painter, inside, index)
            else:
                self._paint_question(painter, inside, index, selected=selected)
            if option.state & QStyle.StateFlag.State_HasFocus and self._tree.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(full.adjusted(1, 1, -1, -1), 7, 7)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, full: QRectF, *, selected: bool, hovered: bool
    ) -> None:
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(full, 7, 7)

    def _paint_caption(self, painter: QPainter, full: QRectF, text: str) -> None:
        font = interface_font(11, 600)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
        self._text(painter, full.adjusted(10, 6, 0, 0), text.upper(), font, "text3")

    def _paint_chevron(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        if self._tree.model().hasChildren(index):
            name = "chevron-down" if self._tree.isExpanded(index) else "chevron-right"
            rect = QRectF(inside.x(), inside.center().y() - 7, 14, 14)
            draw_icon(painter, name, rect, self._theme.colour("text3").name(), 2)

    def _paint_meeting(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        self._paint_chevron(painter, inside, index)
        sign = QRectF(inside.x() + 20, inside.y() + 7, 32, 34)
        painter.setPen(QPen(self._theme.colour("border2"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        centre = Qt.AlignmentFlag.AlignCenter
        month = QRectF(sign.x(), sign.y() + 4, 32, 10)
        number = QRectF(sign.x(), sign.y() + 13, 32, 18)
        month_text, day_text = index.data(Role.MONTH), index.data(Role.DAY)
        if day_text:
            self._text(painter, month, month_text, interface_font(9, 700), "bad", centre)
        day_shown = day_text or "–"
        self._text(painter, number, day_shown, interface_font(14, 600), "text", centre)
        words = inside.adjusted(62, 0, 0, 0)
        title = QRectF(words.x(), words.y() + 7, words.width(), 18)
        below = QRectF(words.x(), words.y() + 24, words.width(), 17)
        self._text(painter, title, index.data(), interface_font(13, 600), "text")
        self._text(painter, below, index.data(Role.SUBTITLE), interface_font(12), "text3")

    def _paint_session(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        self._paint_chevron(painter, inside, index)
        rest = inside.adjusted(20, 0, 0, 0)
        rows = [
            index.model().index(row, 0, index) for row in range(index.model().rowCount(index))
        ]
        rows = [row for row in rows if not row.data(Role.GONE)]
        if rows:
            done = sum(row.data(Role.STATUS) == Status.DRAFT for row in rows)
            rest = self._paint_progress(painter, rest, done, len(rows))
        font = interface_font(13, 500)
        label = index.data(Role.LABEL)
        if label:
            self._text(painter, rest, label, font, "text")
            rest = rest.adjusted(
                max(QFontMetricsF(font).horizontalAdvance(label) + 8, 22), 0, 0, 0
            )
        self._text(painter, rest, index.data(), font, "text")

    def _paint_progress(self, painter: QPainter, inside: QRectF, done: int, of: int) -> QRectF:
        ring = QRectF(inside.right() - 12, inside.center().y() - 5.5, 11, 11)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("border2"), 2.2))
        painter.drawEllipse(ring)
        pen = QPen(self._theme.colour("ok" if done == of else "accent"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * done / of))
        text, font = f"{done}/{of}", interface_font(11, 500)
        width = QFontMetricsF(font).horizontalAdvance(text) + 2
        count = QRectF(ring.x() - width - 6, inside.y(), width, inside.height())
        self._text(painter, count, text, font, "text3")
        return inside.adjusted(0, 0, count.x() - 6 - inside.right(), 0)

    def _paint_question(
        self, painter: QPainter, inside: QRectF, index: Index, *, selected: bool
    ) -> None:
        glyph = QRectF(inside.x() + 2, inside.center().y() - 6, 12, 12)
        drafted = index.data(Role.STATUS) == Status.DRAFT
        colour = self._theme.colour("warn" if drafted else "text3")
        paint_status(painter, glyph, colour, drafted=drafted)
        ink = "accent_text" if selected else "text2"
        font = interface_font(13, 500 if selected else 400)
        rest = inside.adjusted(24, 0, 0, 0)
        if index.data(Role.GONE):
            font.setStrikeOut(True)
            ink = "text3"
        if index.data(Role.CHANGED):
            sign = QRectF(inside.right() - 14, inside.center().y() - 7, 14, 14)
            warn = self._theme.colour("warn").name()
            draw_icon(painter, "git-compare-arrows", sign, warn, 2)
            rest = rest.adjusted(0, 0, -20, 0)
        label = index.data(Role.LABEL)
        if label:
            self._text(painter, rest, label, font, ink)
            rest = rest.adjusted(QFontMetricsF(font).horizontalAdvance(label) + 7, 0, 0, 0)
        self._text(painter, rest, index.data(), font, ink)

    def _text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: QFont,
        colour: str,
        alignment: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        # One pixel to spare: metrics and painting round apart.
        fitted = QFontMetricsF(font).elidedText(
            text, Qt.TextElideMode.ElideRight, rect.width() + 1
        )
        painter.drawText(rect.adjusted(0, 0, 2, 0), alignment, fitted)


def paint_status(painter: QPainter, glyph: QRectF, colour: QColor, *, drafted: bool) -> None:
    """Paint how far a position is: a dotted ring when empty, half full as a draft."""
    style = Qt.PenStyle.SolidLine if drafted else Qt.PenStyle.DotLine
    painter.setPen(QPen(colour, 1.6, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(glyph)
    if drafted:
        centre, radius = glyph.center(), glyph.width() / 2 - 2.6
        half = QRectF(centre - QPointF(radius, radius), centre + QPointF(radius, radius))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(half, 90 * 16, -180 * 16)
