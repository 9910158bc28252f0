"""Do the whole way on a real paper with invented positions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.markdown_text import from_markdown
from meetprep.domain.position import Origin, PartKind, Stance
from meetprep.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.meeting import Meeting
    from meetprep.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What the demo made and where it lies."""

    meeting: Meeting
    home: str
    documents: tuple[Path, ...]


def demonstrate(desk: Desk, folder: Path) -> Demonstration:
    """Import the sample paper, draft invented positions, write every kind of document.

    Raises:
        UnwritablePlace: ``folder`` can't be written.
    """
    preview = desk.importing.preview(resource("samples", "warsaw-2025-01-30.txt"))
    meeting = desk.importing.accept(preview)
    sample = json.loads(resource("samples", "positions.json").read_text(encoding="utf-8"))
    home: str = sample["home"]
    desk.meetings.choose_home(home)
    for question, title in zip(meeting.questions, sample["titles"], strict=True):
        desk.meetings.rename_question(question.id, title)
    layout = desk.laying_out.layout(meeting.id).with_own(sample["own part"])
    desk.laying_out.keep(meeting.id, layout)
    for delegation, positions in sample["positions"].items():
        for question, drafted in zip(meeting.questions, positions, strict=True):
            stance = Stance(drafted["stance"])
            desk.drafting.set_stance(question.id, delegation, stance, based_on=0)
            for kind, text in drafted["parts"].items():
                desk.drafting.save_part(
                    question.id,
                    delegation,
                    PartKind(kind),
                    from_markdown(text),
                    based_on=0,
                    origin=Origin.FILE,
                )
    documents = tuple(
        desk.exporting.export(order, folder / desk.exporting.plan(order).file_name).path
        for order in desk.exporting.every_kind(meeting.id, home)
    )
    return Demonstration(desk.meetings.get(meeting.id), home, documents)
