"""Formatting of the field that is being written, by button, menu and key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from meetprep.domain.richtext import BlockKind, ListStyle, Mark
from meetprep.ui.icons import icon
from meetprep.ui.linking import Linking
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.text import passage
from meetprep.ui.widgets.note_editor import NoteEditor
from meetprep.ui.widgets.part_editor import PartEditor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.writing_edit import WritingEdit

_HEADINGS = (1, 2, 3)
# The caret is not kept waiting for the buttons.
_PAUSE_MS = 30


class FormatActions(QObject):
    """Acts on the field that had the keyboard last: a part, or one of its footnotes."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._theme = theme
        self._field: WritingEdit | None = None
        self._linking = Linking(owner)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_state)
        self.bold = self._mark(Mark.BOLD, "bold", self.tr("Bold"), "Ctrl+B")
        self.italic = self._mark(Mark.ITALIC, "italic", self.tr("Italic"), "Ctrl+I")
        self.underline = self._mark(Mark.UNDERLINE, "underline", self.tr("Underline"), "Ctrl+U")
        self.headings = [self._heading(level) for level in _HEADINGS]
        self.body = self._toggle("heading-2", self.tr("Plain paragraph"), "Ctrl+Alt+0")
        self.styles = QAction(icon(theme, "heading"), self.tr("Headings"), self)
        self.styles.setToolTip(self.tr("Headings (Ctrl+Alt+1 to 3, plain: Ctrl+Alt+0)"))
        self.styles.setCheckable(True)
        menu = QMenu(owner)
        menu.addActions([self.body, *self.headings])
        self.styles.setMenu(menu)
        self.quote = self._toggle("quote", self.tr("Quotation"), "Ctrl+Alt+Q")
        self.bullets = self._toggle("list", self.tr("Bullets"), "Ctrl+Shift+8")
        self.numbers = self._toggle("list-ordered", self.tr("Numbers"), "Ctrl+Shift+7")
        self.link = self._plain("link", self.tr("Link"), "Ctrl+Shift+K")
        self.note = self._plain("footnote", self.tr("Footnote"), "Ctrl+Alt+F")
        words = self.tr("Leave out if short of time")
        self.leave_out = self._toggle("scissors", words, "Ctrl+Shift+X")
        self.paste_plain = self._plain(
            "file-text", self.tr("Paste as plain text"), "Ctrl+Shift+V"
        )
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.body.triggered.connect(partial(self._toggle_kind, BlockKind.PARAGRAPH, 0))
        self.quote.triggered.connect(partial(self._toggle_kind, BlockKind.QUOTE, 0))
        self.bullets.triggered.connect(partial(self._toggle_list, ListStyle.BULLET))
        self.numbers.triggered.connect(partial(self._toggle_list, ListStyle.DECIMAL))
        self.link.triggered.connect(self._on_link)
        self.note.triggered.connect(self._on_note)
        self.leave_out.triggered.connect(self._on_leave_out)
        self.paste_plain.triggered.connect(self._on_paste_plain)

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [
            *self._marks,
            self.body,
            *self.headings,
            *self._blocks,
            self.link,
            self.note,
            self.leave_out,
            self.paste_plain,
        ]

    @property
    def _marks(self) -> list[QAction]:
        return [self.bold, self.italic, self.underline]

    @property
    def _blocks(self) -> list[QAction]:
        return [self.quote, self.bullets, self.numbers]

    @property
    def groups(self) -> list[list[QAction]]:
        """The actions of the bar, those that belong together in one group."""
        return [
            self._marks,
            [self.styles, *self._blocks],
            [self.link, self.note],
            [self.leave_out],
        ]

    def _plain(self, sign: str, text: str, keys: str) -> QAction:
        action = QAction(icon(self._theme, sign), text, self)
        action.setShortcut(QKeySequence(keys))
        shown = shown_keys(action.shortcut())
        action.setToolTip(f"{text} ({shown})")
        self._owner.addAction(action)
        return action

    def _toggle(self, sign: str, text: str, keys: str) -> QAction:
        action = self._plain(sign, text, keys)
        action.setCheckable(True)
        return action

    def _mark(self, mark: Mark, sign: str, text: str, keys: str) -> QAction:
        action = self._toggle(sign, text, keys)
        action.triggered.connect(partial(self._on_mark, mark))
        return action

    def _heading(self, level: int) -> QAction:
        text = self.tr("Heading {}").format(level)
        action = self._toggle("heading-2", text, f"Ctrl+Alt+{level}")
        action.triggered.connect(partial(self._toggle_kind, BlockKind.HEADING, level))
        return action

    def edit(self, field: WritingEdit) -> None:
        """Act on ``field`` from now on."""
        if self._field is not field:
            if self._field is not None:
                self._field.currentCharFormatChanged.disconnect(self._show_soon)
                self._field.caret_moved.disconnect(self._show_soon)
                self._field.destroyed.disconnect(self._on_destroyed)
            self._field = field
            field.currentCharFormatChanged.connect(self._show_soon)
            field.caret_moved.connect(self._show_soon)
            field.destroyed.connect(self._on_destroyed)
        self._show_state()

    def _show_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _on_destroyed(self) -> None:
        self._field = None
        self._show_state()

    def _show_state(self) -> None:
        field = self._field
        part = field if isinstance(field, PartEditor) else None
        for action in (*self._marks, self.link, self.note, self.paste_plain):
            action.setEnabled(field is not None)
        for action in (self.styles, self.body, *self.headings, *self._blocks):
            action.setEnabled(part is not None)
        self.leave_out.setEnabled(part is not None and part.may_leave_out)
        if field is None:
            return
        marks = field.marks()
        for mark, action in (
            (Mark.BOLD, self.bold),
            (Mark.ITALIC, self.italic),
            (Mark.UNDERLINE, self.underline),
            (Mark.LEAVE_OUT, self.leave_out),
        ):
            action.setChecked(mark in marks)
        kind, level = part.kind() if part else (BlockKind.PARAGRAPH, 0)
        style = part.list_style() if part else None
        self.bullets.setChecked(style is ListStyle.BULLET)
        self.numbers.setChecked(style is ListStyle.DECIMAL)
        self.quote.setChecked(kind is BlockKind.QUOTE)
        self.styles.setChecked(kind is BlockKind.HEADING)
        self.body.setChecked(kind is BlockKind.PARAGRAPH)
        for number, action in enumerate(self.headings, start=1):
            action.setChecked(kind is BlockKind.HEADING and level == number)

    def _on_mark(self, mark: Mark) -> None:
        if self._field is not None:
            # The button may lag behind the caret.
            self._field.set_mark(mark, is_set=mark not in self._field.marks())
            self._field.setFocus()
            self._show_state()

    def _toggle_list(self, style: ListStyle) -> None:
        if isinstance(self._field, PartEditor):
            self._field.toggle_list(style)
            self._field.setFocus()
            self._show_state()

    def _toggle_kind(self, kind: BlockKind, level: int) -> None:
        if isinstance(self._field, PartEditor):
            self._field.toggle_kind(kind, level)
            self._field.setFocus()
            self._show_state()

    def _on_link(self) -> None:
        if self._field is not None:
            self._linking.ask(self._field)

    def _on_note(self) -> None:
        if isinstance(self._field, PartEditor):
            self._field.open_note()
        elif isinstance(self._field, NoteEditor):
            self._field.left.emit()

    def _on_leave_out(self) -> None:
        if isinstance(self._field, PartEditor) and self._field.may_leave_out:
            cursor = passage.of_caret(self._field.textCursor())
            is_set = not passage.has_mark(cursor, Mark.LEAVE_OUT)
            passage.set_mark(cursor, Mark.LEAVE_OUT, is_set=is_set)
            self._field.setFocus()
            self._show_state()

    def _on_paste_plain(self) -> None:
        if self._field is not None:
            self._field.paste_words()
