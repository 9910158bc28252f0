"""What the menu of a text offers about a word, and about the language of its part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QTextCursor
from PySide6.QtWidgets import QMenu

from meetprep.ui.text.spelling_marks import FlawKind
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.ui.text.spelling_marks import Flaw
    from meetprep.ui.widgets.writing_edit import WritingEdit
    from meetprep.ui.writing.proofreader import Proofreader


def language_name(language: str) -> str:
    """Return the name of a language in that language, with its country where it has one."""
    locale = QLocale(language.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return language
    # Qt names the English of each country by itself.
    is_english = locale.language() is QLocale.Language.English
    name = "English" if is_english else locale.nativeLanguageName() or language
    country = f" ({locale.nativeTerritoryName()})" if "-" in language else ""
    return f"{name[:1].upper()}{name[1:]}{country}"


class SpellingMenu(QObject):
    """Puts suggestions at the top of a menu, and the languages below them.

    Signals:
        word_added: The user wants a word in their own dictionary; carries language and word.
        language_chosen: The user chose the language of a part; carries a field of it and that.
        language_made_default: The user wants that language for all parts; carries it.
        folder_asked: The user wants to name a folder with dictionaries.
        own_words_asked: The user wants to see their own words; carries the language.
    """

    word_added = Signal(str, str)
    language_chosen = Signal(object, str)
    language_made_default = Signal(str)
    folder_asked = Signal()
    own_words_asked = Signal(str)

    def __init__(self, proofreader: Proofreader) -> None:
        super().__init__()
        self._proofreader = proofreader
        self.languages: tuple[str, ...] = ()

    def fill(self, editor: WritingEdit, menu: QMenu, position: int) -> None:
        """Add to ``menu`` what can be done at ``position``."""
        first = next(iter(menu.actions()), None)
        found = self._proofreader.marks(editor).at(position)
        if found is not None and first is not None:
            for action in self.about(editor, menu, *found):
                menu.insertAction(first, action)
            menu.insertSeparator(first)
        menu.addSeparator()
        menu.addMenu(self._language_menu(editor, menu))

    def about(
        self, editor: WritingEdit, menu: QMenu, begin: int, flaw: Flaw
    ) -> Iterable[QAction]:
        """Return what can be done about a flaw; suggestions come when they were found."""
        put = partial(self._replace, editor, begin, flaw)
        if flaw.kind is FlawKind.REFERENCE:
            return [_bold(_action(menu, flaw.better, partial(put, flaw.better)))]
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        separator = QAction(menu)
        separator.setSeparator(True)

        def show(words: tuple[str, ...]) -> None:
            for number, word in enumerate(words):
                action = _action(menu, word, partial(put, word))
                menu.insertAction(waiting, _bold(action))
                if number == 0 and menu.isVisible():
                    menu.setActiveAction(action)
            waiting.setText(self.tr("No suggestions"))
            waiting.setVisible(not words)

        self._proofreader.suggest(flaw.text, editor.language, show, menu)
        add = self.tr("Add “{}” to the dictionary").format(flaw.text)
        word_added = partial(self.word_added.emit, editor.language, flaw.text)
        ignore = partial(self._ignore, editor, flaw.text)
        return [
            waiting,
            separator,
            _action(menu, add, word_added),
            _action(menu, self.tr("Ignore here"), ignore),
        ]

    def _replace(self, editor: WritingEdit, begin: int, flaw: Flaw, word: str) -> None:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(begin + flaw.start)
        cursor.setPosition(begin + flaw.stop, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != flaw.text:  # it changed while the menu was open
            return
        editor.begin_step()
        cursor.insertText(word)
        editor.setTextCursor(cursor)
        editor.setFocus()

    def _ignore(self, editor: WritingEdit, word: str) -> None:
        self._proofreader.marks(editor).ignored.add(word)
        for beside in self._proofreader.beside(editor):
            self._proofreader.marks(beside).start_again()

    def _language_menu(self, editor: WritingEdit, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Language of this part"), parent)
        group = QActionGroup(menu)
        for language in sorted({*self.languages, editor.language}, key=language_name):
            choose = partial(self.language_chosen.emit, editor, language)
            action = _action(menu, language_name(language), choose)
            action.setCheckable(True)
            action.setChecked(language == editor.language)
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        every = self.tr("Use {} for all parts").format(language_name(editor.language))
        make_default = partial(self.language_made_default.emit, editor.language)
        menu.addAction(_action(menu, every, make_default))
        own = partial(self.own_words_asked.emit, editor.language)
        menu.addAction(_action(menu, self.tr("Words that I added…"), own))
        folder = self.tr("Dictionaries from a folder…")
        menu.addAction(_action(menu, folder, self.folder_asked.emit))
        return menu


def _action(menu: QMenu, text: str, do: object) -> QAction:
    action = QAction(text.replace("&", "&&"), menu)
    action.triggered.connect(lambda _checked=False: do())  # type: ignore[operator] # any slot
    return action


def _bold(action: QAction) -> QAction:
    action.setFont(interface_font(13, 600))
    return action
