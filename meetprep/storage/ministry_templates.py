"""Load and store the Word templates of ministries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete

from meetprep.domain.ministry_template import MinistryTemplate
from meetprep.storage.schema_ministry import MinistryTemplateRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class MinistryTemplates:
    """The templates of delegations' documents, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, delegation: str) -> MinistryTemplate | None:
        """Return the template of a delegation, ``None`` where it uses that of the house."""
        row = self._session.get(MinistryTemplateRow, delegation)
        return MinistryTemplate(row.delegation_code, row.name, row.content) if row else None

    def put(self, template: MinistryTemplate, at: datetime) -> None:
        """Make ``template`` that of its delegation."""
        self.remove(template.delegation)
        self._session.add(
            MinistryTemplateRow(
                delegation_code=template.delegation,
                name=template.name,
                content=template.content,
                chosen_at=at,
            )
        )
        self._session.flush()

    def remove(self, delegation: str) -> None:
        """Have a delegation use the template of the house."""
        self._session.execute(
            delete(MinistryTemplateRow).where(MinistryTemplateRow.delegation_code == delegation)
        )
