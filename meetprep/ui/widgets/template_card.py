"""A template with the beginning of its text, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch

if TYPE_CHECKING:
    from meetprep.domain.part_template import PartTemplate
    from meetprep.ui.theme import Theme

_SHOWN = 420


class TemplateCard(QFrame):
    """Shows what would be inserted.

    Signals:
        inserted: The user wants its text in the part.
        renamed: The user wants to give it another name.
        replaced: The user wants it to hold what the part holds now.
        deleted: The user wants it no longer.
    """

    inserted = Signal()
    renamed = Signal()
    replaced = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, template: PartTemplate) -> None:
        super().__init__()
        self.setObjectName("entry")
        self._name = template.name
        preview = FlowText(theme, written=True, size=13, line_height=20)
        preview.show_text(Stretch(_beginning(template.text.plain), "text2"))
        name = label(template.name, "strong", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(preview)
        column.addSpacing(4)
        insert = button(self.tr("Insert"), "dense", theme=theme, sign="plus")
        insert.setAccessibleName(self.tr("Insert {}").format(self._name))
        insert.clicked.connect(self.inserted)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(insert)
        row.addStretch(1)
        if template.is_own:
            self._add_own_acts(row)
        column.addLayout(row)

    def _add_own_acts(self, row: QHBoxLayout) -> None:
        acts = (
            (self.tr("Rename"), self.tr("Rename {}"), self.renamed),
            (self.tr("Replace"), self.tr("Replace {} by the part as it is"), self.replaced),
            (self.tr("Delete"), self.tr("Delete {}"), self.deleted),
        )
        for words, whole, signal in acts:
            act = button(words, "inline")
            act.setAccessibleName(whole.format(self._name))
            act.setToolTip(whole.format(self._name))
            act.clicked.connect(signal)
            row.addWidget(act)


def _beginning(text: str) -> str:
    if len(text) <= _SHOWN:
        return text
    return f"{text[:_SHOWN].rsplit(' ', maxsplit=1)[0]} …"
