"""Go from the notes to our own line, to words that answer theirs, to the file they came in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.deception import without_hidden
from meetprep.domain.position import PartKind

if TYPE_CHECKING:
    from meetprep.domain.note import Note
    from meetprep.services.noting import Noting
    from meetprep.ui.notes.beside import Beside, Reader
    from meetprep.ui.tools import Tools


class WaysOut(QObject):
    """Opens the desk at the question of the chosen note."""

    def __init__(self, noting: Noting, tools: Tools, reader: Reader, window: Beside) -> None:
        super().__init__(window.workspace)
        self._noting, self._tools = noting, tools
        self._reader = reader
        self._workspace = window.workspace
        beside = reader.page.beside
        beside.our_line.desk_asked.connect(self._on_desk_asked)
        beside.quote_asked.connect(self._on_quote_asked)
        beside.view.file_asked.connect(self._on_file_asked)

    def _on_desk_asked(self) -> None:
        note = self._reader.chosen()
        question = note.question if note else self._reader.subject.question
        if question is not None:
            self._workspace.sidebar.choose(question)

    def _on_quote_asked(self, note: Note, words: str) -> None:
        """Put words of a note into our defensive lines, with who said them."""
        home = self._workspace.home
        if home is None or not words.strip():
            return
        source = self._reader.source_of(note)
        if self._workspace.delegation != home:
            self._workspace.draft_as(home.code)
        self._workspace.sidebar.choose(note.question)
        desk = self._workspace.desk
        desk.parts.reveal(PartKind.IF_RAISED)
        desk.write(PartKind.IF_RAISED)
        desk.quote(words.strip(), source)

    def _on_file_asked(self) -> None:
        """Save the file of the chosen note as it was received, under a name without tricks."""
        note = self._reader.chosen()
        if note is None or note.file is None:
            return
        folder = Path(self._tools.settings.folder or Path.home())
        title = self.tr("Save the file as it was received")
        name = Path(without_hidden(note.file.name)).name
        target = self._tools.prompts.save_any(self._reader.page, title, folder / name)
        if target is not None:
            self._tools.settings.folder = str(target.parent)
            self._tools.jobs.run(
                partial(self._noting.save_file, note.id, target),
                owner=self,
                then=lambda _: None,
                failed=self._workspace.failed.emit,
            )
