"""The ways to the sheet of an export: a command for each kind of document."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from meetprep.domain.documents import DocumentKind
from meetprep.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow


def add_ways(
    export: QAction, window: QMainWindow, open_sheet: Callable[[DocumentKind | None], None]
) -> None:
    """Let ``export`` open the sheet as it was, and a command of each kind with that kind."""
    export.triggered.connect(partial(open_sheet, None))
    words = {
        DocumentKind.POSITION_PAPER: translate("ExportDesk", "Export position paper…"),
        DocumentKind.BRIEF: translate("ExportDesk", "Export brief…"),
        DocumentKind.SPEAKING_NOTE: translate("ExportDesk", "Export speaking note…"),
        DocumentKind.OVERVIEW: translate("ExportDesk", "Export overview of positions…"),
        DocumentKind.REVIEW: translate("ExportDesk", "Export review copy…"),
    }
    for kind, text in words.items():
        action = QAction(export.icon(), text, window)
        action.triggered.connect(partial(open_sheet, kind))
        window.addAction(action)
