"""Spelling on the desk: languages of parts, the user's own words, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint
from PySide6.QtWidgets import QMenu

from meetprep.domain.position import PartKind
from meetprep.domain.spelling import likely_language
from meetprep.ui.keyboard import add_shortcut
from meetprep.ui.widgets.note_editor import part_of
from meetprep.ui.widgets.part_editor import PartEditor
from meetprep.ui.widgets.writing_edit import WritingEdit
from meetprep.ui.writing.own_words import OwnWordsCard
from meetprep.ui.writing.proofreader import Proofreader
from meetprep.ui.writing.spelling_menu import SpellingMenu, language_name
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId
    from meetprep.services.proofreading import Proofreading
    from meetprep.ui.notices import Notices
    from meetprep.ui.text.spelling_marks import Flaw
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

NEXT_KEY = "Ctrl+;"


@dataclass(frozen=True, slots=True)
class _Known:
    """What is read for a position before its words are looked up."""

    languages: tuple[str, ...]
    names: frozenset[str]
    own: tuple[str, ...]
    has_dictionary: bool
    was_told: bool


class SpellingDesk(QObject):
    """Marks what is misspelt on the desk and offers what can be done about it."""

    def __init__(
        self, proofreading: Proofreading, tools: Tools, workspace: Workspace, notices: Notices
    ) -> None:
        super().__init__(workspace)
        self._proofreading = proofreading
        self._tools = tools
        self._workspace = workspace
        self._notices = notices
        self._question: QuestionId | None = None
        self._meeting: MeetingId | None = None
        self._delegation = ""
        self.proofreader = Proofreader(proofreading, tools.readings, tools.theme)
        self.proofreader.setParent(self)
        self.proofreader.failed.connect(notices.say_failed)
        self.menu = SpellingMenu(self.proofreader)
        self.menu.setParent(self)
        self._own_words = OwnWordsCard(tools.theme)
        self._own_words.dropped.connect(self._on_dropped)
        workspace.desk.banners.addWidget(self._own_words)
        self.menu.word_added.connect(self._on_word_added)
        self.menu.language_chosen.connect(self._on_language_chosen)
        self.menu.language_made_default.connect(self._on_made_default)
        self.menu.folder_asked.connect(self._on_folder_asked)
        self.menu.own_words_asked.connect(self._show_own_words)
        workspace.desk.shown.connect(self._on_shown)
        words = self.tr("Next word that is not known")
        add_shortcut(workspace.desk, NEXT_KEY, words, self.go_to_next)

    def _on_shown(self, meeting: Meeting, question: Question, delegation: str) -> None:
        is_other_meeting = meeting.id != self._meeting
        self._meeting, self._question, self._delegation = meeting.id, question.id, delegation
        opened = self._workspace.reading.shown
        chosen = opened.languages if opened else {}
        default = self._default()
        fields = _fields(self._workspace)
        for field in fields:
            kind = PartKind(part_of(field).objectName())
            field.language = chosen.get(kind, default)
            self._watch(field)
        for language in {field.language for field in fields}:
            self._read(language, with_names=is_other_meeting)

    def _watch(self, field: WritingEdit) -> None:
        if field.overpaint is None:
            field.menu_asked.connect(partial(self.menu.fill, field))
            if isinstance(field, PartEditor):
                field.note_shown.connect(self._watch)
        self.proofreader.watch(field)

    def _default(self) -> str:
        home = self._workspace.home
        code = home.code if home else ""
        opened = self._workspace.reading.shown
        return (opened.language if opened else None) or likely_language(QLocale().name(), code)

    def _read(self, language: str, *, with_names: bool = False) -> None:
        meeting = self._meeting if with_names else None
        self._tools.readings.run(
            partial(_known, self._proofreading, language, meeting),
            owner=self,
            then=partial(self._on_known, language, with_names),
            failed=self._notices.say_failed,
        )

    def _on_known(self, language: str, with_names: bool, known: _Known) -> None:  # noqa: FBT001 - of a job
        self.menu.languages = known.languages
        verdicts = self.proofreader.verdicts(language)
        is_other = verdicts.own != set(known.own) or with_names
        verdicts.own = set(known.own)
        if with_names:
            self.proofreader.names = known.names
        if is_other:
            self.proofreader.look_again()
        if not known.has_dictionary and not known.was_told:
            self._say_missing(language)

    def _say_missing(self, language: str) -> None:
        name = language_name(language)
        title = self.tr("There is no dictionary for {}.").format(name)
        sentence = self.tr(
            "Spelling is not checked in this language. meetprep takes the dictionaries of the "
            "system and of LibreOffice, or those of a folder."
        )
        answer = (self.tr("Choose a folder…"), self._on_folder_asked)
        self._notices.say(Words(title, sentence), "info", [answer])
        self._write(partial(self._proofreading.tell, language))

    def _on_folder_asked(self) -> None:
        folder = self._tools.prompts.folder(
            self._workspace, self.tr("A folder with dictionaries")
        )
        if folder is not None:
            self._tools.jobs.run(
                partial(self._proofreading.use_folder, folder),
                owner=self,
                then=self._on_folder_used,
                failed=self._notices.say_failed,
            )

    def _on_folder_used(self, languages: tuple[str, ...]) -> None:
        names = ", ".join(language_name(one) for one in languages)
        self._notices.say(Words(self.tr("Dictionaries found: {}.").format(names)), "ok")
        self.proofreader.forget()
        self._read(languages[0])

    def _on_word_added(self, language: str, word: str) -> None:
        self._learn(language, word, is_own=True)
        self._write(partial(self._proofreading.add_word, language, word))
        title = self.tr("“{}” is in your dictionary now.").format(word)
        undo = (self.tr("Undo"), partial(self._on_dropped, language, word))
        self._notices.say(Words(title), "ok", [undo])

    def _on_dropped(self, language: str, word: str) -> None:
        self._learn(language, word, is_own=False)
        self._write(partial(self._proofreading.drop_word, language, word))
        self._notices.clear()

    def _learn(self, language: str, word: str, *, is_own: bool) -> None:
        own = self.proofreader.verdicts(language).own
        (own.add if is_own else own.discard)(word)
        self.proofreader.look_again()
        if self._own_words.isVisible():
            self._own_words.show_words(language, sorted(own, key=str.casefold))

    def _show_own_words(self, language: str) -> None:
        own = self.proofreader.verdicts(language).own
        self._own_words.show_words(language, sorted(own, key=str.casefold))
        self._own_words.show()
        self._own_words.setFocus()

    def _on_language_chosen(self, field: WritingEdit, language: str) -> None:
        for beside in self.proofreader.beside(field):
            beside.language = language
            self.proofreader.marks(beside).start_again()
        self._read(language)
        question, kind = self._question, PartKind(part_of(field).objectName())
        if question is not None:
            self._write(
                partial(
                    self._proofreading.set_part_language,
                    question,
                    self._delegation,
                    kind,
                    language,
                )
            )

    def _on_made_default(self, language: str) -> None:
        for field in _fields(self._workspace):
            field.language = language
        self.proofreader.look_again()
        self._write(partial(self._proofreading.choose_language, language))

    def _write(self, work: Callable[[], None]) -> None:
        self._tools.jobs.run(
            work, owner=self, then=lambda _: None, failed=self._notices.say_failed
        )

    def go_to_next(self) -> None:
        """Offer suggestions for the word at the caret, else go to the next misspelt one."""
        fields = _fields(self._workspace)
        current = next((one for one in fields if one.hasFocus()), None)
        if current is not None:
            found = self.proofreader.marks(current).at(current.textCursor().position())
            if found is not None:
                self.offer(current, *found)
                return
        begin = fields.index(current) if current is not None else 0
        for field in (*fields[begin:], *fields[:begin]):
            after = field.textCursor().position() if field is current else -1
            flaws = self.proofreader.marks(field).all()
            place = next(((at, flaw) for at, flaw in flaws if at + flaw.start > after), None)
            if place is not None:
                self._go_to(field, *place)
                return

    def _go_to(self, editor: WritingEdit, begin: int, flaw: Flaw) -> None:
        cursor = editor.textCursor()
        cursor.setPosition(begin + flaw.stop)
        editor.setTextCursor(cursor)
        editor.setFocus()
        self._workspace.desk.parts.show_field(editor)
        self.offer(editor, begin, flaw)

    def offer(self, editor: WritingEdit, begin: int, flaw: Flaw) -> None:
        """Open a menu below a misspelt word."""
        menu = QMenu(editor)
        menu.setAccessibleName(self.tr("Suggestions"))
        menu.addActions(list(self.menu.about(editor, menu, begin, flaw)))
        menu.aboutToHide.connect(menu.deleteLater)
        below = editor.cursorRect().bottomLeft() + QPoint(0, 6)
        menu.popup(editor.viewport().mapToGlobal(below))


def _fields(workspace: Workspace) -> list[WritingEdit]:
    """Return the fields of the parts and of their footnotes, in the order of the page."""
    found = workspace.desk.parts.findChildren(WritingEdit)
    return sorted(found, key=lambda one: one.mapTo(workspace, QPoint(0, 0)).y())


def _known(proofreading: Proofreading, language: str, meeting: MeetingId | None) -> _Known:
    has_dictionary = proofreading.has_dictionary(language)
    return _Known(
        languages=proofreading.languages(),
        names=proofreading.names(meeting) if meeting else frozenset(),
        own=proofreading.own_words(language),
        has_dictionary=has_dictionary,
        was_told=has_dictionary or proofreading.told(language),
    )
