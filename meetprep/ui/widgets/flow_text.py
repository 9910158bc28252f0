"""Plain text that can be read, selected and copied, in lines that have air between them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font, writing_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent, QWheelEvent

    from meetprep.ui.theme import Theme


class ReadOnlyText(QTextEdit):
    """Text that can be selected and copied, and nothing else; nothing in it is interpreted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)

    def ink(self, colour: str, font: QFont, ground: str = "") -> QTextCharFormat:
        """Return a format in the theme's colours."""
        shown = QTextCharFormat()
        shown.setFont(font)
        shown.setForeground(self._theme.colour(colour))
        if ground:
            shown.setBackground(self._theme.colour(ground))
        return shown


class Line(Enum):
    """A line drawn with words."""

    NONE = auto()
    UNDER = auto()
    THROUGH = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words in one colour, on a ground where one is named."""

    text: str
    colour: str = "text"
    ground: str = ""
    line: Line = Line.NONE


class FlowText(ReadOnlyText):
    """One paragraph or more, exactly as tall as the text is at its width."""

    def __init__(
        self, theme: Theme, *, written: bool = False, size: int = 0, line_height: int = 20
    ) -> None:
        super().__init__(theme)
        self._font = writing_font(size or 14) if written else interface_font(size or 13)
        self._line_height = line_height
        self._stretches: tuple[Stretch, ...] = ()
        self._measure = QTextDocument(self)
        self._heights: dict[int, int] = {}  # layouts ask again and again
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self._show)

    def show_text(self, *stretches: Stretch) -> None:
        """Show ``stretches`` one after the other."""
        self._stretches = stretches
        self.setAccessibleName("".join(stretch.text for stretch in stretches))
        self._show()
        self.updateGeometry()

    def _show(self) -> None:
        self._heights.clear()
        with QSignalBlocker(self):  # nobody touched the text
            self._fill()

    def _fill(self) -> None:
        for document in (self.document(), self._measure):
            document.clear()
            document.setDocumentMargin(0)
            document.setDefaultTextOption(self.document().defaultTextOption())
            cursor = QTextCursor(document)
            spacing = QTextBlockFormat()
            fixed = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
            spacing.setLineHeight(px(self._line_height), fixed)
            cursor.setBlockFormat(spacing)
            for stretch in self._stretches:
                shown = self.ink(stretch.colour, self._font, stretch.ground)
                shown.setFontUnderline(stretch.line is Line.UNDER)
                shown.setFontStrikeOut(stretch.line is Line.THROUGH)
                cursor.insertText(stretch.text, shown)
        self.setTextCursor(QTextCursor(self.document()))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at ``width`` pixels."""
        if width not in self._heights:
            self._measure.setTextWidth(width)
            self._heights[width] = math.ceil(self._measure.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return a size at a readable width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return one line: the height follows from the width."""
        return QSize(80, px(self._line_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the top: all of the text is in sight."""
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
