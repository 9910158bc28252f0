"""Where a link leads, asked beside the words that carry it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetprep.domain.richtext import is_safe_link
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import button, label, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meetprep.ui.widgets.writing_edit import WritingEdit

_WIDTH = 420
_GAP = 6


class LinkCard(QFrame):
    """Takes web and mail addresses only, and opens none.

    Signals:
        linked: The user gave an address, "" to take the link away.
        closed: The card is gone, whatever was decided.
    """

    linked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("floatingcard")
        self._address = QLineEdit()
        self._address.setPlaceholderText("https://…")
        self._address.setAccessibleName(self.tr("Web or mail address"))
        self._address.textEdited.connect(self._on_edited)
        self._address.returnPressed.connect(self._on_accepted)
        self._set = button(self.tr("Set link"), "primary")
        self._set.clicked.connect(self._on_accepted)
        self._remove = button(self.tr("Remove link"))
        self._remove.clicked.connect(self._on_removed)
        self._refusal = label("", "bad", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for shown in (self._address, self._remove, self._set):
            row.addWidget(shown, 1 if shown is self._address else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._refusal)
        self.setFixedWidth(px(_WIDTH))
        self.hide()

    def ask(self, beside: WritingEdit, address: str) -> None:
        """Ask under the caret of a field."""
        self._address.setText(address)
        self._remove.setVisible(bool(address))
        self._refuse("")
        self.adjustSize()
        caret = beside.cursorRect()
        below = beside.viewport().mapTo(self._around, caret.bottomLeft())
        self.move(self._inside(below + QPoint(-24, _GAP), caret.height()))
        self.show()
        self.raise_()
        self._address.setFocus()
        self._address.selectAll()

    def _inside(self, place: QPoint, line_height: int) -> QPoint:
        around = self._around.rect()
        x = max(_GAP, min(place.x(), around.right() - self.width() - _GAP))
        y = place.y()
        if y + self.height() > around.bottom() - _GAP:
            y -= self.height() + line_height + 2 * _GAP
        return QPoint(x, max(_GAP, y))

    def _on_edited(self) -> None:
        self._refuse("")

    def _refuse(self, why: str) -> None:
        self._refusal.setText(why)
        self._refusal.setVisible(bool(why))
        restyle(self._address, "wrong", "true" if why else "")
        self.adjustSize()

    def _on_accepted(self) -> None:
        address = completed(self._address.text().strip())
        if address and not is_safe_link(address):
            self._refuse(self.tr("Only http, https and mailto addresses can be linked."))
            return
        self.close_card()
        self.linked.emit(address)

    def _on_removed(self) -> None:
        self.close_card()
        self.linked.emit("")

    def close_card(self) -> None:
        """Go away without a change."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)


def completed(address: str) -> str:
    """Return what a user meant by an address without its scheme."""
    if not address or ":" in address.split("/", maxsplit=1)[0]:
        return address
    return f"mailto:{address}" if "@" in address else f"https://{address}"
