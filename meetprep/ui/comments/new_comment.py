"""A comment that is being written, with the words that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.ui.translating import translate
from meetprep.ui.widgets.comment_field import CommentField
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.elided import Elided
from meetprep.wording.translation import quoted

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class NewComment(QFrame):
    """Takes the text; what it is about stands above.

    Signals:
        sent: The user wrote a comment; carries its text.
        left: The user wants none after all.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("entry")
        self._words = Elided("small")
        self.field = CommentField(self.tr("New comment"), self.tr("What should be looked at"))
        self.field.sent.connect(self.sent)
        self.field.left.connect(self.left)
        keep = button(self.tr("Comment"), "dense", theme=theme, sign="message-square-plus")
        keep.clicked.connect(self.field.send)
        leave = button(self.tr("Cancel"), "quiet")
        leave.clicked.connect(self.left)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(keep)
        acts.addWidget(leave)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.field)
        column.addLayout(acts)
        self.hide()

    def begin(self, words: str) -> None:
        """Let the user write about ``words``; what is written already stays."""
        self._words.show_words(quoted(" ".join(words.split()), translate))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of what is written."""
        self.field.show_text("")
        self.hide()
