"""Write documents: one of a kind, all of a meeting, or a position paper for each delegation."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetprep.cli.output import complain, say
from meetprep.domain.documents import Absence, DocumentKind, Language, Order
from meetprep.domain.errors import NotFound
from meetprep.domain.position import PartKind
from meetprep.wording.errors import describe
from meetprep.wording.translation import counted

if TYPE_CHECKING:
    import argparse

    from meetprep.domain.documents import Plan, Written
    from meetprep.domain.errors import MeetprepError
    from meetprep.domain.meeting import MeetingId
    from meetprep.services.desk import Desk

_ALL = "all"


def add_export(export: argparse.ArgumentParser) -> None:
    """Let ``export`` take what it needs."""
    kinds = [*(kind.value for kind in DocumentKind), _ALL]
    languages = [language.value for language in Language]
    export.add_argument("kind", choices=kinds, help="the document, or all of a meeting")
    export.add_argument("--meeting", required=True, help="the meeting's id, or its beginning")
    export.add_argument(
        "--delegation",
        required=True,
        help="code, for example PL; with position-paper, “all” writes one for each",
    )
    target = "the Word file to write; a folder where there are several"
    export.add_argument("--out", type=Path, required=True, help=target)
    words = "of headings and labels; what was drafted stays as written"
    export.add_argument("--language", choices=languages, default="en", help=words)
    beside = "write a PDF beside it, for those who read with a screen reader too"
    export.add_argument("--pdf", action="store_true", help=beside)
    chosen = "only this question, by id or the beginning of it; may be given several times"
    export.add_argument("--question", action="append", default=[], help=chosen)
    parts = [kind.value for kind in PartKind]
    only = "only this part; may be given several times"
    export.add_argument("--part", action="append", choices=parts, default=[], help=only)
    against = "with review: show what we made of this reviewer's version as tracked changes"
    export.add_argument("--against", metavar="NAME", default="", help=against)
    nameless = "let an overview count delegations instead of naming them"
    export.add_argument("--without-names", action="store_true", help=nameless)


def export(args: argparse.Namespace, desk: Desk) -> int:
    """Write what ``args`` ask for; one document that fails stops no other."""
    orders = _orders(args, desk)
    is_one = args.kind != _ALL and args.delegation.lower() != _ALL
    plans = [desk.exporting.plan(order) for order in orders]
    written: tuple[Written, ...]
    if is_one:
        written = (desk.exporting.export(orders[0], args.out),)
        failed: tuple[tuple[Order, MeetprepError], ...] = ()
    else:
        batch = desk.exporting.export_all(orders, args.out)
        written, failed = batch.written, batch.failed
    for _, error in failed:
        complain(describe(error).title)
    if args.json:
        _say_json(written, plans, is_one=is_one)
    else:
        say(*(_line(one) for one in written))
    return 1 if failed else 0


def _orders(args: argparse.Namespace, desk: Desk) -> tuple[Order, ...]:
    meeting = desk.meetings.meeting_id(args.meeting)
    language = Language(args.language)
    if args.kind == DocumentKind.POSITION_PAPER and args.delegation.lower() == _ALL:
        papers = desk.exporting.every_position_paper(meeting, language)
        return tuple(replace(order, with_pdf=args.pdf) for order in papers)
    delegation = desk.meetings.delegation(args.delegation).code
    if args.kind == _ALL:
        orders = desk.exporting.every_kind(meeting, delegation, language)
    else:
        orders = (Order(DocumentKind(args.kind), meeting, delegation, language),)
    questions = frozenset(map(desk.meetings.question_id, args.question)) or None
    parts = frozenset(map(PartKind, args.part)) or None
    against = _reviewer(desk, meeting, delegation, args.against) if args.against else ""
    return tuple(
        replace(
            order,
            with_names=not args.without_names,
            with_pdf=args.pdf,
            questions=questions,
            parts=parts,
            against=against,
        )
        for order in orders
    )


def _reviewer(desk: Desk, meeting: MeetingId, delegation: str, name: str) -> str:
    """Return the name as the reviewer's copies write it.

    Raises:
        NotFound: no copy of such a person came back.
    """
    for one in desk.reviewing.reviewers(meeting, delegation):
        if one.name.casefold() == name.casefold():
            return one.name
    raise NotFound("reviewer", name)


def _line(written: Written) -> str:
    questions = counted(written.questions, "question", "questions")
    said = {
        DocumentKind.POSITION_PAPER: f"position of {written.delegation} on {questions},"
        " shareable parts only",
        DocumentKind.BRIEF: f"brief for {written.delegation}, {questions}, internal",
        DocumentKind.SPEAKING_NOTE: f"speaking note for {written.delegation}, {questions},"
        " internal",
        DocumentKind.OVERVIEW: "overview of positions, internal",
        DocumentKind.REVIEW: f"review copy of {written.delegation}, {questions}, internal",
    }
    files = f"{written.path}, {written.pdf}" if written.pdf else str(written.path)
    return f"{files}: {said[written.order.kind]}"


def _say_json(written: tuple[Written, ...], plans: list[Plan], *, is_one: bool) -> None:
    by_order = {plan.order: plan for plan in plans}
    values = [_value(one, by_order[one.order]) for one in written]
    shown: Any = values[0] if is_one else values
    say(json.dumps(shown, ensure_ascii=False, indent=1))


def _value(written: Written, plan: Plan) -> dict[str, Any]:
    """Return what was written, and of each part whether it went in or why it stayed out."""
    order = written.order
    return {
        "file": str(written.path),
        "pdf": str(written.pdf) if written.pdf else None,
        "kind": order.kind.value,
        "audience": order.kind.audience.value,
        "delegation": order.delegation,
        "language": order.language.value,
        "names": order.with_names,
        "marking": written.marking or None,
        "questions": [
            {
                "question": one.question,
                "cleared": one.is_cleared,
                "parts": [part.kind.value for part in one.parts if part.absence is None],
                "left_out": {
                    part.kind.value: part.absence.value
                    for part in one.parts
                    if part.absence not in {None, Absence.EMPTY} and part.absence
                },
            }
            for one in plan.questions
        ],
    }
