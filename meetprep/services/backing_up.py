"""Keep a whole copy of the store somewhere else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.documents.files import replacing
from meetprep.domain.backup import Backup
from meetprep.domain.changed import Changed
from meetprep.domain.errors import StoreUnwritable, UnwritablePlace
from meetprep.storage.places import is_own

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.storage.database import Database

_WHEN = "last backup"
_WHERE = "place of the last backup"


class BackingUp:
    """Copies what is stored while one goes on working."""

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

    @property
    def store(self) -> Path:
        """Where the store lies."""
        return self._database.path

    def last(self) -> Backup | None:
        """Return the newest copy that was made here, ``None`` before the first."""
        with self._database.reading() as store:
            when, where = store.settings.get(_WHEN), store.settings.get(_WHERE)
        return Backup(datetime.fromisoformat(when), Path(where)) if when and where else None

    def back_up(self, target: Path) -> Backup:
        """Leave a whole, checked copy at ``target``, under the passphrase of the store.

        What was there before is replaced by it, or kept where the copy fails.

        Raises:
            UnwritablePlace: no folder, no right, no space, or the store itself lies there.
            StoreError: the store could not be read whole.
        """
        if is_own(self.store, target):
            raise UnwritablePlace(target, "the store itself lies there")
        made = Backup(self._clock(), target.absolute())
        with replacing(target) as draft:
            try:
                self._database.copy_to(draft)
            except StoreUnwritable as error:
                raise UnwritablePlace(target, error.reason) from error
        with self._database.writing() as store:
            store.settings.put(_WHEN, made.made_at.isoformat())
            store.settings.put(_WHERE, str(made.path))
        self._publish(Changed.SETTINGS)
        return made
