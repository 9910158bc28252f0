"""Say what came back with a copy for review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from meetprep.wording.terms import part_name
from meetprep.wording.translation import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from meetprep.domain.returned import Received, Unplaced

_INDENT = "    "


def received_value(file: Path, received: Received) -> dict[str, Any]:
    """Return what ``receive --json`` prints of a copy for review."""
    suggestions, comments = dict(received.suggestions), dict(received.comments)
    return {
        "file": file.name,
        "kind": "review",
        "meeting": received.meeting,
        "delegation": received.delegation,
        "questions": [
            {
                "question": question,
                "suggestions": suggestions.get(question, 0),
                "comments": comments.get(question, 0),
            }
            for question in {**suggestions, **comments}
        ],
        "known": received.known,
        "unplaced": [_unplaced_value(one) for one in received.unplaced],
        "missing": [
            {"question": question, "part": kind.value} for question, kind in received.missing
        ],
    }


def received_lines(file: Path, received: Received, labels: Mapping[str, str]) -> Iterator[str]:
    """Return what ``receive`` prints of a copy for review."""
    suggestions, comments = dict(received.suggestions), dict(received.comments)
    made, said = sum(suggestions.values()), sum(comments.values())
    came = f"{counted(made, 'suggestion', 'suggestions')}, "
    came += counted(said, "comment", "comments")
    known = f", {received.known} known already" if received.known else ""
    yield f"{file.name}: review copy of {received.delegation}, {came}{known}"
    for question in {**suggestions, **comments}:
        of_it = counted(suggestions.get(question, 0), "suggestion", "suggestions")
        remarks = counted(comments.get(question, 0), "comment", "comments")
        yield f"{_INDENT}{labels.get(question, question)}: {of_it}, {remarks}"
    for one in received.unplaced:
        act = "comment" if one.is_comment else "taken out" if one.is_deletion else "no place"
        whose = f" by {_visible(one.touch.author)}" if one.touch.author else ""
        yield f"{_INDENT}{act}{whose}: {_visible(one.text)}"
    for question, kind in received.missing:
        place = f"{labels.get(question, question)}, {part_name(kind)}"
        yield f"{_INDENT}{place}: no longer in the file, left as it is"


def _unplaced_value(one: Unplaced) -> dict[str, Any]:
    return {
        "text": one.text,
        "author": one.touch.author or None,
        "made_at": one.touch.made_at.isoformat() if one.touch.made_at else None,
        "question": one.question,
        "comment": one.is_comment,
        "deletion": one.is_deletion,
    }


def _visible(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in " ".join(text.split()))
