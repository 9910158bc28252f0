"""Keep what is said in the room while it is said: a key for each stance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.note import UNSTORED, Note, NoteSource
from meetprep.domain.position import Stance
from meetprep.ui.room import telling
from meetprep.ui.translating import translate
from meetprep.wording.delegations import named
from meetprep.wording.terms import stance_name
from meetprep.wording.translation import Words, labelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.room import Room, Stand
    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.undoing import Undoing


class Saying(QObject):
    """Makes a note "said in the meeting" of each key, or sets our own stance.

    Signals:
        kept: What was kept, or taken back, in words; "" once it is undone.
    """

    kept = Signal(str)

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
        said = _said(room, question, code, stance)
        if code == room.home:
            self._set_own(question, code, stance, said)
            return
        stand = room.stand(question, code)
        quick = stand if stand is not None and self._is_quick(stand) else None
        if stance is not Stance.UNKNOWN:
            self._note(Note(UNSTORED, question, code, "", stance), quick, said)
        elif quick is not None and quick.note is not None:
            note, noting = quick.note, self._desk.noting
            said = _said(room, question, code, quick.stance)
            self._undoing.do(
                lambda: noting.delete(note),
                lambda _: noting.bring_back(note),
                then=lambda _: self.kept.emit(self.tr("Taken back: {}").format(said)),
            )
        elif stand is not None:
            title = self.tr("A note or a position says where {} stands.").format(code)
            advice = self.tr("Open it to change it.")
            self._notices.say(Words(title, advice), "info")

    def undo(self) -> None:
        """Undo what was kept last."""
        self.kept.emit("")
        self._undoing.undo()

    def _is_quick(self, stand: Stand) -> bool:
        """Tell whether it was typed here today, with no word to it."""
        is_said = stand.source is NoteSource.MEETING and stand.day == self._today()
        return is_said and not stand.gist

    def _note(self, wanted: Note, quick: Stand | None, said: str) -> None:
        noting, question = self._desk.noting, wanted.question
        new = replace(wanted, source=NoteSource.MEETING, said_on=self._today())

        def keep() -> Callable[[], object]:
            """Change the quick note, unless it was taken back meanwhile; return the undoing."""
            notes = noting.on_question(question) if quick else ()
            old = next((note for note in notes if quick and note.id == quick.note), None)
            if old is None:
                kept = noting.add(new)
                return lambda: noting.delete(kept.id)
            noting.change(replace(old, stance=new.stance))
            return lambda: noting.change(old)

        self._undoing.do(keep, lambda undo: undo(), then=lambda _: self._say_kept(said))

    def _say_kept(self, said: str) -> None:
        self.kept.emit(self.tr("Kept: {}").format(said))

    def _set_own(self, question: QuestionId, code: str, stance: Stance, said: str) -> None:
        drafting = self._desk.drafting

        def take(wanted: Stance) -> Stance:
            now = drafting.position(question, code)
            drafting.set_stance(question, code, wanted, based_on=now.stance_revision)
            return now.stance

        self._undoing.do(lambda: take(stance), take, then=lambda _: self._say_kept(said))


def _said(room: Room, question: QuestionId, code: str, stance: Stance) -> str:
    """Return "Slovakia, Question 1: Oppose"."""
    one = next(one for one in room.delegations if one.code == code)
    asked = next(one for one in room.meeting.questions if one.id == question)
    about = telling.about(named(one, translate), asked, room)
    return labelled(about, stance_name(stance, translate), translate)
