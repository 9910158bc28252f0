"""The field over the window in which everything is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetprep.ui.search.row_painting import RowPainting
from meetprep.ui.search.rows import Row, RowList
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import Sign, label, line
from meetprep.ui.widgets.cover import AIR, Cover

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtGui import QShowEvent

    from meetprep.ui.search.filter_pills import FilterPills
    from meetprep.ui.theme import Theme

_WIDEST, _TALLEST = 760, 620
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class SearchPalette(Cover):
    """Covers the window; Esc, or a click beside the card, closes it.

    Signals:
        asked: Something else is looked for, in the field or by the filters.
        chosen: The user chose a row; carries it.
        entered: The user pressed Enter in the field.
    """

    asked = Signal()
    chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, pills: FilterPills, over: QWidget) -> None:
        super().__init__(theme, over)
        self.pills = pills
        self.field = QLineEdit()
        self.field.setObjectName("searchfield")
        self.field.setPlaceholderText(self.tr("Search everything, or name a command"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.installEventFilter(self)
        self._list = RowList()
        self.view = _view(self._list, self.tr("Found"))
        self._painting = RowPainting(theme, self.view)
        self.view.setItemDelegate(self._painting)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(40, 0, 40, 40)
        self._foot = label("", "small")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._nothing)
        self._lay_out(theme)
        self.field.textChanged.connect(self.asked)
        pills.changed.connect(self.asked)
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(self._on_clicked)

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(22, 12, 16, 8)
        head.setSpacing(6)
        head.addWidget(Sign(theme, "search", "text3", 18))
        head.addWidget(self.field, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 9, 20, 10)
        foot.addWidget(self._foot, 1)
        keys = self.tr("↑ ↓ to choose · Enter to open · Esc to close")
        foot.addWidget(label(keys, "small"))
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pills)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
        column.addWidget(line())
        column.addLayout(foot)

    @property
    def rows(self) -> list[Row]:
        """What is listed."""
        return self._list.rows

    def open(self) -> None:
        """Cover the window and put the keyboard into the field; what was typed is selected."""
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_rows(self, rows: list[Row], nothing: str = "") -> None:
        """List ``rows``, the first chosen, or say ``nothing`` where there are none.

        What was chosen stays so where it is listed still.
        """
        chosen = self._row_at(self.view.currentIndex())
        self._painting.forget()
        self._list.show_rows(rows)
        same = [at for at, row in enumerate(rows) if chosen and row.value == chosen.value]
        first = self._list.next_choice(0, 1)
        if same or first is not None:
            self._choose(same[0] if same else first or 0)
        if first is None or not same:
            self.view.scrollToTop()
        self._nothing.setText(nothing)
        self._pages.setCurrentIndex(1 if nothing and not rows else 0)

    def choose_current(self) -> None:
        """Choose the row that is marked."""
        self._on_clicked(self.view.currentIndex())

    def say(self, words: str) -> None:
        """Say something about the search below the list."""
        self._foot.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and let the field's keys move in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is self.field and self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; let no other key reach what is covered."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep Tab within the card."""
        _step_within(self, 1 if forward else -1)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Cover all of the window."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        super()._fit()
        over = self._over
        width = min(_WIDEST, over.width() - 2 * AIR) + 2 * MARGIN
        height = min(_TALLEST, over.height() - 2 * AIR)
        top = max(min((over.height() - height) // 3, 96), AIR // 2)
        self._card.setGeometry(QRect((over.width() - width) // 2, top, width, height))
        self._painting.forget()
        self.view.doItemsLayout()

    def _step(self, step: int) -> None:
        at = self.view.currentIndex().row() + step
        way = 1 if step > 0 else -1
        wanted = max(min(at, len(self.rows) - 1), 0)
        found = self._list.next_choice(wanted, way)
        if found is None:
            found = self._list.next_choice(wanted, -way)
        if found is not None:
            self._choose(found)
            if self._list.next_choice(found - 1, -1) is None:
                self.view.scrollToTop()  # with the name of the first group

    def _choose(self, row: int) -> None:
        index = self._list.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _row_at(self, index: QModelIndex) -> Row | None:
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._row_at(index)
        if row is not None and row.value is not None:
            self.chosen.emit(row)


def _view(rows: RowList, name: str) -> QListView:
    view = QListView()
    view.setModel(rows)
    view.setObjectName("searchlist")
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setUniformItemSizes(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    return view


def _step_within(whole: QWidget, step: int) -> None:
    """Give the keyboard to the next control of ``whole``; after the last comes the first."""
    inside = [
        child
        for child in whole.findChildren(QWidget)
        if child.isVisibleTo(whole) and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    at = QApplication.focusWidget()
    place = inside.index(at) + step if at in inside else 0
    inside[place % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
