"""Who does what by when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from meetprep.domain.due import Due
    from meetprep.domain.meeting import MeetingId, QuestionId

TaskId = NewType("TaskId", str)


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done for a meeting, or for one of its questions."""

    id: TaskId
    meeting: MeetingId
    what: str
    who: str = ""
    due: Due | None = None
    question: QuestionId | None = None
    done_at: datetime | None = None
