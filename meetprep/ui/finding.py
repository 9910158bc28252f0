"""Find and replace in all that one delegation drafts for a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from meetprep.ui.drafts import DraftKey
from meetprep.ui.finding_places import Place, places, replace_in, units
from meetprep.ui.widgets.find_bar import FindBar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.meeting import Meeting, Question, QuestionId
    from meetprep.domain.position import PartKind, Position
    from meetprep.services.drafting import Drafting
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.colouring import Mark
    from meetprep.ui.widgets.writing_edit import WritingEdit
    from meetprep.ui.workspace import Workspace

_PAUSE_MS = 120


class Finding(QObject):
    """Shows one place after the other, through all questions, and replaces by typing there."""

    def __init__(self, drafting: Drafting, theme: Theme, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._drafting = drafting
        self._theme = theme
        self._workspace = workspace
        self._desk = workspace.desk
        self._meeting: Meeting | None = None
        self._delegation = ""
        self._positions: Mapping[QuestionId, Position] = {}
        self._places: list[Place] = []
        self._at = -1
        self._question: QuestionId | None = None
        self._field: WritingEdit | None = None
        self.bar = FindBar(theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._desk.banners.addWidget(self.bar)
        self._connect()

    def _connect(self) -> None:
        for keys, text, replaces in (
            ("Ctrl+F", self.tr("Find in this meeting"), False),
            ("Ctrl+H", self.tr("Replace in this meeting"), True),
        ):
            action = QAction(text, self._desk)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, replaces=replaces: self.open(replaces))
            self._desk.addAction(action)
        self._desk.shown.connect(self._on_shown)
        self._desk.drafts.changed.connect(self._on_changed)
        self.bar.sought.connect(self._pause.start)
        self.bar.stepped.connect(self.step)
        self.bar.replaced.connect(self._on_replaced)
        self.bar.closed.connect(self._on_closed)
        self._theme.changed.connect(self._tint)

    def open(self, replaces: bool) -> None:  # noqa: FBT001 - a menu's
        """Open the bar with what is selected."""
        editor = self._desk.editor
        selected = editor.textCursor().selectedText() if editor else ""
        self._read()
        self.bar.open_bar(selected if "\u2029" not in selected else "", replaces=replaces)

    def _on_shown(self, meeting: Meeting, question: Question, delegation: str) -> None:
        is_other = self._meeting is None or meeting.id != self._meeting.id
        is_other = is_other or delegation != self._delegation
        self._meeting, self._delegation = meeting, delegation
        self._question = question.id
        if self.bar.isVisible():
            if is_other:
                self._read()
                self._look()
            self._tint()

    def _on_changed(self) -> None:
        if self.bar.isVisible() and not self._pause.isActive():
            self._pause.start()

    def _read(self) -> None:
        if self._meeting is not None:
            self._positions = self._drafting.positions(self._meeting.id, self._delegation)

    def _look(self) -> None:
        """Find every place anew; the one that was shown stays, if it is still there."""
        if not self.bar.isVisible():
            return
        current = self._places[self._at] if self._at >= 0 else None
        self._places = self._found() if self.bar.field.text() else []
        self._at = self._places.index(current) if current in self._places else -1
        self.bar.show_count(self._at + 1, len(self._places))
        self._tint()

    def _found(self) -> list[Place]:
        wanted, exact = self.bar.field.text(), self.bar.exact.isChecked()
        found: list[Place] = []
        for question in self._meeting.questions if self._meeting else ():
            for part in self._positions[question.id].parts:
                key = DraftKey(question.id, self._delegation, part.kind)
                text = self._desk.drafts.open_text(key) or part.text
                found += places(key, text, wanted, exact=exact)
        return found

    def step(self, way: int) -> None:
        """Show the next place, or the one before."""
        self._look()
        if not self._places:
            return
        if self._at < 0:
            self._at = self._first_here() if way > 0 else self._first_here() - 1
        else:
            self._at += way
        self._at %= len(self._places)
        self._show()

    def _first_here(self) -> int:
        here = (n for n, one in enumerate(self._places) if one.key.question == self._question)
        return next(here, 0)

    def _show(self) -> None:
        place = self._places[self._at]
        if place.key.question != self._question:
            self._workspace.sidebar.choose(place.key.question)
        parts = self._desk.parts
        parts.reveal(place.key.kind)
        field = parts.field(place.key.kind, place.hit.note)
        self._leave(field)
        field.setTextCursor(place.selection(field.document()))
        parts.show_field(field)
        self.bar.show_count(self._at + 1, len(self._places))
        self._tint()

    def _leave(self, following: WritingEdit | None) -> None:
        """Select nothing any more in the field of the last place, if another one follows."""
        left, self._field = self._field, following
        if left is not None and left is not following and isValid(left):
            cursor = left.textCursor()
            cursor.clearSelection()
            left.setTextCursor(cursor)

    def _tint(self) -> None:
        marks: dict[tuple[PartKind, str], list[Mark]] = {}
        for number, place in enumerate(self._places):
            if place.key.question == self._question:
                tone = "accent_soft" if number == self._at else "mark"
                mark = (place.selection, self._theme.colour(tone))
                marks.setdefault((place.key.kind, place.hit.note), []).append(mark)
        self._desk.parts.show_marks(marks)

    def _on_replaced(self, is_all: bool) -> None:  # noqa: FBT001 - a signal's
        self._look()
        if is_all:
            for question in {place.key.question for place in self._places}:
                self._open_drafts(question)
            self._look()
            self._replace(self._places)
            said = self.tr("{} replaced").format(len(self._places))
            self._look()
            self.bar.say(said)
        elif self._at >= 0:
            at, place = self._at, self._places[self._at]
            self._replace([place])
            self._look()
            put = units(self.bar.replacement.text())
            at += sum(place.holds(other, put) for other in self._places)
            if self._places:
                self._at = at % len(self._places)
                self._show()
        else:
            self.step(1)

    def _open_drafts(self, question: QuestionId) -> None:
        """Open the parts of a question as they are in the store now, if they are not open."""
        position = self._drafting.position(question, self._delegation)
        self._desk.drafts.of_position(position, busy=self._workspace.autosave.busy)

    def _replace(self, places: list[Place]) -> None:
        """Type over ``places``: one step of undo in each part, and saved as all typing is."""
        by_part: dict[DraftKey, list[Place]] = {}
        for place in places:
            by_part.setdefault(place.key, []).append(place)
        for key, here in by_part.items():
            draft = self._desk.drafts.opened(key)
            if draft is not None:
                replace_in(draft, here, self.bar.replacement.text())

    def _on_closed(self) -> None:
        self._places, self._at, self._field = [], -1, None
        self._tint()
        if self._desk.editor is not None:
            self._desk.editor.setFocus()
