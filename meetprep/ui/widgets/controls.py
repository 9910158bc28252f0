"""Labels, buttons, signs and segments in the window's style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from meetprep.ui.icons import draw_icon, icon
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QKeyEvent

    from meetprep.ui.theme import Theme


_LONGEST_LETTERS = 4


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows ``text`` as it is, never as rich text."""
    shown = QLabel(text)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setProperty("role", role)
    shown.setWordWrap(wrap)
    if wrap:
        shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return shown


def button(
    text: str, kind: str = "", *, theme: Theme | None = None, sign: str = ""
) -> QPushButton:
    """Return a button; ``sign`` is the name of its icon."""
    shown = _Button(text)
    shown.setProperty("kind", kind)
    shown.setCursor(Qt.CursorShape.PointingHandCursor)
    # Qt's word for a button that Enter presses while it has the keyboard.
    shown.setAutoDefault(True)
    if theme and sign:
        colours = {"primary": "on_accent", "quiet": "accent_text", "headact": "accent_text"}
        shown.setIcon(icon(theme, sign, colours.get(kind, "text2")))
        # The engine paints a square at the left: the rest is air before the words.
        shown.setIconSize(QSize(px(20), px(16)))
    return shown


def action_button(action: QAction, size: int = 16) -> QToolButton:
    """Return an icon button for ``action``, named for screen readers."""
    shown = _ActionButton()
    shown.setDefaultAction(action)
    shown.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)  # where it has a menu
    shown.setIconSize(QSize(px(size), px(size)))
    shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    shown.setAccessibleName(action.text())
    shown.setCursor(Qt.CursorShape.PointingHandCursor)
    shown.go_with(action)
    return shown


class _Button(QPushButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the main button inside it: outside it would be its own colour."""
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)


_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down)


class _ActionButton(QToolButton):
    def go_with(self, action: QAction) -> None:
        """Be there while ``action`` can be seen."""
        self._action = action
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        was_told = self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if was_told or not self._action.isVisible():
            self.setVisible(self._action.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, or open its menu."""
        if event.key() in _OPENS and self._action.menu() is not None:
            self.showMenu()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def pressed_by_enter(shown: QAbstractButton, event: QKeyEvent) -> bool:
    """Press ``shown`` where ``event`` is Enter, and say whether it was."""
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if is_enter and not event.isAutoRepeat():
        shown.click()
    return is_enter


class PaintedButton(QAbstractButton):
    """A button that paints itself; Enter presses it as the space bar does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def line() -> QFrame:
    """Return a horizontal hairline."""
    shown = QFrame()
    shown.setProperty("line", "true")
    shown.setFixedHeight(1)
    return shown


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give ``widget`` a property that the style sheet looks at."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Sign(QLabel):
    """A small icon beside words, in the theme's present colour."""

    def __init__(self, theme: Theme, name: str, colour: str, size: int = 14) -> None:
        super().__init__()
        self._icon = icon(theme, name, colour)
        self._size = side = px(size)
        self.setFixedSize(side + 1, side + 2)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        side = QSize(self._size, self._size)
        self.setPixmap(self._icon.pixmap(side, self.devicePixelRatioF()))


class Segment(QFrame):
    """One of two to six; the chosen one is raised.

    Signals:
        chosen: The user chose another; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str, str]], name: str) -> None:
        super().__init__()
        self.setObjectName("segment")
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = FlowingLayout(gap=2)
        row.setContentsMargins(3, 3, 3, 3)
        self.setLayout(row)
        for key, text, tone in choices:
            choice = button(text)
            choice.setCheckable(True)
            choice.setProperty("tone", tone)
            choice.setAccessibleName(labelled(name, text, translate))
            choice.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._buttons[key] = choice
            self._group.addButton(choice)
            row.addWidget(choice)
        self._group.buttonToggled.connect(self._let_tab_in)
        self._let_tab_in()

    def show_choice(self, key: str) -> None:
        """Raise the choice called ``key``, or none where there is no such; emits nothing."""
        self._group.setExclusive(False)
        for name, choice in self._buttons.items():
            choice.setChecked(name == key)
        self._group.setExclusive(True)

    def show_words(self, key: str, text: str) -> None:
        """Give the choice called ``key`` other words."""
        choice = self._buttons[key]
        choice.setText(text)
        choice.setAccessibleName(labelled(self.accessibleName(), text, translate))

    def _let_tab_in(self) -> None:
        """Let Tab enter at the chosen button, or the first; from there the arrows move."""
        buttons = self._group.buttons()
        entry = self._group.checkedButton() or buttons[0]
        for choice in buttons:
            is_entry = choice is entry
            policy = Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus
            choice.setFocusPolicy(policy)


def draw_avatar(
    painter: QPainter, theme: Theme, disc: QRectF, code: str, tone: str = ""
) -> None:
    """Paint the letters of a delegation in a disc, a sign where there are too many.

    ``tone`` names the colour of somebody who has one, else it follows from the letters.
    """
    own = (theme.colour(f"{tone}_soft"), theme.colour(tone)) if tone else None
    ground, ink = own or theme.avatar(code)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(disc)
    if len(code) > _LONGEST_LETTERS:
        sign = disc.adjusted(7, 7, -7, -7)
        draw_icon(painter, "landmark", sign, ink.name(), 2)
        return
    painter.setFont(interface_font({2: 10, 3: 9}.get(len(code), 8), 700))
    painter.setPen(ink)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, code)
