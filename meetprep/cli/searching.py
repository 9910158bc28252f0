"""What ``search`` does and prints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from meetprep.cli.output import say
from meetprep.domain.searching import HitKind
from meetprep.wording.terms import day, days, part_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from meetprep.domain.searching import Hit
    from meetprep.services.desk import Desk

_MOST = 50  # of each kind
_INDENT = "    "


def search(args: argparse.Namespace, desk: Desk) -> int:
    """Print what is found for the words typed, the best of each kind first."""
    if args.rebuild:
        desk.searching.rebuild()
    desk.searching.keep_all()
    if not args.words:
        say("The search index was rebuilt.")
        return 0
    hits = desk.searching.search(" ".join(args.words), most=_MOST).hits
    if args.json:
        say(json.dumps([hit_value(hit) for hit in hits], ensure_ascii=False, indent=1))
        return 0
    names = {one.code: one.name for one in desk.meetings.delegations()}
    for hit in hits:
        say(*hit_lines(hit, names))
    if not hits:
        say("Nothing was found.")
    return 0


def hit_value(hit: Hit) -> dict[str, Any]:
    """Return a hit with its place; ``marks`` are where the words stand in ``text``."""
    place = hit.place
    return {
        "kind": hit.kind.value,
        "text": hit.passage.text,
        "marks": [list(mark) for mark in hit.passage.marks],
        "date": None if hit.when is None else hit.when.isoformat(),
        "meeting": {"id": place.meeting, "name": place.meeting_name},
        "session": place.session or None,
        "question": place.question
        and {
            "id": place.question,
            "label": place.question_label or None,
            "title": place.question_title,
        },
        "delegation": place.delegation,
        "part": place.part and place.part.value,
        "paper": place.paper
        and {"id": place.paper, "title": place.paper_title, "paragraph": place.paragraph},
    }


def hit_lines(hit: Hit, delegations: dict[str, str]) -> Iterator[str]:
    """Return what is printed of a hit; ``delegations`` are the names by their codes."""
    place = hit.place
    label = f"{place.question_label} {place.question_title}".strip()
    is_dated = hit.kind in {HitKind.MEETING, HitKind.QUESTION}
    said = "" if is_dated or hit.when is None else day(hit.when)
    parts = (
        hit.kind.value.capitalize(),
        delegations.get(place.delegation or "", place.delegation or ""),
        part_name(place.part) if place.part else "",
        place.paper_title,
        "" if hit.kind is HitKind.QUESTION else label,
        place.meeting_name,
        days(place.start, place.end),
        said and f"of {said}",
    )
    yield ", ".join(part for part in parts if part)
    yield f"{_INDENT}{hit.passage.text}"
    if place.question:
        yield f"{_INDENT}{place.question}"
