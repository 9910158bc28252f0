"""All parts of a position in one flowing page, the audience of each always visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from meetprep.domain.position import Audience, PartKind
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, label
from meetprep.ui.widgets.focus_bar import FocusBar
from meetprep.ui.widgets.notes_area import NotesArea
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.part_editor import PartEditor
from meetprep.ui.widgets.speaking_bar import SpeakingBar
from meetprep.wording.terms import audience_name, part_hint, part_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QMouseEvent
    from PySide6.QtWidgets import QTextEdit

    from meetprep.ui.drafts import Draft
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.writing_edit import WritingEdit

_NAME_WIDTH = 128
_TEXT_WIDTH = 700
_BAR_GAP = 12
_PAUSE_MS = 30


class PartsView(Pane):
    """The parts that can be shared first, then what stays with us.

    Signals:
        part_focused: The user went into a part; carries its editor.
        field_focused: The user went into a part or a footnote; carries the field.
        field_pasted: Text from elsewhere came; carries the field, HTML and plain text.
    """

    part_focused = Signal(object)
    field_focused = Signal(object)
    field_pasted = Signal(object, str, str)

    def __init__(self, theme: Theme, actions: list[QAction]) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self.speaking = SpeakingBar(theme)
        self._moved: WritingEdit | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_caret)
        self._editors: dict[PartKind, PartEditor] = {}
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._group(Audience.SHAREABLE))
        column.addWidget(self._internal(), 1)
        self.setWidget(self._page)

    def _group(self, audience: Audience) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(20 - _BAR_GAP, 16, 24, 16)
        column.setSpacing(14)
        for kind in PartKind:
            if kind.audience is audience:
                column.addWidget(self._part(kind))
        return column

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
        column.addLayout(self._group(Audience.INTERNAL))
        column.addStretch(1)
        return frame

    def _new_editor(self, kind: PartKind) -> PartEditor:
        editor = PartEditor(self._actions, self._theme)
        editor.setObjectName(kind.value)
        editor.setProperty("role", "writing")
        editor.ground = "surface" if kind.audience is Audience.SHAREABLE else "window"
        name = part_name(kind, translate)
        audience = audience_name(kind.audience, translate)
        editor.setAccessibleName(f"{name}, {audience}")
        editor.setPlaceholderText(part_hint(kind, translate))
        editor.setMaximumWidth(_TEXT_WIDTH)
        editor.field_focused.connect(self.field_focused)
        editor.field_focused.connect(lambda _field: self.part_focused.emit(editor))
        editor.field_moved.connect(self._on_moved)
        editor.field_pasted.connect(self.field_pasted)
        self._editors[kind] = editor
        return editor

    def _part(self, kind: PartKind) -> QWidget:
        editor = self._new_editor(kind)
        name = part_name(kind, translate)
        audience = audience_name(kind.audience, translate)
        text = QVBoxLayout()
        text.setSpacing(4)
        if kind is PartKind.LINE_TO_TAKE:
            self.speaking.setMaximumWidth(_TEXT_WIDTH)
            text.addWidget(self.speaking)
        text.addWidget(editor)
        notes = NotesArea(editor, self._actions, self._theme)
        notes.setMaximumWidth(_TEXT_WIDTH)
        text.addWidget(notes)
        text.addStretch(1)
        part = _PartRow(editor)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(FocusBar(editor))
        row.addSpacing(_BAR_GAP - 2)
        row.addLayout(self._heading(kind, name, audience))
        row.addSpacing(16)
        row.addLayout(text, 1)
        return part

    def _heading(self, kind: PartKind, name: str, audience: str) -> QVBoxLayout:
        shared = kind.audience is Audience.SHAREABLE
        below = QHBoxLayout()
        below.setSpacing(6)
        colour = "accent_text" if shared else "text3"
        below.addWidget(Sign(self._theme, "share-2" if shared else "lock", colour, 13))
        below.addWidget(label(audience, kind.audience.value), 1)
        title = label(name, "strong", wrap=True)
        title.setFixedWidth(_NAME_WIDTH)
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        column.addWidget(title)
        column.addLayout(below)
        column.addStretch(1)
        return column

    def show_drafts(self, drafts: Mapping[PartKind, Draft]) -> None:
        """Edit ``drafts``, each with its own undo history."""
        for kind, draft in drafts.items():
            self._editors[kind].show_draft(draft)
        self.verticalScrollBar().setValue(0)

    def editor(self, kind: PartKind) -> PartEditor:
        """Return the editor of a part."""
        return self._editors[kind]

    def show_field(self, field: WritingEdit) -> None:
        """Bring the caret of a field into view, whoever has the keyboard."""
        caret = field.cursorRect()
        at = field.mapTo(self._page, QPoint(caret.x(), caret.center().y()))
        self.ensureVisible(at.x(), at.y(), 0, 40)

    def show_marks(self, marks: Mapping[object, list[QTextEdit.ExtraSelection]]) -> None:
        """Mark passages of the parts, and nothing else."""
        for kind, editor in self._editors.items():
            if marks.get(kind) or editor.extraSelections():
                editor.setExtraSelections(marks.get(kind, []))

    def _on_moved(self, field: WritingEdit) -> None:
        # Asking where the caret is while a key is at work lays the paragraph out twice.
        self._moved = field
        if not self._pause.isActive():
            self._pause.start()

    def _show_caret(self) -> None:
        field, self._moved = self._moved, None
        if field is not None and isValid(field) and field.hasFocus():
            self.show_field(field)


class _PartRow(QWidget):
    """A click beside the text goes into the text."""

    def __init__(self, editor: PartEditor) -> None:
        super().__init__()
        self._editor = editor
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Go into the text."""
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
