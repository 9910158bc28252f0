"""Tint a text for a moment: it is not what stood there before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from meetprep.ui.motion import may_move

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_LONG_MS = 800


def tint(field: QTextEdit, theme: Theme) -> None:
    """Lay a soft ground behind all that stands in ``field``, for 800 ms, where things move."""
    if not may_move():
        return
    passage = QTextEdit.ExtraSelection()
    cursor = QTextCursor(field.document())
    cursor.select(QTextCursor.SelectionType.Document)
    passage.cursor = cursor
    passage.format.setBackground(theme.colour("ok_soft"))
    before = field.extraSelections()
    field.setExtraSelections([*before, passage])
    QTimer.singleShot(_LONG_MS, field, lambda: field.setExtraSelections([]))
