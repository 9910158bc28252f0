"""All keys of the window at a glance, read from what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.translating import translate
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import action_button, label, line
from meetprep.ui.widgets.cover import AIR, Cover
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from meetprep.ui.theme import Theme

# A page whose keys stand together gives them this name.
GROUP = "keysAre"
_WIDEST, _TALLEST = 860, 700
_TWO_FIT = 880  # columns, in a window so wide


def add_shortcut(
    owner: QWidget, keys: str, words: str, act: Callable[[], object], *, within: bool = False
) -> None:
    """Let ``keys`` do ``act`` in the window, or only ``within`` the owner; say it in words."""
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setWhatsThis(words)
    if within:
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)


def keys_of(window: QWidget) -> dict[str, list[tuple[str, str]]]:
    """Return what can be done by key and by which, in groups by the page where it counts."""
    anywhere = translate("KeyboardOverview", "Everywhere")
    found: dict[str, list[tuple[str, str]]] = {anywhere: []}
    for owner in window.findChildren(QObject):
        if isinstance(owner, QAction):
            words, keys = owner.text(), owner.shortcuts()
        elif isinstance(owner, QShortcut):
            words, keys = owner.whatsThis(), owner.keys()
        else:
            continue
        shown = " · ".join(map(shown_keys, keys))
        if shown and words:
            row = (words.replace("&", "").rstrip("…"), shown)
            group = found.setdefault(_group(owner) or anywhere, [])
            if row not in group:
                group.append(row)
    found[translate("KeyboardOverview", "On a row of a list")] = _rows()
    return found


def _rows() -> list[tuple[str, str]]:
    """Return what lists take themselves, without an action."""
    rows = (
        (translate("KeyboardOverview", "Open"), "Enter"),
        (translate("KeyboardOverview", "Rename"), "F2"),
        (translate("KeyboardOverview", "Move up"), "Ctrl+Shift+Up"),
        (translate("KeyboardOverview", "Move down"), "Ctrl+Shift+Down"),
        (translate("KeyboardOverview", "Delete"), "Del"),
        (translate("KeyboardOverview", "Undo"), "Ctrl+Z"),
    )
    return [(words, shown_keys(key)) for words, key in rows]


def open_keyboard(theme: Theme, window: QWidget) -> None:
    """Show the keys over ``window``; asked again, close them."""
    for shown in window.findChildren(KeyboardOverview):
        shown.close_over()
        return
    KeyboardOverview(theme, window).open()


class KeyboardOverview(Cover):
    """All keys on a card; Esc, the cross or a click beside the card closes it."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(theme, over)
        self._keys = _groups(keys_of(over), 2 if over.width() >= px(_TWO_FIT) else 1)
        self._pane = Pane(self._keys)
        self._pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pane.setAccessibleName(self.tr("Keyboard"))
        close = QAction(icon(theme, "x"), self.tr("Close (Esc)"), self)
        close.triggered.connect(self.close_over)
        self._close = action_button(close)
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 14, 10)
        head.addWidget(label(self.tr("Keyboard"), "section"))
        head.addStretch(1)
        head.addWidget(self._close)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._pane, 1)

    def open(self) -> None:
        """Cover the window."""
        super().open()
        QTimer.singleShot(0, self._keys, self._lay_out_anew)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_anew(self) -> None:
        """Give the rows the height that they have in the style of the window."""
        if rows := self._keys.layout():
            rows.invalidate()
            rows.activate()

    def close_over(self) -> None:
        """Uncover the window, and be no more."""
        super().close_over()
        self.setParent(None)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, scroll by the keys that scroll; let no other reach what is covered."""
        bar = self._pane.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        else:
            bar.setValue(bar.value() + steps.get(Qt.Key(event.key()), 0))
        event.accept()

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep Tab here."""
        at_close = QApplication.focusWidget() is self._close
        target = self._pane if at_close else self._close
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _fit(self) -> None:
        super()._fit()
        over = self._over
        width = min(px(_WIDEST), over.width() - 2 * AIR) + 2 * MARGIN
        wanted = self._keys.sizeHint().height() + 80
        height = min(px(_TALLEST), wanted, over.height() - 2 * AIR)
        left, top = (over.width() - width) // 2, (over.height() - height) // 2
        self._card.setGeometry(QRect(left, top, width, height))


def _group(owner: QObject) -> str:
    """Return the name of the page that ``owner`` belongs to, "" where it counts everywhere."""
    at: QObject | None = owner
    while at is not None:
        if name := at.property(GROUP):
            return str(name)
        at = at.parent()
    return ""


def _groups(groups: dict[str, list[tuple[str, str]]], many: int) -> QWidget:
    """Return the groups in so many columns, what counts everywhere first, then the longest."""
    shown = QWidget()
    row = QHBoxLayout(shown)
    row.setContentsMargins(24, 16, 28, 20)
    row.setSpacing(40)
    columns = [QVBoxLayout() for _ in range(many)]
    lengths = [0] * many
    for column in columns:
        column.setSpacing(20)
        row.addLayout(column, 1)
    first, *others = groups.items()
    for name, keys in (first, *sorted(others, key=lambda group: -len(group[1]))):
        at = lengths.index(min(lengths))
        lengths[at] += len(keys) + 2
        columns[at].addLayout(_group_of_keys(name, keys))
    for column in columns:
        column.addStretch(1)
    return shown


def _group_of_keys(name: str, keys: list[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label(name, "heading"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    for at, (words, shown) in enumerate(keys):
        key = label(shown, "key")
        key.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid.addWidget(label(words, "second"), at, 0)
        grid.addWidget(key, at, 1, Qt.AlignmentFlag.AlignRight)
    column.addLayout(grid)
    return column
