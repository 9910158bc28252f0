"""What a user left in a window that is built anew: typed words, carets, places, focus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    Path = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that can be typed into."""

    text: str
    caret: int
    chosen: tuple[int, int]


class KeptView:
    """How everything in a window stood when this was made.

    A widget is known again by the names and numbers of all that it lies in.
    """

    def __init__(self, window: QWidget) -> None:
        self._lines: dict[Path, _Line] = {}
        self._carets: dict[Path, tuple[int, int]] = {}
        self._scrolled: dict[Path, tuple[int, int]] = {}
        self._focus: Path | None = None
        focus = window.focusWidget()
        for path, widget in _widgets(window):
            self._keep(path, widget)
            if widget is focus:
                self._focus = path

    def _keep(self, path: Path, widget: QWidget) -> None:
        if isinstance(widget, QLineEdit):
            chosen = (widget.selectionStart(), widget.selectionLength())
            self._lines[path] = _Line(widget.text(), widget.cursorPosition(), chosen)
        if isinstance(widget, QTextEdit):
            cursor = widget.textCursor()
            self._carets[path] = (cursor.anchor(), cursor.position())
        if isinstance(widget, QAbstractScrollArea):
            bars = (widget.horizontalScrollBar(), widget.verticalScrollBar())
            self._scrolled[path] = (bars[0].value(), bars[1].value())

    def restore(self, window: QWidget) -> None:
        """Let everything in ``window`` that was there before stand as it did."""
        widgets = dict(_widgets(window))
        for path, widget in widgets.items():
            if isinstance(widget, QLineEdit) and path in self._lines:
                _show_line(widget, self._lines[path])
            if isinstance(widget, QTextEdit) and path in self._carets:
                _show_caret(widget, *self._carets[path])
        focus = widgets.get(self._focus) if self._focus is not None else None
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll(window)

    def scroll(self, window: QWidget) -> None:
        """Let everything in ``window`` lie where it did, as far as it is laid out."""
        for path, widget in _widgets(window):
            if isinstance(widget, QAbstractScrollArea) and path in self._scrolled:
                across, down = self._scrolled[path]
                widget.horizontalScrollBar().setValue(across)
                widget.verticalScrollBar().setValue(down)


def _widgets(inside: QWidget, path: Path = ()) -> Iterator[tuple[Path, QWidget]]:
    counts: dict[str, int] = {}
    for child in inside.children():
        if isinstance(child, QWidget):
            name = child.objectName() or type(child).__name__
            counts[name] = counts.get(name, 0) + 1
            below = (*path, (name, counts[name]))
            yield below, child
            yield from _widgets(child, below)


def _show_line(field: QLineEdit, line: _Line) -> None:
    if field.text() != line.text and not field.isReadOnly():
        field.setText(line.text)
    field.setCursorPosition(line.caret)
    if line.chosen[0] >= 0:
        field.setSelection(*line.chosen)


def _show_caret(field: QTextEdit, anchor: int, position: int) -> None:
    last = field.document().characterCount() - 1
    cursor = field.textCursor()
    cursor.setPosition(min(anchor, last))
    cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
