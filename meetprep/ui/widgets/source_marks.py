"""Which passages of a paper are marked, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.standing import gaps, open_doubts
from meetprep.domain.taken import Places, announcements, cites
from meetprep.ui.translating import translate
from meetprep.ui.widgets.paper_marks import Mark, MarkKind, Marks, Notice

if TYPE_CHECKING:
    import re

    from meetprep.domain.paper import Reading
    from meetprep.domain.standing import Gap


class SourceMarks:
    """Keeps what is dear to find, as long as it is asked for the same paper again."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._places = Places(reading.text)
        self._references: tuple[str, ...] | None = None
        self._citing: re.Pattern[str] | None = None
        self._cited: dict[int, int] = {}
        self._titles: tuple[object, ...] | None = None
        self.sessions: dict[int, int] = {}

    @property
    def cited(self) -> dict[int, int]:
        """The block that first cites each reference, by the reference's number."""
        return self._cited

    def of(self, reading: Reading, hidden: frozenset[MarkKind]) -> Marks:
        """Return what is marked of ``reading``; ``hidden`` kinds are not shown."""
        self._find(reading)
        return Marks(
            paragraphs=self._paragraphs(reading, hidden),
            announced=announcements(reading),
            citing=self._citing,
            cited=tuple(self._cited.values()),
            notices={gap.paragraph: _notice(gap) for gap in gaps(reading)},
            has_notes=True,
            hidden=hidden,
        )

    def _find(self, reading: Reading) -> None:
        if reading.text.footnotes != self._text.footnotes:
            self._text, self._places, self._references = (
                reading.text,
                Places(reading.text),
                None,
            )
        if reading.references != self._references:
            self._references = reading.references
            self._citing = cites(reading.references)
            self._cited = self._places.references(reading)
        titles = tuple((one.label, one.title) for one in reading.sessions)
        if titles != self._titles:
            self._titles = titles
            self.sessions = self._places.sessions(reading)

    def _paragraphs(self, reading: Reading, hidden: frozenset[MarkKind]) -> dict[int, Mark]:
        """Return the paragraphs' marks; a question hides what else stands in its place."""
        marks = {
            place: Mark(MarkKind.SESSION, f"S{number + 1}")
            for number, place in self.sessions.items()
        }
        doubtful = {one.paragraph for one in open_doubts(reading)} - {None}
        told = set(announcements(reading))
        marks |= {at: Mark(MarkKind.DOUBT, "?") for at in doubtful - told if at is not None}
        if MarkKind.QUESTION in hidden:
            return marks
        for number, question in enumerate(reading.questions, start=1):
            for place in question.paragraphs:
                is_first = place == min(question.paragraphs)
                sign = "?" if place in doubtful else ""
                marks[place] = Mark(tag=f"Q{number}{sign}" if is_first else sign)
        return marks


def _notice(gap: Gap) -> Notice:
    label = gap.after.rstrip(".:)( ")
    if gap.ordinal == 1:
        words = translate("SourcePane", "No question follows here")
    elif gap.is_end and label:
        ends = translate("SourcePane", "The paper ends here: nothing after question {}")
        words = ends.format(label)
    elif gap.is_end:
        words = translate("SourcePane", "The paper ends here: no further question")
    else:
        words = translate("SourcePane", "No further question follows here")
    return Notice(f"{gap.ordinal}?", words)
