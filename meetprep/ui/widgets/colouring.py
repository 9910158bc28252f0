"""Colour passages of a field, whatever is written there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

# What selects the passage in the document of the field, and the colour behind it.
Mark = tuple[Callable[[QTextDocument], QTextCursor], QColor]


def show_marks(field: QTextEdit, marks: Sequence[Mark]) -> None:
    """Colour these passages of ``field``, and no others."""
    if not marks and not field.extraSelections():
        return
    shown = []
    for select, colour in marks:
        one = QTextEdit.ExtraSelection()
        one.cursor = select(field.document())
        one.format = QTextCharFormat()
        one.format.setBackground(colour)
        shown.append(one)
    field.setExtraSelections(shown)
