"""Go from the notes to the desk: to our own line, or with words that answer theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.position import PartKind

if TYPE_CHECKING:
    from meetprep.ui.notes.beside import Beside, Reader


class WaysOut(QObject):
    """Opens the desk at the question of the chosen note."""

    def __init__(self, reader: Reader, window: Beside) -> None:
        super().__init__(window.workspace)
        self._reader = reader
        self._workspace = window.workspace
        beside = reader.page.beside
        beside.our_line.desk_asked.connect(self._on_desk_asked)
        beside.quote_asked.connect(self._on_quote_asked)

    def _on_desk_asked(self) -> None:
        note = self._reader.chosen()
        question = note.question if note else self._reader.subject.question
        if question is not None:
            self._workspace.sidebar.choose(question)

    def _on_quote_asked(self, words: str) -> None:
        """Put words of the chosen note into our defensive lines, with who said them."""
        note, home = self._reader.chosen(), self._workspace.home
        if note is None or home is None:
            return
        source = self._reader.source_of(note)
        if self._workspace.delegation != home:
            self._workspace.draft_as(home.code)
        self._workspace.sidebar.choose(note.question)
        desk = self._workspace.desk
        desk.parts.reveal(PartKind.IF_RAISED)
        desk.write(PartKind.IF_RAISED)
        desk.quote(words.strip(), source)
