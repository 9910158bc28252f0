"""The words of every language fit on every page."""

import pytest
from PySide6.QtWidgets import QApplication

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.widgets.elided import Elided
from tests.support import update_translations as catalogues
from tests.support.looking import beyond_the_edge, clipped_words
from tests.support.window import seed_preview

SIZES = [(1100, 700), (1440, 900)]


@pytest.fixture
def work(bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    for kind in PartKind:
        bench.desk.drafting.save_part(key, "PT", kind, from_plain("One rule."), based_on=0)
    return bench


def settle():
    for _ in range(5):
        QApplication.processEvents()


def pages(bench):
    """Return how to show every page, and every pane beside the desk."""
    window = bench.window
    found = dict(window.pages(seed_preview(bench.desk)))
    found["desk again"] = found["desk"]
    for tab in ("question", "whole", "clearance", "history"):
        found[f"beside the desk: {tab}"] = lambda tab=tab: window.memory._show_tab(tab)
    found["history"] = window.memory.history.open
    return found


def shortened(bench):
    """The words that gave way."""
    shown = [one for one in bench.window.findChildren(Elided) if one.isVisible()]
    return {one.accessibleName() for one in shown if one.text() != one.accessibleName()}


def own_words(language):
    """The words of the interface; what people wrote may be long."""
    known = catalogues.translations(catalogues.catalogue(language))
    return {form for forms in known.values() for form in forms}


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_words_fit_on_every_page(work, language):
    work.language.choose(language)
    settle()
    for size in SIZES:
        work.window.resize(*size)
        for page, show in pages(work).items():
            show()
            settle()
            assert work.window.width() == size[0], page
            assert beyond_the_edge(work) == [], (page, size)
            assert clipped_words(work) == [], (page, size)
            assert shortened(work) & own_words(language) == set(), (page, size)
