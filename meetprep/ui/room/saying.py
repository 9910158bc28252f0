"""Keep what is said in the room while it is said: a key for each stance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.note import UNSTORED, Note, NoteSource
from meetprep.domain.position import Stance
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.room import Room, Stand
    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.undoing import Undoing


class Saying(QObject):
    """Makes a note "said in the meeting" of each key, or sets our own stance."""

    def __init__(
        self, desk: Desk, undoing: Undoing, notices: Notices, today: Callable[[], date]
    ) -> None:
        super().__init__(undoing)
        self._desk = desk
        self._undoing = undoing
        self._notices = notices
        self._today = today

    def say(self, room: Room, question: QuestionId, code: str, stance: Stance) -> None:
        """Keep that a delegation takes ``stance``; not known takes a quick note back."""
        if code == room.home:
            self._set_own(question, code, stance)
            return
        stand = room.stand(question, code)
        quick = stand if stand is not None and self._is_quick(stand) else None
        if stance is not Stance.UNKNOWN:
            self._note(question, code, stance, quick)
        elif quick is not None and quick.note is not None:
            note, noting = quick.note, self._desk.noting
            self._undoing.do(lambda: noting.delete(note), lambda _: noting.bring_back(note))
        elif stand is not None:
            title = self.tr("A note or a position says where {} stands.").format(code)
            advice = self.tr("Open it to change it.")
            self._notices.say(Words(title, advice), "info")

    def undo(self) -> None:
        """Undo what was kept last."""
        self._undoing.undo()

    def _is_quick(self, stand: Stand) -> bool:
        """Tell whether it was typed here today, with no word to it."""
        is_said = stand.source is NoteSource.MEETING and stand.day == self._today()
        return is_said and not stand.gist

    def _note(
        self, question: QuestionId, code: str, stance: Stance, quick: Stand | None
    ) -> None:
        noting, source = self._desk.noting, NoteSource.MEETING
        new = Note(UNSTORED, question, code, "", stance, source, said_on=self._today())

        def keep() -> Callable[[], object]:
            """Change the quick note, unless it was taken back meanwhile; return the undoing."""
            notes = noting.on_question(question) if quick else ()
            old = next((note for note in notes if quick and note.id == quick.note), None)
            if old is None:
                kept = noting.add(new)
                return lambda: noting.delete(kept.id)
            noting.change(replace(old, stance=stance))
            return lambda: noting.change(old)

        self._undoing.do(keep, lambda undo: undo())

    def _set_own(self, question: QuestionId, code: str, stance: Stance) -> None:
        drafting = self._desk.drafting

        def take(wanted: Stance) -> Stance:
            now = drafting.position(question, code)
            drafting.set_stance(question, code, wanted, based_on=now.stance_revision)
            return now.stance

        self._undoing.do(lambda: take(stance), take)
