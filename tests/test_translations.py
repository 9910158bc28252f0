"""Every text of the interface is there in every language, and none is broken."""

import re
import string
from functools import cache

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from meetprep.ui.language import Language
from meetprep.wording.translation import has_plural
from tests.support import update_translations as catalogues
from tests.support.messages import said_in_sources

SHORTCUT = re.compile(r"(?:Ctrl|Alt|Shift)\+[\w+]+")
QUOTES = {"de": "„{}“", "fr": "«\u00a0{}\u00a0»", "pl": "„{}”"}
pytestmark = pytest.mark.parametrize("language", catalogues.LANGUAGES)


said = cache(said_in_sources)


def pairs(language):
    """Return every text with each form of its translation."""
    known = catalogues.translations(catalogues.catalogue(language))
    return [(text, form) for (_, text), forms in known.items() for form in forms]


def fields_in(text):
    """Return what is filled in, by position or by name; ``{1}`` may stand before ``{0}``."""
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    numbers = iter(range(len(names)))
    return sorted(name or str(next(numbers)) for name in names)


def test_catalogue_holds_what_the_sources_say(language):
    known = catalogues.translations(catalogues.catalogue(language))
    wanted = {tuple(message) for message in said()}
    assert wanted - known.keys() == set(), "run python -m tests.support.update_translations"
    assert known.keys() - wanted == set()


def test_catalogue_is_compiled(language, tmp_path):
    catalogues.compile_to(tmp_path / "made.qm", language)
    stored = catalogues.catalogue(language).with_suffix(".qm")
    assert (tmp_path / "made.qm").read_bytes() == stored.read_bytes()


def test_no_translation_is_empty(language):
    assert [text for text, form in pairs(language) if not form.strip()] == []


def test_what_is_filled_in_is_the_same(language):
    assert [text for text, form in pairs(language) if fields_in(text) != fields_in(form)] == []


def test_counts_stand_in_every_plural(language):
    wrong = [text for text, form in pairs(language) if ("%n" in text) is not ("%n" in form)]
    assert wrong == []


def test_plurals_have_all_forms_of_the_language(language):
    known = catalogues.translations(catalogues.catalogue(language))
    for message in said():
        wanted = catalogues.LANGUAGES[language] if message.is_plural else 1
        assert len(known[tuple(message)]) == wanted, message


def test_english_plurals_are_not_left_in_a_translation(language):
    assert [form for _, form in pairs(language) if has_plural(form.replace("%n", ""))] == []


def test_quotation_marks_are_those_of_the_language(language):
    for text, form in pairs(language):
        assert '"' not in form, form
        for quoted in re.findall("“({[^}]*})”", text):
            assert QUOTES[language].format(quoted) in form, form


def test_space_before_and_after_stays(language):
    for text, form in pairs(language):
        assert text[-1:].isspace() == form[-1:].isspace(), form
        assert text[:1].isspace() == form[:1].isspace(), form


def test_shortcuts_are_named_as_the_menus_name_them(language, qapp):
    spoken = Language(qapp, language)
    try:
        for text, form in pairs(language):
            for keys in SHORTCUT.findall(text):
                portable = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
                named = portable.toString(QKeySequence.SequenceFormat.NativeText)
                assert named in form, f"{form}: {named}"
    finally:
        spoken.choose("en")
        QLocale.setDefault(QLocale("en_GB"))
        QApplication.processEvents()
