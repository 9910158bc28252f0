"""Delegations as a row of discs, each with a dot in the colour of where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from meetprep.domain.position import Stance
from meetprep.ui.notes.painted import TONES
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import draw_avatar, pressed_by_enter
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from meetprep.ui.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Disc(QAbstractButton):
    """The letters of a delegation; its name and stance are in the tool tip.

    Signals:
        stepped: The user wants the disc so many further on (-1, 1).
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, code: str, name: str, stance: Stance | None) -> None:
        super().__init__()
        self._theme, self._code, self._stance = theme, code, stance
        where = stance_name(stance, translate) if stance else ""
        self.setAccessibleName(", ".join(filter(None, (name, where))))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of the disc and its ring."""
        return QSize(px(34), px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint letters, dot and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        draw_avatar(painter, self._theme, disc, self._code)
        if self._stance is not None:
            self._paint_dot(painter, self._stance)
        if self.hasFocus() or self.underMouse():
            edge = "accent" if self.hasFocus() else "border2"
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(edge), 2))
            painter.drawEllipse(disc.adjusted(-2, -2, 2, 2))

    def _paint_dot(self, painter: QPainter, stance: Stance) -> None:
        side = px(12)
        place = QRectF(self.width() - side, self.height() - side, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("window"))
        painter.drawEllipse(place)
        if stance is Stance.UNKNOWN:
            painter.setPen(QPen(self._theme.colour("text3"), 1))
        else:
            painter.setBrush(self._theme.colour(TONES[stance] or "text3"))
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter, go on by the arrows."""
        if (step := _STEPS.get(Qt.Key(event.key()), 0)) != 0:
            self.stepped.emit(step)
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class Discs(QWidget):
    """So many lines of discs as are needed; one of them has Tab, the arrows reach the others.

    Signals:
        chosen: The user pressed one; carries the delegation's code.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[str, str, Stance | None], ...] = ()
        self._discs: list[Disc] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = FlowingLayout(gap=3)
        self.setLayout(self._row)
        self.setAccessibleName(name)

    def show_delegations(
        self,
        codes: Iterable[str],
        names: Mapping[str, str],
        stances: Mapping[str, Stance] | None = None,
    ) -> None:
        """Show a disc for each of ``codes``, a dot on those whose stance is told."""
        shown = tuple(
            (code, names.get(code, code), (stances or {}).get(code)) for code in codes
        )
        if shown == self._shown:
            return
        self._shown = shown
        for disc in self._discs:
            self._group.removeButton(disc)
            self._row.removeWidget(disc)
            disc.hide()
            disc.deleteLater()
        self._discs = [Disc(self._theme, code, name, stance) for code, name, stance in shown]
        for number, (disc, (code, _, _)) in enumerate(zip(self._discs, shown, strict=True)):
            self._group.addButton(disc)
            self._row.addWidget(disc)
            disc.show()
            disc.clicked.connect(partial(self.chosen.emit, code))
            disc.stepped.connect(partial(self._go, number))
        self._let_tab_in(0)
        self.updateGeometry()

    def _go(self, number: int, step: int) -> None:
        to = number + step
        if 0 <= to < len(self._discs):
            self._let_tab_in(to)
            self._discs[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_tab_in(self, at: int) -> None:
        for number, disc in enumerate(self._discs):
            is_entry = number == at
            policy = Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus
            disc.setFocusPolicy(policy)
