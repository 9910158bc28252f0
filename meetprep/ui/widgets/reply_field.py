"""Where an answer is written, with the button that sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.widgets.comment_field import CommentField
from meetprep.ui.widgets.controls import button

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class ReplyField(QWidget):
    """Takes an answer to a comment or a proposal; ``field`` says when it is sent.

    Signals:
        given_up: The user does not want to send what is written.
    """

    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = CommentField(self.tr("Answer"), self.tr("Answer"))
        self.field.setToolTip(self.tr("Ctrl+Enter sends, Esc leaves: what is written stays"))
        self.send = button(self.tr("Send"), "dense", theme=theme, sign="send")
        self.send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.send.clicked.connect(self.field.send)
        self.give_up = button(self.tr("Cancel"), "headact")
        self.give_up.setToolTip(self.tr("Send nothing: what is written here goes"))
        self.give_up.clicked.connect(self.given_up)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.send)
        acts.addWidget(self.give_up)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(acts)
        self.field.textChanged.connect(self._show_may_send)
        self._show_may_send()

    def _show_may_send(self) -> None:
        self.send.setEnabled(bool(self.field.toPlainText().strip()))
