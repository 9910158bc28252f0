"""The rows of the sidebar's tree, painted in the window's style."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from meetprep.domain.clearance import Status
from meetprep.ui.icons import draw_icon
from meetprep.ui.models.meeting_rows import Role, RowKind
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.progress_signs import paint_ring, paint_status

if TYPE_CHECKING:
    from meetprep.ui.models.meeting_tree import MeetingTree
    from meetprep.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

HEIGHTS = {
    RowKind.CAPTION: 34,
    RowKind.MEETING: 50,
    RowKind.SESSION: 34,
    RowKind.QUESTION: 32,
}
_DEPTHS = {RowKind.CAPTION: 0, RowKind.MEETING: 0, RowKind.SESSION: 1, RowKind.QUESTION: 2}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# Left of it a press unfolds, right of it a press opens.
CHEVRON_EDGE = 34
_USUAL = 100  # rows are painted as at the usual size of text, and grow with it


class RowPainter(QStyledItemDelegate):
    """Paints captions, meetings, sessions and questions."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree

    @property
    def _tree_model(self) -> MeetingTree:
        return cast("MeetingTree", self._tree.model())

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(10, px(HEIGHTS[index.data(Role.KIND)]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        kind = index.data(Role.KIND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = px(_USUAL) / _USUAL
        painter.scale(size, size)
        top, height = option.rect.y() / size, option.rect.height() / size
        full = QRectF(8, top + 1, self._tree.viewport().width() / size - 16, height - 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if kind is RowKind.CAPTION:
            self._paint_caption(painter, full, index)
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

    def _paint_caption(self, painter: QPainter, full: QRectF, index: Index) -> None:
        font = _font(11, 600)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
        text = index.data().upper()
        self._text(painter, full.adjusted(10, 6, 0, 0), text, font, "text3")
        if index.data(Role.GROUP) == "archive":
            width = QFontMetricsF(font).horizontalAdvance(text)
            sign = QRectF(full.x() + 18 + width, full.center().y() - 4, 14, 14)
            name = "chevron-down" if self._tree_model.shows_archive else "chevron-right"
            draw_icon(painter, name, sign, self._theme.colour("text3").name(), 2)

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
            self._text(painter, month, month_text, _font(9, 700), "bad", centre)
        day_shown = day_text or "–"
        self._text(painter, number, day_shown, _font(14, 600), "text", centre)
        words = inside.adjusted(62, 0, 0, 0)
        title = QRectF(words.x(), words.y() + 7, words.width(), 18)
        below = QRectF(words.x(), words.y() + 24, words.width(), 17)
        self._text(painter, title, index.data(), _font(13, 600), "text")
        self._text(painter, below, index.data(Role.SUBTITLE), _font(12), "text3")

    def _paint_session(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        self._paint_chevron(painter, inside, index)
        rest = inside.adjusted(20, 0, 0, 0)
        rows = [
            index.model().index(row, 0, index) for row in range(index.model().rowCount(index))
        ]
        rows = [row for row in rows if not row.data(Role.GONE)]
        if rows:
            done = sum(row.data(Role.STATUS) == Status.CLEARED for row in rows)
            rest = self._paint_progress(painter, rest, done, len(rows))
        elif note := index.data(Role.NOTE):
            rest = self._paint_note(painter, rest, note)
        font = _font(13, 500)
        label = index.data(Role.LABEL)
        if label:
            self._text(painter, rest, label, font, "text")
            rest = rest.adjusted(
                max(QFontMetricsF(font).horizontalAdvance(label) + 8, 22), 0, 0, 0
            )
        self._text(painter, rest, index.data(), font, "text")

    def _paint_progress(self, painter: QPainter, inside: QRectF, done: int, of: int) -> QRectF:
        ring = QRectF(inside.right() - 12, inside.center().y() - 5.5, 11, 11)
        paint_ring(painter, self._theme, ring, done, of)
        return self._paint_note(painter, inside.adjusted(0, 0, -18, 0), f"{done}/{of}")

    def _paint_note(self, painter: QPainter, inside: QRectF, text: str) -> QRectF:
        font = _font(11, 500)
        width = QFontMetricsF(font).horizontalAdvance(text) + 2
        note = QRectF(inside.right() - width, inside.y(), width, inside.height())
        self._text(painter, note, text, font, "text3")
        return inside.adjusted(0, 0, note.x() - 6 - inside.right(), 0)

    def _paint_question(
        self, painter: QPainter, inside: QRectF, index: Index, *, selected: bool
    ) -> None:
        glyph = QRectF(inside.x() + 2, inside.center().y() - 6, 12, 12)
        paint_status(painter, self._theme, glyph, Status(index.data(Role.STATUS)))
        ink = "accent_text" if selected else "text2"
        font = _font(13, 500 if selected else 400)
        rest = inside.adjusted(24, 0, 0, 0)
        if index.data(Role.GONE):
            font.setStrikeOut(True)
            ink = "text3"
        if waiting := (index.data(Role.UNREAD) or 0) + (index.data(Role.REVIEW) or 0):
            rest = self._paint_badge(painter, rest, str(waiting), selected=selected)
        due = {"over": "bad", "today": "warn"}.get(index.data(Role.DUE) or "")
        for name, colour in (
            ("git-compare-arrows", "warn" if index.data(Role.CHANGED) else ""),
            ("clock", due),
        ):
            if colour:
                sign = QRectF(rest.right() - 14, rest.center().y() - 7, 14, 14)
                draw_icon(painter, name, sign, self._theme.colour(colour).name(), 2)
                rest = rest.adjusted(0, 0, -20, 0)
        label = index.data(Role.LABEL)
        if label:
            self._text(painter, rest, label, font, ink)
            rest = rest.adjusted(QFontMetricsF(font).horizontalAdvance(label) + 7, 0, 0, 0)
        self._text(painter, rest, index.data(), font, ink)

    def _paint_badge(
        self, painter: QPainter, inside: QRectF, text: str, *, selected: bool
    ) -> QRectF:
        font = _font(11, 600)
        width = max(QFontMetricsF(font).horizontalAdvance(text) + 11, 19)
        pill = QRectF(inside.right() - width, inside.center().y() - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent" if selected else "border2"))
        painter.drawRoundedRect(pill, 9, 9)
        ink = "on_accent" if selected else "text"
        self._text(painter, pill, text, font, ink, Qt.AlignmentFlag.AlignCenter)
        return inside.adjusted(0, 0, -width - 6, 0)

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


def _font(pixels: int, weight: int = 400) -> QFont:
    """Return the font at the usual size: what is painted with it is scaled as a whole."""
    font = interface_font(pixels, weight)
    font.setPixelSize(pixels)
    return font
