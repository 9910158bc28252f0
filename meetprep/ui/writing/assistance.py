"""Everything that helps while writing, put together over the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.writing.reference_offers import ReferenceOffers
from meetprep.ui.writing.reuse_desk import ReuseDesk
from meetprep.ui.writing.spelling_desk import SpellingDesk

if TYPE_CHECKING:
    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace


class Assistance(QObject):
    """Holds what watches the desk for the user."""

    def __init__(
        self, services: Desk, tools: Tools, workspace: Workspace, notices: Notices
    ) -> None:
        super().__init__(workspace)
        self.spelling = SpellingDesk(services.proofreading, tools, workspace, notices)
        self.references = ReferenceOffers(services.citing, tools, workspace, notices)
        self.reuse = ReuseDesk(services, tools, workspace, notices)
