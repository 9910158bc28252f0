"""What came back in a copy and belongs to no part: read, copied, and dismissed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.comments.faces import name_of
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, button, label, line
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.wording.translation import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.returned import Unplaced
    from meetprep.ui.theme import Theme


class LostWords(QWidget):
    """Shows each passage with a button; it stays until that is pressed.

    Signals:
        dismissed: The user has seen to these; carries their ids.
    """

    dismissed = Signal(object)

    def __init__(self, theme: Theme, passages: Sequence[Unplaced]) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Sign(theme, "triangle-alert", "warn", 14))
        head.addWidget(label(self.tr("Found no place in the text"), "strong"), 1)
        if len(passages) > 1:
            ids = [one.id for one in passages]
            every = button(self.tr("Dismiss all {}").format(len(ids)), "headact")
            every.clicked.connect(partial(self.dismissed.emit, ids))
            head.addWidget(every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 18)
        column.setSpacing(8)
        column.addWidget(line())
        column.addSpacing(4)
        column.addLayout(head)
        for one in passages:
            column.addLayout(self._row(theme, one))

    def _row(self, theme: Theme, one: Unplaced) -> QHBoxLayout:
        words = told(one)
        text = FlowText(theme, line_height=20)
        text.show_text(Stretch(words, "text2"))
        dismiss = button(self.tr("Dismiss"), "headact")
        dismiss.setAccessibleName(self.tr("Dismiss: {}").format(words))
        dismiss.clicked.connect(partial(self.dismissed.emit, [one.id]))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(text, 1)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        return row


def told(one: Unplaced) -> str:
    """Return what a passage without a place says, and who wrote it."""
    tr = QCoreApplication.translate
    words = quoted(" ".join(one.text.split()), translate)
    if one.is_comment:
        form = tr("review", "{} comments: {}")
    elif one.is_deletion:
        form = tr("review", "{} takes out: {}")
    else:
        form = tr("review", "{} writes: {}")
    return form.format(name_of(one.touch.author), words)
