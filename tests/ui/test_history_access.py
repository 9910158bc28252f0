"""The history can be used by keyboard, by ear and in a small window."""

import pytest
from PySide6.QtGui import QAccessible

from meetprep.domain.position import PartKind
from tests.support.history import write_history
from tests.ui.test_accessibility import SIZES, beyond_the_edge, clipped_words, controls, resize


@pytest.fixture
def page(qtbot, bench):
    """The history of a line to take, open."""
    bench.with_paper()
    write_history(bench.desk.drafting._database, bench.meeting.questions[0].id)
    history = bench.window.memory.history
    history.open(PartKind.LINE_TO_TAKE)
    qtbot.waitUntil(lambda: history.page.cards != [])
    return history.page


def test_every_control_of_the_history_has_a_name(bench, page):
    names = {
        widget: QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in [*controls(bench), page.left.list]
    }
    assert [widget for widget, name in names.items() if not name] == []


def test_history_fits_into_every_window(bench, page):
    for size in SIZES:
        resize(bench, size)
        assert beyond_the_edge(bench) == [], size
        assert clipped_words(bench) == [], size
