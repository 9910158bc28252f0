"""What goes into a document and what stays out, part by part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, label, line
from meetprep.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.position import PartKind
    from meetprep.ui.theme import Theme

_HIGH = 29


@dataclass(frozen=True, slots=True)
class InsideRow:
    """What goes in; ``kind`` is ``None`` where nobody can leave it out."""

    name: str
    kind: PartKind | None = None
    is_on: bool = True
    beside: str = ""


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """What stays out and why; ``sign`` is the name of an icon, "" for none."""

    name: str
    reason: str
    sign: str = ""


class PartRows(QWidget):
    """Two lists, each under its heading.

    Signals:
        switched: The user wants a part in or out; carries its kind and whether it goes in.
    """

    switched = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        self._lists = QWidget()
        self._switches: dict[PartKind, Switch] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._lists)

    def show_rows(self, inside: Sequence[InsideRow], outside: Sequence[OutsideRow]) -> None:
        """Show what goes in and what stays out; rows that did not change are kept."""
        wanted = [replace(row, is_on=True) for row in inside], list(outside)
        if wanted != self._shown:
            self._shown = wanted
            held = next((kind for kind, one in self._switches.items() if one.hasFocus()), None)
            self._build(inside, outside)
            if held in self._switches:
                self._switches[held].setFocus()
        for row in inside:
            if row.kind is not None:
                self._switches[row.kind].setChecked(row.is_on)

    def _build(self, inside: Sequence[InsideRow], outside: Sequence[OutsideRow]) -> None:
        self._lists.hide()
        self._lists.setParent(None)
        self._lists.deleteLater()
        self._lists = QWidget()
        self._switches = {}
        column = QVBoxLayout(self._lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(self.tr("What goes in"), "heading"))
        column.addSpacing(4)
        for row in inside:
            column.addWidget(self._inside(row))
            column.addWidget(line())
        if not inside:
            column.addWidget(label(self.tr("Nothing yet."), "muted"))
        if outside:
            column.addSpacing(12)
            column.addWidget(label(self.tr("What stays out"), "heading"))
            column.addSpacing(4)
        for left in outside:
            column.addWidget(self._outside(left))
            column.addWidget(line())
        self._column.addWidget(self._lists)

    def _inside(self, row: InsideRow) -> QWidget:
        shown, words = _row()
        name = label(row.name, wrap=True)
        words.addWidget(name, 1)
        if row.beside:
            words.addWidget(label(row.beside, "small"))
        if row.kind is not None:
            switch = self._switches[row.kind] = Switch(self._theme, row.name)
            switch.clicked.connect(partial(self._on_clicked, row.kind))
            words.addWidget(switch)
        return shown

    def _outside(self, row: OutsideRow) -> QWidget:
        shown, words = _row()
        words.addWidget(label(row.name, "muted", wrap=True), 1)
        if row.sign:
            words.addWidget(Sign(self._theme, row.sign, "text3", 13))
        words.addWidget(label(row.reason, "small"))
        return shown

    def _on_clicked(self, kind: PartKind) -> None:
        self.switched.emit(kind, self._switches[kind].isChecked())


def _row() -> tuple[QWidget, QHBoxLayout]:
    shown = QWidget()
    shown.setMinimumHeight(px(_HIGH))
    words = QHBoxLayout(shown)
    words.setContentsMargins(0, 1, 0, 1)
    words.setSpacing(6)
    return shown, words
