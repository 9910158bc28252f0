"""Read the notes of a meeting, and who sits at its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.delegations import DelegationKind
from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.domain.heard import Heard
from meetprep.ui.notes.reading_column import name_of
from meetprep.ui.translating import translate
from meetprep.wording.delegations import all_named
from meetprep.wording.terms import days

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.heard import Subject
    from meetprep.domain.meeting import Meeting, MeetingId, QuestionId
    from meetprep.domain.position import Position
    from meetprep.services.desk import Desk


def names_of(desk: Desk) -> dict[str, str]:
    """Return the names of all delegations by code, in the language of the window."""
    delegations = all_named(desk.meetings.delegations(), translate)
    return {one.code: one.name for one in delegations}


def read_notes(desk: Desk, home: Delegation | None, meeting: MeetingId) -> Heard:
    """Return what was said on ``meeting``.

    Raises:
        NotFound: there is no such meeting.
    """
    states = DelegationKind.MEMBER_STATE
    table = tuple(one.code for one in desk.meetings.delegations() if one.kind is states)
    return Heard(
        meeting=desk.meetings.get(meeting),
        notes=desk.noting.of_meeting(meeting),
        table=table,
        home=home.code if home else "",
    )


def meeting_of(
    desk: Desk, open_meeting: Meeting | None, question: QuestionId | None
) -> MeetingId | None:
    """Return the meeting of ``question``, else the one that is open, else any."""
    try:
        if question is not None:
            return desk.meetings.of_question(question)[0].id
    except NotFound:
        pass
    if open_meeting is not None:
        return open_meeting.id
    return next((one.id for one in desk.meetings.all()), None)


def position_of(
    desk: Desk, home: Delegation | None, question: QuestionId | None
) -> Position | None:
    """Return what ``home`` intends to say; nothing where it can't be read just now."""
    if question is None or home is None:
        return None
    try:
        return desk.drafting.position(question, home.code)
    except MeetprepError:
        return None


def place_of(heard: Heard, subject: Subject, names: Mapping[str, str]) -> tuple[str, str]:
    """Return where the meeting is and when, and the question or delegation that is read."""
    meeting = heard.meeting
    when = days(meeting.start, meeting.end, translate)
    place = ", ".join(part for part in (meeting.place, when) if part) or meeting.name
    question = next((one for one in meeting.questions if one.id == subject.question), None)
    if question is not None:
        return place, name_of(question, meeting)
    return place, names.get(subject.delegation, subject.delegation)
