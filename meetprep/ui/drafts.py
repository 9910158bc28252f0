"""What is being written: one document per part, kept while the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.richtext import Note, RichText, Run
from meetprep.ui.text import rich_document
from meetprep.ui.text.note_marks import Look, NoteMarks

if TYPE_CHECKING:
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import Part, PartKind, Position
    from meetprep.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which part of whose position on which question."""

    question: QuestionId
    delegation: str
    kind: PartKind


class Draft(QObject):
    """The text of one part as it is on the screen, and the revision that it is based on.

    Signals:
        edited: The user changed the text.
    """

    edited = Signal()

    def __init__(self, key: DraftKey, part: Part, theme: Theme) -> None:
        super().__init__()
        self.key = key
        self.revision = part.revision
        self.stored = part.text
        self.notes: dict[str, Note] = {}
        self.document = rich_document.new_document()
        self._is_filling = False
        self._marks = NoteMarks(self.document, theme)
        self._look = Look(self.document, theme)
        self.show_part(part)
        self.document.contentsChange.connect(self._on_contents_change)

    def show_part(self, part: Part) -> None:
        """Show what is stored; this is no edit, and there is nothing to undo afterwards."""
        self._is_filling = True
        self.revision = part.revision
        self.stored = part.text
        self.notes = {note.id: note for note in part.text.notes}
        rich_document.fill(self.document, part.text)
        self._is_filling = False

    def text(self) -> RichText:
        """Return the text as it is on the screen."""
        return rich_document.read(self.document, self.notes.values())

    def add_note(self, content: tuple[Run, ...]) -> str:
        """Keep a footnote's text and return the name for its mark."""
        number = 1
        while f"n{number}" in self.notes:
            number += 1
        name = f"n{number}"
        self.notes[name] = Note(name, content)
        return name

    def change_note(self, name: str, text: str) -> None:
        """Give a footnote another text."""
        self.notes[name] = Note(name, (Run(text),))
        self.edited.emit()

    def _on_contents_change(self, _at: int, removed: int, added: int) -> None:
        # The highlighter reports its own work as removed == added == 0.
        if not self._is_filling and (removed or added):
            self.edited.emit()


class Drafts(QObject):
    """Every draft that was opened since the window was: undo outlives changing the question.

    Signals:
        edited: The user changed a draft; carries it.
    """

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open: dict[DraftKey, Draft] = {}

    def of_position(self, position: Position, *, busy: set[DraftKey]) -> dict[PartKind, Draft]:
        """Return the drafts of all parts of ``position``.

        A draft that the store has moved past shows the stored text, unless it is among
        ``busy``: what is typed and not yet saved is never replaced.
        """
        drafts = {}
        for part in position.parts:
            key = DraftKey(position.question, position.delegation, part.kind)
            draft = self._open.get(key)
            if draft is None:
                draft = self._open[key] = Draft(key, part, self._theme)
                draft.edited.connect(partial(self.edited.emit, draft))
            elif key not in busy and draft.revision != part.revision:
                draft.show_part(part)
            drafts[part.kind] = draft
        return drafts

    def open_text(self, key: DraftKey) -> RichText | None:
        """Return the text on the screen of a part, ``None`` where it was not opened."""
        draft = self._open.get(key)
        return draft.text() if draft else None

    def are_empty(self, question: QuestionId, delegation: str) -> bool | None:
        """Tell whether nothing stands in any part, ``None`` where none was opened."""
        shown = [
            draft.document.isEmpty()
            for key, draft in self._open.items()
            if (key.question, key.delegation) == (question, delegation)
        ]
        return all(shown) if shown else None
