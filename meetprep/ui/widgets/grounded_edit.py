"""A text on an opaque ground of its own, with what is painted over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QShowEvent

    from meetprep.ui.text.live_text import LiveText

_NONE = (QRect(), 0)


class GroundedEdit(QTextEdit):
    """Paints a key without asking for what lies behind, and fetches nothing.

    The property ``ground`` names the surface: "surface" or "window".
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        # Paints over the text what does not belong to it, and tells whether there was any.
        self.overpaint: Callable[[QRect], bool] | None = None
        # Paints under the text what does not belong to it.
        self.underpaint: Callable[[QRect], None] | None = None
        self.live: LiveText | None = None
        # Typing in a line paints the same strip over and over, mostly with nothing over it.
        self._bare = _NONE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and under and over it what does not belong to it."""
        if self.underpaint is not None:
            self.underpaint(event.rect())
        super().paintEvent(event)
        strip = (event.rect(), self.live.shape if self.live else 0)
        if strip != self._bare:
            self._bare = _NONE if self._paint_over(strip[0]) else strip

    def _paint_over(self, area: QRect) -> bool:
        return self.overpaint is not None and self.overpaint(area)

    def forget_strip(self) -> None:
        """Look again, with the next painting, for what is to be painted over the text."""
        self._bare = _NONE

    def paint_over_again(self) -> None:
        """Have that painted anew which does not belong to the text."""
        self.forget_strip()
        self.viewport().update()

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

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """Fetch nothing, whatever a text names."""
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image
