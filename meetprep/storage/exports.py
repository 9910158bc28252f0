"""Load and store which documents were written, and which text went into them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import insert, select

from meetprep.domain.exported import Exported
from meetprep.domain.meeting import QuestionId
from meetprep.storage.schema_exports import ExportedPartRow, ExportedRow
from meetprep.storage.schema_positions import PartRow, PositionRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from meetprep.domain.position import PartKind


class Exports:
    """Documents that were written, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, exported: Exported, delegation: str) -> None:
        """Keep which revisions of the delegation's parts went into a file."""
        key = str(uuid4())
        self._session.execute(
            insert(ExportedRow).values(
                id=key,
                kind=exported.kind,
                file_name=exported.file_name,
                sha256=exported.sha256,
                author=exported.author,
                written_at=exported.at,
            )
        )
        questions = {question for question, _ in exported.revisions}
        parts = self._session.execute(
            select(PositionRow.question_id, PartRow.kind, PartRow.id)
            .join(PartRow, PartRow.position_id == PositionRow.id)
            .where(
                PositionRow.question_id.in_(questions),
                PositionRow.delegation_code == delegation,
            )
        )
        rows = [
            {"exported_id": key, "part_id": part, "revision": number}
            for question, kind, part in parts
            if (number := exported.revisions.get((QuestionId(question), kind)))
        ]
        if rows:
            self._session.execute(insert(ExportedPartRow), rows)

    def of_part(
        self, question: QuestionId, delegation: str, kind: PartKind
    ) -> dict[int, tuple[Exported, ...]]:
        """Return the files that each revision of a part went into, the newest first."""
        rows = self._session.execute(
            select(ExportedPartRow.revision, ExportedRow)
            .join(ExportedRow, ExportedRow.id == ExportedPartRow.exported_id)
            .join(PartRow, PartRow.id == ExportedPartRow.part_id)
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(
                PositionRow.question_id == question,
                PositionRow.delegation_code == delegation,
                PartRow.kind == kind,
            )
            .order_by(ExportedRow.written_at.desc(), ExportedRow.file_name)
        )
        found: dict[int, list[Exported]] = defaultdict(list)
        for number, row in rows:
            revisions = {(question, kind): number}
            found[number].append(
                Exported(
                    row.kind, row.file_name, row.sha256, row.written_at, row.author, revisions
                )
            )
        return {number: tuple(files) for number, files in found.items()}
