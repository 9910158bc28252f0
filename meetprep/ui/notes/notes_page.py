"""The inbox, what the others said, and our line: three columns of one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from meetprep.domain.heard import Wanted
from meetprep.ui.keyboard import GROUP
from meetprep.ui.notes.beside_pane import BesidePane
from meetprep.ui.notes.inbox_pane import InboxPane
from meetprep.ui.notes.reading_column import ReadingColumn
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Segment, action_button, button
from meetprep.ui.widgets.drop_zone import dropped_files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import (
        QAction,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from meetprep.ui.theme import Theme

_INBOX, _BESIDE = 304, 344
_THREE_FIT = _INBOX + _BESIDE + 330


class TopTools(QWidget):
    """What the bar above the notes offers: which of them, and one more.

    Signals:
        wanted: The user wants other notes; carries which, as a word.
        add_asked: The user wants to add a note.
    """

    wanted = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = {
            Wanted.ALL: self.tr("All {}"),
            Wanted.UNREAD: self.tr("Unread {}"),
            Wanted.UNASSESSED: self.tr("Not assessed {}"),
        }
        choices = [(kind.value, text, "") for kind, text in self._words.items()]
        self._segment = Segment(choices, self.tr("Notes"))
        self._segment.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._segment.setProperty("tight", "true")
        self._segment.chosen.connect(self.wanted)
        self.add = button(self.tr("Add note"), theme=theme, sign="plus")
        self.add.clicked.connect(self.add_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._segment, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.add)
        self._row = row

    def offer(self, act: QAction) -> None:
        """Offer one more act as a sign, before the button that adds a note."""
        self._row.insertWidget(1, action_button(act))

    def show_counts(self, counts: Mapping[Wanted, int], wanted: Wanted) -> None:
        """Show how many notes of each kind there are, and which are looked at."""
        for kind, words in self._words.items():
            self._segment.show_words(kind.value, words.format(counts.get(kind, 0)))
        self._segment.show_choice(wanted.value)


class NotesPage(QWidget):
    """Shows what ``NotesDesk`` gives its columns.

    Where three columns don't fit, the chosen note takes the place of the inbox.

    ``room`` is how wide it is, or will be once it is shown.

    Signals:
        undo_asked: The user wants to undo what was done last.
        dropped: Files were dropped on it; carries the list of their paths.
        unchosen: The user is done with the chosen note.
    """

    undo_asked = Signal()
    dropped = Signal(object)
    unchosen = Signal()

    def __init__(self, theme: Theme, room: Callable[[], int]) -> None:
        super().__init__()
        self.room = room
        self.setObjectName("middle")
        self.setProperty(GROUP, self.tr("In the inbox"))
        self.tools = TopTools(theme)
        self.inbox = InboxPane(theme)
        self.reading = ReadingColumn(theme)
        self.beside = BesidePane(theme)
        self.beside.closed.connect(self.unchosen)
        self.inbox.setFixedWidth(px(_INBOX))
        self.beside.setFixedWidth(px(_BESIDE))
        self._has_note = False
        self.setAcceptDrops(True)
        self.takes_files = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.inbox)
        row.addWidget(self.reading, 1)
        row.addWidget(self.beside)

    @property
    def has_room(self) -> bool:
        """Whether all three columns fit."""
        return self.room() >= px(_THREE_FIT)

    def show_beside(self, *, has_note: bool) -> None:
        """Have room for the chosen note where there is one."""
        self._has_note = has_note
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.has_room
        self.inbox.setVisible(self.takes_files and (is_wide or not self._has_note))
        self.beside.setVisible(is_wide or self._has_note)
        self.beside.back.setVisible(not is_wide)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of the others anywhere on the page."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.inbox.drop.show_over(is_over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.inbox.drop.show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files to the inbox."""
        self.inbox.drop.show_over(is_over=False)
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo by key; leave the chosen note by Esc."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.unchosen.emit()
        else:
            super().keyPressEvent(event)
