"""Paint of a field what a letter changed, and not the whole paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QTextLine

    from meetprep.ui.text.live_text import LiveText

# Qt's way to have no part of a widget painted; as an attribute, it paints nothing at its end.
_HELD = Qt.WidgetAttribute.WA_UpdatesDisabled
# What a line shows reaches a little over it. In a small heading lines stand further apart, and
# the one above is to be reached; below, each more would have the next paragraph painted.
_ABOVE, _BELOW = 8, 4
# What is written from right to left, or has other words written so.
_LEFTWARDS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NOWHERE = -1


class Strip:
    """The lines of one field that letters typed in a row can change.

    Qt paints the paragraph of the caret at each key, all its lines. A letter may send its word
    to the next line, or leave room at the end of the line before; what stands higher up stays.
    """

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        # To look a method up takes as long as to call it.
        self._set, self._update = edit.viewport().setAttribute, edit.viewport().update
        self._lines: QRect | None = None
        self._shape = 0
        self._begin, self._is_mixed = _NOWHERE, False

    def forget(self) -> None:
        """Find the lines anew with the next letter; within one, have everything painted."""
        self._lines = None
        self._begin = _NOWHERE

    def type(self, live: LiveText, event: QKeyEvent) -> bool:
        """Let the field take a letter behind the last one, and have those lines painted.

        It tells whether what stands before that letter may stand elsewhere now.
        """
        if self._lines is None or live.shape != self._shape:
            self._lines = _from_line_before(self._edit)
            self._is_mixed = bool(_LEFTWARDS.search(self._edit.textCursor().block().text()))
        self._set(_HELD, True)  # noqa: FBT003 - at each key: faster than by its name
        try:
            QTextEdit.keyPressEvent(self._edit, event)
        finally:
            self._set(_HELD, False)  # noqa: FBT003 - as above
            self._paint()
            self._shape = live.shape
        before, self._begin = self._begin, _line_of_caret(self._edit).textStart()
        return self._is_mixed or self._begin != before

    def _paint(self) -> None:
        if self._lines is None:
            self._update()
        else:
            self._update(self._lines)


def _from_line_before(edit: QTextEdit) -> QRect:
    """Return the line before that of the caret, and the rest of the paragraph."""
    layout = edit.textCursor().block().layout()
    number = _line_of_caret(edit).lineNumber()
    top = layout.lineAt(max(number - 1, 0)).y()
    lines = QRectF(0, top, edit.viewport().width(), layout.boundingRect().bottom() - top)
    lines.translate(0, layout.position().y() - edit.verticalScrollBar().value())
    return lines.toAlignedRect().adjusted(0, -_ABOVE, 0, _BELOW)


def _line_of_caret(edit: QTextEdit) -> QTextLine:
    caret = edit.textCursor()
    return caret.block().layout().lineForTextPosition(caret.positionInBlock())
