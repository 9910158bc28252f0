"""What ``show`` prints of clearance: how far it is, who agreed, and versions with a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from meetprep.domain.clearance import Progress
from meetprep.wording.progress import decision_name, status_name
from meetprep.wording.terms import day, part_name
from meetprep.wording.translation import counted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from meetprep.domain.clearance import ClearanceStep, PositionVersion
    from meetprep.domain.due import Due
    from meetprep.domain.meeting import QuestionId
    from meetprep.services.desk import Desk

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Cleared:
    """How far a position is, who has to agree, and its versions, the newest first."""

    progress: Progress
    steps: tuple[ClearanceStep, ...]
    versions: tuple[PositionVersion, ...]


def clearance_of(desk: Desk, question: QuestionId, delegation: str) -> Cleared:
    """Return what the store knows of clearing a position.

    Raises:
        NotFound: there is no such question.
    """
    meeting, _ = desk.meetings.of_question(question)
    progress = desk.clearing.progress(meeting.id, delegation)
    return Cleared(
        progress.get(question, Progress()),
        desk.clearing.steps(question, delegation),
        desk.clearing.versions(question, delegation),
    )


def clearance_value(cleared: Cleared) -> dict[str, Any]:
    """Return what ``show --json`` prints of it; moments are UTC, due dates as on our wall."""
    return {
        "status": cleared.progress.status.value,
        "due": _due_value(cleared.progress.due),
        "clearance": [
            {
                "who": step.who,
                "due": _due_value(step.due),
                "asked_at": _iso(step.asked_at),
                "decision": step.decision and step.decision.value,
                "decided_at": _iso(step.decided_at),
                "remark": step.remark,
                "outdated": step.is_outdated,
            }
            for step in cleared.steps
        ],
        "versions": [
            {
                "name": version.name,
                "cleared": version.is_cleared,
                "made_at": version.made_at.isoformat(),
                "author": version.author,
                "stance": version.stance.value,
                "revisions": {kind.value: n for kind, n in version.revisions.items()},
            }
            for version in cleared.versions
        ],
    }


def clearance_lines(cleared: Cleared) -> Iterator[str]:
    """Return what ``show`` prints of it, nothing where nobody was asked and nothing named."""
    if cleared.steps:
        due = cleared.progress.due
        status = status_name(cleared.progress.status)
        yield ""
        yield f"Clearance: {status}" + (f", due {_due(due)}" if due else "")
        yield from (f"{_INDENT}{_step(step)}" for step in cleared.steps)
    if cleared.versions:
        yield ""
        yield counted(len(cleared.versions), "version", "versions")
        yield from (f"{_INDENT}{_version(version)}" for version in cleared.versions)


def _step(step: ClearanceStep) -> str:
    if step.decision is not None:
        said = f"{decision_name(step.decision)}, {_moment(step.decided_at)}"
    else:
        said = f"Sent {_moment(step.asked_at)}" if step.asked_at else "Not sent yet"
        said += f", due {_due(step.due)}" if step.due else ""
    remark = f": {step.remark}" if step.remark else ""
    since = "; the text changed since" if step.is_outdated else ""
    return f"{step.who} – {said}{remark}{since}"


def _version(version: PositionVersion) -> str:
    name = version.name or "Cleared"
    parts = ", ".join(f"{part_name(kind)} {n}" for kind, n in version.revisions.items())
    return f"{name}, {_moment(version.made_at)}" + (f" ({parts})" if parts else "")


def _due(due: Due) -> str:
    return ", ".join(part for part in (day(due.day), due.time) if part)


def _due_value(due: Due | None) -> dict[str, str | None] | None:
    return None if due is None else {"day": due.day.isoformat(), "time": due.time or None}


def _moment(at: datetime | None) -> str:
    if at is None:
        return ""
    local = at.astimezone()
    return f"{day(local.date())}, {local:%H:%M}"


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
