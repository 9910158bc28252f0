"""Do the whole way on a real paper with invented positions, notes and a review."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from meetprep.documents.markdown_text import from_markdown
from meetprep.documents.word.reviewed import Edit, reviewed
from meetprep.domain.comment import Passage
from meetprep.domain.contrast import Contrast, ContrastKind
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.note import UNSTORED, Confidence, Note, NoteSource
from meetprep.domain.position import Origin, PartKind, Stance
from meetprep.paths import resource

if TYPE_CHECKING:
    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What the demo made and where it lies."""

    meeting: Meeting
    home: str
    documents: tuple[Path, ...]


def demonstrate(desk: Desk, folder: Path) -> Demonstration:
    """Import the sample paper, draft invented positions and notes, write every document.

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
    _remark(desk, meeting, sample)
    _review(desk, meeting, sample)
    _note(desk, meeting)
    documents = tuple(
        desk.exporting.export(order, folder / desk.exporting.plan(order).file_name).path
        for order in desk.exporting.every_kind(meeting.id, home)
    )
    return Demonstration(desk.meetings.get(meeting.id), home, documents)


def _remark(desk: Desk, meeting: Meeting, sample: dict[str, Any]) -> None:
    """Comment on our own drafts, as somebody who looks them over does."""
    home = sample["home"]
    for said in sample["comments"]:
        question, kind = meeting.questions[said["question"] - 1].id, PartKind(said["part"])
        text = desk.drafting.position(question, home).part(kind).text.plain
        start = text.index(said["on"])
        passage = Passage(kind, text, start, start + len(said["on"]))
        desk.commenting.add(question, home, passage, said["text"])


def _review(desk: Desk, meeting: Meeting, sample: dict[str, Any]) -> None:
    """Send one question out for review, and take back what invented reviewers made of it."""
    home, told = sample["home"], sample["review"]
    question = meeting.questions[told["question"] - 1].id
    saved = (part.saved_at for part in desk.drafting.position(question, home).parts)
    at = max(moment for moment in saved if moment)
    edits = [
        Edit(
            one["on"],
            one["by"],
            one.get("instead"),
            tuple((who, text) for who, text in one.get("remarks", ())),
        )
        for one in told["edits"]
    ]
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "review.docx"
        order = Order(DocumentKind.REVIEW, meeting.id, home, questions=frozenset({question}))
        desk.exporting.export(order, copy)
        copy.write_bytes(reviewed(copy.read_bytes(), edits, at))
        desk.receiving.receive(copy)


def _note(desk: Desk, meeting: Meeting) -> None:
    """Note what others are said to have said; the notes are signed as invented."""
    sample = json.loads(resource("samples", "notes.json").read_text(encoding="utf-8"))
    asked = [question.id for question in meeting.questions]
    for told in sample["notes"]:
        note = desk.noting.add(_invented(told, asked[told["question"] - 1], sample["author"]))
        if told.get("unread"):
            desk.noting.mark_read([note.id], read=False)
    for name, members in sample["groups"].items():
        desk.grouping.add(name, members, meeting=meeting.id)


def _invented(told: dict[str, Any], question: QuestionId, author: str) -> Note:
    return Note(
        UNSTORED,
        question,
        told["from"],
        told["text"],
        Stance(told["stance"]),
        NoteSource(told["source"]),
        date.fromisoformat(told["said on"]),
        Confidence(told["confidence"]),
        told["assessment"],
        tuple(told.get("tags", ())),
        author,
        contrasts=tuple(
            Contrast(ContrastKind(kind), text) for kind, text in told.get("contrasts", ())
        ),
    )
