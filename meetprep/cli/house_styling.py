"""Say in whose Word template the documents of a delegation are written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.cli.output import complain, say

if TYPE_CHECKING:
    import argparse

    from meetprep.services.desk import Desk

_WRONG_USAGE = 2


def add_template(template: argparse.ArgumentParser) -> None:
    """Let ``template`` take what ``style`` does."""
    template.add_argument("act", choices=["set", "remove"], help="choose one, or give it up")
    template.add_argument("delegation", help="code, for example PL")
    told = "the ministry's Word template: its page, styles, headers and footers are kept"
    template.add_argument("file", type=Path, nargs="?", help=told)


def style(args: argparse.Namespace, desk: Desk) -> int:
    """Take over a template, or go back to that of the house."""
    delegation = desk.meetings.delegation(args.delegation).code
    if args.act == "remove":
        desk.house_styling.remove(delegation)
        say(f"{delegation}: documents look like those of the house")
        return 0
    if args.file is None:
        complain("Name the file of the template.")
        return _WRONG_USAGE
    chosen = desk.house_styling.choose(delegation, args.file)
    say(f"{delegation}: documents look like {chosen.name}; macros, links and names stay out")
    return 0
