"""One part under review: its name, who may read it, and its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.position import Audience
from meetprep.ui.review.review_text import ReviewText
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, label, line
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.wording.terms import audience_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.position import PartKind
    from meetprep.ui.review.review_text import Shown
    from meetprep.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class PartShown:
    """One part: its kind, its name, and what is shown of it."""

    kind: PartKind
    name: str
    shown: Shown


class ReviewPart(QWidget):
    """Shows a part; ``text`` is what can be clicked on."""

    def __init__(self, theme: Theme, part: PartShown) -> None:
        super().__init__()
        audience = part.kind.audience
        is_shared = audience is Audience.SHAREABLE
        colour = "accent_text" if is_shared else "text3"
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(part.name, "strong"), 1)
        head.addWidget(Sign(theme, "share-2" if is_shared else "lock", colour, 13))
        head.addWidget(label(audience_name(audience, translate), audience.value))
        self.text = ReviewText(theme, part.name)
        self.text.show_review(part.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)


def divider(theme: Theme, words: str) -> QWidget:
    """Return the line above what stays with us."""
    shown = QWidget()
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 14)
    row.setSpacing(8)
    row.addWidget(Sign(theme, "lock", "text3", 13))
    row.addWidget(label(words, "caption"))
    row.addWidget(line(), 1)
    return shown


def lost(theme: Theme, title: str, passages: Sequence[str]) -> QWidget:
    """Return what found no place in any part, in words that can be copied."""
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 4, 0, 18)
    column.setSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Sign(theme, "triangle-alert", "warn", 14))
    head.addWidget(label(title, "strong"), 1)
    column.addWidget(line())
    column.addSpacing(4)
    column.addLayout(head)
    for words in passages:
        text = FlowText(theme, line_height=20)
        text.show_text(Stretch(words, "text2"))
        column.addWidget(text)
    return shown
