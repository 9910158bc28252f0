"""The revisions of one part on the history page: choose one, compare it with another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from meetprep.ui.history import words
from meetprep.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from meetprep.domain.position import Part
    from meetprep.services.remembering import Compared, Remembering, Row
    from meetprep.ui.history.place import Place
    from meetprep.ui.history.reading import Reading
    from meetprep.ui.pages.history_page import HistoryPage


class PartHistory:
    """Shows sittings, or every save, and one comparison."""

    def __init__(
        self,
        remembering: Remembering,
        page: HistoryPage,
        reading: Reading,
        aside: Reading,
        today: Callable[[], date],
    ) -> None:
        self._remembering = remembering
        self._page = page
        self._read = reading
        self._read_aside = aside
        self._today = today
        self._place: Place | None = None
        self._asked: tuple[Place, bool] | None = None
        self._rows: tuple[Row, ...] = ()
        self._pair = (0, 0)  # what is chosen, and what it is compared with

    def show(self, place: Place, *, folded: bool) -> None:
        """Show the history of a part, its newest revision chosen."""
        self._place = place
        self._asked = place, folded
        history = partial(self._remembering.history, *place.part, folded=folded)
        # Counting the words of every save takes long, and nothing that is saved waits for it.
        read = self._read if folded else self._read_aside
        read(history, partial(self._on_rows, place, folded))

    def _on_rows(self, place: Place, folded: bool, rows: tuple[Row, ...]) -> None:  # noqa: FBT001 - told back by the worker
        if (place, folded) != self._asked:
            return  # an answer to what nobody asks any more
        self._rows = rows
        shown = [words.revision_row(row, self._today()) for row in rows]
        newest = rows[0].sitting if rows else None
        chosen = newest.newest.number if newest else 0
        left = self._page.left
        nothing = translate("HistoryPage", "Nothing was saved in this part yet.")
        left.show_rows(shown, str(chosen), scope="part", empty=nothing)
        if newest is None:
            self._page.show_nothing()
        else:
            self._compare(chosen, newest.before)

    def choose(self, key: str) -> None:
        """Compare a row with what was there before it."""
        row = self._row(int(key))
        if row is not None:
            self._compare(int(key), row.sitting.before)

    def compare_with(self, key: str) -> None:
        """Compare the chosen row with another."""
        if int(key) != self._pair[0]:
            self._compare(self._pair[0], int(key))

    def restoring(self) -> tuple[str, Callable[[], tuple[Part, ...]]] | None:
        """Return what can be brought back, by its name, and how."""
        place, target = self._place, self._target
        if place is None or not target:
            return None
        name = translate("HistoryPage", "Revision {}").format(target)
        return name, lambda: (self._remembering.restore(*place.part, target),)

    def _row(self, number: int) -> Row | None:
        return next((one for one in self._rows if one.sitting.newest.number == number), None)

    def _compare(self, chosen: int, against: int) -> None:
        if self._place is None:
            return
        self._pair = (chosen, against)
        self._page.left.list.show_against(str(against))
        before, after = sorted(self._pair)
        compare = partial(self._remembering.compare, *self._place.part, before, after)
        self._read(compare, partial(self._on_compared, self._pair))

    def _on_compared(self, pair: tuple[int, int], found: Compared) -> None:
        if pair == self._pair and self._place is not None:
            row = self._row(max(pair))
            pace = self._place.meeting.words_a_minute
            shown = words.compared(found, row, self._target, self._today(), pace)
            self._page.show_comparison(shown)

    @property
    def _target(self) -> int:
        """The revision that can be restored: the chosen one, or what the newest came from."""
        newest = self._rows[0].sitting.newest.number if self._rows else 0
        chosen, against = self._pair
        return against if chosen == newest else chosen
