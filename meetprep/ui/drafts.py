"""What is being written: one document per part, kept while the window is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Mark, Note, NoteMark, RichText, Run, without_mark
from meetprep.domain.speaking import WordCount, count
from meetprep.ui.text import lists, rich_document
from meetprep.ui.text.formats import OBJECT_SIGN, note_format
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.look import Look
from meetprep.ui.text.note_marks import NoteMarks
from meetprep.ui.unsent import Unsent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.meeting import Meeting, Question, QuestionId
    from meetprep.domain.position import Part, Position
    from meetprep.domain.richtext import Block
    from meetprep.ui.theme import Theme

# So many documents stay open with all that can be undone in them.
MOST_OPEN = 700
# What isn't needed for the key waits so long.
_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which part of whose position on which question."""

    question: QuestionId
    delegation: str
    kind: PartKind


class Draft(QObject):
    """The text of one part as it is on the screen, and the revision that it is based on.

    Signals:
        edited: The user changed the text; not said again while that waits to be saved.
        changed: The user changed the text a moment ago; carries the draft itself.
    """

    edited = Signal()
    changed = Signal(object)

    def __init__(self, key: DraftKey, part: Part, theme: Theme) -> None:
        super().__init__()
        self.key = key
        self.revision = part.revision
        self.stored = part.text
        self.document = rich_document.new_document()
        self.live = LiveText(self.document)
        self._used_names: set[str] = set()
        self._is_filling = False
        self._is_waiting = False
        self._is_fresh = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._marks = NoteMarks(self.document, self.live, theme)
        self._look = Look(self.document, theme)
        self.show_part(part)
        self.live.follow(self._on_typed)

    @property
    def is_waiting(self) -> bool:
        """Whether the text waits to be saved; whoever saves it sets it, and clears it."""
        return self._is_waiting

    @is_waiting.setter
    def is_waiting(self, is_waiting: bool) -> None:
        self._is_waiting = is_waiting
        self.live.expect_other()

    @property
    def may_leave_out(self) -> bool:
        """Whether passages can be marked that may be left out: only what is said aloud."""
        return self.key.kind is PartKind.LINE_TO_TAKE

    def show_part(self, part: Part) -> None:
        """Show what is stored; this is no edit, and there is nothing to undo afterwards."""
        self._is_filling = True
        self.revision = part.revision
        self.stored = part.text
        rich_document.fill(self.document, part.text)
        self.live.start_again(part.text.blocks)
        self._used_names |= {note.id for note in part.text.notes}
        self._is_filling = False

    def take(self, part: Part) -> None:
        """Show what is stored as one step that can be undone; it needs no saving."""
        self._is_filling = True
        rich_document.replace(self.document, part.text)
        self.revision = part.revision
        self.stored = part.text
        self._used_names |= {note.id for note in part.text.notes}
        self._is_filling = False

    def text(self) -> RichText:
        """Return the text as it is on the screen."""
        return self.live.text()

    def insert(self, cursor: QTextCursor, text: RichText) -> None:
        """Put ``text`` in the place of a selection, as one step, its footnotes renamed."""
        if not self.may_leave_out:
            text = without_mark(text, Mark.LEAVE_OUT)
        notes = {note.id: self._new_note(note.content) for note in text.notes}
        blocks = tuple(_renamed(block, notes) for block in text.blocks)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        rich_document.insert(cursor, RichText(blocks, tuple(notes.values())))
        lists.settle(cursor.block())
        cursor.endEditBlock()

    def insert_note(self, cursor: QTextCursor, content: tuple[Run, ...] = ()) -> Note:
        """Put a footnote after the selection and return it."""
        note = self._new_note(content)
        cursor.setPosition(cursor.selectionEnd())
        before = cursor.charFormat()
        cursor.insertText(OBJECT_SIGN, note_format(note))
        cursor.setCharFormat(before)
        return note

    def change_note(self, note: Note, *, joins: bool) -> None:
        """Give a footnote another text; ``joins`` makes it part of the last step of undo."""
        at = self.live.mark_of(note.id)
        if at is None:
            return
        cursor = QTextCursor(self.document)
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        if joins:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        shown = QTextCharFormat(cursor.charFormat())
        shown.merge(note_format(note))
        cursor.setCharFormat(shown)
        cursor.endEditBlock()

    def _new_note(self, content: tuple[Run, ...]) -> Note:
        number = len(self._used_names) + 1
        while f"n{number}" in self._used_names:
            number += 1
        self._used_names.add(f"n{number}")
        return Note(f"n{number}", content)

    def _on_typed(self, *_change: int) -> bool:
        if self._is_filling:
            return False
        if not self.is_waiting:
            self.edited.emit()
        if not self._is_fresh:
            self._is_fresh = True
            self._pause.start()
        return self.is_waiting

    def _on_pause(self) -> None:
        if not self.live.read_some():
            # A long text that was pasted is read between the keys.
            self._pause.start(0)
            return
        self._is_fresh = False
        self._pause.setInterval(_PAUSE_MS)
        self.changed.emit(self)


