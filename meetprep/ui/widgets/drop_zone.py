"""A place to drop the paper on, with a button beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, button, label, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from meetprep.ui.theme import Theme


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files that are being dragged, none for anything else."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QFrame):
    """Takes files.

    Signals:
        dropped: Files were dropped; carries the list of their paths.
        choose_clicked: The user wants to choose a file instead.
    """

    dropped = Signal(object)
    choose_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("dropzone")
        self.setAcceptDrops(True)
        self.setMinimumHeight(px(116))
        choose = button(self.tr("or choose a file…"), "quiet")
        choose.setAccessibleName(self.tr("Choose a paper"))
        choose.clicked.connect(self.choose_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(4)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(Sign(theme, "file-up", "accent_text", 22), 0, centre)
        column.addWidget(
            label(self.tr("Drop the Presidency’s paper here"), "heading"), 0, centre
        )
        column.addWidget(choose, 0, centre)
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            restyle(self, "over", "true")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        restyle(self, "over", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files over."""
        restyle(self, "over", "false")
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(paths)
