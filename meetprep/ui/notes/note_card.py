"""One note on a card: who said what, from where we know it, and what we think of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from meetprep.domain.note import in_words
from meetprep.ui.icons import draw_icon
from meetprep.ui.notes.painted import (
    lines_of,
    on_one_line,
    paint_confidence,
    paint_lines,
    paint_stance,
    stance_width,
)
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import draw_avatar, pressed_by_enter
from meetprep.wording.moments import near_day
from meetprep.wording.notes import confidence_name, source_name
from meetprep.wording.terms import stance_name
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from meetprep.domain.note import Note
    from meetprep.ui.theme import Theme

_GIST_LINES, _ASSESSMENT_LINES = 6, 2
_RADIUS = 12
_EDGE = 16


def source_words(note: Note, today: date) -> str:
    """Return how and when we came to know it: "Paper, 22 January"."""
    parts = [source_name(note.source, translate)]
    if note.day is not None:
        parts.append(near_day(note.day, today, translate))
    return ", ".join(parts)


def said_in(note: Note, earlier: Sequence[Note], today: date) -> str:
    """Return the text of ``note`` in one line, else the last words before it with their day."""
    worded = next(iter(in_words((note, *earlier))), note)
    text = on_one_line(worded.text)
    if worded is note:
        return text
    return labelled(source_words(worded, today), text, translate)


@dataclass(frozen=True, slots=True)
class CardContent:
    """A note under the title that it has here, as words.

    ``said`` is what the card repeats of it: its text, else the last words before it.
    """

    note: Note
    title: str
    source: str
    is_unread: bool
    said: str

    def spoken(self) -> str:
        """Return what a screen reader says."""
        note = self.note
        confidence = confidence_name(note.confidence, translate) if note.confidence else ""
        unread = translate("NoteCard", "Unread") if self.is_unread else ""
        parts = (
            self.title,
            unread,
            stance_name(note.stance, translate),
            self.said,
            self.source,
            confidence,
            on_one_line(note.assessment),
        )
        return ". ".join(part.rstrip(".") for part in parts if part)


class NoteCard(QAbstractButton):
    """Is chosen like a button; the arrow keys go to the cards around it.

    Signals:
        stepped: The user wants the card so many further on (-1, 1).
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, content: CardContent) -> None:
        super().__init__()
        self._theme = theme
        self.content = content
        self._lines: dict[int, tuple[list[str], list[str]]] = {}
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_name()

    def show_content(self, content: CardContent) -> None:
        """Show another state of the note."""
        if content != self.content:
            self.content = content
            self._lines = {}
            self._show_name()
            self.updateGeometry()
            self.update()

    def _show_name(self) -> None:
        self.setAccessibleName(self.content.spoken())

    def sizeHint(self) -> QSize:
        """Return what the words need at a usual width."""
        return QSize(px(300), self.heightForWidth(px(300)))

    def hasHeightForWidth(self) -> bool:
        """Say that the words need more height where the card is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need."""
        gist, assessment = self._lines_in(width)
        return (
            px(60) + len(gist) * px(20) + px(12 + 28 + 10) + len(assessment) * px(18) + px(16)
        )

    def _lines_in(self, width: int) -> tuple[list[str], list[str]]:
        if width not in self._lines:
            note, room = self.content.note, width - 2 * px(_EDGE)
            gist = self.content.said or "—"
            said = on_one_line(note.assessment) or translate("NoteCard", "No assessment yet")
            self._lines = {
                width: (
                    lines_of(gist, interface_font(13), room, _GIST_LINES),
                    lines_of(said, interface_font(12), room - px(24), _ASSESSMENT_LINES),
                )
            }
        return self._lines[width]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_head(painter)
        gist, assessment = self._lines_in(self.width())
        left, y = px(_EDGE), float(px(60))
        painter.setFont(interface_font(13))
        painter.setPen(self._theme.colour("text2"))
        paint_lines(painter, QPointF(left, y), gist, px(20))
        y += len(gist) * px(20) + px(12)
        self._paint_source(painter, y)
        y += px(28)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(QPointF(left, y), QPointF(self.width() - left, y))
        y += px(10)
        lock = QRectF(left, y + px(2), px(13), px(13))
        draw_icon(painter, "lock", lock, self._theme.tokens.text3, 2)
        ink = "text" if self.content.note.assessment else "text3"
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour(ink))
        paint_lines(painter, QPointF(left + px(24), y), assessment, px(18))

    def _paint_ground(self, painter: QPainter) -> None:
        is_marked = self.isChecked() or self.hasFocus()
        edge = "accent" if is_marked else "border2" if self.underMouse() else "border"
        wide = 2.0 if self.hasFocus() else 1.5 if self.isChecked() else 1.0
        painter.setPen(QPen(self._theme.colour(edge), wide))
        painter.setBrush(self._theme.colour("surface"))
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)

    def _paint_head(self, painter: QPainter) -> None:
        note, side = self.content.note, px(32)
        disc = QRectF(px(_EDGE), px(_EDGE), side, side)
        draw_avatar(painter, self._theme, disc, note.delegation)
        chip = stance_width(note.stance)
        corner = QPointF(self.width() - px(_EDGE) - chip, px(20))
        paint_stance(painter, self._theme, corner, note.stance)
        font = interface_font(13, 600)
        left = px(60)
        room = corner.x() - left - px(8) - (px(15) if self.content.is_unread else 0)
        metrics = QFontMetricsF(font)
        title = metrics.elidedText(self.content.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        paint_lines(painter, QPointF(left, px(_EDGE)), [title], side)
        if self.content.is_unread:
            dot = left + metrics.horizontalAdvance(title) + px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(QRectF(dot, px(_EDGE) + side / 2 - 3, px(7), px(7)))

    def _paint_source(self, painter: QPainter, y: float) -> None:
        note = self.content.note
        font = interface_font(12)
        metrics = QFontMetricsF(font)
        room = self.width() - 2 * px(_EDGE) - (px(110) if note.confidence else 0)
        words = metrics.elidedText(self.content.source, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text3"))
        paint_lines(painter, QPointF(px(_EDGE), y), [words], px(20))
        if note.confidence is not None:
            left = px(_EDGE) + metrics.horizontalAdvance(words) + px(16)
            paint_confidence(painter, self._theme, QPointF(left, y), note.confidence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, go on by the arrows."""
        back = {Qt.Key.Key_Up, Qt.Key.Key_Left}
        on = {Qt.Key.Key_Down, Qt.Key.Key_Right}
        if event.key() in back | on and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(1 if event.key() in on else -1)
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words anew where their font changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lines = {}
            self.updateGeometry()
