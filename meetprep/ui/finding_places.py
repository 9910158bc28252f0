"""Where words stand in what one delegation drafts, in the units that the editors count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from meetprep.domain.finding import Hit, hits, replaced, shown_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextDocument

    from meetprep.domain.richtext import RichText
    from meetprep.ui.drafts import Draft, DraftKey


@dataclass(frozen=True, slots=True)
class Place:
    """A hit in a part; ``start`` and ``end`` count UTF-16 units of its block, as Qt does."""

    key: DraftKey
    hit: Hit
    start: int
    end: int

    def selection(self, document: QTextDocument) -> QTextCursor:
        """Return the place as a selection in the document of its part, or of its footnote."""
        begin = document.findBlockByNumber(self.hit.block).position()
        cursor = QTextCursor(document)
        last = document.characterCount() - 1
        cursor.setPosition(min(begin + self.start, last))
        cursor.setPosition(min(begin + self.end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def holds(self, other: Place, length: int) -> bool:
        """Tell whether ``other`` begins in the first ``length`` units of this place."""
        mine, theirs = self.hit, other.hit
        is_here = (self.key, mine.block, mine.note) == (other.key, theirs.block, theirs.note)
        return is_here and self.start <= other.start < self.start + length


def places(key: DraftKey, text: RichText, wanted: str, *, exact: bool) -> Iterator[Place]:
    """Return every place of ``wanted`` in a part and its footnotes."""
    for hit in hits(text, wanted, exact=exact):
        shown = shown_text(text, hit)
        yield Place(key, hit, units(shown[: hit.start]), units(shown[: hit.end]))


def replace_in(draft: Draft, here: Iterable[Place], words: str) -> None:
    """Put ``words`` in each of these places of one part, as one step of undo."""
    in_text: list[Place] = []
    in_notes: dict[str, list[Hit]] = {}
    for place in here:
        if place.hit.note:
            in_notes.setdefault(place.hit.note, []).append(place.hit)
        else:
            in_text.append(place)
    whole = QTextCursor(draft.document)
    whole.beginEditBlock()
    for note in draft.live.notes():
        if note.id in in_notes:
            draft.change_note(replaced(note, in_notes[note.id], words), joins=False)
    for place in reversed(in_text):
        place.selection(draft.document).insertText(words)
    whole.endEditBlock()


def units(text: str) -> int:
    """Return how many places ``text`` takes in a document of Qt's."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
