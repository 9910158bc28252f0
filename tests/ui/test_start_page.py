"""Choose whose desk it is, by mouse or by keyboard alone."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def page(bench):
    bench.window.activateWindow()
    return bench.window.start_page


def test_enter_chooses_the_only_match_and_a_second_enter_starts(qtbot, bench, page):
    qtbot.keyClicks(page._find, "portu")
    qtbot.keyClick(page._find, Qt.Key.Key_Return)
    assert page._chosen() == "PT"
    with qtbot.waitSignal(page.started):
        qtbot.keyClick(page._find, Qt.Key.Key_Return)
    assert bench.desk.meetings.home().code == "PT"


def test_enter_on_a_tile_chooses_it(qtbot, page):
    tile = next(tile for tile in page._tiles if tile.delegation.code == "SE")
    qtbot.keyClick(tile, Qt.Key.Key_Enter)
    assert page._chosen() == "SE"


def test_search_without_a_match_says_so(qtbot, page):
    assert not page._none.isVisible()
    qtbot.keyClicks(page._find, "atlantis")
    assert page._none.isVisible()
    assert page._none.text() == "No delegation is called that."
    page._find.clear()
    assert not page._none.isVisible()


def test_nothing_is_called_saved_before_a_question_is_open(bench, page):
    page.started.emit("PT")
    assert bench.workspace._top.isVisible()
    assert not bench.workspace._top._tick.isVisible()
