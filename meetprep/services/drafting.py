"""Draft positions, question by question; every saved state is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.markdown_text import from_markdown
from meetprep.documents.reading import PLAIN_TEXT
from meetprep.documents.text_decoding import decode
from meetprep.domain.changed import Changed
from meetprep.domain.errors import EditConflict, FileEmpty
from meetprep.domain.position import Origin, Part, PartRevision
from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run, canonical, from_plain
from meetprep.services.paper_reader import PaperReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.paper import Paragraph, SourceText
    from meetprep.domain.position import PartKind, Position, Stance
    from meetprep.domain.richtext import Inline
    from meetprep.storage.database import Database

_MARKDOWN = frozenset({".md", ".markdown"})


def text_from_file(path: Path) -> RichText:
    """Return the text of a file: a line a paragraph, Markdown and Word with their footnotes.

    Raises:
        DocumentError: the file is missing, empty, damaged or no document.
    """
    with PaperReader() as reader:
        file, source = reader.text(path)
    if file.media_type != PLAIN_TEXT:
        text = _rich_text(source)
    else:
        is_markdown = path.suffix.lower() in _MARKDOWN
        text = (from_markdown if is_markdown else from_plain)(decode(file.content) or "")
    if text.is_empty:
        raise FileEmpty(path)
    return text


def _rich_text(source: SourceText) -> RichText:
    blocks = [Block(tuple(_content(paragraph))) for paragraph in source.paragraphs]
    notes = tuple(Note(note.label, (Run(note.text),)) for note in source.footnotes)
    return canonical(RichText(tuple(block for block in blocks if block.content), notes))


def _content(paragraph: Paragraph) -> Iterator[Inline]:
    """Return a paragraph with its number as it is printed and the marks of its footnotes."""
    label = f"{paragraph.label} " if paragraph.label else ""
    begin = 0
    for mark in paragraph.notes:
        yield Run(label + paragraph.text[begin : mark.offset])
        yield NoteMark(mark.label)
        label, begin = "", mark.offset
    if label or paragraph.text[begin:]:
        yield Run(label + paragraph.text[begin:])


class Drafting:
    """Read and save what delegations intend to say."""

    def __init__(
        self,
        database: Database,
        *,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._author = author
        self._clock = clock
        self._publish = publish

    def position(self, question: QuestionId, delegation: str) -> Position:
        """Return the newest state of one delegation's position."""
        with self._database.reading() as store:
            return store.positions.get(question, delegation)

    def positions(self, meeting: MeetingId, delegation: str) -> Mapping[QuestionId, Position]:
        """Return the delegation's position on each question of a meeting."""
        with self._database.reading() as store:
            return store.positions.of_meeting(meeting, delegation)

    def history(
        self, question: QuestionId, delegation: str, kind: PartKind
    ) -> tuple[PartRevision, ...]:
        """Return every saved state of a part, newest first."""
        with self._database.reading() as store:
            return store.positions.history(question, delegation, kind)

    def save_part(
        self,
        question: QuestionId,
        delegation: str,
        kind: PartKind,
        text: RichText,
        *,
        based_on: int,
        origin: Origin = Origin.TYPED,
    ) -> Part:
        """Keep ``text`` as the next revision of the part and return the part.

        An unchanged text makes no revision.

        Raises:
            EditConflict: somebody saved after ``based_on`` was opened; nothing was stored.
        """
        text = canonical(text)
        with self._database.writing() as store:
            current = store.positions.get(question, delegation).part(kind)
            if text == current.text:
                return current
            if current.revision != based_on:
                raise EditConflict(kind, based_on, current.revision)
            at = self._clock()
            number = current.revision + 1
            revision = PartRevision(kind, number, text, at, self._author(), origin)
            store.positions.add_part_revision(question, delegation, revision)
        self._publish(Changed.POSITIONS)
        return Part(kind, text, number, at)

    def set_stance(
        self, question: QuestionId, delegation: str, stance: Stance, *, based_on: int
    ) -> int:
        """Keep ``stance`` as the next revision of the stance and return its number.

        Raises:
            EditConflict: somebody changed it after ``based_on`` was opened.
        """
        with self._database.writing() as store:
            current = store.positions.get(question, delegation)
            if stance is current.stance:
                return current.stance_revision
            if current.stance_revision != based_on:
                raise EditConflict("stance", based_on, current.stance_revision)
            number = based_on + 1
            store.positions.add_stance_revision(
                question,
                delegation,
                number=number,
                stance=stance,
                saved_at=self._clock(),
                author=self._author(),
            )
        self._publish(Changed.POSITIONS)
        return number
