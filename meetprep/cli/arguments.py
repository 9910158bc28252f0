"""What can be typed after ``meetprep``."""

from __future__ import annotations

import argparse
from pathlib import Path

from meetprep import __version__
from meetprep.cli.exporting import add_export
from meetprep.cli.house_styling import add_template
from meetprep.cli.laying_out import add_parts
from meetprep.cli.matrix import add_matrix, add_population
from meetprep.cli.receiving import add_receive
from meetprep.domain.position import PartKind, Stance


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line; wrong usage ends with exit code 2."""
    top = argparse.ArgumentParser(
        prog="meetprep",
        description="Prepare ministerial meetings, question by question, offline. "
        "Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"meetprep {__version__}")
    top.add_argument("--store", type=Path, help="the store file; without it, your own")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    demo = commands.add_parser("demo", help="the whole way on a real paper")
    demo.add_argument("--out", type=Path, help="where to put everything; else a new folder")

    read = commands.add_parser("read", help="say what a paper holds; stores nothing")
    read.add_argument("file", type=Path)
    _json(read)

    importing = commands.add_parser("import", help="read papers and store them as found")
    importing.add_argument("files", type=Path, nargs="+", metavar="file")
    separate = "store new versions of papers beside the old ones, with questions of their own"
    importing.add_argument("--separate", action="store_true", help=separate)
    _store(importing)
    _json(importing)

    meetings = commands.add_parser("meetings", help="list meetings, sessions and questions")
    _store(meetings)
    _json(meetings)

    _draft(commands.add_parser("draft", help="save a part as a new revision"))
    _parts(commands.add_parser("parts", help="list, add, hide or show a meeting's parts"))
    _show(commands.add_parser("show", help="print a position"))
    _export(commands.add_parser("export", help="write a document"))
    _template(commands.add_parser("template", help="write documents in a ministry's template"))

    _search(commands.add_parser("search", help="find words in everything"))
    _of_the_others(commands)
    _passphrase(commands.add_parser("passphrase", help="encrypt a store, or no longer"))
    _store(commands.add_parser("check", help="verify a store and say what is damaged"))
    _copies(commands)
    commands.add_parser("self-test", help="start every page unseen and do the demo")
    return top


def _store(command: argparse.ArgumentParser) -> None:
    own = "the store file; without it, your own"
    command.add_argument("--store", type=Path, default=argparse.SUPPRESS, help=own)


def _copies(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = commands.add_parser("backup", help="leave a whole copy of a store")
    backup.add_argument("--out", type=Path, required=True, help="the file to write")
    _store(backup)
    restore = commands.add_parser("restore", help="bring a store back from a copy")
    restore.add_argument("backup", type=Path, help="a copy that backup has written")
    _store(restore)


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _question(command: argparse.ArgumentParser) -> None:
    command.add_argument("question", help="the question's id, or the beginning of it")
    command.add_argument("--delegation", required=True, help="code, for example PL")
    _store(command)


def _draft(draft: argparse.ArgumentParser) -> None:
    _question(draft)
    parts = [kind.value for kind in PartKind]
    stances = [stance.value for stance in Stance]
    draft.add_argument("--part", choices=parts)
    draft.add_argument("--text-file", type=Path, help="plain text, or Markdown (.md)")
    draft.add_argument("--stance", choices=stances)
    checked = "the position was checked against the question as the newest version asks it"
    draft.add_argument("--checked", action="store_true", help=checked)


def _parts(parts: argparse.ArgumentParser) -> None:
    add_parts(parts)
    _store(parts)


def _template(template: argparse.ArgumentParser) -> None:
    add_template(template)
    _store(template)


def _search(search: argparse.ArgumentParser) -> None:
    search.add_argument("words", nargs="*", help='words, "de:" or "notes:" to narrow')
    anew = "make the index anew first, from all that is in the store"
    search.add_argument("--rebuild", action="store_true", help=anew)
    _store(search)
    _json(search)


def _of_the_others(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _receive(commands.add_parser("receive", help="take in what other delegations wrote"))
    _matrix(commands.add_parser("matrix", help="who stands where, and a vote's arithmetic"))
    _population(commands.add_parser("population", help="the figures that votes count with"))


def _receive(receive: argparse.ArgumentParser) -> None:
    add_receive(receive)
    _store(receive)
    _json(receive)


def _matrix(matrix: argparse.ArgumentParser) -> None:
    add_matrix(matrix)
    _store(matrix)
    _json(matrix)


def _population(population: argparse.ArgumentParser) -> None:
    add_population(population)
    _store(population)


def _passphrase(passphrase: argparse.ArgumentParser) -> None:
    passphrase.description = (
        "The passphrase is asked for on the terminal. Without one, the present passphrase is "
        "read from the file that MEETPREP_PASSPHRASE_FILE names or from the first line of the "
        "standard input, and the new one from its next line."
    )
    acts = "set one, change it, or remove it"
    passphrase.add_argument("act", choices=["set", "change", "remove"], help=acts)
    _store(passphrase)


def _show(show: argparse.ArgumentParser) -> None:
    _question(show)
    _json(show)


def _export(export: argparse.ArgumentParser) -> None:
    add_export(export)
    _store(export)
    _json(export)
