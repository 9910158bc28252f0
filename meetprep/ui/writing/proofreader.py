"""Look the words of the open parts and their footnotes up in pauses, those in sight first."""

from __future__ import annotations

import re
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from shiboken6 import isValid

from meetprep.domain.citing import respellings
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.spelling_marks import Flaw, FlawKind, SpellingMarks
from meetprep.ui.text.waves import waves
from meetprep.ui.widgets.note_editor import part_of
from meetprep.ui.widgets.part_editor import PartEditor
from meetprep.ui.writing.verdicts import Verdicts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QRect

    from meetprep.services.proofreading import Proofreading
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.text.layer import Drawing
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.writing_edit import WritingEdit

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_PAUSE_MS = 350
_BETWEEN_MS = 12
_SLICE_SECONDS = 0.003


class Proofreader(QObject):
    """Marks what is misspelt in the fields that it watches; never while a key is at work.

    Signals:
        failed: Words could not be looked up; carries the exception.
    """

    failed = Signal(object)

    def __init__(self, proofreading: Proofreading, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._proofreading = proofreading
        self._jobs = jobs
        self._theme = theme
        self.names: frozenset[str] = frozenset()
        self._verdicts: dict[str, Verdicts] = {}
        self._marks: dict[WritingEdit, SpellingMarks] = {}
        self._followed: set[SpellingMarks] = set()
        self._waiting: set[tuple[WritingEdit, int]] = set()
        self._is_asking = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._next = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._next.timeout.connect(self._go_on)

    def watch(self, editor: WritingEdit) -> None:
        """Mark what is misspelt in ``editor`` from now on, whichever draft it shows."""
        if editor in self._marks:
            return
        if isinstance(editor, PartEditor):
            editor.draft_shown.connect(partial(self._on_draft_shown, editor))
        editor.caret_moved.connect(self._on_caret_moved)
        editor.destroyed.connect(partial(self._marks.pop, editor, None))
        editor.overpaint = partial(self._seen, editor)
        self._on_draft_shown(editor)

    def _on_draft_shown(self, editor: WritingEdit) -> None:
        marks = _marks_of(editor)
        if part_of(editor) is not editor:
            marks.ignored = _marks_of(part_of(editor)).ignored
        if marks not in self._followed:
            self._followed.add(marks)
            marks.changed.connect(self._on_changed)
            marks.destroyed.connect(partial(self._followed.discard, marks))
        self._marks[editor] = marks
        editor.live = LiveText.of(editor.document())
        editor.forget_strip()
        self._on_changed()

    def _on_changed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _on_pause(self) -> None:
        followed = [marks for marks in self._followed if isValid(marks)]
        changed_at = max((marks.changed_at for marks in followed), default=0.0)
        if time.monotonic() - changed_at < _PAUSE_MS / 2000:
            self._pause.start()
            return
        for marks in followed:
            marks.is_heard = True
        self._waiting.clear()
        self._show_left_words()
        self._go_on()

    def marks(self, editor: WritingEdit) -> SpellingMarks:
        """Return what is known of the document that ``editor`` shows."""
        return self._marks[editor]

    def beside(self, editor: WritingEdit) -> list[WritingEdit]:
        """Return the fields of a whole part: that of its text and those of its footnotes."""
        part = part_of(editor)
        return [one for one in self._marks if isValid(one) and part_of(one) is part]

    def look_again(self) -> None:
        """Look at everything anew: another language, or other words of the user's own."""
        for marks in self._marks.values():
            if isValid(marks):
                marks.start_again()
        self._next.start()

    def verdicts(self, language: str) -> Verdicts:
        """Return what is known of the words of a language."""
        return self._verdicts.setdefault(language, Verdicts(language))

    def forget(self) -> None:
        """Know nothing of any word: there are other dictionaries now."""
        for verdicts in self._verdicts.values():
            verdicts.known.clear()
        self.look_again()

    def _go_on(self) -> None:
        if self._pause.isActive():
            return
        end = time.monotonic() + _SLICE_SECONDS
        for editor, number in self._due():
            self._look(editor, number)
            if time.monotonic() > end:
                self._next.start()
                break
        self._ask()

    def _due(self) -> Iterator[tuple[WritingEdit, int]]:
        editors = [one for one in self._marks if isValid(one) and isValid(self._marks[one])]
        for editor in editors:
            if not editor.viewport().visibleRegion().isEmpty():
                first, last = _in_sight(editor)
                yield from self._open(editor, self._marks[editor].due(first, last))
        for editor in editors:
            if editor.isVisible():
                yield from self._open(editor, self._marks[editor].due())

    def _open(
        self, editor: WritingEdit, numbers: Iterator[int]
    ) -> Iterator[tuple[WritingEdit, int]]:
        return ((editor, one) for one in numbers if (editor, one) not in self._waiting)

    def _look(self, editor: WritingEdit, number: int) -> None:
        marks = self._marks[editor]
        # Qt counts a sign beyond the basic plane twice.
        text = _ASTRAL.sub("\ufffc\ufffc", marks.document.findBlockByNumber(number).text())
        verdicts = self.verdicts(editor.language)
        words = verdicts.flaws(text, self.names, marks.ignored)
        if words is None:
            self._waiting.add((editor, number))
            return
        references = tuple(
            Flaw(one.start, one.stop, one.text, FlawKind.REFERENCE, one.better)
            for one in respellings(text)
        )
        if marks.mark(number, (*words, *references)):
            editor.paint_over_again()

    def _ask(self) -> None:
        asked = next((one for one in self._verdicts.values() if one.asked), None)
        if asked is None or self._is_asking:
            return
        self._is_asking = True
        words = frozenset(asked.asked)
        self._jobs.run(
            partial(self._proofreading.wrong, words, asked.language),
            owner=self,
            then=partial(self._on_answered, asked, words),
            failed=self._on_failed,
        )

    def _on_answered(
        self, verdicts: Verdicts, words: frozenset[str], wrong: frozenset[str]
    ) -> None:
        self._is_asking = False
        verdicts.learn(words, wrong)
        self._waiting.clear()
        if not self._pause.isActive():
            self._next.start()

    def _on_failed(self, error: Exception) -> None:
        self._is_asking = False
        for verdicts in self._verdicts.values():
            verdicts.asked.clear()
        self.failed.emit(error)

    def _on_caret_moved(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _show_left_words(self) -> None:
        """Mark the words, too, that were just typed and that the caret has left."""
        for editor, marks in self._marks.items():
            if not isValid(editor) or marks.typed_at is None:
                continue
            if marks.typed_at != editor.textCursor().position():
                marks.typed_at = None
                editor.paint_over_again()

    def _seen(self, editor: WritingEdit, area: QRect) -> Sequence[Drawing]:
        marks = self._marks[editor]
        return (
            waves(editor, marks, self._theme, area)
            if marks.document is editor.document()
            else ()
        )

    def suggest(
        self, word: str, language: str, then: Callable[[tuple[str, ...]], None], owner: QObject
    ) -> None:
        """Tell ``then`` what ``word`` may be meant for, unless ``owner`` is gone by then."""
        self._jobs.run(
            partial(self._proofreading.suggestions, word, language),
            owner=owner,
            then=then,
            failed=self.failed.emit,
        )


def _marks_of(editor: WritingEdit) -> SpellingMarks:
    document = editor.document()
    known = document.findChild(SpellingMarks)
    return known if isinstance(known, SpellingMarks) else SpellingMarks(document)


def _in_sight(editor: WritingEdit) -> tuple[int, int]:
    area = editor.viewport().visibleRegion().boundingRect()
    top = editor.cursorForPosition(QPoint(0, area.top())).blockNumber()
    return top, editor.cursorForPosition(QPoint(0, area.bottom())).blockNumber()
