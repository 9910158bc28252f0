"""Where to search: kinds that can be switched on, and one delegation, meeting and part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from meetprep.domain.position import PartKind
from meetprep.domain.searching import Filters, HitKind
from meetprep.ui.search.rows import group_name
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.wrapping import Wrapping
from meetprep.wording.terms import part_name
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Choices = Callable[[], Iterable[tuple[str, str]]]

_LONGEST = 22


class FilterPills(Wrapping):
    """The filters of a search.

    Signals:
        changed: The user chose other filters.
    """

    changed = Signal()

    def __init__(self, *, delegations: Choices, meetings: Choices) -> None:
        kinds, choices = QWidget(), QWidget()
        super().__init__(kinds, choices, margins=(20, 0, 20, 12), indent=0)
        self._kinds: dict[HitKind, QPushButton] = {}
        row = _row(kinds)
        for kind in HitKind:
            pill = self._kinds[kind] = button(group_name(kind), "pill")
            pill.setCheckable(True)
            pill.toggled.connect(self.changed)
            row.addWidget(pill)
        parts = [(part.value, part_name(part, translate)) for part in PartKind]
        self._delegation = ChoicePill(self.tr("Delegation"), delegations)
        self._meeting = ChoicePill(self.tr("Meeting"), meetings)
        self._part = ChoicePill(self.tr("Part"), lambda: parts)
        row = _row(choices)
        for choice in (self._delegation, self._meeting, self._part):
            row.addWidget(choice)
            choice.chosen.connect(self.changed)

    def filters(self) -> Filters:
        """Return what was chosen."""
        return Filters(
            kinds=frozenset(kind for kind, pill in self._kinds.items() if pill.isChecked()),
            delegations=frozenset({self._delegation.key} - {""}),
            meetings=frozenset({self._meeting.key} - {""}),
            parts=frozenset({PartKind(self._part.key)} if self._part.key else ()),
        )

    def show_only(self, kind: HitKind | None) -> None:
        """Switch on ``kind`` alone, or none."""
        for other, pill in self._kinds.items():
            pill.setChecked(other is kind)

    def clear(self) -> None:
        """Switch everything off; emits nothing."""
        with QSignalBlocker(self):
            self.show_only(None)
            for choice in (self._delegation, self._meeting, self._part):
                choice.choose("", "")


class ChoicePill(QPushButton):
    """One of many, chosen in a menu that is filled when it opens.

    Signals:
        chosen: The user chose another, or none.
    """

    chosen = Signal()

    def __init__(self, name: str, choices: Choices) -> None:
        super().__init__(name)
        self.setProperty("kind", "pill")
        self.key = ""
        self._name = name
        self._choices = choices
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.choose("", "")

    def choose(self, key: str, name: str) -> None:
        """Show what is chosen, "" for none."""
        self.key = key
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        self.setText(shown or self._name)
        self.setAccessibleName(labelled(self._name, name or self.tr("any"), translate))
        self.setToolTip(name)
        self.setChecked(bool(key))
        self.chosen.emit()

    def _fill(self) -> None:
        self._menu.clear()
        for key, name in [("", self.tr("Any")), *self._choices()]:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self.key)
            action.triggered.connect(partial(self.choose, key, name if key else ""))
        self.setChecked(bool(self.key))


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    return row
