"""The foot of the sheet: where the files go, how they are called, and the main button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, button
from meetprep.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.ui.export.goal import Goal
    from meetprep.ui.export.outlook import Outlook
    from meetprep.ui.theme import Theme

_LEVELS = 2  # of folders that are named
_NAME = 300


class SheetFoot(QFrame):
    """Shows the way to the file before it is written, and how far the writing is.

    Signals:
        folder_asked: The user wants another folder.
        renamed: The user wants another name for the file.
        export_asked: The user wants the files.
        stop_asked: The user wants no more of them.
        closed: The user wants none.
    """

    folder_asked = Signal()
    renamed = Signal(str)
    export_asked = Signal()
    stop_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sheetfoot")
        self._folder = button("", "faint", theme=theme, sign="folder")
        self._folder.clicked.connect(self.folder_asked)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("File name"))
        self._name.setMaximumWidth(px(_NAME))
        self._name.editingFinished.connect(lambda: self.renamed.emit(self._name.text()))
        self._names = Elided("second")
        self._replaces = Sign(theme, "info", "text3", 14)
        self._replaced = Elided("small")
        self.close_button = button(self.tr("Cancel"))
        self.close_button.clicked.connect(self.closed)
        self.export = button("", "primary", theme=theme, sign="file-down")
        self.export.clicked.connect(self.export_asked)
        self._progress = Elided("second")
        self._stop = button(self.tr("Stop"))
        self._stop.clicked.connect(self.stop_asked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choosing())
        self._stack.addWidget(self._writing())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)

    def _choosing(self) -> QWidget:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(24, 12, 24, 14)
        row.setSpacing(6)
        row.addWidget(self._folder)
        row.addWidget(self._name, 3)
        row.addWidget(self._names, 2)
        row.addSpacing(4)
        row.addWidget(self._replaces)
        row.addWidget(self._replaced, 2)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.export)
        return shown

    def _writing(self) -> QWidget:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(32, 12, 24, 14)
        row.addWidget(self._progress)
        row.addStretch(1)
        row.addWidget(self._stop)
        return shown

    def show_waiting(self) -> None:
        """Offer nothing until it is known what would be written."""
        self.export.setText(self.tr("Export"))
        self.show_ready(self.tr("The pages are being made."))

    def show_files(self, goal: Goal, outlook: Outlook) -> None:
        """Say where the files go, and how many of them are there already."""
        folder, paths = goal.folder, goal.paths(outlook)
        names = [path.name for path in paths]
        there = sum(path.exists() for path in paths)
        can_rename = len(outlook.files) == 1
        self._folder.setText(" / ".join([*_short(folder), ""]).rstrip())
        self._folder.setToolTip(str(folder))
        said = self.tr("Folder: {}. Press to choose another").format(folder)
        self._folder.setAccessibleName(said)
        self._name.setVisible(can_rename)
        self._names.setVisible(not can_rename)
        if can_rename and self._name.text() != names[0]:
            self._name.setText(names[0])
            self._name.setCursorPosition(0)
        self._names.show_words(", ".join(names) or self.tr("no file"), "\n".join(names))
        words = translate("SheetFoot", "Replaces %n file(s) of that name", there)
        self._replaced.show_words(words)
        for shown in (self._replaces, self._replaced):
            shown.setVisible(there > 0)
        count = translate("SheetFoot", "Export %n file(s)", max(len(names), 1))
        self.export.setText(count)

    def show_over(self, *, is_over: bool) -> None:
        """Offer to close what is done, or to cancel what is not."""
        self.close_button.setText(self.tr("Close") if is_over else self.tr("Cancel"))
        if is_over:  # it was said before; now it would be about what has just been written
            self._replaces.hide()
            self._replaced.hide()

    def take_keyboard(self) -> None:
        """Give the keyboard to what closes the sheet."""
        self.close_button.setFocus()

    def show_ready(self, why_not: str) -> None:
        """Let the files be exported, or say why they can't be."""
        self._stack.setCurrentIndex(0)
        self.export.setEnabled(not why_not)
        self.export.setToolTip(why_not)

    def show_making(self) -> None:
        """Say that the pages come first, with a way to stop."""
        self._show_busy(self.tr("The pages are being made."))

    def show_progress(self, done: int, of: int) -> None:
        """Say how many documents are written, with a way to stop."""
        words = self.tr("Writing document {} of {}…").format(min(done + 1, of), of)
        self._show_busy(words)

    def _show_busy(self, words: str) -> None:
        self._progress.show_words(words)
        self._stack.setCurrentIndex(1)
        if not self._stop.hasFocus():
            self._stop.setFocus()


def _short(folder: Path) -> tuple[str, ...]:
    """Return the last names of a folder, as many as say where it is; the root has none."""
    return tuple(name for name in folder.parts if name.strip("/"))[-_LEVELS:]