def _renamed(block: Block, notes: dict[str, Note]) -> Block:
    content = (
        NoteMark(notes[part.note].id) if isinstance(part, NoteMark) else part
        for part in block.content
    )
    return replace(block, content=tuple(content))


class Drafts(QObject):
    """Every draft that was opened since the window was: undo outlives changing the question.

    Signals:
        edited: The user changed a draft, which waits to be saved from now on; carries it.
        changed: The user changed a draft a moment ago; carries it.
    """

    edited = Signal(object)
    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open: dict[DraftKey, Draft] = {}
        self.unsent = Unsent()

    def of_position(self, position: Position, *, busy: set[DraftKey]) -> dict[PartKind, Draft]:
        """Return the drafts of all parts of ``position``.

        A draft that the store has moved past shows the stored text, unless it is among
        ``busy``: what is typed and not yet saved is never replaced.
        """
        drafts = {}
        for part in position.parts:
            key = DraftKey(position.question, position.delegation, part.kind)
            draft = self._open.pop(key, None)
            if draft is None:
                draft = Draft(key, part, self._theme)
                draft.edited.connect(partial(self.edited.emit, draft))
                draft.changed.connect(self.changed)
            elif key not in busy and draft.revision != part.revision:
                draft.show_part(part)
            # Those that were asked for last stand last.
            drafts[part.kind] = self._open[key] = draft
        self._close_oldest(busy | {draft.key for draft in drafts.values()})
        return drafts

    def _close_oldest(self, kept: set[DraftKey]) -> None:
        surplus = len(self._open) - MOST_OPEN
        oldest = [key for key in self._open if key not in kept][: max(surplus, 0)]
        for key in oldest:
            self._open.pop(key).deleteLater()

    def opened(self, key: DraftKey) -> Draft | None:
        """Return the draft of a part, ``None`` where it was not opened."""
        return self._open.get(key)

    def open_text(self, key: DraftKey) -> RichText | None:
        """Return the text on the screen of a part, ``None`` where it was not opened."""
        draft = self._open.get(key)
        return draft.text() if draft else None

    def words_elsewhere(
        self, meeting: Meeting, question: Question, stored: Mapping[QuestionId, Position]
    ) -> WordCount:
        """Return the words that are to be said on the other questions of the session."""
        session = next(s for s in meeting.sessions if s.id == question.session)
        total = WordCount()
        for other in session.questions:
            if other.id == question.id:
                continue
            position = stored[other.id]
            kind = PartKind.LINE_TO_TAKE
            draft = self._open.get(DraftKey(other.id, position.delegation, kind))
            blocks = position.part(kind).text.blocks
            total += draft.live.words() if draft else sum(map(count, blocks), WordCount())
        return total

    def are_empty(self, question: QuestionId, delegation: str) -> bool | None:
        """Tell whether nothing stands in any part, ``None`` where none was opened."""
        shown = [
            draft.document.isEmpty()
            for key, draft in self._open.items()
            if (key.question, key.delegation) == (question, delegation)
        ]
        return all(shown) if shown else None
