"""Take over a Word template of the ministry from the sheet of an export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.ui.export.options import Template

if TYPE_CHECKING:
    from meetprep.domain.ministry_template import MinistryTemplate
    from meetprep.services.house_styling import HouseStyling
    from meetprep.ui.export.export_sheet import ExportSheet
    from meetprep.ui.tools import Tools


class TemplateChoosing(QObject):
    """Asks for the file where one is wanted; the store keeps what was taken of it.

    Signals:
        chosen: Documents are written in another template; carries which.
        failed: The file can't be used, and nothing changed; carries the exception.
    """

    chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, styling: HouseStyling, tools: Tools, sheet: ExportSheet) -> None:
        super().__init__(sheet)
        self._styling = styling
        self._tools = tools
        self._sheet = sheet

    def choose(self, template: Template, delegation: str) -> None:
        """Have the documents of ``delegation`` written in ``template``."""
        if template is not Template.FILE:
            self.chosen.emit(template)
            return
        title = self.tr("The Word template of the ministry")
        if path := self._tools.prompts.template(self._sheet, title):
            self._tools.jobs.run(
                partial(self._styling.choose, delegation, path),
                owner=self,
                then=self._on_taken,
                failed=self.failed.emit,
            )

    def _on_taken(self, _template: MinistryTemplate) -> None:
        self.chosen.emit(Template.MINISTRY)
