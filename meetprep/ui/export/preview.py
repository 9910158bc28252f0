"""The pages of a document as they will look, light in both themes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.widgets.controls import action_button, label
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from meetprep.ui.theme import Theme

_GAP, _AIR = 16, 12
_WIDEST, _LEAST = 820, 440
_SHADOWS = 4
_UNPACKED = 6  # pictures


class PicturedPage:
    """One page as a picture; it is kept packed and unpacked while it is in sight."""

    def __init__(self, png: bytes) -> None:
        self._png = png
        size = png_size(png)
        self.ratio = size.height() / size.width()

    def picture(self) -> QPixmap:
        """Return the page as it is painted."""
        return unpacked(self._png)


class Preview(QWidget):
    """A heading with the number of the page, and the pages one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = label("", "muted")
        self._previous = QAction(icon(theme, "chevron-up"), self.tr("Previous page"), self)
        self._next = QAction(icon(theme, "chevron-down"), self.tr("Next page"), self)
        self._previous.triggered.connect(lambda: self._turn(-1))
        self._next.triggered.connect(lambda: self._turn(1))
        self.head = QHBoxLayout()
        self.head.setContentsMargins(24, 16, 14, 8)
        self.head.setSpacing(8)
        self.head.addWidget(label(self.tr("Preview"), "heading"))
        self.head.addWidget(self._count, 1)
        for action in (self._previous, self._next):
            self.head.addWidget(action_button(action))
        self._pages = Pages(theme)
        self._pane = Pane(self._pages)
        self._pane.setAccessibleName(self.tr("Preview"))
        self._pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pane.verticalScrollBar().valueChanged.connect(self._show_number)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(32, 0, 32, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._pane)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._stack, 1)

    @property
    def pages(self) -> Sequence[PicturedPage]:
        """The pages that are shown."""
        return self._pages.pages

    def show_pages(self, pages: Sequence[PicturedPage], *, anew: bool) -> None:
        """Show ``pages``; where one reads stays, or is the beginning of a document ``anew``."""
        self._pages.show_pages(pages)
        self._stack.setCurrentWidget(self._pane)
        if anew:
            self._pane.verticalScrollBar().setValue(0)
        self._show_number()

    def say(self, words: str) -> None:
        """Say why there is no page to show."""
        self._pages.show_pages([])
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._nothing)
        self._show_number()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a whole page be seen where it can still be read."""
        super().resizeEvent(event)
        self._pages.room = self._stack.height() - 2.0 * _AIR
        self._pages.updateGeometry()
        self._show_number()

    def _turn(self, step: int) -> None:
        tops = self._pages.tops()
        at = min(max(self._number() + step, 0), len(tops) - 1)
        if tops:
            self._pane.verticalScrollBar().setValue(tops[at])

    def _number(self) -> int:
        """Return which page stands in the middle of what is in sight."""
        bar = self._pane.verticalScrollBar()
        middle = bar.value() + self._pane.viewport().height() // 2
        return max(sum(top <= middle for top in self._pages.tops()) - 1, 0)

    def _show_number(self) -> None:
        count = len(self._pages.pages)
        at = self._number()
        words = self.tr("Page {} of {}").format(at + 1, count) if count else ""
        self._count.setText(words)
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at + 1 < count)


class Pages(QWidget):
    """Paints only what is in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pages: Sequence[PicturedPage] = ()
        self.room = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_pages(self, pages: Sequence[PicturedPage]) -> None:
        """Show other pages."""
        self.pages = pages
        self.updateGeometry()
        self.update()

    def tops(self) -> list[int]:
        """Return where each page begins, less the air above it."""
        return [int(place.top()) - _AIR for place in self._places(self.width())]

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(320, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Tell that wide pages are high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all pages at that width."""
        places = self._places(width)
        return int(places[-1].bottom()) + _AIR + _GAP if places else 0

    def _places(self, width: int) -> list[QRectF]:
        places, top = [], float(_AIR)
        for page in self.pages:
            wide = float(min(width - 48, _WIDEST, max(self.room / page.ratio, _LEAST)))
            high = wide * page.ratio
            places.append(QRectF((width - wide) / 2, top, wide, high))
            top += high + _GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in sight, each on its paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, place in zip(self.pages, self._places(self.width()), strict=True):
            if not place.intersects(QRectF(event.rect())):
                continue
            self._paint_paper(painter, place)
            picture = page.picture()
            painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _paint_paper(self, painter: QPainter, place: QRectF) -> None:
        shade = QColor(self._theme.colour("shadow"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for ring in range(1, _SHADOWS):
            painter.drawRoundedRect(place.adjusted(-ring, 0, ring, ring + 1), 3, 3)
        painter.setPen(QPen(self._theme.colour("border2"), 1))
        painter.setBrush(Qt.GlobalColor.white)  # paper, in both themes
        painter.drawRect(place)


def png_size(png: bytes) -> QSize:
    """Return the size of a picture without unpacking it (ISO/IEC 15948, 11.2.1)."""
    return QSize(int.from_bytes(png[16:20]), int.from_bytes(png[20:24]))


@lru_cache(_UNPACKED)
def unpacked(png: bytes) -> QPixmap:
    """Return a picture that can be painted; the last few are kept."""
    picture = QPixmap()
    picture.loadFromData(png)
    return picture
