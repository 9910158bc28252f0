"""Say where every delegation stands, and what would come of a vote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetprep.cli.output import say
from meetprep.domain.ballot import Supposed, ballot
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.voting import Outcome, Procedure, shown_percent
from meetprep.wording.terms import day, question_name, stance_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from meetprep.domain.ballot import Ballot
    from meetprep.domain.meeting import Question
    from meetprep.domain.population import Population
    from meetprep.domain.room import Room, Stand
    from meetprep.services.desk import Desk

_INDENT = "    "


def add_matrix(matrix: argparse.ArgumentParser) -> None:
    """Let ``matrix`` take what it needs."""
    matrix.add_argument("--meeting", required=True, help="the meeting's id, or its beginning")
    acts = "a vote on no proposal of the Commission or the High Representative"
    matrix.add_argument("--otherwise", action="store_true", help=acts)
    strict = "count support with conditions as a no"
    matrix.add_argument("--conditions-are-no", action="store_true", help=strict)
    apart = "a member that takes no part, such as DK; may be given several times"
    matrix.add_argument("--without", action="append", default=[], metavar="CODE", help=apart)


def add_population(population: argparse.ArgumentParser) -> None:
    """Let ``population`` take what it needs."""
    acts = "count with those of a file, or with those of meetprep again"
    population.add_argument("act", choices=["set", "remove"], help=acts)
    told = "lines of “year,2025” and “BE,2.62”"
    population.add_argument("file", type=Path, nargs="?", help=told)


def matrix(args: argparse.Namespace, desk: Desk) -> int:
    """Print the room of a meeting and the arithmetic of each question."""
    room = desk.rooms.of(desk.meetings.meeting_id(args.meeting))
    population = desk.rooms.population()
    supposed = Supposed(
        procedure=Procedure.OTHERWISE if args.otherwise else Procedure.PROPOSAL,
        conditions_count=not args.conditions_are_no,
        without=frozenset(desk.meetings.delegation(code).code for code in args.without),
    )
    if args.json:
        value = _room_value(room, population, supposed)
        say(json.dumps(value, ensure_ascii=False, indent=1))
    else:
        say(*_room_lines(room, population, supposed))
    return 0


def count_with(args: argparse.Namespace, desk: Desk) -> int:
    """Take over population figures, or go back to those of meetprep."""
    if args.act == "remove":
        desk.rooms.drop_figures()
        figures = desk.rooms.population()
    else:
        figures = desk.rooms.take_figures(args.file)
    say(f"Population figures of {figures.year}")
    return 0


def _ballots(
    room: Room, population: Population, supposed: Supposed
) -> Iterator[tuple[Question, Ballot]]:
    for question in room.meeting.questions:
        if question.dropped_by is None:
            stances = {one.code: room.stance(question.id, one.code) for one in room.delegations}
            yield question, ballot(stances, population, supposed)


def _room_value(room: Room, population: Population, supposed: Supposed) -> dict[str, Any]:
    return {
        "meeting": {"id": room.meeting.id, "name": room.meeting.name},
        "votes": room.meeting.format is not MeetingFormat.INFORMAL,
        "population": {"year": population.year, "union": population.union or None},
        "procedure": supposed.procedure.value,
        "conditions_count_as_yes": supposed.conditions_count,
        "without": sorted(supposed.without),
        "questions": [
            {
                "id": question.id,
                "label": question.label or None,
                "title": question.title,
                "stances": {
                    one.code: _stand_value(stand)
                    for one in room.delegations
                    if (stand := room.stand(question.id, one.code))
                },
                "vote": _vote_value(vote),
            }
            for question, vote in _ballots(room, population, supposed)
        ],
    }


def _stand_value(stand: Stand) -> dict[str, Any]:
    value = {
        "stance": stand.stance.value,
        "gist": stand.gist or None,
        "source": stand.source.value if stand.source else "position",
        "date": stand.day.isoformat() if stand.day else None,
        "note": stand.note,
    }
    return {**value, "last_words": _stand_value(stand.last)} if stand.last else value


def _vote_value(vote: Ballot) -> dict[str, Any]:
    told, voters = vote.told, vote.voters
    share = shown_percent(told.percent)
    return {
        "outcome": told.outcome.value,
        "in_favour": list(told.in_favour),
        "members": len(told.in_favour),
        "members_taking_part": len(voters.members),
        "members_needed": voters.members_needed,
        "population": float(share),
        "population_needed": 65,
        "population_against": float(100 - share),
        "too_close": told.is_close,
        "blocking_minority": told.blocks if voters.blocking_members is not None else None,
        "blocking_members_needed": voters.blocking_members,
        "would_complete": [list(one) for one in vote.completing()],
        "would_break": [list(one) for one in vote.breaking()],
        "would_unblock": [list(one) for one in vote.unblocking()],
    }


def _room_lines(room: Room, population: Population, supposed: Supposed) -> Iterator[str]:
    meeting = room.meeting
    yield meeting.name
    if meeting.format is MeetingFormat.INFORMAL:
        yield "Informal meetings vote on nothing; this is arithmetic."
    sessions = {one.id: one for one in meeting.sessions}
    for question, vote in _ballots(room, population, supposed):
        name = question_name(question, sessions[question.session])
        yield f"{name}  {question.title}".rstrip()
        for one in room.delegations:
            if stand := room.stand(question.id, one.code):
                yield _INDENT + _stand_line(one.code, stand)
        yield from (_INDENT + line for line in _vote_lines(vote))
    yield f"Population figures of {population.year}. Abstaining counts like a no."


def _stand_line(code: str, stand: Stand) -> str:
    said = f"  {stand.gist}" if stand.gist else ""
    last = f"  {stand.last.gist}  ({_known_from(stand.last)})" if stand.last else ""
    return f"{code:<5}{stance_name(stand.stance)}{said}  ({_known_from(stand)}){last}"


def _known_from(stand: Stand) -> str:
    known = stand.source.value if stand.source else "position"
    return f"{known}, {day(stand.day)}" if stand.day else known


def _vote_lines(vote: Ballot) -> Iterator[str]:
    told, voters = vote.told, vote.voters
    share = float(shown_percent(told.percent))
    close = ", too close" if told.is_close else ""
    yield (
        f"In favour: {len(told.in_favour)} of {len(voters.members)} members, needs "
        f"{voters.members_needed}; {share:.2f} % of the population, needs 65 %"
        f"{close}"
    )
    blocking = "; the others are a blocking minority" if told.blocks else ""
    outcome = "A majority" if vote.is_majority else "No majority"
    deemed = ", for want of a blocking minority" if told.outcome is Outcome.DEEMED else ""
    yield f"{outcome}{deemed}{blocking}"
    yield from _set_lines("Would complete it", vote.completing())
    yield from _set_lines("Would break it", vote.breaking())


def _set_lines(words: str, sets: Sequence[Sequence[str]]) -> Iterator[str]:
    if sets:
        yield f"{words}: {'; '.join(' and '.join(one) for one in sets)}"
