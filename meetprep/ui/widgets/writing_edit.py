"""The ground of every field for formatted text: as tall as its text, and fetching nothing."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy

from meetprep.domain.richtext import Mark, RichText, canonical, from_json, to_json
from meetprep.domain.richtext_html import to_html
from meetprep.ui.scale import px
from meetprep.ui.text import typing_help
from meetprep.ui.text.formats import LINE_HEIGHT, marks_of, set_mark
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.reading import selected
from meetprep.ui.widgets.grounded_edit import GroundedEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QTextCursor, QWheelEvent
    from PySide6.QtWidgets import QMenu

    from meetprep.ui.theme import Theme

# The caret is not kept waiting for those who follow it.
_PAUSE_MS = 50
# What is typed behind a letter and needs no help either.
_GO_ON = frozenset(" ,.")
OWN_FORMAT = "application/x-meetprep-text"


@dataclass(slots=True)
class _Flow:
    """How it is written just now: kept apart, as an object of Qt's takes long to keep a value.

    ``goes_on`` is whether a letter would follow one that was typed just before, and asks for
    no help; nor does what ends a word, and ``is_between`` is whether that was typed.
    """

    caret: int = 0
    is_moving: bool = False
    is_typing: bool = False
    goes_on: bool = False
    is_between: bool = False


class WritingEdit(GroundedEdit):
    """Takes text in through the own model only, and helps while typing.

    Signals:
        focused: The user went into this field.
        caret_moved: The caret stood elsewhere a moment ago, or leapt just now.
        pasted: Text from elsewhere is to be put at the selection; carries HTML and plain text.
        menu_asked: A menu is about to open; carries it and the position that it is about.
    """

    focused = Signal()
    caret_moved = Signal()
    pasted = Signal(str, str)
    menu_asked = Signal(object, int)

    def __init__(self, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__()
        self._actions = list(actions)
        self._theme = theme
        self.language = "en"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.has_leapt = False
        self._flow = _Flow()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def _on_caret_moved(self) -> None:
        flow = self._flow
        if flow.is_typing:
            return
        flow.goes_on = False
        self.forget_strip()
        place = self.textCursor().position()
        leaps = not -1 <= place - flow.caret <= 1
        flow.caret = place
        if leaps and not self.has_leapt:
            self.has_leapt = flow.is_moving = True
            self._pause.start(0)
        elif not flow.is_moving:
            flow.is_moving = True
            self._pause.start(_PAUSE_MS)

    def _on_pause(self) -> None:
        self._flow.is_moving = False
        # What was shaped to be broken into lines is painted, and not shaped once more.
        self.textCursor().block().layout().setCacheEnabled(True)
        self.caret_moved.emit()
        self.has_leapt = False

    def begin_step(self) -> None:
        """Let the next change be a step of undo of its own."""
        self._flow.goes_on = False
        # Qt joins what is typed in a row, but never with what was there when it was saved.
        self.document().setModified(False)

    def insert_text(self, text: RichText) -> None:
        """Put ``text`` in the place of the selection."""
        raise NotImplementedError

    def place(self) -> Callable[[RichText], None]:
        """Return what puts a text where the selection is now, whenever it is called."""
        raise NotImplementedError

    def _fit_height(self) -> None:
        self.forget_strip()
        height = max(math.ceil(self.document().size().height()), px(LINE_HEIGHT) + 2)
        if self.height() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return QSize(560, self.height())

    def selected_text(self) -> RichText:
        """Return what is selected."""
        cursor = self.textCursor()
        return selected(self.document(), cursor.selectionStart(), cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Offer the selection as plain text, as simple HTML, and as itself to other parts."""
        text = self.selected_text()
        data = QMimeData()
        data.setText(text.plain)
        data.setHtml(to_html(text))
        data.setData(OWN_FORMAT, QByteArray(to_json(text).encode()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and nothing else; files go to the window, never their paths."""
        has_text = source.hasText() or source.hasHtml()
        has_files = any(url.isLocalFile() for url in source.urls())
        return source.hasFormat(OWN_FORMAT) or (has_text and not has_files)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert text through the own model only: nothing foreign is ever interpreted here."""
        if not self.canInsertFromMimeData(source):
            return
        own = _own_text(source)
        if own is not None:
            self.insert_text(own)
        else:
            self.pasted.emit(source.html(), source.text())

    def paste_words(self) -> None:
        """Insert the words of the clipboard, and nothing else of it."""
        self.pasted.emit("", QGuiApplication.clipboard().text())

    def marks(self) -> frozenset[Mark]:
        """Return the marks of what was selected, or of what is typed next."""
        return marks_of(self.currentCharFormat())

    def set_mark(self, mark: Mark, *, is_set: bool) -> None:
        """Set or lift ``mark`` in the selection, or for what is typed next."""
        shown = QTextCharFormat()
        set_mark(shown, mark, is_set=is_set)
        self.mergeCurrentCharFormat(shown)
        LiveText.of(self.document()).expect_other()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type with the help that the language needs."""
        typed, flow = event.text(), self._flow
        goes_on = flow.goes_on and (typed.isalpha() or typed in _GO_ON)
        # A command may come with the letter of its key as its text.
        if not (goes_on and typing_help.types(event)):
            flow.goes_on = False
            self._strip.forget()
            self._on_key(event)
            return
        if flow.is_between and typed != " ":
            self.begin_step()
        flow.goes_on, flow.is_between = True, typed == " "
        flow.is_typing = True
        self._take_letter(event)
        flow.is_typing = False
        flow.caret += 1
        if not flow.is_moving:
            flow.is_moving = True
            self._pause.start(_PAUSE_MS)

    def _on_key(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if typing_help.types(event):
            self._type(cursor, event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            if typing_help.deletes_word(cursor, event):
                self.begin_step()
            super().keyPressEvent(event)

    def _type(self, cursor: QTextCursor, event: QKeyEvent) -> None:
        typed = event.text()
        if typing_help.begins_word(cursor, typed):
            self.begin_step()
        if typing_help.leaves_link(cursor):
            self.setTextCursor(cursor)
        super().keyPressEvent(event)
        self._after_typing(typed)
        self._flow.goes_on, self._flow.is_between = typed.isalpha(), False

    def _after_typing(self, typed: str) -> None:
        if typed in typing_help.CORRECTED:
            cursor = self.textCursor()
            typing_help.correct(cursor, typed, self.language)
            self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which field is being written."""
        super().focusInEvent(event)
        self._flow.goes_on = False
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer editing and formatting, with their shortcuts."""
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keyboard else self.cursorForPosition(event.pos())
        menu = self.new_menu(cursor.position())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def new_menu(self, position: int) -> QMenu:
        """Return the menu for a position of the text."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addActions(self._actions)
        self.menu_asked.emit(menu, position)
        return menu


def _own_text(source: QMimeData) -> RichText | None:
    try:
        return canonical(from_json(bytes(source.data(OWN_FORMAT).data()).decode()))
    except (ValueError, json.JSONDecodeError):
        return None
