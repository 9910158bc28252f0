"""A text on an opaque ground of its own, with what is painted over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextEdit

from meetprep.ui.text.layer import Layer
from meetprep.ui.text.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from meetprep.ui.text.layer import Drawing
    from meetprep.ui.text.live_text import LiveText


class GroundedEdit(QTextEdit):
    """Paints a key without asking for what lies behind, and fetches nothing.

    The property ``ground`` names the surface: "surface" or "window".
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        # Each tells what there is to draw in an area that does not belong to the text.
        self.underpaint: Callable[[QRect], Sequence[Drawing]] | None = None
        self.overpaint: Callable[[QRect], Sequence[Drawing]] | None = None
        self.live: LiveText | None = None
        self._under, self._over = Layer(), Layer()
        self._strip = Strip(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and under and over it what does not belong to it."""
        area, shape = event.rect(), self.live.shape if self.live else 0
        if self.underpaint is not None:
            self._under.paint(self, area, shape, self.underpaint)
        QTextEdit.paintEvent(self, event)
        self._over.paint(self, area, shape, self._seen_over)

    def _take_letter(self, event: QKeyEvent) -> None:
        """Take a letter that is typed behind the last one, and paint what it changes."""
        if self.live is None:
            super().keyPressEvent(event)
        elif self._strip.type(self.live, event):
            self._forget_drawings()

    def _seen_over(self, area: QRect) -> Sequence[Drawing]:
        return self.overpaint(area) if self.overpaint is not None else ()

    def forget_strip(self) -> None:
        """Look again, with the next painting, for what is to be painted and where."""
        self._forget_drawings()
        self._strip.forget()

    def _forget_drawings(self) -> None:
        self._under.forget()
        self._over.forget()

    def paint_over_again(self) -> None:
        """Have that painted anew which does not belong to the text."""
        self.forget_strip()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hide again what is not to be seen while it is written."""
        super().focusInEvent(event)
        self.paint_over_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what was not to be seen while it was written."""
        super().focusOutEvent(event)
        self.paint_over_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text into other lines."""
        super().resizeEvent(event)
        self.forget_strip()

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Show the text elsewhere."""
        super().scrollContentsBy(across, down)
        self.forget_strip()

    def _settle_ground(self) -> None:
        # A style sheet leaves the ground to the style, and Qt then paints what lies behind.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
        self.viewport().setAutoFillBackground(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the ground."""
        super().showEvent(event)
        self._settle_ground()

    def changeEvent(self, event: QEvent) -> None:
        """Fill it in another theme as well."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._settle_ground()
            self.forget_strip()

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """Fetch nothing, whatever a text names."""
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image
