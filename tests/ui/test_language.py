"""The window speaks the language that was chosen, and can be changed while it is used."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from meetprep.ui.language import Language, languages
from meetprep.ui.translating import translate


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
