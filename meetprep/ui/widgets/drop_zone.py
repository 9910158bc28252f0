"""A place to drop the paper on, with a button beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meetprep.ui.widgets.controls import Sign, button, label, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from meetprep.ui.theme import Theme


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one local file that is being dragged, ``None`` for anything else."""
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return local[0] if len(local) == 1 else None


class DropZone(QFrame):
    """Takes one file.

    Signals:
        dropped: A file was dropped; carries its path.
        choose_clicked: The user wants to choose a file instead.
    """

    dropped = Signal(object)
    choose_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("dropzone")
        self.setAcceptDrops(True)
        self.setMinimumHeight(116)
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
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()
            restyle(self, "over", "true")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        restyle(self, "over", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file over."""
        restyle(self, "over", "false")
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(path)
