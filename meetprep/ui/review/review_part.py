"""One part under review: its name, who may read it, and its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.position import Audience
from meetprep.ui.review.review_text import ReviewText
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, label, line
from meetprep.wording.terms import audience_name

if TYPE_CHECKING:
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
