"""Choose in whose Word template the documents of a delegation are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.adopting.template import adopted
from meetprep.documents.reading import content_of
from meetprep.domain.changed import Changed
from meetprep.domain.ministry_template import MinistryTemplate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from meetprep.storage.database import Database


class HouseStyling:
    """Take over templates of ministries, and give them up; without one, the house's is used."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._publish = publish

    def of(self, delegation: str) -> MinistryTemplate | None:
        """Return the template of a delegation, ``None`` where it uses that of the house."""
        with self._database.reading() as store:
            return store.ministry_templates.get(delegation)

    def choose(self, delegation: str, path: Path) -> MinistryTemplate:
        """Have the documents of ``delegation`` look like the template at ``path``.

        Page, styles, headers and footers are kept in the store; nothing else of the file is,
        and the file itself is needed no more.

        Raises:
            NotFound: there is no such delegation.
            DocumentError: the file could not be read or is no sound Word file.
        """
        content = adopted(path, content_of(path))
        with self._database.writing() as store:
            code = store.delegations.get(delegation).code
            chosen = MinistryTemplate(code, path.name, content)
            store.ministry_templates.put(chosen, self._clock())
        self._publish(Changed.SETTINGS)
        return chosen

    def remove(self, delegation: str) -> None:
        """Have the documents of ``delegation`` look like those of the house."""
        with self._database.writing() as store:
            store.ministry_templates.remove(delegation)
        self._publish(Changed.SETTINGS)
