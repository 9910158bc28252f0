"""Load and store the text of papers, paragraph by paragraph."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from meetprep.domain.paper import Footnote, NoteAnchor, PaperWarning, Paragraph, SourceText
from meetprep.storage.schema_papers import (
    PaperAnchorRow,
    PaperFootnoteRow,
    PaperMarginRow,
    PaperParagraphRow,
    PaperReferenceRow,
    PaperWarningRow,
    WarningStage,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from meetprep.domain.paper import Paper, PaperId
    from meetprep.storage.columns import Base


def insert_text(session: Session, paper: Paper) -> None:
    """Store all that ``source_text``, ``references`` and ``warnings`` return."""
    rows: dict[type[Base], list[dict[str, object]]] = {
        PaperParagraphRow: _paragraph_rows(paper),
        PaperAnchorRow: _anchor_rows(paper),
        PaperFootnoteRow: [
            {"paper_id": paper.id, "ordinal": ordinal, "label": note.label, "text": note.text}
            for ordinal, note in enumerate(paper.text.footnotes)
        ],
        PaperMarginRow: [
            {"paper_id": paper.id, "ordinal": ordinal, "text": text}
            for ordinal, text in enumerate(paper.text.margins)
        ],
        PaperReferenceRow: [
            {"paper_id": paper.id, "ordinal": ordinal, "reference": reference}
            for ordinal, reference in enumerate(paper.references)
        ],
        PaperWarningRow: [
            *_warning_rows(paper.id, WarningStage.READING, paper.text.warnings),
            *_warning_rows(paper.id, WarningStage.UNDERSTANDING, paper.warnings),
        ],
    }
    for table, values in rows.items():
        if values:
            session.execute(insert(table), values)


def source_text(session: Session, paper: PaperId) -> SourceText:
    """Return the text of the paper as it was read."""
    anchors = defaultdict(list)
    for anchor in session.scalars(
        select(PaperAnchorRow)
        .where(PaperAnchorRow.paper_id == paper)
        .order_by(PaperAnchorRow.paragraph, PaperAnchorRow.ordinal)
    ):
        anchors[anchor.paragraph].append(NoteAnchor(anchor.offset, anchor.label))
    paragraphs = session.scalars(
        select(PaperParagraphRow)
        .where(PaperParagraphRow.paper_id == paper)
        .order_by(PaperParagraphRow.ordinal)
    )
    footnotes = session.scalars(
        select(PaperFootnoteRow)
        .where(PaperFootnoteRow.paper_id == paper)
        .order_by(PaperFootnoteRow.ordinal)
    )
    margins = session.scalars(
        select(PaperMarginRow.text)
        .where(PaperMarginRow.paper_id == paper)
        .order_by(PaperMarginRow.ordinal)
    )
    return SourceText(
        tuple(
            Paragraph(
                row.text, row.kind, row.label, row.level, tuple(anchors[row.ordinal]), row.page
            )
            for row in paragraphs
        ),
        tuple(Footnote(row.label, row.text) for row in footnotes),
        warnings(session, paper, WarningStage.READING),
        tuple(margins),
    )


def references(session: Session, paper: PaperId) -> tuple[str, ...]:
    """Return the documents that the paper cites, in their order."""
    return tuple(
        session.scalars(
            select(PaperReferenceRow.reference)
            .where(PaperReferenceRow.paper_id == paper)
            .order_by(PaperReferenceRow.ordinal)
        )
    )


def warnings(session: Session, paper: PaperId, stage: WarningStage) -> tuple[PaperWarning, ...]:
    """Return the doubts that arose at that stage, in their order."""
    rows = session.scalars(
        select(PaperWarningRow)
        .where(PaperWarningRow.paper_id == paper, PaperWarningRow.stage == stage)
        .order_by(PaperWarningRow.ordinal)
    )
    return tuple(
        PaperWarning(row.code, row.paragraph, row.announced, row.found, row.detail, row.settled)
        for row in rows
    )


def _paragraph_rows(paper: Paper) -> list[dict[str, object]]:
    return [
        {
            "paper_id": paper.id,
            "ordinal": ordinal,
            "kind": paragraph.kind,
            "label": paragraph.label,
            "level": paragraph.level,
            "page": paragraph.page,
            "text": paragraph.text,
        }
        for ordinal, paragraph in enumerate(paper.text.paragraphs)
    ]


def _anchor_rows(paper: Paper) -> list[dict[str, object]]:
    return [
        {
            "paper_id": paper.id,
            "paragraph": place,
            "ordinal": ordinal,
            "offset": anchor.offset,
            "label": anchor.label,
        }
        for place, paragraph in enumerate(paper.text.paragraphs)
        for ordinal, anchor in enumerate(paragraph.notes)
    ]


def _warning_rows(
    paper: PaperId, stage: WarningStage, doubts: tuple[PaperWarning, ...]
) -> list[dict[str, object]]:
    return [
        {
            "paper_id": paper,
            "stage": stage,
            "ordinal": ordinal,
            "code": doubt.code,
            "paragraph": doubt.paragraph,
            "announced": doubt.announced,
            "found": doubt.found,
            "detail": doubt.detail,
            "settled": doubt.settled,
        }
        for ordinal, doubt in enumerate(doubts)
    ]
