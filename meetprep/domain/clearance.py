"""Clearing a position inside the house: who has to agree, by when, and what they said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from meetprep.domain.due import Due
    from meetprep.domain.position import PartKind, Stance

ClearanceStepId = NewType("ClearanceStepId", str)
PositionVersionId = NewType("PositionVersionId", str)


class Decision(StrEnum):
    """What somebody who was asked to clear a position said."""

    CLEARED = "cleared"
    REMARK = "cleared with a remark"
    OBJECTED = "objected"


@dataclass(frozen=True, slots=True)
class ClearanceStep:
    """One person or unit that has to agree; none of it ever leaves the store.

    ``asked_at`` is when the text was sent to them, ``decided_at`` when they answered.
    ``is_outdated`` is whether the position changed after they agreed to it.
    """

    id: ClearanceStepId
    who: str
    due: Due | None = None
    asked_at: datetime | None = None
    decision: Decision | None = None
    decided_at: datetime | None = None
    remark: str = ""
    is_outdated: bool = False

    @property
    def is_cleared(self) -> bool:
        """They agreed, with or without a remark."""
        return self.decision in {Decision.CLEARED, Decision.REMARK}


@dataclass(frozen=True, slots=True)
class PositionVersion:
    """A state of a whole position that was given a name, such as "Sent to cabinet".

    ``revisions`` are the numbers of its parts; parts that were empty are left out.
    ``is_cleared`` is whether all who were asked agreed to just this state.
    """

    id: PositionVersionId
    name: str
    made_at: datetime
    author: str
    stance: Stance
    revisions: Mapping[PartKind, int]
    is_cleared: bool = False


class Status(StrEnum):
    """How far the answer to a question is."""

    EMPTY = "empty"
    DRAFT = "draft"
    IN_REVIEW = "in review"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one delegation's position on a question is.

    ``due`` is the earliest date that is still open. ``is_changed`` is whether a version was
    cleared and the text moved on since.
    """

    status: Status = Status.EMPTY
    due: Due | None = None
    is_changed: bool = False


def progress(
    *,
    stance: Stance,
    revisions: Mapping[PartKind, int],
    steps: Iterable[ClearanceStep],
    cleared: PositionVersion | None,
) -> Progress:
    """Return how far a position is.

    Args:
        stance: Where the delegation stands now.
        revisions: The newest revisions of the parts that hold text.
        steps: Who has to agree.
        cleared: The last version that everybody agreed to.
    """
    steps = tuple(steps)
    is_same = cleared is not None and (cleared.stance, dict(cleared.revisions)) == (
        stance,
        dict(revisions),
    )
    open_dates = [step.due for step in steps if step.due and not step.is_cleared]
    return Progress(
        status=_status(steps, has_text=bool(revisions), is_cleared=is_same),
        due=None if is_same else min(open_dates, default=None),
        is_changed=cleared is not None and not is_same,
    )


def _status(steps: tuple[ClearanceStep, ...], *, has_text: bool, is_cleared: bool) -> Status:
    if is_cleared:
        return Status.CLEARED
    if not has_text:
        return Status.EMPTY
    is_asked = any(step.asked_at and not step.decision for step in steps)
    return Status.IN_REVIEW if is_asked else Status.DRAFT
