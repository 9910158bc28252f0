"""Formatting of the part that is being written, by button, menu and key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QFont, QKeySequence, QTextCharFormat, QTextCursor

from meetprep.domain.richtext import ListStyle, is_safe_link
from meetprep.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.ui.prompts import Prompts
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.part_editor import PartEditor


class FormatActions(QObject):
    """Acts on the part that had the keyboard last."""

    def __init__(self, theme: Theme, prompts: Prompts, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._theme = theme
        self._prompts = prompts
        self._editor: PartEditor | None = None
        self.bold = self._toggle("bold", self.tr("Bold"), "Ctrl+B")
        self.italic = self._toggle("italic", self.tr("Italic"), "Ctrl+I")
        self.underline = self._toggle("underline", self.tr("Underline"), "Ctrl+U")
        self.bullets = self._toggle("list", self.tr("Bullets"), "Ctrl+Shift+L")
        self.numbers = self._toggle("list-ordered", self.tr("Numbers"), "Ctrl+Shift+N")
        self.link = self._plain("link", self.tr("Link…"), "Ctrl+Shift+K")
        self.note = self._plain("footnote", self.tr("Footnote…"), "Ctrl+Alt+F")
        self.bold.triggered.connect(self._on_bold)
        self.italic.triggered.connect(self._on_italic)
        self.underline.triggered.connect(self._on_underline)
        self.bullets.triggered.connect(self._on_bullets)
        self.numbers.triggered.connect(self._on_numbers)
        self.link.triggered.connect(self._on_link)
        self.note.triggered.connect(self._on_note)
        self._show_state()

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the bar."""
        return [
            self.bold,
            self.italic,
            self.underline,
            self.bullets,
            self.numbers,
            self.link,
            self.note,
        ]

    def _plain(self, sign: str, text: str, keys: str) -> QAction:
        action = QAction(icon(self._theme, sign), text, self)
        action.setShortcut(QKeySequence(keys))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({shown})")
        self._owner.addAction(action)
        return action

    def _toggle(self, sign: str, text: str, keys: str) -> QAction:
        action = self._plain(sign, text, keys)
        action.setCheckable(True)
        return action

    def edit(self, editor: PartEditor) -> None:
        """Act on ``editor`` from now on."""
        if self._editor is not editor:
            if self._editor is not None:
                self._editor.currentCharFormatChanged.disconnect(self._show_state)
                self._editor.caret_moved.disconnect(self._show_state)
                self._editor.note_opened.disconnect(self._on_note)
            self._editor = editor
            editor.currentCharFormatChanged.connect(self._show_state)
            editor.caret_moved.connect(self._show_state)
            editor.note_opened.connect(self._on_note)
        self._show_state()

    def _show_state(self) -> None:
        editor = self._editor
        for action in self.all:
            action.setEnabled(editor is not None)
        if editor is None:
            return
        shown = editor.currentCharFormat()
        self.bold.setChecked(shown.fontWeight() >= QFont.Weight.DemiBold)
        self.italic.setChecked(shown.fontItalic())
        self.underline.setChecked(shown.fontUnderline())
        style = editor.list_style()
        self.bullets.setChecked(style is ListStyle.BULLET)
        self.numbers.setChecked(style is ListStyle.DECIMAL)

    def _merge(self, shown: QTextCharFormat) -> None:
        if self._editor is not None:
            self._editor.mergeCurrentCharFormat(shown)
            self._editor.setFocus()

    def _on_bold(self) -> None:
        shown = QTextCharFormat()
        weight = QFont.Weight.Bold if self.bold.isChecked() else QFont.Weight.Normal
        shown.setFontWeight(weight)
        self._merge(shown)

    def _on_italic(self) -> None:
        shown = QTextCharFormat()
        shown.setFontItalic(self.italic.isChecked())
        self._merge(shown)

    def _on_underline(self) -> None:
        shown = QTextCharFormat()
        shown.setFontUnderline(self.underline.isChecked())
        self._merge(shown)

    def _on_bullets(self) -> None:
        self._toggle_list(ListStyle.BULLET)

    def _on_numbers(self) -> None:
        self._toggle_list(ListStyle.DECIMAL)

    def _toggle_list(self, style: ListStyle) -> None:
        if self._editor is not None:
            self._editor.toggle_list(style)
            self._editor.setFocus()
            self._show_state()

    def _on_link(self) -> None:
        editor = self._editor
        if editor is None:
            return
        cursor = editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        old = cursor.charFormat().anchorHref() if cursor.charFormat().isAnchor() else ""
        title = self.tr("Link")
        asked = self.tr("Web or mail address; nothing takes the link away")
        address = self._prompts.line(self._owner, title, asked, old)
        if address is None:
            return
        shown = QTextCharFormat()
        address = _completed(address)
        shown.setAnchor(is_safe_link(address))
        shown.setAnchorHref(address if is_safe_link(address) else "")
        if is_safe_link(address) and not cursor.hasSelection():
            cursor.insertText(address, shown)
        else:
            cursor.mergeCharFormat(shown)
        editor.setFocus()

    def _on_note(self) -> None:
        editor = self._editor
        if editor is None or editor.draft is None:
            return
        note = editor.note_at_caret()
        title = self.tr("Footnote")
        asked = self.tr("Text of the footnote")
        text = self._prompts.line(self._owner, title, asked, note.text if note else "")
        if text and note:
            editor.draft.change_note(note.id, text)
        elif text:
            editor.insert_note(text)
        editor.setFocus()


def _completed(address: str) -> str:
    """Return what a user meant by an address without its scheme."""
    if not address or ":" in address.split("/", maxsplit=1)[0]:
        return address
    return f"mailto:{address}" if "@" in address else f"https://{address}"
