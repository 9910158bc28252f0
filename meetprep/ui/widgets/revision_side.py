"""The left side of the history: of what, how fine, and the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Segment, button, label
from meetprep.ui.widgets.revision_list import RevisionList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.revision_list import RevisionRow

_WIDTH, _NARROW, _LOW = 304, 248, 150
_ANY = 16_777_215  # Qt's word for no limit


class RevisionSide(QFrame):
    """The revisions of a part, or the versions of the whole position.

    Signals:
        scope_chosen: The user wants the part or the position; carries "part" or "position".
        unfolded: The user wants every save, or sittings; carries which.
    """

    scope_chosen = Signal(str)
    unfolded = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("historyside")
        self.setFixedWidth(px(_WIDTH))
        self.list = RevisionList(theme)
        choices = (
            ("part", self.tr("This part"), ""),
            ("position", self.tr("Whole position"), ""),
        )
        self._scope = Segment(choices, self.tr("History"))
        self._scope.chosen.connect(self.scope_chosen)
        self._caption = label("", "heading")
        self._count = label("", "muted")
        self._unfold = button(self.tr("Every save"), "faint")
        self._unfold.setCheckable(True)
        self._unfold.toggled.connect(self._on_unfolded)
        self._empty = label("", "muted", wrap=True)
        self._empty.setContentsMargins(24, 8, 24, 0)
        scope = QHBoxLayout()
        scope.setContentsMargins(20, 14, 20, 0)
        scope.addWidget(self._scope)
        scope.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(4)
        column.addLayout(scope)
        column.addLayout(self._head())
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._caption)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._unfold)
        return head

    def show_rows(
        self, rows: Sequence[RevisionRow], chosen: str, *, scope: str, empty: str = ""
    ) -> None:
        """Show ``rows`` of the part or of the position; ``empty`` says why there are none."""
        is_part = scope == "part"
        self._scope.show_choice(scope)
        self._caption.setText(self.tr("Revisions") if is_part else self.tr("Versions"))
        self._count.setText(str(len(rows)) if rows else "")
        self._unfold.setVisible(is_part and bool(rows))
        self._empty.setText(empty)
        self._empty.setVisible(not rows)
        self.list.show_rows(rows, chosen)

    def stand(self, *, beside: bool, is_narrow: bool) -> None:
        """Take the usual room beside the text, or less of it, or a few rows above it."""
        if beside:
            self.setFixedWidth(px(_NARROW if is_narrow else _WIDTH))
            self.setMaximumHeight(_ANY)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
            self.setMaximumHeight(px(_LOW))

    def show_folded(self) -> None:
        """Show sittings from now on; emits nothing."""
        self._unfold.blockSignals(True)  # noqa: FBT003 - Qt's
        self._unfold.setChecked(False)
        self._unfold.blockSignals(False)  # noqa: FBT003 - Qt's
        self._unfold.setText(self.tr("Every save"))

    def _on_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - a signal's
        self._unfold.setText(self.tr("Sittings") if unfolded else self.tr("Every save"))
        self.unfolded.emit(unfolded)
