"""Save what is typed beside a note, without a button, so that nothing of it is lost."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from meetprep.domain.errors import MeetprepError, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.ui.jobs import Jobs

    Key = tuple[str, str]

_AFTER_MS = 600


@dataclass(frozen=True, slots=True)
class _Unsaved:
    value: object
    save: Callable[[], object]


class NoteSaving(QObject):
    """Saves soon after the first key, in the worker; what fails is tried again.

    A key is what of which note: ("assessment", its id).

    Signals:
        failed: Something could not be saved; carries the exception.
        waits_changed: Something waits to be saved, or nothing does any more.
    """

    failed = Signal(object)
    waits_changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: dict[Key, _Unsaved] = {}
        self._saving: dict[Key, _Unsaved] = {}
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.save)

    @property
    def waits(self) -> bool:
        """Whether something is not in the store yet."""
        return bool(self._wanted or self._saving)

    def value(self, key: Key) -> object | None:
        """Return what waits to be saved under ``key``, else nothing."""
        unsaved = self._wanted.get(key) or self._saving.get(key)
        return unsaved.value if unsaved else None

    def keep(self, key: Key, value: object, save: Callable[[], object]) -> None:
        """Have ``save`` store ``value`` soon; a later value takes its place."""
        self._wanted[key] = _Unsaved(value, save)
        if not self._timer.isActive():
            self._timer.start()
        self.waits_changed.emit()

    def save(self) -> None:
        """Have everything that waits saved now."""
        self._timer.stop()
        for key, unsaved in list(self._wanted.items()):
            if key not in self._saving:
                self._saving[key] = self._wanted.pop(key)
                self._jobs.run(
                    unsaved.save,
                    owner=self,
                    then=partial(self._on_saved, key),
                    failed=partial(self._on_failed, key),
                )

    def _on_saved(self, key: Key, _: object) -> None:
        self._saving.pop(key, None)
        if key in self._wanted:
            self.save()
        self.waits_changed.emit()

    def _on_failed(self, key: Key, error: Exception) -> None:
        unsaved = self._saving.pop(key, None)
        if unsaved is not None and not isinstance(error, NotFound):
            self._wanted.setdefault(key, unsaved)
        self.failed.emit(error)

    def finish(self) -> MeetprepError | None:
        """Save everything before going on; return why something could not be saved."""
        self._timer.stop()
        self._jobs.finish()
        failed: MeetprepError | None = None
        for key, unsaved in {**self._saving, **self._wanted}.items():
            try:
                unsaved.save()
            except NotFound:
                pass  # it was deleted meanwhile: there is nothing to be lost
            except MeetprepError as error:
                failed = error
                continue
            self._wanted.pop(key, None)
        return failed
