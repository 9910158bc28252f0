"""The versions of a whole position on the history page, each against what there is now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from meetprep.domain.clearance import PositionVersionId
from meetprep.ui.history import words
from meetprep.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from meetprep.domain.clearance import PositionVersion
    from meetprep.domain.position import Part
    from meetprep.services.desk import Desk
    from meetprep.services.remembering import ComparedVersion
    from meetprep.ui.history.place import Place
    from meetprep.ui.history.reading import Reading
    from meetprep.ui.pages.history_page import HistoryPage


class VersionHistory:
    """Shows versions and what changed since the chosen one."""

    def __init__(
        self, desk: Desk, page: HistoryPage, reading: Reading, today: Callable[[], date]
    ) -> None:
        self._desk = desk
        self._page = page
        self._read = reading
        self._today = today
        self._place: Place | None = None
        self._versions: tuple[PositionVersion, ...] = ()
        self._chosen: PositionVersion | None = None
        self._wanted = ""

    def show(self, place: Place, wanted: str = "") -> None:
        """Show the versions of a position, ``wanted`` or the newest chosen."""
        self._place = place
        self._wanted = wanted
        self._read(partial(self._desk.clearing.versions, *place.position), self._on_versions)

    def _on_versions(self, versions: tuple[PositionVersion, ...]) -> None:
        self._versions = versions
        wanted = (one for one in versions if one.id == self._wanted)
        self._chosen = next(wanted, versions[0] if versions else None)
        left = self._page.left
        rows = [words.version_row(one, self._today()) for one in versions]
        nothing = translate("HistoryPage", "No version of this position has a name yet.")
        chosen = self._chosen.id if self._chosen else ""
        left.show_rows(rows, chosen, scope="position", empty=nothing)
        left.list.show_against("")
        if self._chosen is None:
            self._page.show_nothing()
        else:
            self.choose(self._chosen.id)

    def choose(self, key: str) -> None:
        """Show what changed since a version."""
        self._chosen = next((one for one in self._versions if one.id == key), None)
        if self._chosen is not None and self._place is not None:
            compare = self._desk.remembering.compare_version
            work = partial(compare, *self._place.position, self._chosen.id)
            self._read(work, self._on_compared)

    def _on_compared(self, found: ComparedVersion) -> None:
        if self._chosen is not None and found.version.id == self._chosen.id:
            self._page.show_comparison(words.since(found, self._today()))

    def restoring(self) -> tuple[str, Callable[[], tuple[Part, ...]]] | None:
        """Return what can be brought back, by its name, and how."""
        place, chosen = self._place, self._chosen
        if place is None or chosen is None:
            return None
        restore = self._desk.remembering.restore_version
        return words.version_name(chosen), partial(restore, *place.position, chosen.id)

    def restoring_of(
        self, place: Place, version: str
    ) -> tuple[str, Callable[[], tuple[Part, ...]]]:
        """Return how the cleared version of that id is brought back."""
        restore = self._desk.remembering.restore_version
        work = partial(restore, *place.position, PositionVersionId(version))
        return translate("HistoryPage", "Cleared version"), work
