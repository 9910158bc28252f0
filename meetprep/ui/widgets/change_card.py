"""A card with one part of a position: what changed in it, what it was, what it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetprep.domain.position import Audience, PartKind
from meetprep.ui.translating import translate
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.change_text import ChangeText
from meetprep.ui.widgets.controls import Sign, label
from meetprep.wording.terms import audience_name, part_name

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.rewriting import Rewriting
    from meetprep.ui.theme import Theme


_MARGIN, _NARROW = 56, 480


class Side(StrEnum):
    """What is shown of two texts."""

    CHANGES = "changes"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class PartChange:
    """How a part changed; ``before`` and ``after`` are rewritings that change nothing.

    ``plain`` are the texts before and after, for the clipboard.
    """

    kind: PartKind
    changes: Rewriting
    before: Rewriting
    after: Rewriting
    plain: tuple[str, str] = ("", "")


class ChangeCard(Card):
    """Name, audience and text of one part."""

    def __init__(self, theme: Theme, change: PartChange) -> None:
        super().__init__(theme)
        self._change = change
        self._side = Side.CHANGES
        self.text = ChangeText(theme)
        self._nothing = label("", "muted")
        shared = change.kind.audience is Audience.SHAREABLE
        colour = "accent_text" if shared else "text3"
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(part_name(change.kind, translate), "strong"))
        head.addStretch(1)
        head.addWidget(Sign(theme, "share-2" if shared else "lock", colour, 13))
        audience = change.kind.audience
        head.addWidget(label(audience_name(audience, translate), audience.value))
        self._column = column = QVBoxLayout(self)
        self._set_margins()
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._nothing)
        self.show_side(Side.CHANGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the text its room where there is little."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        beside = _MARGIN if self.width() >= _NARROW else _MARGIN // 2
        self._column.setContentsMargins(beside, 28, beside, 34)

    @property
    def plain(self) -> str:
        """The text that is shown, that after the changes where these are."""
        before, after = self._change.plain
        return before if self._side is Side.BEFORE else after

    def show_side(self, side: Side) -> None:
        """Show the changes, or the text before or after them."""
        self._side = side
        shown = {
            Side.CHANGES: self._change.changes,
            Side.BEFORE: self._change.before,
            Side.AFTER: self._change.after,
        }[side]
        self.text.show_rewriting(shown)
        self.text.setVisible(bool(shown.pieces))
        self._nothing.setText(self.tr("Nothing was written."))
        self._nothing.setVisible(not shown.pieces)
