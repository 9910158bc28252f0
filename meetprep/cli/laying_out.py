"""Say which parts the positions of a meeting have, and hide, show or add some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.cli.output import say
from meetprep.domain.errors import NotFound
from meetprep.domain.position import PartKind
from meetprep.wording.terms import audience_name, part_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from meetprep.domain.layout import Layout
    from meetprep.services.desk import Desk


def add_parts(parts: argparse.ArgumentParser) -> None:
    """Let ``parts`` take what ``lay_out`` does."""
    kinds = [kind.value for kind in PartKind]
    parts.add_argument("meeting", help="the meeting's id, or the beginning of it")
    parts.add_argument("--add", metavar="NAME", help="add an own part; it is internal")
    parts.add_argument("--hide", choices=kinds, metavar="PART", help="its text is kept")
    parts.add_argument("--show", choices=kinds, metavar="PART", help="show it again")


def lay_out(args: argparse.Namespace, desk: Desk) -> int:
    """Change the meeting's layout as asked and print it."""
    meeting = desk.meetings.meeting_id(args.meeting)
    before = layout = desk.laying_out.layout(meeting)
    if args.add:
        layout = layout.with_own(args.add)
    for name, is_hidden in ((args.hide, True), (args.show, False)):
        if name:
            kind = known_part(PartKind(name), layout)
            layout = layout.with_hidden(kind, is_hidden=is_hidden)
    if layout != before:
        desk.laying_out.keep(meeting, layout)
    say(*_lines(layout))
    return 0


def known_part(kind: PartKind, layout: Layout) -> PartKind:
    """Return ``kind``.

    Raises:
        NotFound: it is an own part that the meeting has not.
    """
    if kind not in layout.kinds:
        raise NotFound("part", kind.value)
    return kind


def _lines(layout: Layout) -> Iterator[str]:
    for part in layout.parts:
        hidden = ", hidden" if part.is_hidden else ""
        name = part_name(part.kind, layout=layout)
        yield f"{part.kind.value:14}{name} ({audience_name(part.kind.audience)}{hidden})"
