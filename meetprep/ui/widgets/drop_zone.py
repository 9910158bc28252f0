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


class DropFrame(QFrame):
    """Takes files.

    Signals:
        dropped: Files were dropped; carries the list of their paths.
        choose_clicked: The user wants to choose files instead.
    """

    dropped = Signal(object)
    choose_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dropzone")
        self.setAcceptDrops(True)

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


class DropZone(DropFrame):
    """Takes the Presidency's paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
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
