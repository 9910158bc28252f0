"""A place to drop what other delegations sent, with a button beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, button, label, restyle
from meetprep.ui.widgets.drop_zone import dropped_files

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from meetprep.ui.theme import Theme


class NotesDrop(QFrame):
    """Takes files for the inbox.

    Signals:
        dropped: Files were dropped; carries the list of their paths.
        choose_clicked: The user wants to choose files instead.
    """

    dropped = Signal(object)
    choose_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("dropzone")
        self.setAcceptDrops(True)
        self.setMinimumHeight(px(96))
        choose = button(self.tr("Choose files…"), "inline")
        choose.clicked.connect(self.choose_clicked)
        words = label(self.tr("Word, PDF or the text of an e-mail"), "small", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Sign(theme, "file-down", "text3", 18), 0, centre)
        column.addWidget(words)
        column.addWidget(choose, 0, centre)

    def show_over(self, *, is_over: bool) -> None:
        """Look as a place where files may be dropped now, or as before."""
        restyle(self, "over", "true" if is_over else "false")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.show_over(is_over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files over."""
        self.show_over(is_over=False)
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(paths)
