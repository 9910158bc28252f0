"""What the colours in a paper mean, how many passages there are of each; a click hides them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import PaintedButton
from meetprep.ui.widgets.paper_marks import LOOKS, MarkKind
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from meetprep.ui.theme import Theme

_HEIGHT, _GAP, _SWATCH, _PAD = 26, 2, 10, 6


class Legend(QWidget):
    """One key a kind that occurs, in as many rows as there is room for.

    Signals:
        toggled: The user hid or showed a kind.
    """

    toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        names = {
            MarkKind.QUESTION: self.tr("Questions"),
            MarkKind.ANNOUNCEMENT: self.tr("Announcement"),
            MarkKind.NOTE: self.tr("Footnotes"),
            MarkKind.SESSION: self.tr("Sessions"),
            MarkKind.REFERENCE: self.tr("References"),
        }
        self._keys = {kind: _Key(theme, kind, name, self) for kind, name in names.items()}
        for key in self._keys.values():
            key.toggled.connect(lambda _shown: self.toggled.emit())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def hidden_kinds(self) -> frozenset[MarkKind]:
        """The kinds that the user does not want to see."""
        return frozenset(kind for kind, key in self._keys.items() if not key.isChecked())

    def show_counts(self, counts: Mapping[MarkKind, int]) -> None:
        """Show how many passages there are; questions are named even where there are none."""
        for kind, key in self._keys.items():
            count = counts.get(kind, 0)
            key.show_count(count)
            key.setVisible(count > 0 or kind is MarkKind.QUESTION)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the keys into rows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        x = y = 0
        for key in self._keys.values():
            if key.isHidden():
                continue
            width = key.sizeHint().width()
            if x and x + width > self.width():
                x, y = 0, y + px(_HEIGHT)
            key.setGeometry(x, y, width, px(_HEIGHT))
            x += width + _GAP
        self.setFixedHeight(y + px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return one key: the others go into rows below."""
        return QSize(px(120), px(_HEIGHT))


class _Key(PaintedButton):
    def __init__(self, theme: Theme, kind: MarkKind, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._name = name
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show or hide these passages in the paper"))
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = count
        self.setText(f"{self._name}  {count}")
        self.setAccessibleName(labelled(self._name, str(count), translate))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of swatch and words."""
        metrics = QFontMetrics(interface_font(12, 500))
        around = px(_SWATCH + 3 * _PAD + 2)
        return QSize(metrics.horizontalAdvance(self.text()) + around, px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint swatch, name and count; what is hidden is an empty frame and struck out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        self._paint_swatch(painter)
        font = interface_font(12, 500)
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2" if self.isChecked() else "text3"))
        words = self.rect().adjusted(px(2 * _PAD + _SWATCH), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_swatch(self, painter: QPainter) -> None:
        look = LOOKS[self._kind]
        side = px(_SWATCH)
        swatch = QRectF(px(_PAD), (self.height() - side) / 2, side, side)
        edge = QPen(self._theme.colour(look.edge), 1.4)
        painter.setPen(edge)
        filled = self.isChecked()
        painter.setBrush(self._theme.colour(look.edge) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(swatch, 3, 3)
