"""What can be chosen of a note: who, which question, where it stands, how we know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.note import Confidence, NoteSource
from meetprep.domain.position import Stance
from meetprep.ui.notes.reading_column import name_of, title_of
from meetprep.ui.translating import translate
from meetprep.wording.notes import confidence_name, source_name
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.meeting import Meeting, QuestionId

_SURE_FIRST = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)


@dataclass(frozen=True, slots=True)
class Choices:
    """The questions of a meeting and the delegations at its table, in their order.

    ``is_elsewhere`` is whether another meeting is being read.
    """

    meeting: Meeting
    names: Mapping[str, str]
    is_elsewhere: bool = False

    def questions(self) -> list[tuple[QuestionId, str]]:
        """Return the questions with their names."""
        asked = self.meeting.questions
        return [(one.id, f"{name_of(one, self.meeting)}  {title_of(one)}") for one in asked]

    def delegations(self) -> list[tuple[str, str]]:
        """Return the delegations with their names."""
        return [(code, f"{code}  {name}") for code, name in self.names.items()]


def stances() -> list[tuple[Stance, str]]:
    """Return the stances with their names."""
    return [(one, stance_name(one, translate)) for one in Stance]


def sources() -> list[tuple[NoteSource, str]]:
    """Return how one may know, with the names."""
    return [(one, source_name(one, translate)) for one in NoteSource]


def confidences() -> list[tuple[Confidence, str]]:
    """Return how sure one may be, the surest first."""
    return [(one, confidence_name(one, translate)) for one in _SURE_FIRST]
