"""Keep the marks of commented words true in the parts on the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from meetprep.domain.comment import Passage
from meetprep.ui.text.comment_marks import CommentMarks
from meetprep.ui.text.places import offset_of, positions
from meetprep.ui.text.tints import Tints

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from meetprep.domain.anchoring import Span
    from meetprep.domain.comment import Comment
    from meetprep.domain.position import PartKind
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.part_editor import PartEditor
    from meetprep.ui.widgets.parts_view import PartsView

# The key of words that are being commented on.
NEW = "new"


class Anchors(QObject):
    """Knows where comments stand in what is written, character by character.

    Signals:
        touched: Something was written in or beside commented words.
        entered: The caret came to commented words; carries the comment's id.
    """

    touched = Signal()
    entered = Signal(str)

    def __init__(self, parts: PartsView, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._theme = theme
        self._watched: set[PartEditor] = set()
        self._tints: dict[PartEditor, Tints] = {}

    def _editors(self) -> Iterator[tuple[PartKind, PartEditor]]:
        for kind in self._parts.layout_of_parts.kinds:
            editor = self._parts.row(kind).editor
            if editor.draft is not None:
                yield kind, editor

    def texts(self) -> dict[PartKind, str]:
        """Return the plain texts on the screen."""
        return {
            kind: editor.draft.text().plain for kind, editor in self._editors() if editor.draft
        }

    def show(self, comments: Sequence[Comment], texts: Mapping[PartKind, str]) -> bool:
        """Mark what ``comments`` are about, which count characters of ``texts``.

        Returns whether all of it could be: a part that reads otherwise by now is left alone.
        """
        by_part: dict[PartKind, list[Comment]] = {}
        for one in comments:
            if one.parent is None and not one.is_resolved:
                by_part.setdefault(one.part, []).append(one)
        is_whole = True
        for kind, editor in self._editors():
            wanted = by_part.get(kind, [])
            marks = _known(editor)
            if marks is None and not wanted:
                continue
            if editor.draft is not None and editor.draft.text().plain != texts.get(kind):
                is_whole = False
            else:
                self._mark(editor, wanted)
        return is_whole

    def _mark(self, editor: PartEditor, comments: Sequence[Comment]) -> None:
        marks = self._marks(editor)
        offsets = [at for one in comments for at in (one.start, one.end)]
        places = positions(editor.document(), offsets) if offsets else {}
        spans: dict[str, Span] = {
            one.id: (places[one.start], places[one.end]) for one in comments
        }
        kept = {NEW: marks.spans[NEW]} if NEW in marks.spans else {}
        marks.show({**spans, **kept})

    def _marks(self, editor: PartEditor) -> CommentMarks:
        marks = _known(editor)
        if marks is None:
            marks = CommentMarks(editor.document())
            marks.touched.connect(self.touched)
            marks.changed.connect(editor.paint_over_again)
        if editor not in self._watched:
            self._watched.add(editor)
            editor.caret_moved.connect(partial(self._on_caret_moved, editor))
            editor.draft_shown.connect(partial(self._tint, editor))
        self._tint(editor)
        return marks

    def _tint(self, editor: PartEditor) -> None:
        """Have the marks of what the editor shows painted, or none."""
        marks = _known(editor)
        known = self._tints.get(editor)
        if marks is None:
            editor.underpaint = None
        elif known is None or known.marks is not marks or editor.underpaint is None:
            tints = self._tints[editor] = Tints(self._theme, marks)
            editor.underpaint = partial(tints.seen, editor)

    def _on_caret_moved(self, editor: PartEditor) -> None:
        marks = _known(editor)
        key = marks.at(editor.textCursor().position()) if marks and marks.spans else ""
        if key and key != NEW and editor.hasFocus():
            self.entered.emit(key)

    def activate(self, key: str) -> None:
        """Have the words of one comment stand out."""
        for _, editor in self._editors():
            marks = _known(editor)
            if marks is not None:
                marks.activate(key)

    def go_to(self, key: str, *, focus: bool) -> None:
        """Bring the words of a comment into view; with ``focus`` the caret goes there."""
        for kind, editor in self._editors():
            marks = _known(editor)
            if marks is None or key not in marks.spans:
                continue
            self._parts.reveal(kind)
            cursor = editor.textCursor()
            cursor.setPosition(marks.spans[key][0])
            editor.setTextCursor(cursor)
            self._parts.show_field(editor)
            if focus:
                editor.setFocus()

    def begin(self, editor: PartEditor) -> str:
        """Mark what is selected, else the word at the caret, and return it; "" for nothing."""
        self.end()
        cursor = QTextCursor(editor.textCursor())
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        if not cursor.selectedText().strip():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        words = cursor.selectedText().strip()
        if words:
            marks = self._marks(editor)
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            marks.show({**marks.spans, NEW: (start, end)})
            self.activate(NEW)
        return words

    def passage(self) -> Passage | None:
        """Return the words that were marked by ``begin``, as they stand now."""
        for kind, editor in self._editors():
            marks = _known(editor)
            if marks is not None and editor.draft is not None and NEW in marks.spans:
                start, end = (offset_of(editor.document(), at) for at in marks.spans[NEW])
                return Passage(kind, editor.draft.text().plain, start, end)
        return None

    def end(self) -> None:
        """Forget what was marked by ``begin``."""
        for _, editor in self._editors():
            marks = _known(editor)
            if marks is not None and NEW in marks.spans:
                marks.show({key: one for key, one in marks.spans.items() if key != NEW})


def _known(editor: PartEditor) -> CommentMarks | None:
    found = editor.document().findChild(CommentMarks)
    return found if isinstance(found, CommentMarks) else None
