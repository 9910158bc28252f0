"""The name and audience of a part beside its text; the name can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetprep.domain.position import Audience
from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, label
from meetprep.wording.terms import audience_name

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

    from meetprep.domain.position import PartKind
    from meetprep.ui.theme import Theme

_WIDTH = 128
_MENU = 22
_ABOVE = 1


class PartHeading(QWidget):
    """Says what a part is and who may read it.

    Signals:
        clicked: The user pressed on it without dragging.
        menu_asked: The user wants to do something with the part; carries where, globally.
        dragged: The part is being dragged; carries where, globally.
        dropped: The part was let go; carries where, globally.
        renamed: The user gave the part another name; carries it, "" for none.
    """

    clicked = Signal()
    menu_asked = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    renamed = Signal(str)

    def __init__(self, kind: PartKind, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(px(_WIDTH))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed: QPoint | None = None
        self._is_dragged = False
        self._name = label("", "strong", wrap=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._field = _NameField()
        self._field.setAccessibleName(self.tr("Name of the part"))
        self._field.left.connect(self._on_named)
        self._field.hide()
        self._menu = self._menu_button(theme)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(2)
        top.addWidget(self._name, 1)
        top.addWidget(self._field, 1)
        top.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(3)
        column.addLayout(top)
        column.addLayout(_audience(kind, theme))
        column.addStretch(1)

    def _menu_button(self, theme: Theme) -> QToolButton:
        shown = QToolButton()
        shown.setProperty("kind", "partmenu")
        shown.setIcon(icon(theme, "ellipsis", "text3"))
        shown.setIconSize(QSize(px(16), px(16)))
        shown.setFixedSize(px(_MENU), px(_MENU - 3))
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setToolTip(self.tr("Hide, move or add a part (Alt+Shift+P)"))
        shown.setCursor(Qt.CursorShape.PointingHandCursor)
        keeps = shown.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        shown.setSizePolicy(keeps)
        shown.hide()
        shown.clicked.connect(self.ask)
        return shown

    def show_name(self, name: str) -> None:
        """Show ``name``."""
        self._name.setText(name)
        self._menu.setAccessibleName(self.tr("What to do with {}").format(name))

    def stand_at(self, baseline: float) -> None:
        """Let the name stand on the line that is ``baseline`` pixels below the top."""
        own = QFontMetricsF(self._name.font()).ascent()
        self._name.setContentsMargins(0, max(round(baseline - own) - _ABOVE, 0), 0, 0)

    def show_menu(self, *, is_near: bool) -> None:
        """Show the button of the menu while the mouse is near."""
        self._menu.setVisible(is_near)

    def ask(self) -> None:
        """Ask for the menu, under the name."""
        self.menu_asked.emit(self.mapToGlobal(QPoint(0, self._name.geometry().bottom() + 4)))

    def edit_name(self) -> None:
        """Let the user write another name where the name stands."""
        self._field.setText(self._name.text())
        self._name.hide()
        self._field.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self, name: str) -> None:
        self._field.hide()
        self._name.show()
        self.renamed.emit(name if name != self._name.text() else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, perhaps."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the part once the mouse went far enough."""
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._is_dragged or way >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the part go, or take the press as a click."""
        is_dragged, self._is_dragged, self._pressed = self._is_dragged, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if is_dragged:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            self.clicked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu where the mouse is."""
        self.menu_asked.emit(event.globalPos())


class _NameField(QLineEdit):
    """Signals: left: The user is done; carries the text, "" where it was given up."""

    left = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "number")
        self.setMaxLength(40)
        self.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if not self.isHidden():
            self.left.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the old name on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit("")
        else:
            super().keyPressEvent(event)


def _audience(kind: PartKind, theme: Theme) -> QHBoxLayout:
    is_shared = kind.audience is Audience.SHAREABLE
    colour = "accent_text" if is_shared else "text3"
    words: QLabel = label(audience_name(kind.audience, translate), kind.audience.value)
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(Sign(theme, "share-2" if is_shared else "lock", colour, 13))
    row.addWidget(words, 1)
    return row
