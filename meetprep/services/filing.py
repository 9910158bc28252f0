"""Keep which document was written when, and which text of ours lies in it."""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.errors import StoreError
from meetprep.domain.exported import Exported
from meetprep.services.document_values import planned

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.services.document_material import Material
    from meetprep.storage.database import Database


class Filing:
    """Remembers what left the desk; the files themselves are not kept."""

    def __init__(
        self,
        database: Database,
        *,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._author = author
        self._clock = clock
        self._publish = publish

    def keep(self, material: Material, file: Path, content: bytes) -> None:
        """Remember a file that lies on the disk; where the store can't, the file stays."""
        exported = Exported(
            material.order.kind,
            file.name,
            sha256(content).hexdigest(),
            self._clock(),
            self._author(),
            _revisions(material),
        )
        with suppress(StoreError):
            with self._database.writing() as store:
                store.exports.add(exported, material.delegation.code)
            self._publish(Changed.EXPORTS)


def _revisions(material: Material) -> dict[tuple[QuestionId, PartKind], int]:
    return {
        (one.question, part.kind): material.positions[one.question].part(part.kind).revision
        for one in planned(material)
        for part in one.parts
        if part.absence is None
    }
