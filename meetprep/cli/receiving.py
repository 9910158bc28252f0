"""Receive what others wrote: copies for review that come back, and other delegations' notes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetprep.cli.output import complain, say
from meetprep.cli.printing import warning_sentence, warning_value
from meetprep.cli.reviewing import received_lines, received_value
from meetprep.domain.deception import revealed
from meetprep.domain.errors import DocumentError
from meetprep.domain.note import Confidence
from meetprep.wording.errors import describe
from meetprep.wording.notes import confidence_name, deception_words
from meetprep.wording.terms import stance_name
from meetprep.wording.translation import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from meetprep.domain.deception import Deception
    from meetprep.domain.note import Note
    from meetprep.domain.proposal import Proposal, ProposedNote
    from meetprep.domain.returned import Received
    from meetprep.services.desk import Desk

_INDENT = "    "
_SHOWN = 100


def add_receive(receive: argparse.ArgumentParser) -> None:
    """Let ``receive`` take what it needs."""
    receive.add_argument("files", type=Path, nargs="+", metavar="file")
    receive.add_argument("--meeting", help="the meeting's id, or its beginning; else by words")
    receive.add_argument("--delegation", help="whose they are, for example PL; else by words")
    kept = receive.add_mutually_exclusive_group()
    all_of_it = "keep what is likely or unsure too, not only what is sure"
    kept.add_argument("--all", action="store_true", help=all_of_it)
    kept.add_argument(
        "--look", action="store_true", help="keep nothing, only say what is there"
    )


def receive(args: argparse.Namespace, desk: Desk) -> int:
    """Take in the files that ``args`` name; one that can't be read stops no other."""
    meeting = desk.meetings.meeting_id(args.meeting) if args.meeting else None
    code = desk.meetings.delegation(args.delegation).code if args.delegation else ""
    failed = []

    def tell(_file: Path, error: DocumentError) -> None:
        failed.append(error)
        complain(describe(error).title)

    copies, others = _copies(args, desk, tell)
    proposals = desk.taking_in.look(others, meeting, tell)
    if code:
        proposals = tuple(desk.taking_in.compare(_by(one, code)) for one in proposals)
    kept = {id(one): desk.taking_in.confirm(one) for one in proposals if _is_kept(one, args)}
    if args.json:
        values = [received_value(*copy) for copy in copies]
        values += [proposal_value(one, kept.get(id(one), ())) for one in proposals]
        say(json.dumps(values, ensure_ascii=False, indent=1))
    else:
        labels = _labels(desk)
        for file, came in copies:
            say(*received_lines(file, came, labels))
        for one in proposals:
            say(*proposal_lines(one, kept.get(id(one)), labels))
    return 1 if failed else 0


def _copies(
    args: argparse.Namespace, desk: Desk, tell: Callable[[Path, DocumentError], None]
) -> tuple[list[tuple[Path, Received]], list[Path]]:
    """Return what came of the copies for review among the files, and the other files."""
    copies, others = [], []
    for file in args.files:
        take = desk.receiving.look if args.look else desk.receiving.receive
        try:
            came = take(file)
        except DocumentError as error:
            tell(file, error)
            continue
        if came is None:
            others.append(file)
        else:
            copies.append((file, came))
    return copies, others


def proposal_value(proposal: Proposal, notes: Sequence[Note]) -> dict[str, Any]:
    """Return what ``receive --json`` prints of one file; ``notes`` were kept of it."""
    ids = {note.question: note.id for note in notes}
    file = proposal.file
    return {
        "file": file.name,
        "sha256": file.sha256,
        "sender": file.sender or None,
        "sent_at": file.sent_at.isoformat() if file.sent_at else None,
        "said_on": proposal.said_on.isoformat() if proposal.said_on else None,
        "meeting": proposal.meeting,
        "delegation": proposal.delegation or None,
        "delegation_is": confidence_name(proposal.delegation_certainty),
        "others": list(proposal.others),
        "exact": proposal.is_exact,
        "answers": [_answer_value(one, ids.get(one.question)) for one in proposal.entries],
        "unplaced": list(proposal.unplaced),
        "warnings": [warning_value(warning) for warning in proposal.warnings],
        "deceptions": [_deception_value(one) for one in proposal.deceptions],
    }


def proposal_lines(
    proposal: Proposal, notes: Sequence[Note] | None, labels: dict[str, str]
) -> Iterator[str]:
    """Return what ``receive`` prints; ``notes`` is ``None`` where nothing was to be kept."""
    whose = proposal.delegation or "delegation not known"
    if proposal.delegation:
        whose = f"{whose} ({confidence_name(proposal.delegation_certainty)})"
    yield f"{_visible(proposal.file.name)}: {whose}, {_kept(proposal, notes)}"
    for one in proposal.entries:
        sure = f"{stance_name(one.stance)} ({confidence_name(one.confidence)})"
        place = f"{labels[one.question]} ({confidence_name(one.certainty)})"
        yield f"{_INDENT}{place}: {sure}: {_visible(one.text)}"
    for text in proposal.unplaced:
        yield f"{_INDENT}no question: {_visible(text)}"
    yield from (f"Look at this: {warning_sentence(one)}" for one in proposal.warnings)
    yield from (f"Look at this: {_sentence(one)}" for one in proposal.deceptions)


def _is_kept(proposal: Proposal, args: argparse.Namespace) -> bool:
    if args.look or not proposal.can_be_confirmed:
        return False
    is_sure = proposal.certainty is Confidence.HIGH and not proposal.deceptions
    return bool(args.all) or is_sure


def _by(proposal: Proposal, code: str) -> Proposal:
    return replace(proposal, delegation=code, delegation_certainty=Confidence.HIGH)


def _kept(proposal: Proposal, notes: Sequence[Note] | None) -> str:
    if notes:
        return f"{counted(len(notes), 'note', 'notes')} kept"
    return "known already" if proposal.is_known else "nothing kept"


def _labels(desk: Desk) -> dict[str, str]:
    """Return how the questions of all meetings are printed, by their ids."""
    asked = (question for meeting in desk.meetings.all() for question in meeting.questions)
    return {one.id: f"Question {one.label}" if one.label else one.ask[:40] for one in asked}


def _answer_value(one: ProposedNote, note: str | None) -> dict[str, Any]:
    return {
        "question": one.question,
        "question_is": confidence_name(one.certainty),
        "stance": one.stance.value,
        "stance_is": confidence_name(one.confidence),
        "text": one.text,
        "earlier": one.earlier.id if one.earlier else None,
        "known": one.is_known,
        "note": note,
    }


def _deception_value(one: Deception) -> dict[str, str]:
    return {"kind": one.kind.value, "place": one.place.value, "message": _sentence(one)}


def _sentence(one: Deception) -> str:
    words = deception_words(one)
    return f"{words.title} {words.advice}"


def _visible(text: str) -> str:
    """Return the beginning of a text from outside in one line, without what hides in it."""
    shown = " ".join(revealed(text).split())
    shown = "".join(sign if sign.isprintable() else "�" for sign in shown)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
