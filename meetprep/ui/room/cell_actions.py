"""What can be done with a cell, by its key or in its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from meetprep.domain.position import Stance
from meetprep.ui.translating import translate
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def add_cell_actions(
    matrix: QWidget,
    *,
    opens: Callable[[], object],
    turns: Callable[[], object],
    chooses: Callable[[Stance], object],
) -> None:
    """Let Enter open the note, a number choose a stance, and the menu do all of it.

    The space bar supposes that a member is on the other side.
    """
    words = QCoreApplication.translate("room", "Open the note")
    keys = [QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)]
    _add(matrix, words, keys, opens)
    words = QCoreApplication.translate("room", "What if it changed sides")
    _add(matrix, words, [QKeySequence(Qt.Key.Key_Space)], turns)
    _add(matrix, "", [], None)
    for number, stance in enumerate(Stance, 1):
        keys = [QKeySequence(str(number))]
        _add(matrix, stance_name(stance, translate), keys, partial(chooses, stance))
    matrix.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _add(
    matrix: QWidget, words: str, keys: list[QKeySequence], act: Callable[[], object] | None
) -> None:
    """Add an action that counts while the matrix has the keyboard, or a line."""
    action = QAction(words, matrix)
    action.setSeparator(act is None)
    action.setShortcuts(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setAutoRepeat(False)
    if act is not None:
        action.triggered.connect(lambda _=False: act())
    matrix.addAction(action)
