"""Choose whose desk it is, by mouse or by keyboard alone."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def page(bench):
    bench.window.activateWindow()
    return bench.window.start_page


def test_enter_chooses_the_only_match_and_a_second_enter_starts(qtbot, bench, page):
    qtbot.keyClicks(page.grid.search, "portu")
    qtbot.keyClick(page.grid.search, Qt.Key.Key_Return)
    assert page.grid.code == "PT"
    with qtbot.waitSignal(page.started):
        qtbot.keyClick(page.grid.search, Qt.Key.Key_Return)
    assert bench.desk.meetings.home().code == "PT"


def test_enter_on_a_tile_chooses_it(qtbot, page):
    tile = next(tile for tile in page.grid.tiles if tile.delegation.code == "SE")
    qtbot.keyClick(tile, Qt.Key.Key_Enter)
    assert page.grid.code == "SE"


def test_search_without_a_match_says_so(qtbot, page):
    assert not page.grid._none.isVisible()
    qtbot.keyClicks(page.grid.search, "atlantis")
    assert page.grid._none.isVisible()
    assert page.grid._none.text() == "No delegation is called that."
    page.grid.search.clear()
    assert not page.grid._none.isVisible()


def test_nothing_is_called_saved_before_a_question_is_open(bench, page):
    page.started.emit("PT")
    assert bench.workspace._top.isVisible()
    assert not bench.workspace._top._tick.isVisible()


def test_nothing_is_said_to_be_missing_while_delegations_are_offered(bench):
    bench.window.show_start()
    bench.window.show_start()
    assert bench.window.start_page.grid._none.isHidden()
    bench.window.start_page.grid.search.setText("nobody")
    assert not bench.window.start_page.grid._none.isHidden()
