"""Offer references while their beginning is being typed; never in the way of typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from meetprep.domain.citing import Completion, completion
from meetprep.ui.text.typing_help import typed_before
from meetprep.ui.widgets.part_editor import PartEditor
from meetprep.ui.widgets.reference_completer import ReferenceCompleter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import Meeting, MeetingId, Question
    from meetprep.services.citing import Citing
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

_PAUSE_MS = 120
_LONGEST = 48
_TAKES = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReferenceOffers(QObject):
    """Watches the editors of the desk."""

    def __init__(
        self, citing: Citing, tools: Tools, workspace: Workspace, notices: Notices
    ) -> None:
        super().__init__(workspace)
        self._citing = citing
        self._tools = tools
        self._notices = notices
        self._desk = workspace.desk
        self._known: tuple[str, ...] = ()
        self._meeting: MeetingId | None = None
        self._editor: PartEditor | None = None
        self._watched: set[PartEditor] = set()
        self._dismissed = ""
        self._found: Completion | None = None
        self._completer: ReferenceCompleter | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        workspace.desk.shown.connect(self._on_shown)

    def _on_shown(self, meeting: Meeting, _question: Question, _delegation: str) -> None:
        self.close()
        for editor in self._desk.findChildren(PartEditor):
            if editor not in self._watched:
                self._watched.add(editor)
                # From signal to slot without Python: a key costs next to nothing here.
                editor.textChanged.connect(self._pause.start)
                editor.destroyed.connect(partial(self._watched.discard, editor))
        if meeting.id != self._meeting:
            self._meeting = meeting.id
            self._tools.readings.run(
                partial(self._citing.known, meeting.id),
                owner=self,
                then=self._on_known,
                failed=self._notices.say_failed,
            )

    def _on_known(self, known: tuple[str, ...]) -> None:
        self._known = known

    @property
    def completer(self) -> ReferenceCompleter:
        """The list, above everything else in the window."""
        if self._completer is None:
            window: QWidget = self._desk.window()
            self._completer = ReferenceCompleter(window)
            self._completer.taken.connect(self._take)
        return self._completer

    def _look(self) -> None:
        editor = QApplication.focusWidget()
        if not isinstance(editor, PartEditor) or editor not in self._watched:
            return
        if editor is not self._editor:
            self.close()
        self._editor = editor
        before = typed_before(editor.textCursor(), _LONGEST)
        self._found = found = completion(before, self._known)
        begun = before[-found.length :] if found else ""
        if found is None or (self._dismissed and begun.startswith(self._dismissed)):
            self.close()
            return
        self._dismissed = ""
        caret = editor.cursorRect()
        place = editor.viewport().mapTo(self._desk.window(), caret.topLeft())
        if not self.completer.isVisible():
            editor.installEventFilter(self)  # not always: each event would come by here
        self.completer.offer(found.references, place, caret.height())

    def close(self) -> None:
        """Take the list away."""
        self._pause.stop()
        if self._completer is not None:
            self._completer.hide()
        if self._editor is not None and isValid(self._editor):
            self._editor.removeEventFilter(self)

    def _take(self, reference: str) -> None:
        editor, found = self._editor, self._found
        self.close()
        if editor is None or found is None or not isValid(editor):
            return
        cursor = editor.textCursor()
        editor.begin_step()
        end = cursor.position()
        cursor.setPosition(end - found.length)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.insertText(reference)
        editor.setTextCursor(cursor)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list while it is shown."""
        if self._completer is None or not self._completer.isVisible():
            return False
        if event.type() is QEvent.Type.FocusOut:
            self.close()
        is_key = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if not is_key or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        return self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        is_press = event.type() is QEvent.Type.KeyPress
        if key not in {*_TAKES, *steps, Qt.Key.Key_Escape}:
            if is_press and not event.text():
                self.close()  # the caret goes elsewhere
            return False
        event.accept()
        if not is_press:  # no shortcut of the window's may take it
            return True
        if key in steps:
            self.completer.step(steps[Qt.Key(key)])
        elif key in _TAKES:
            self._take(self.completer.chosen())
        else:
            self._dismiss()
        return True

    def _dismiss(self) -> None:
        if self._editor is not None and self._found is not None:
            before = typed_before(self._editor.textCursor(), _LONGEST)
            self._dismissed = before[-self._found.length :]
        self.close()
