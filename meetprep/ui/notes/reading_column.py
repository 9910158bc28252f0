"""The middle of the notes: one question and all delegations, or one delegation's answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.heard import Subject, Wanted
from meetprep.ui.notes.card_columns import CardColumns
from meetprep.ui.notes.discs import Discs
from meetprep.ui.notes.note_card import CardContent, said_in, source_words
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.pane import Pane
from meetprep.wording.terms import question_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from meetprep.domain.heard import Heard
    from meetprep.domain.meeting import Meeting, Question
    from meetprep.domain.note import Note
    from meetprep.domain.position import Stance
    from meetprep.ui.notes.note_card import NoteCard
    from meetprep.ui.theme import Theme


def name_of(question: Question, meeting: Meeting) -> str:
    """Return "Question 1" as it is called in its session."""
    session = next(one for one in meeting.sessions if one.id == question.session)
    return question_name(question, session, translate)


def title_of(question: Question) -> str:
    """Return the user's title of the question, else the beginning of what it asks."""
    return question.title or shortened(question.ask, 60)


def shortened(text: str, most: int = 160) -> str:
    """Return ``text``, or its beginning up to a blank."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0].rstrip(" ,;:") + "…"


class ReadingColumn(QWidget):
    """Shows the cards of a subject, and below them who was not heard.

    Signals:
        subject_chosen: The user wants to read another subject; carries it.
        note_chosen: The user chose a note; carries its id.
        all_asked: The user wants to see all cards.
        delegation_asked: The user pressed a delegation that has no card; carries its code.
    """

    subject_chosen = Signal(object)
    note_chosen = Signal(str)
    all_asked = Signal()
    delegation_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._subjects: list[Subject] = []
        self._title = label("", "title", wrap=True)
        self._about = label("", "muted", wrap=True)
        self._choice = Choice(theme, self.tr("What is read"))
        self._choice.setMinimumWidth(px(150))
        self._choice.setMaximumWidth(px(360))
        self._choice.chosen.connect(self._on_chosen)
        self.cards = CardColumns(theme)
        self.cards.chosen.connect(self.note_chosen)
        self.cards.focused.connect(self._on_focused)
        self._empty = label("", "muted", wrap=True)
        self._add = button(self.tr("Add note"), theme=theme, sign="plus")
        self._add.clicked.connect(lambda: self.delegation_asked.emit(""))
        self._others = label("", "heading")
        self._of_others = label("", "small", wrap=True)
        self._all = button(self.tr("Show as cards"), "inline")
        self._all.clicked.connect(self.all_asked)
        self.discs = Discs(theme, self.tr("The others"))
        self.discs.chosen.connect(self.delegation_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 20, 32, 32)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._about, 3)
        head.addWidget(self._choice, 2)
        column.addWidget(self._title)
        column.addLayout(head)
        column.addSpacing(12)
        column.addWidget(self._empty)
        column.addSpacing(4)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.cards)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._others)
        row.addWidget(self._of_others, 1)
        row.addWidget(self._all)
        column.addLayout(row)
        column.addWidget(self.discs)
        column.addStretch(1)
        self._pane = Pane(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pane)

    def show_subject(
        self,
        heard: Heard,
        subject: Subject,
        wanted: Wanted,
        *,
        names: Mapping[str, str],
        today: date,
    ) -> None:
        """Show what of the subject is wanted."""
        self._show_choices(heard, subject, names)
        meeting = heard.meeting
        question = next((q for q in meeting.questions if q.id == subject.question), None)
        if question is not None:
            name = name_of(question, meeting)
            self._title.setText(question.title or name)
            words = self.tr("{}: what the others said, newest first").format(name)
            self._about.setText(words if question.title else shortened(question.ask))
        else:
            self._title.setText(names.get(subject.delegation, subject.delegation))
            self._about.setText(self.tr("What it said to each question, newest first"))
        notes = heard.of(subject, wanted)
        asked = {one.id: name_of(one, meeting) for one in meeting.questions}
        by_question = {note.id: asked.get(note.question, "") for note in notes}

        def content(note: Note) -> CardContent:
            title = names.get(note.delegation, note.delegation)
            if question is None:
                title = by_question[note.id]
            earlier = heard.earlier(note)
            unread = not all(one.is_read for one in (note, *earlier))
            said = said_in(note, earlier, today)
            return CardContent(note, title, source_words(note, today), unread, said)

        self.cards.show_notes([content(note) for note in notes])
        self._say_empty(heard, subject, has_cards=bool(notes))
        self._show_others(heard, subject, notes, names)

    def _say_empty(self, heard: Heard, subject: Subject, *, has_cards: bool) -> None:
        nobody = self.tr("Nobody has been heard on this question yet.")
        nothing = self.tr("Nothing of this kind is left.")
        self._empty.setText(nothing if heard.of(subject) else nobody)
        self._empty.setVisible(not has_cards)
        self._add.setVisible(not heard.of(subject))
        self.cards.setVisible(has_cards)

    def _show_others(
        self,
        heard: Heard,
        subject: Subject,
        notes: tuple[Note, ...],
        names: Mapping[str, str],
    ) -> None:
        """Show who has no card: heard before, with a dot, or not heard at all."""
        shown = {note.delegation for note in notes}
        said = [note for note in heard.of(subject) if note.delegation not in shown]
        codes: list[str] = []
        if subject.question is not None:
            order = {code: at for at, code in enumerate(heard.table)}
            others = {*(note.delegation for note in said), *heard.unheard(subject.question)}
            codes = sorted(others, key=lambda code: (order.get(code, len(order)), code))
        stances: dict[str, Stance] = {note.delegation: note.stance for note in said}
        self._others.setText(translate("ReadingColumn", "The other %n", len(codes)))
        not_yet = self.tr("not heard on this question")
        self._of_others.setText("" if stances else not_yet)
        self.discs.show_delegations(codes, names, stances)
        for part in (self._others, self._of_others, self.discs):
            part.setVisible(bool(codes))
        self._all.setVisible(bool(stances))

    def _show_choices(self, heard: Heard, subject: Subject, names: Mapping[str, str]) -> None:
        questions = heard.meeting.questions
        speakers = list(heard.speakers)
        if subject.delegation and subject.delegation not in speakers:
            speakers.append(subject.delegation)
        words = [f"{name_of(one, heard.meeting)}  {title_of(one)}" for one in questions]
        words += [names.get(code, code) for code in speakers]
        self._subjects = [Subject(question=one.id) for one in questions]
        self._subjects += [Subject(delegation=code) for code in speakers]
        at = self._subjects.index(subject) if subject in self._subjects else -1
        self._choice.show_choices(words, at)

    def step(self, subject: Subject, step: int) -> None:
        """Go to the next question or delegation, or the one before."""
        if subject in self._subjects:
            kind = bool(subject.delegation)
            same = [one for one in self._subjects if bool(one.delegation) is kind]
            to = same.index(subject) + step
            if 0 <= to < len(same):
                self.subject_chosen.emit(same[to])

    def to_top(self) -> None:
        """Show the beginning."""
        self._pane.verticalScrollBar().setValue(0)

    def _on_chosen(self, number: int) -> None:
        self.subject_chosen.emit(self._subjects[number])

    def _on_focused(self, card: NoteCard) -> None:
        self._pane.ensureWidgetVisible(card, 0, 24)
