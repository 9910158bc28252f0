"""Put links on words and take them away, without leaving the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat

from meetprep.ui.text import passage
from meetprep.ui.text.formats import link_of
from meetprep.ui.widgets.link_card import LinkCard

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QWidget

    from meetprep.ui.widgets.writing_edit import WritingEdit


class Linking(QObject):
    """Asks for an address beside the selection, the link or the word of the caret."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._card = LinkCard(owner)
        self._card.linked.connect(self._on_linked)
        self._card.closed.connect(self._on_closed)
        self._field: WritingEdit | None = None
        self._cursor: QTextCursor | None = None

    def ask(self, field: WritingEdit) -> None:
        """Ask where the words at the caret shall lead."""
        self._field = field
        self._cursor = passage.linked_or_word(field.textCursor())
        self._card.ask(field, link_of(self._cursor.charFormat()))

    def _on_linked(self, address: str) -> None:
        cursor, field = self._cursor, self._field
        if cursor is None or field is None:
            return
        field.begin_step()
        shown = QTextCharFormat()
        shown.setAnchor(bool(address))
        shown.setAnchorHref(address)
        if address and not cursor.hasSelection():
            cursor.insertText(address.removeprefix("mailto:"), shown)
        else:
            cursor.mergeCharFormat(shown)

    def _on_closed(self) -> None:
        if self._field is not None:
            self._field.setFocus()
