"""Carry out what was typed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from meetprep.cli import printing
from meetprep.cli.arguments import parser
from meetprep.cli.backing_up import back_up, bring_back
from meetprep.cli.clearance import clearance_lines, clearance_of, clearance_value
from meetprep.cli.comparing import gone_words
from meetprep.cli.exporting import export
from meetprep.cli.house_styling import style
from meetprep.cli.laying_out import known_part, lay_out
from meetprep.cli.matrix import count_with, matrix
from meetprep.cli.output import complain, say
from meetprep.cli.passphrase import key_for
from meetprep.cli.protecting import protect
from meetprep.cli.receiving import receive
from meetprep.cli.searching import search
from meetprep.domain.errors import MeetprepError
from meetprep.domain.position import Origin, PartKind, Stance
from meetprep.services.checking import check_store
from meetprep.services.drafting import text_from_file
from meetprep.services.paper_reader import PaperReader, read_paper
from meetprep.wording.errors import describe

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from meetprep.domain.paper import Reading, ReceivedFile
    from meetprep.services.desk import Desk

    OpenDesk = Callable[..., AbstractContextManager[Desk]]
    Store = Callable[[], Path]


def run(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    """Carry out ``args`` and return the exit code; an expected failure is one sentence.

    ``store()`` is where the store lies; ``open_desk(path, create=...)`` opens the services over
    it for a ``with`` block.
    """
    commands: dict[str, Callable[[argparse.Namespace, Store, OpenDesk], int]] = {
        "read": _read,
        "import": _import,
        "meetings": _meetings,
        "draft": _draft,
        "parts": _parts,
        "template": _template,
        "show": _show,
        "export": _export,
        "search": _search,
        "receive": _receive,
        "matrix": _matrix,
        "population": _population,
        "passphrase": _passphrase,
        "check": _check,
        "backup": back_up,
        "restore": bring_back,
    }
    try:
        return commands[args.command](args, store, open_desk)
    except MeetprepError as error:
        return refuse(error)


def refuse(error: MeetprepError) -> int:
    """Say why something was not done and return the exit code for it."""
    complain(describe(error).title)
    return 1


def _say_json(value: Any) -> None:  # noqa: ANN401 - any JSON value
    say(json.dumps(value, ensure_ascii=False, indent=1))


def _read(args: argparse.Namespace, _store: Store, _open: OpenDesk) -> int:
    _file, reading = read_paper(args.file)
    if args.json:
        _say_json(printing.reading_value(reading))
    else:
        say(*printing.reading_lines(reading))
    return 0


def _import(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    failed = 0
    readable: list[tuple[ReceivedFile, Reading]] = []
    with PaperReader() as reader:
        for path in args.files:
            try:
                readable += reader.papers(path)
            except MeetprepError as error:
                failed = refuse(error)
    values = []
    # No store is made for files that can't be read.
    if readable:
        with open_desk(store(), create=True) as desk:
            for file, reading in readable:
                preview = desk.importing.compare(file, reading)
                if args.separate:
                    preview = replace(preview, version=None)
                meeting = desk.importing.accept(preview)
                values.append(printing.imported_value(preview, meeting))
                if not args.json:
                    names = desk.versions.names(meeting.id)
                    say(*printing.imported_lines(preview, meeting, names))
    if args.json and values:
        _say_json(values)
    return failed


def _meetings(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=False) as desk:
        meetings = desk.meetings.all()
        names = {meeting.id: desk.versions.names(meeting.id) for meeting in meetings}
    if args.json:
        _say_json([printing.meeting_value(meeting) for meeting in meetings])
    else:
        for meeting in meetings:
            say(*printing.meeting_lines(meeting, names[meeting.id]))
    return 0


def _draft(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    if (args.part is None) != (args.text_file is None) or not (
        args.part or args.stance or args.checked
    ):
        parser().error("draft takes --part with --text-file, --stance, --checked or several")
    text = text_from_file(args.text_file) if args.text_file else None
    with open_desk(store(), create=False) as desk:
        question = desk.meetings.question_id(args.question)
        delegation = desk.meetings.delegation(args.delegation).code
        position = desk.drafting.position(question, delegation)
        if text is not None:
            meeting, _ = desk.meetings.of_question(question)
            kind = known_part(PartKind(args.part), desk.laying_out.layout(meeting.id))
            based_on = position.part(kind).revision
            part = desk.drafting.save_part(
                question, delegation, kind, text, based_on=based_on, origin=Origin.FILE
            )
            say(f"{delegation}, {kind.value}: revision {part.revision}")
        if args.stance:
            stance = Stance(args.stance)
            based_on = position.stance_revision
            desk.drafting.set_stance(question, delegation, stance, based_on=based_on)
            say(f"{delegation}: {stance.value}")
        if args.checked:
            desk.versions.check(question, delegation)
            say(f"{delegation}: checked against the question as it is now")
    return 0


def _parts(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=False) as desk:
        return lay_out(args, desk)


def _template(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=True) as desk:
        return style(args, desk)


def _show(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=False) as desk:
        question = desk.meetings.question_id(args.question)
        delegation = desk.meetings.delegation(args.delegation).code
        position = desk.drafting.position(question, delegation)
        history = {kind: desk.drafting.history(question, delegation, kind) for kind in PartKind}
        change = desk.versions.change(question, delegation)
        meeting, asked = desk.meetings.of_question(question)
        gone = gone_words(asked, desk.versions.names(meeting.id))
        layout = desk.laying_out.layout(meeting.id)
        cleared = clearance_of(desk, question, delegation)
    position = replace(position, parts=layout.arranged(position))
    if args.json:
        value = printing.position_value(position, history, change)
        _say_json(value | clearance_value(cleared))
    else:
        if gone:
            say(f"The question is {gone.strip(' ()')}.")
        say(*printing.position_lines(position, change, layout), *clearance_lines(cleared))
    return 0


def _export(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=False) as desk:
        return export(args, desk)


def _search(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    if not (args.words or args.rebuild):
        parser().error("search takes words, --rebuild or both")
    with open_desk(store(), create=False) as desk:
        return search(args, desk)


def _receive(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=False) as desk:
        return receive(args, desk)


def _matrix(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    with open_desk(store(), create=False) as desk:
        return matrix(args, desk)


def _population(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    if (args.act == "set") != (args.file is not None):
        parser().error("population takes set with a file, or remove")
    with open_desk(store(), create=True) as desk:
        return count_with(args, desk)


def _passphrase(args: argparse.Namespace, store: Store, open_desk: OpenDesk) -> int:
    return protect(args.act, store(), open_desk)


def _check(_args: argparse.Namespace, store: Store, _open: OpenDesk) -> int:
    path = store()
    damages = check_store(path, key_for(path))
    if not damages:
        say(f"{path} is whole.")
        return 0
    for damage in damages:
        complain(f"{damage.kind.value}: {damage.detail}")
    return 1
