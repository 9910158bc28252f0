"""The window speaks the language that was chosen, and can be changed while it is used."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from meetprep.domain.typed import days_in
from meetprep.ui.language import Language, languages
from meetprep.ui.translating import translate
from meetprep.wording.terms import days


@pytest.fixture
def language(qapp):
    spoken = Language(qapp, "en")
    yield spoken
    spoken.choose("en")
    QApplication.processEvents()


def test_languages_are_named_in_themselves():
    assert languages() == {
        "de": "Deutsch",
        "en": "English",
        "fr": "Français",
        "pl": "Polski",
    }


def test_chosen_language_is_spoken_by_words_and_formats(language):
    language.choose("de")
    assert QLocale().language() is QLocale.Language.German
    assert translate("stances", "Oppose") == "Ablehnung"


def test_menus_of_text_fields_speak_it_too(language):
    language.choose("fr")
    assert translate("QWidgetTextControl", "&Copy") == "Cop&ier"


def test_language_without_a_catalogue_is_that_of_the_system_or_english(language):
    language.choose("xx")
    assert language.spoken in languages()


@pytest.mark.parametrize("code", ["de", "en", "fr", "pl"])
def test_days_that_are_shown_can_be_typed(language, code):
    language.choose(code)
    for month in range(1, 13):
        for first, last in ((1, 1), (1, 2), (5, 6)):
            start, end = date(2026, month, first), date(2026, month, last)
            assert days_in(days(start, end, translate)) == (start, end if end > start else None)


def test_days_are_written_as_the_language_writes_them(language):
    first = date(2026, 5, 1), date(2026, 5, 2)
    shown = {}
    for code in languages():
        language.choose(code)
        shown[code] = days(*first, translate)
    assert shown == {
        "de": "1.–2. Mai 2026",
        "en": "1–2 May 2026",
        "fr": "1er–2 mai 2026",
        "pl": "1–2 maja 2026",
    }


def test_plurals_are_those_of_the_language(language):
    shown = {}
    for code in languages():
        language.choose(code)
        shown[code] = [translate("MeetingTree", "%n question(s)", n) for n in (0, 1, 2, 5, 22)]
    assert shown == {
        "de": ["0 Fragen", "1 Frage", "2 Fragen", "5 Fragen", "22 Fragen"],
        "en": ["0 questions", "1 question", "2 questions", "5 questions", "22 questions"],
        "fr": ["0 question", "1 question", "2 questions", "5 questions", "22 questions"],
        "pl": ["0 pytań", "1 pytanie", "2 pytania", "5 pytań", "22 pytania"],
    }
