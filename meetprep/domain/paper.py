"""A paper as it was received, and what was understood of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date, datetime

PaperId = NewType("PaperId", str)


class ParagraphKind(StrEnum):
    """What a paragraph is, as far as its format says."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class NoteAnchor:
    """Where a footnote's mark stands: before character ``offset`` of its paragraph's text."""

    offset: int
    label: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. ``text`` has no footnote marks and no automatic number.

    ``label`` is the automatic number as the word processor shows it ("1.", "Question 2:",
    "•"), else "". ``level`` counts from 1 for headings and from 0 for items. Cells of a table
    row are parted by a tab. ``page`` counts from 1 where the format knows pages.
    """

    text: str
    kind: ParagraphKind = ParagraphKind.TEXT
    label: str = ""
    level: int = 0
    notes: tuple[NoteAnchor, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote or endnote, its label as printed."""

    label: str
    text: str


class WarningCode(StrEnum):
    """What the reader of a paper should look at."""

    QUESTION_COUNT_MISMATCH = "question-count-mismatch"
    LIST_MISSING = "list-missing"
    TEXT_ENDS_ABRUPTLY = "text-ends-abruptly"
    UNSURE_QUESTION = "unsure-question"
    FOOTNOTE_BODY_MISSING = "footnote-body-missing"
    NO_QUESTIONS = "no-questions"
    HIDDEN_TEXT = "hidden-text"
    MACROS_LEFT_OUT = "macros-left-out"
    EXTERNAL_CONTENT_LEFT_OUT = "external-content-left-out"
    POOR_SCAN = "poor-scan"
    TRACKED_CHANGES = "tracked-changes"
    COMMENTS_LEFT_OUT = "comments-left-out"
    GUESSED_ENCODING = "guessed-encoding"
    ATTACHMENTS_LEFT_OUT = "attachments-left-out"
    STRICT_FORMAT = "strict-format"


@dataclass(frozen=True, slots=True)
class PaperWarning:
    """A doubt about a paper: facts only, ``meetprep.wording`` words it.

    ``paragraph`` is the index of the paragraph that gives rise to it. ``announced`` and
    ``found`` are counts of questions; ``detail`` is a label or a passage. ``settled`` is
    whether the user said that it is the paper, not the reading.
    """

    code: WarningCode
    paragraph: int | None = None
    announced: int | None = None
    found: int | None = None
    detail: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file as one list of paragraphs, whatever its format was.

    ``margins`` is what headers and footers say: no part of the text, but the place where a
    marking and the paper's own number stand.
    """

    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...] = ()
    warnings: tuple[PaperWarning, ...] = ()
    margins: tuple[str, ...] = ()


class PaperKind(StrEnum):
    """What kind of paper it is, in the words of ``read --json``."""

    DISCUSSION_PAPER = "discussion paper"
    AGENDA = "agenda"
    ANNOTATED_AGENDA = "annotated agenda"
    LETTER = "letter"
    NOTE = "note"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FoundMeeting:
    """The meeting as the paper names it; ``None`` where it does not say."""

    name: str | None = None
    start: date | None = None
    end: date | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session as the paper names it; times are "HH:MM" in local time of the meeting."""

    label: str | None
    title: str
    time: str | None = None
    end: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A question put to ministers.

    ``label`` is as printed, ``None`` for bullets and dashes. ``ask`` is what ministers are
    asked, ``context`` what stands before it under the same label; both are joined to one line
    without footnote marks. ``session`` is an index into ``Reading.sessions``; ``paragraphs``
    are the indices of the paragraphs that it was taken from.
    """

    label: str | None
    context: str
    ask: str
    session: int | None = None
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a paper. Nothing is invented: absent is ``None`` or empty.

    ``announced`` is how many questions the paper itself says it asks.
    """

    text: SourceText
    kind: PaperKind = PaperKind.OTHER
    title: str | None = None
    meeting: FoundMeeting = FoundMeeting()
    reference: str | None = None
    marking: str | None = None
    sessions: tuple[FoundSession, ...] = ()
    announced: int | None = None
    questions: tuple[FoundQuestion, ...] = ()
    references: tuple[str, ...] = ()
    warnings: tuple[PaperWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file exactly as it came, byte for byte. ``media_type`` is recognised by content."""

    name: str
    media_type: str
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in the store, without the file's bytes."""

    id: PaperId
    meeting: str
    file_name: str
    media_type: str
    sha256: str
    size: int
    kind: PaperKind
    title: str | None
    reference: str | None
    marking: str | None
    announced: int | None
    received_at: datetime
    text: SourceText
    references: tuple[str, ...]
    warnings: tuple[PaperWarning, ...]
