"""As which delegation one drafts: a switch that can't be overlooked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from meetprep.domain.delegations import DelegationKind
from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation
    from meetprep.ui.theme import Theme

_SIGN = 16


class DeskSwitch(QPushButton):
    """Says whose position is on the page and lets the user take another's.

    Signals:
        chosen: Another delegation was chosen; carries its code.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "desk")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self._theme = theme
        self.setToolTip(self.tr("Draft as another delegation"))
        self.setMenu(QMenu(self))

    def show_delegations(self, delegations: Iterable[Delegation], home: str) -> None:
        """Offer ``delegations``, our own first."""
        menu = self.menu()
        menu.clear()
        groups: dict[DelegationKind, QMenu] = {}
        for delegation in delegations:
            choose = partial(self.chosen.emit, delegation.code)
            name = f"{delegation.code}  {delegation.name}"
            if delegation.code == home:
                ours = menu.addAction(self.tr("{} (our own)").format(name), choose)
                menu.insertAction(menu.actions()[0], ours)
                continue
            if delegation.kind not in groups:
                groups[delegation.kind] = menu.addMenu(self._group_name(delegation.kind))
            groups[delegation.kind].addAction(name, choose)

    def show_current(self, delegation: Delegation, *, is_home: bool) -> None:
        """Say whose position is on the page."""
        text = self.tr("Our position")
        if not is_home:
            text = self.tr("Position of {}").format(delegation.name)
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the size of the words and the sign after them."""
        return super().sizeHint() + QSize(px(_SIGN) + 4, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and, after them, the sign of a choice."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = px(_SIGN)
        rect = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-down", rect, self._theme.colour("text3").name(), 2)

    def _group_name(self, kind: DelegationKind) -> str:
        names = {
            DelegationKind.MEMBER_STATE: self.tr("Member States"),
            DelegationKind.INSTITUTION: self.tr("Institutions"),
            DelegationKind.ASSOCIATE: self.tr("Schengen associates"),
            DelegationKind.AGENCY: self.tr("EU agencies"),
            DelegationKind.OTHER: self.tr("Others"),
        }
        return names[kind]
