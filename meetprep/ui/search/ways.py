"""Go to the place that a hit names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.errors import MeetprepError
from meetprep.domain.searching import HitKind
from meetprep.ui.widgets.part_editor import PartEditor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.searching import Hit, Place, Term
    from meetprep.services.desk import Desk
    from meetprep.ui.workspace import Workspace


class Ways:
    """Opens meetings, questions, parts and papers in the workspace.

    ``search`` is the action that opens the search itself.
    """

    def __init__(self, desk: Desk, workspace: Workspace, search: QAction) -> None:
        self.search = search
        self._desk = desk
        self._workspace = workspace

    @property
    def are_open(self) -> bool:
        """Whether the workspace is in sight: from other pages nothing leads away unasked."""
        return self._workspace.isVisible()

    def go(self, hit: Hit, terms: Sequence[Term] = ()) -> PartEditor | None:
        """Open what ``hit`` names; return the text that has the keyboard, where one has.

        In a paper ``terms`` are marked.
        """
        try:
            question = self._question(hit)
            if question is None:
                self._workspace.sidebar.meeting_chosen.emit(hit.place.meeting)
                return None
            if hit.kind is HitKind.NOTE:
                self._workspace.note_asked.emit(question, hit.place.delegation or "")
                return None
            code = hit.place.delegation if hit.kind is HitKind.POSITION else None
            drafting = self._workspace.delegation
            if code and (drafting is None or drafting.code != code):
                self._workspace.draft_as(code)
            self._workspace.sidebar.choose(question)
        except MeetprepError as error:  # it was deleted meanwhile, or the store is busy
            self._workspace.failed.emit(error)
            return None
        if hit.kind is HitKind.PAPER:
            place = hit.place
            self._workspace.inspector.show_found(place.paper, place.paragraph or 0, terms)
        return self._part(hit.place) if hit.kind is HitKind.POSITION else None

    def _part(self, place: Place) -> PartEditor | None:
        if place.part is None:
            return None
        self._workspace.desk.parts.reveal(place.part)
        self._workspace.desk.write(place.part)
        editor: PartEditor | None = self._workspace.findChild(PartEditor, place.part.value)
        return editor

    def _question(self, hit: Hit) -> QuestionId | None:
        """Return the question itself, or for a paper its first one, else the meeting's."""
        place = hit.place
        if place.question is not None or hit.kind is HitKind.MEETING:
            return place.question
        questions = self._desk.meetings.get(place.meeting).questions
        of_paper = [q.id for q in questions if place.paper and q.paper == place.paper]
        return next(iter([*of_paper, *(q.id for q in questions)]), None)
