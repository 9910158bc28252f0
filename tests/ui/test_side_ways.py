"""The ways of the sidebar to the others' pages, and the rail that is left of it there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def work(bench):
    bench.with_paper()
    return bench.window.workspace


def entry(pane, words):
    return next(one for one in pane.entries if one.action.text() == words)


def test_inbox_has_the_width_of_the_sidebar_and_gives_it_back(qtbot, bench, work):
    way = entry(work.sidebar.ways, "Inbox")
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Return)
    assert work.page is bench.window.notes.page
    assert (work.sidebar.isHidden(), work.rail.isHidden()) == (True, False)
    entry(work.rail, "Desk").click()
    qtbot.waitUntil(lambda: work.page is work.desk)
    assert (work.sidebar.isHidden(), work.rail.isHidden()) == (False, True)


def test_user_unfolds_the_sidebar_beside_the_inbox(qtbot, bench, work):
    qtbot.keyClick(bench.window, Qt.Key.Key_I, CTRL_SHIFT)
    assert not work.rail.isHidden()
    bench.window.actions_.fold.trigger()
    assert (work.sidebar.isHidden(), work.rail.isHidden()) == (False, True)
    bench.window.actions_.fold.trigger()
    assert (work.sidebar.isHidden(), work.rail.isHidden()) == (True, False)
    entry(work.rail, "Meeting").click()
    assert work.page is bench.window.meetings.page
    assert not work.sidebar.isHidden()


def test_entries_say_how_many_things_wait(qtbot, bench, work):
    work.show_waiting(bench.window.actions_.inbox, 3)
    for pane in (work.sidebar.ways, work.rail):
        assert entry(pane, "Inbox").accessibleName() == "Inbox, 3 wait there"
    QApplication.processEvents()
    work.show_waiting(bench.window.actions_.inbox, 0)
    assert entry(work.sidebar.ways, "Inbox").accessibleName() == "Inbox"
