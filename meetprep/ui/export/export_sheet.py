"""The sheet of an export: the document, what goes in, how it is written, and its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.export.kind_cards import KindCards
from meetprep.ui.export.options import Options
from meetprep.ui.export.overlay import Overlay
from meetprep.ui.export.part_rows import PartRows
from meetprep.ui.export.preview import Preview
from meetprep.ui.export.sheet_foot import SheetFoot
from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.controls import action_button, label, line
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from meetprep.ui.theme import Theme

_WIDEST, _TALLEST = 1360, 980
_KINDS, _CHOICES = 272, 336
_NARROW, _KINDS_NARROW, _CHOICES_NARROW = 1130, 232, 316


class ExportSheet(Overlay):
    """Knows no store: shows what it is told, and says what the user wants.

    Signals:
        left: The user wants to go back.
    """

    left = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(theme, over, _WIDEST, _TALLEST)
        self.setAccessibleName(self.tr("Export"))
        self.kinds = KindCards(theme)
        self.parts = PartRows(theme)
        self.options = Options(theme)
        self.preview = Preview(theme)
        self.foot = SheetFoot(theme)
        self.clearance = Banner(theme, "warn")
        self.check = Banner(theme, "ok")
        self.outcome = Banner(theme, "info")
        self._where = Elided("muted")
        self.foot.closed.connect(self.leave)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(self._title())
        left.addLayout(self._columns(), 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(left)
        self._add_close(theme)
        body.addWidget(self.preview, 1)
        outcome = QVBoxLayout()
        outcome.setContentsMargins(24, 0, 24, 0)
        outcome.addWidget(self.outcome)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addLayout(outcome)
        column.addWidget(line())
        column.addWidget(self.foot)

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(32, 16, 24, 10)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Export"), "section"))
        row.addWidget(self._where)
        row.addStretch(1)
        return row

    def _columns(self) -> QHBoxLayout:
        self._left, self._middle = QWidget(), QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(32, 8, 12, 16)
        left.setSpacing(10)
        left.addWidget(label(self.tr("Document"), "heading"))
        left.addWidget(self.kinds)
        left.addWidget(self.clearance)
        left.addStretch(1)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(12, 8, 24, 16)
        middle.setSpacing(12)
        middle.addWidget(self.parts)
        middle.addWidget(self.check)
        middle.addWidget(self.options)
        middle.addStretch(1)
        self._panes = Pane(self._left), Pane(self._middle)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for pane in self._panes:
            row.addWidget(pane)
        return row

    def _add_close(self, theme: Theme) -> None:
        close = QAction(icon(theme, "x"), self.tr("Close (Esc)"), self)
        close.triggered.connect(self.leave)
        self.preview.head.addSpacing(8)
        self.preview.head.addWidget(action_button(close))

    def show_where(self, words: str) -> None:
        """Say whose documents of which meeting these are."""
        self._where.show_words(words)

    def open(self) -> None:
        """Cover the window, the keyboard at the chosen kind."""
        super().open()
        self.kinds.take_keyboard()

    def leave(self) -> None:
        """Say that the user wants to go back."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export on Ctrl Enter; scroll the pages by the keys that do."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.foot.export.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns less room where there is little."""
        super().resizeEvent(event)
        is_narrow = self.card.width() < px(_NARROW)
        widths = (_KINDS_NARROW, _CHOICES_NARROW) if is_narrow else (_KINDS, _CHOICES)
        for pane, width, air in zip(self._panes, widths, (44, 36), strict=True):
            pane.setFixedWidth(px(width) + air)
