"""All parts of a position in one flowing page, the audience of each always visible."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from meetprep.domain.layout import USUAL
from meetprep.domain.position import Audience, PartKind
from meetprep.ui.translating import translate
from meetprep.ui.widgets.colouring import show_marks
from meetprep.ui.widgets.controls import Sign, label
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.part_row import BAR_GAP, PartRow
from meetprep.ui.widgets.parts_foot import PartsFoot
from meetprep.ui.widgets.speaking_bar import SpeakingBar
from meetprep.wording.terms import part_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from meetprep.domain.layout import Layout
    from meetprep.ui.drafts import Draft
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.colouring import Mark
    from meetprep.ui.widgets.part_editor import PartEditor
    from meetprep.ui.widgets.writing_edit import WritingEdit

_PAUSE_MS = 120


class PartsView(Pane):
    """The parts that can be shared first, then what stays with us.

    Signals:
        part_focused: The user went into a part; carries its editor.
        field_focused: The user went into a part or a footnote; carries the field.
        field_pasted: Text from elsewhere came; carries the field, HTML and plain text.
        menu_asked: The user wants to do something with a part; carries kind and where.
        renamed: The user named a part; carries kind and name, "" for none.
        placed: The user dragged a part; carries its kind, the one beside, and is-after.
    """

    part_focused = Signal(object)
    field_focused = Signal(object)
    field_pasted = Signal(object, str, str)
    menu_asked = Signal(object, QPoint)
    renamed = Signal(object, str)
    placed = Signal(object, object, bool)

    def __init__(self, theme: Theme, actions: list[QAction]) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self.layout_of_parts = USUAL
        self.speaking = SpeakingBar(theme)
        self.foot = PartsFoot(theme)
        self._moved: WritingEdit | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._show_caret)
        self._rows: dict[PartKind, PartRow] = {}
        self._groups = {audience: _group() for audience in Audience}
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._groups[Audience.SHAREABLE])
        column.addWidget(self._internal(), 1)
        self._mark = QFrame(self._page)
        self._mark.setProperty("line", "active")
        self._mark.hide()
        self.setWidget(self._page)
        self.show_layout(USUAL)

    def _internal(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("internalparts")
        divider = QHBoxLayout()
        divider.setContentsMargins(20, 10, 24, 0)
        divider.setSpacing(8)
        divider.addWidget(Sign(self._theme, "lock", "text3", 13))
        divider.addWidget(label(self.tr("Internal: stays with us"), "caption"), 1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(divider)
        column.addLayout(self._groups[Audience.INTERNAL])
        column.addWidget(self.foot)
        column.addStretch(1)
        return frame

    def show_layout(self, layout: Layout) -> None:
        """Show the parts in that order, without those that are hidden."""
        self.layout_of_parts = layout
        for kind in layout.kinds:
            row = self._rows.get(kind) or self._new_row(kind)
            row.show_name(part_name(kind, translate, layout))
            self._groups[kind.audience].removeWidget(row)
            self._groups[kind.audience].addWidget(row)
        for kind, row in self._rows.items():
            row.setVisible(kind in layout.shown)
        for before, after in pairwise(layout.kinds):
            QWidget.setTabOrder(self._rows[before].editor, self._rows[after].editor)

    def _new_row(self, kind: PartKind) -> PartRow:
        above = self.speaking if kind is PartKind.LINE_TO_TAKE else None
        row = self._rows[kind] = PartRow(kind, self._actions, self._theme, above)
        editor = row.editor
        editor.field_focused.connect(self.field_focused)
        editor.field_focused.connect(lambda _field: self.part_focused.emit(editor))
        editor.field_moved.connect(self._on_moved)
        editor.field_pasted.connect(self.field_pasted)
        row.heading.menu_asked.connect(partial(self.menu_asked.emit, kind))
        row.heading.renamed.connect(partial(self.renamed.emit, kind))
        row.heading.dragged.connect(partial(self._on_dragged, kind))
        row.heading.dropped.connect(partial(self._on_dropped, kind))
        return row

    def row(self, kind: PartKind) -> PartRow:
        """Return the part with its heading."""
        return self._rows[kind]

    def _place(self, kind: PartKind, at: QPoint) -> tuple[PartRow, bool]:
        """Return the part beside which a drop at ``at`` puts another, and whether after it."""
        beside = [k for k in self.layout_of_parts.shown if k.audience is kind.audience]
        y = self._page.mapFromGlobal(at).y()
        for row in (self._rows[other] for other in beside):
            top = row.mapTo(self._page, QPoint()).y()
            if y < top + row.height() / 2:
                return row, False
        return self._rows[beside[-1]], True

    def _on_dragged(self, kind: PartKind, at: QPoint) -> None:
        row, is_after = self._place(kind, at)
        top = row.mapTo(self._page, QPoint()).y() + (row.height() + 6 if is_after else -8)
        self._mark.setGeometry(20, top, self._page.width() - 44, 2)
        self._mark.show()
        self._mark.raise_()

    def _on_dropped(self, kind: PartKind, at: QPoint) -> None:
        self._mark.hide()
        row, is_after = self._place(kind, at)
        self.placed.emit(kind, row.kind, is_after)

    def show_drafts(self, drafts: Mapping[PartKind, Draft]) -> None:
        """Edit those of ``drafts`` that the layout has, each with its own undo history."""
        for kind in self.layout_of_parts.kinds:
            self._rows[kind].editor.show_draft(drafts[kind])

    def editor(self, kind: PartKind) -> PartEditor:
        """Return the editor of a part, of the first one shown where that is hidden."""
        shown = self.layout_of_parts.shown
        return self._rows[kind if kind in shown else shown[0]].editor

    def field(self, kind: PartKind, note: str = "") -> WritingEdit:
        """Return the field of a part that is shown, or of that footnote of it."""
        row = self._rows[kind]
        return (row.notes.field(note) if note else None) or row.editor

    def reveal(self, kind: PartKind) -> None:
        """Have a hidden part shown again, as from the foot."""
        if kind in self.layout_of_parts.hidden:
            self.foot.show_asked.emit(kind)

    def show_field(self, field: WritingEdit) -> None:
        """Bring the caret of a field into view, whoever has the keyboard."""
        self._scroll_to(field)
        # What came just now has its place only with the next turn.
        QTimer.singleShot(0, field, partial(self._scroll_to, field))

    def _scroll_to(self, field: WritingEdit) -> None:
        caret = field.cursorRect()
        at = field.mapTo(self._page, QPoint(caret.x(), caret.center().y()))
        self.ensureVisible(at.x(), at.y(), 0, 40)

    def show_marks(self, marks: Mapping[tuple[PartKind, str], Sequence[Mark]]) -> None:
        """Mark passages of the parts and, by their names, of footnotes; and nothing else."""
        for kind, row in self._rows.items():
            show_marks(row.editor, marks.get((kind, ""), ()))
            row.notes.show_marks(
                {note: of for (part, note), of in marks.items() if part is kind}
            )

    def _on_moved(self, field: WritingEdit) -> None:
        # Asking where the caret is takes as long as a key does; a page leaves room below it.
        is_far = field is not self._moved or field.has_leapt
        self._moved = field
        if is_far or not self._pause.isActive():
            self._pause.start(0 if is_far else _PAUSE_MS)

    def _show_caret(self) -> None:
        field = self._moved
        if field is not None and isValid(field) and field.hasFocus():
            self._scroll_to(field)


def _group() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(20 - BAR_GAP, 16, 24, 16)
    column.setSpacing(14)
    return column
