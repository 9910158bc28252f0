"""A question as plain words, as tall as its fields would be, until the fields are made."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.card_handle import WIDTH
from meetprep.ui.widgets.field_text import LINE
from meetprep.ui.widgets.question_fields import GAP, MARGINS, NAME_GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from meetprep.domain.paper import FoundQuestion
    from meetprep.ui.theme import Theme

_NAME, _SESSION, _BUTTONS, _HANDLE = 46, 30, 28, 82
_LEAST = 200
# Layouts ask for a few widths again and again.
_WIDTHS = 6
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class QuestionWords(QWidget):
    """Paints what the fields would hold.

    Signals:
        seen: It is in sight.
        entered: The keyboard came here; carries whether it came from below.
    """

    seen = Signal()
    entered = Signal(bool)

    def __init__(self, theme: Theme, question: FoundQuestion) -> None:
        super().__init__()
        self._theme = theme
        self._question = question
        self._has_sessions = False
        self._heights: dict[int, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_question(self, question: FoundQuestion, *, has_sessions: bool) -> None:
        """Show ``question``, of which the session can be chosen or not."""
        self._question, self._has_sessions = question, has_sessions
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def keep_height(self, width: int, height: int) -> None:
        """Be ``height`` pixels tall while the width is ``width``: so tall were the fields."""
        self._heights = {width: height}

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return about the height that the fields will have, or that they had."""
        if width not in self._heights:
            if len(self._heights) > _WIDTHS:
                self._heights.clear()
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _height_at(self, width: int) -> int:
        texts = (self._question.context, self._question.ask)
        rows = [_lines(text, _room(width)) * px(LINE) + 1 for text in texts]
        rows += [px(_SESSION), px(_BUTTONS)] if self._has_sessions else [px(_BUTTONS)]
        inside = max(sum(rows) + GAP * (len(rows) - 1), px(_HANDLE))
        return MARGINS[1] + inside + MARGINS[3]

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), _LEAST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return that it may be narrow."""
        return QSize(_LEAST, px(LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint label, context and ask where their fields will stand."""
        painter = QPainter(self)
        painter.setFont(interface_font(13, 600))
        painter.setPen(self._theme.colour("text"))
        top = MARGINS[1]
        label = QRectF(MARGINS[0], top, px(WIDTH), px(LINE + 8))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._question.label or "")
        painter.setFont(interface_font(13))
        room = _room(self.width())
        for text, ink in ((self._question.context, "text3"), (self._question.ask, "text")):
            height = _lines(text, room) * px(LINE)
            painter.setPen(self._theme.colour(ink))
            painter.drawText(QRectF(_left(), top, room, height), _WRAPS, text)
            top += height + 1 + GAP
        self.seen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say from where the keyboard came."""
        self.entered.emit(event.reason() is Qt.FocusReason.BacktabFocusReason)


def _left() -> int:
    return MARGINS[0] + px(WIDTH + _NAME) + 2 * NAME_GAP


def _room(width: int) -> int:
    return max(width - _left() - MARGINS[2], 60)


def _lines(text: str, width: int) -> int:
    metrics = QFontMetrics(interface_font(13))
    height = metrics.boundingRect(QRect(0, 0, width, 1 << 20), _WRAPS, text).height()
    return max(math.ceil(height / metrics.lineSpacing()), 1)
