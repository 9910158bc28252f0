"""Load and store what helps while writing: own words, languages of parts, templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, insert, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.part_template import PartTemplate, PartTemplateId
from meetprep.domain.richtext import from_json, to_json
from meetprep.storage.schema_papers import PaperReferenceRow, PaperRow
from meetprep.storage.schema_writing import OwnWordRow, PartLanguageRow, PartTemplateRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind


class Writing:
    """Own words, languages and templates, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def own_words(self, language: str) -> tuple[str, ...]:
        """Return the words of the user's own dictionary of a language, the newest last."""
        rows = select(OwnWordRow.word).where(OwnWordRow.language == language)
        return tuple(self._session.scalars(rows.order_by(OwnWordRow.added_at, OwnWordRow.word)))

    def own_languages(self) -> tuple[str, ...]:
        """Return the languages that have a dictionary of the user's own."""
        rows = select(OwnWordRow.language).distinct().order_by(OwnWordRow.language)
        return tuple(self._session.scalars(rows))

    def add_word(self, language: str, word: str, at: datetime) -> None:
        """Keep a word, once."""
        if self._session.get(OwnWordRow, (language, word)) is None:
            self._session.execute(
                insert(OwnWordRow).values(language=language, word=word, added_at=at)
            )

    def drop_word(self, language: str, word: str) -> None:
        """Keep a word no longer."""
        where = and_(OwnWordRow.language == language, OwnWordRow.word == word)
        self._session.execute(delete(OwnWordRow).where(where))

    def languages(self, question: QuestionId, delegation: str) -> Mapping[PartKind, str]:
        """Return the languages that were chosen for parts of a position."""
        rows = self._session.scalars(
            select(PartLanguageRow).where(_position(question, delegation))
        )
        return {row.kind: row.language for row in rows}

    def set_language(
        self, question: QuestionId, delegation: str, kind: PartKind, language: str | None
    ) -> None:
        """Keep the language of a part; ``None`` leaves it to the default."""
        where = and_(_position(question, delegation), PartLanguageRow.kind == kind)
        self._session.execute(delete(PartLanguageRow).where(where))
        if language is not None:
            self._session.execute(
                insert(PartLanguageRow).values(
                    question_id=question,
                    delegation_code=delegation,
                    kind=kind,
                    language=language,
                )
            )

    def templates(self, kind: PartKind) -> tuple[PartTemplate, ...]:
        """Return the user's templates for a kind of part, by name."""
        rows = self._session.scalars(
            select(PartTemplateRow)
            .where(PartTemplateRow.kind == kind, PartTemplateRow.deleted_at.is_(None))
            .order_by(PartTemplateRow.name, PartTemplateRow.made_at)
        )
        return tuple(_template(row) for row in rows)

    def add_template(self, template: PartTemplate, at: datetime) -> None:
        """Keep one more template."""
        self._session.execute(
            insert(PartTemplateRow).values(
                id=template.id,
                kind=template.kind,
                name=template.name,
                content=to_json(template.text),
                made_at=at,
            )
        )

    def change_template(self, template: PartTemplate) -> None:
        """Give a template another name and text.

        Raises:
            NotFound: there is none of that id.
        """
        self._update(template.id, name=template.name, content=to_json(template.text))

    def delete_template(self, template: PartTemplateId, at: datetime | None) -> None:
        """Show a template no longer; ``None`` brings it back.

        Raises:
            NotFound: there is none of that id.
        """
        self._update(template, deleted_at=at)

    def _update(self, template: str | None, **values: str | datetime | None) -> None:
        if template is None or self._session.get(PartTemplateRow, template) is None:
            raise NotFound("template", template or "")
        where = PartTemplateRow.id == template
        self._session.execute(update(PartTemplateRow).where(where).values(**values))

    def references(self) -> tuple[tuple[str, str], ...]:
        """Return meeting and reference of each paper, and of each document one cites."""
        own = select(PaperRow.meeting_id, PaperRow.reference).where(
            PaperRow.reference.is_not(None)
        )
        cited = select(PaperRow.meeting_id, PaperReferenceRow.reference).join(
            PaperReferenceRow, PaperReferenceRow.paper_id == PaperRow.id
        )
        rows = [*self._session.execute(own), *self._session.execute(cited)]
        return tuple((meeting, reference) for meeting, reference in rows if reference)


def _position(question: QuestionId, delegation: str) -> ColumnElement[bool]:
    return and_(
        PartLanguageRow.question_id == question, PartLanguageRow.delegation_code == delegation
    )


def _template(row: PartTemplateRow) -> PartTemplate:
    return PartTemplate(PartTemplateId(row.id), row.kind, row.name, from_json(row.content))
