"""Whose history is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.position import PartKind
from meetprep.ui.translating import translate
from meetprep.wording.terms import days, part_name, question_name

if TYPE_CHECKING:
    from meetprep.domain.meeting import Meeting, Question, QuestionId


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the position of a delegation on a question."""

    meeting: Meeting
    question: Question
    delegation: str
    kind: PartKind = PartKind.KEY_MESSAGE

    @property
    def position(self) -> tuple[QuestionId, str]:
        """The question and the delegation."""
        return self.question.id, self.delegation

    @property
    def part(self) -> tuple[QuestionId, str, PartKind]:
        """The question, the delegation and the part."""
        return self.question.id, self.delegation, self.kind

    def crumbs(self, *, with_part: bool) -> list[str]:
        """Return the way to the history, as the bar above a page shows it."""
        meeting, question = self.meeting, self.question
        when = days(meeting.start, meeting.end, translate)
        session = next(one for one in meeting.sessions if one.id == question.session)
        where = ", ".join(filter(None, (meeting.place, when))) or meeting.name
        part = [part_name(self.kind, translate)] if with_part else []
        return [where, question_name(question, session, translate), *part]
