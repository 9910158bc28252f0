"""All delegations as tiles, one of which is chosen."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QWidget

from meetprep.domain.delegations import DelegationKind
from meetprep.ui.icons import icon
from meetprep.ui.scale import px, text_size
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.delegation_tile import DelegationTile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation
    from meetprep.ui.theme import Theme

_COLUMNS, _COLUMNS_OF_LARGE_TEXT = 6, 4
_LARGE = 125


class DelegationGrid(QWidget):
    """Shows what the search finds; without one the states, the Commission and the choice.

    Signals:
        chosen: The user chose another delegation.
        entered: The user pressed Enter where one delegation alone is found and chosen.
        body_asked: The user misses a body.
    """

    chosen = Signal()
    entered = Signal()
    body_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tiles: list[DelegationTile] = []
        self._shows_all = False
        self.search = self._search_field()
        self._another = button(self.tr("Another…"), theme=theme, sign="plus")
        self._another.setFixedHeight(px(40))
        self._another.clicked.connect(self._on_another_clicked)
        self._body = button(self.tr("Add a body…"), theme=theme, sign="plus")
        self._body.setFixedHeight(px(40))
        self._body.clicked.connect(self.body_asked)
        self._none = label(self.tr("No delegation is called that."), "muted")
        self._none.setMinimumHeight(px(40))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def _search_field(self) -> QLineEdit:
        find = QLineEdit()
        find.setPlaceholderText(self.tr("Find a delegation"))
        find.setAccessibleName(self.tr("Find a delegation"))
        find.setFixedWidth(px(264))
        find.textChanged.connect(self._show_found)
        find.returnPressed.connect(self._on_find_entered)
        search = icon(self._theme, "search", "text3")
        find.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        for sign in find.findChildren(QToolButton):
            sign.setAccessibleName(self.tr("Find"))
        return find

    def show_delegations(self, delegations: Iterable[Delegation], chosen: str) -> None:
        """Offer ``delegations``; ``chosen`` is the code of the one chosen before."""
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = [DelegationTile(self._theme, delegation) for delegation in delegations]
        for tile in self.tiles:
            tile.setChecked(tile.delegation.code == chosen)
            tile.toggled.connect(self.chosen)
        self._show_found()

    def choose(self, code: str) -> None:
        """Choose the delegation called ``code``."""
        for tile in self.tiles:
            if tile.delegation.code == code:
                tile.setChecked(True)
        self._show_found()

    @property
    def code(self) -> str:
        """The code of the delegation that is chosen, "" for none."""
        codes = (tile.delegation.code for tile in self.tiles if tile.isChecked())
        return next(codes, "")

    def _show_found(self) -> None:
        columns = _columns()
        wanted = _folded(self.search.text())
        at = 0
        for tile in self.tiles:
            delegation = tile.delegation
            usual = _is_usual(delegation)
            found = wanted in _folded(f"{delegation.code} {delegation.name}")
            shown = found and bool(wanted or usual or self._shows_all or tile.isChecked())
            if shown:
                # Long names take two columns, and never the last one of a row.
                wide = 1 if usual else 2
                at += (columns - at % columns) if at % columns + wide > columns else 0
                self._grid.addWidget(tile, at // columns, at % columns, 1, wide)
                at += wide
            # Once it stands in the page: before, it would be a window of its own.
            tile.setVisible(shown)
        self._grid.addWidget(self._none, 0, 0, 1, columns)
        self._none.setVisible(at == 0)
        self._grid.addWidget(self._another, at // columns, at % columns)
        self._another.setVisible(not wanted and not self._shows_all)
        # Whatever was looked for in vain may be a body that is not known yet.
        is_last = bool(wanted) or self._shows_all
        below = -(-at // columns) or 1
        self._grid.addWidget(self._body, below, 0, 1, 2)
        self._body.setVisible(is_last)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        placed = [tile for tile in self.tiles if tile.parentWidget() is self]
        for one, other in pairwise((*placed, self._another)):
            self.setTabOrder(one, other)

    def _on_another_clicked(self) -> None:
        self._shows_all = True
        self._show_found()

    def _on_find_entered(self) -> None:
        shown = [tile for tile in self.tiles if not tile.isHidden()]
        if len(shown) == 1 and shown[0].isChecked():
            self.entered.emit()
        elif len(shown) == 1:
            shown[0].setChecked(True)


def _columns() -> int:
    return _COLUMNS if text_size() < _LARGE else _COLUMNS_OF_LARGE_TEXT


def _is_usual(delegation: Delegation) -> bool:
    return delegation.kind is DelegationKind.MEMBER_STATE or delegation.code == "COM"


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
