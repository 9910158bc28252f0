"""The tab of what can be used again: what we said before, and templates of the part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.earlier_card import EarlierCard
from meetprep.ui.widgets.template_card import TemplateCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.part_template import PartTemplate
    from meetprep.domain.searching import Earlier
    from meetprep.ui.theme import Theme


class ReuseView(QWidget):
    """Two lists of cards, and a field to keep the part as a template.

    Signals:
        earlier_inserted: The user wants what we said before; carries it.
        earlier_opened: The user wants to go to it; carries it.
        template_inserted: The user wants a template in the part; carries it.
        template_saved: The user wants the part kept as a template; carries the name.
        template_renamed: Carries the template and its new name.
        template_replaced: The template is to hold what the part holds; carries it.
        template_deleted: Carries the template.
    """

    earlier_inserted = Signal(object)
    earlier_opened = Signal(object)
    template_inserted = Signal(object)
    template_saved = Signal(str)
    template_renamed = Signal(object, str)
    template_replaced = Signal(object)
    template_deleted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._renaming: PartTemplate | None = None
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(10)
        self._heading = label("", "heading", wrap=True)
        self._templates = QVBoxLayout()
        self._templates.setSpacing(10)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the template"))
        self._name.setPlaceholderText(self.tr("Name of a new template"))
        self._name.returnPressed.connect(self._on_save)
        self._save = button(self.tr("Keep"))
        self._save.clicked.connect(self._on_save)
        keep = QHBoxLayout()
        keep.setSpacing(8)
        keep.addWidget(self._name, 1)
        keep.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("What we said before"), "heading"))
        column.addLayout(self._earlier)
        column.addSpacing(14)
        column.addWidget(self._heading)
        column.addLayout(keep)
        column.addLayout(self._templates)
        column.addStretch(1)

    def show_earlier(self, found: Sequence[Earlier]) -> None:
        """Show what we said on questions like this one."""
        _empty(self._earlier)
        if not found:
            nothing = self.tr("Nothing like this was said at another meeting yet.")
            self._earlier.addWidget(label(nothing, "small", wrap=True))
        for earlier in found:
            card = EarlierCard(self._theme, earlier)
            card.inserted.connect(partial(self.earlier_inserted.emit, earlier))
            card.opened.connect(partial(self.earlier_opened.emit, earlier))
            self._earlier.addWidget(card)

    def show_templates(self, part: str, templates: Sequence[PartTemplate]) -> None:
        """Show the templates of the part that is being written."""
        self._heading.setText(self.tr("Templates: {}").format(part))
        self._save.setToolTip(self.tr("Keep the part as it is as a template"))
        self._stop_renaming()
        _empty(self._templates)
        for template in templates:
            card = TemplateCard(self._theme, template)
            card.inserted.connect(partial(self.template_inserted.emit, template))
            card.renamed.connect(partial(self._rename, template))
            card.replaced.connect(partial(self.template_replaced.emit, template))
            card.deleted.connect(partial(self.template_deleted.emit, template))
            self._templates.addWidget(card)

    def _rename(self, template: PartTemplate) -> None:
        self._renaming = template
        self._name.setText(template.name)
        self._name.selectAll()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._save.setText(self.tr("Rename"))

    def _stop_renaming(self) -> None:
        self._renaming = None
        self._name.clear()
        self._save.setText(self.tr("Keep"))

    def _on_save(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._renaming is not None:
            self.template_renamed.emit(self._renaming, name)
        else:
            self.template_saved.emit(name)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
