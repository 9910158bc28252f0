"""The footnotes of a part under its text, each edited where it stands."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.text.look import Look
from meetprep.ui.widgets.colouring import show_marks
from meetprep.ui.widgets.controls import label, line
from meetprep.ui.widgets.note_editor import NoteEditor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from meetprep.domain.richtext import Note
    from meetprep.ui.drafts import Draft
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.colouring import Mark
    from meetprep.ui.widgets.part_editor import PartEditor

_RULE_WIDTH = 120
_SLICE_SECONDS = 0.012


class NotesArea(QWidget):
    """Follows the footnotes of the draft that a part's editor shows."""

    def __init__(self, editor: PartEditor, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__()
        self._editor = editor
        self._actions = actions
        self._theme = theme
        self._draft: Draft | None = None
        self._rows: dict[str, _Row] = {}
        self._marks: Mapping[str, Sequence[Mark]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.refresh)
        rule = line()
        rule.setFixedWidth(px(_RULE_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(rule)
        self.hide()
        editor.draft_shown.connect(self._on_draft_shown)
        editor.note_opened.connect(self.open)

    def _on_draft_shown(self) -> None:
        if self._draft is not None:
            self._draft.live.notes_changed.disconnect(self._on_notes_changed)
        self._draft = self._editor.draft
        for name in list(self._rows):
            self._remove(name)
        if self._draft is not None:
            self._draft.live.notes_changed.connect(self._on_notes_changed)
        self.refresh()

    def _on_notes_changed(self) -> None:
        # The document is being changed just now.
        self._pause.start(0)

    def refresh(self) -> None:
        """Show the footnotes that there are, in their order; the last of many follow soon."""
        self._refresh()

    def _refresh(self, wanted: str = "") -> None:
        notes = self._draft.live.notes() if self._draft else []
        for name in set(self._rows) - {note.id for note in notes}:
            self._remove(name)
        end = time.monotonic() + _SLICE_SECONDS
        for number, note in enumerate(notes, start=1):
            row = self._rows.get(note.id)
            if row is None:
                is_made = not wanted or wanted in self._rows
                if is_made and time.monotonic() > end:
                    # Many that came at once are made between the keys.
                    self._pause.start(0)
                    break
                row = self._added(note)
            if row.shows(number, note):
                continue
            row.show_number(number)
            row.editor.show_note(note)
            if self._column.indexOf(row) != number:
                self._column.insertWidget(number, row)
        self.setVisible(bool(notes))

    def _added(self, note: Note) -> _Row:
        field = NoteEditor(note, self._editor, self._actions, self._theme)
        row = self._rows[note.id] = _Row(field, self._theme)
        row.editor.changed.connect(self._on_changed)
        row.editor.left.connect(partial(self._editor.go_to_mark, note.id))
        row.editor.undo_asked.connect(self._on_undo_asked)
        row.editor.focused.connect(partial(self._editor.field_focused.emit, row.editor))
        row.editor.caret_moved.connect(partial(self._editor.field_moved.emit, row.editor))
        row.editor.pasted.connect(
            lambda html, text: self._editor.field_pasted.emit(row.editor, html, text)
        )
        row.editor.setProperty("ground", self._editor.property("ground"))
        show_marks(row.editor, self._marks.get(note.id, ()))
        self._editor.note_shown.emit(row.editor)
        return row

    def _remove(self, name: str) -> None:
        row = self._rows.pop(name)
        if row.editor.hasFocus():
            self._editor.setFocus()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def open(self, name: str) -> None:
        """Put the keyboard into a footnote."""
        field = self.field(name)
        if field is not None:
            field.go_to_end()

    def field(self, name: str) -> NoteEditor | None:
        """Return the field of a footnote as it is now, ``None`` where that is gone."""
        self._refresh(name)
        row = self._rows.get(name)
        return row.editor if row else None

    def show_marks(self, marks: Mapping[str, Sequence[Mark]]) -> None:
        """Mark passages of the footnotes by their names, and nothing else."""
        self._marks = marks
        for name, row in self._rows.items():
            show_marks(row.editor, marks.get(name, ()))

    def _on_changed(self, note: Note, joins: bool) -> None:  # noqa: FBT001 - a signal's
        if self._draft is not None:
            self._draft.change_note(note, joins=joins)

    def _on_undo_asked(self, redo: bool) -> None:  # noqa: FBT001 - a signal's
        if redo:
            self._editor.redo()
        else:
            self._editor.undo()
        self.refresh()


class _Row(QWidget):
    def __init__(self, editor: NoteEditor, theme: Theme) -> None:
        super().__init__()
        self._shown = 0
        self._number = label("", "notenumber")
        self._number.setFixedWidth(px(20))
        self.editor = editor
        self.editor.setProperty("role", "note")
        self._look = Look(self.editor.document(), theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        numbers = QVBoxLayout()
        numbers.setContentsMargins(0, 3, 0, 0)
        numbers.addWidget(self._number)
        numbers.addStretch(1)
        row.addLayout(numbers)
        row.addWidget(self.editor, 1)

    def shows(self, number: int, note: Note) -> bool:
        """Tell whether this is shown already."""
        return number == self._shown and note is self.editor.note

    def show_number(self, number: int) -> None:
        self._shown = number
        self._number.setText(str(number))
        self.editor.setAccessibleName(self.tr("Footnote {}").format(number))
