"""The sidebar: rows are dragged to another place, and it stays where it was scrolled to."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from meetprep.domain.meeting import SessionId
from meetprep.ui.models.meeting_rows import Role, RowKind

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tree(qtbot, bench):
    """The sidebar of a meeting with three questions in its first session, and two more."""
    bench.with_paper()
    for title in ("Lunch", "Borders"):
        bench.desk.arranging.add_session(bench.meeting.id, title)
    qtbot.waitUntil(lambda: "Borders" in titles(bench))
    return bench.window.workspace.sidebar.tree


def rows(bench):
    tree = bench.window.workspace.sidebar.tree
    index = tree.model().index(0, 0)
    while (index := tree.indexBelow(index)).isValid():
        yield index


def titles(bench):
    sessions = [row for row in rows(bench) if row.data(Role.KIND) is RowKind.SESSION]
    return [row.data() for row in sessions]


def labels(bench):
    agenda = bench.desk.meetings.get(bench.meeting.id).sessions
    return [[question.label for question in session.questions] for session in agenda]


def found(bench, words):
    return next(row for row in rows(bench) if words in {row.data(), row.data(Role.LABEL)})


def drag(tree, row, over, *, below):
    """Take ``row`` to the upper or lower half of ``over``; the button is still held."""
    place, start = tree.visualRect(over), tree.visualRect(row).center()
    to = QPoint(start.x(), place.bottom() - 2 if below else place.top() + 2)
    QTest.mousePress(tree.viewport(), LEFT, pos=start)
    QTest.mouseMove(tree.viewport(), (start + to) / 2)
    QTest.mouseMove(tree.viewport(), to)
    return to


def test_session_is_dragged_before_another_and_the_move_is_undone(qtbot, bench, tree):
    first = titles(bench)[0]
    at = drag(tree, found(bench, "Borders"), found(bench, first), below=False)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: titles(bench) == ["Borders", first, "Lunch"])
    tree.undo_asked.emit()
    qtbot.waitUntil(lambda: titles(bench) == [first, "Lunch", "Borders"])
    at = drag(tree, found(bench, first), found(bench, "Lunch"), below=True)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: titles(bench) == ["Lunch", first, "Borders"])


def test_question_is_dragged_within_its_session_and_into_another(qtbot, bench, tree):
    at = drag(tree, found(bench, "1."), found(bench, "3."), below=True)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: labels(bench) == [["2.", "3.", "1."], [], []])
    at = drag(tree, found(bench, "3."), found(bench, "Lunch"), below=True)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: labels(bench) == [["2.", "1."], ["3."], []])


def test_escape_and_a_place_outside_leave_everything_where_it_is(qtbot, bench, tree):
    before, order = titles(bench), labels(bench)
    at = drag(tree, found(bench, "Borders"), found(bench, "Lunch"), below=False)
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    at = drag(tree, found(bench, "2."), tree.model().index(0, 0), below=False)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    bench.jobs.finish()
    assert (titles(bench), labels(bench)) == (before, order)


def test_row_that_goes_while_it_is_dragged_is_dropped_nowhere(qtbot, bench, tree):
    told = []
    tree.dropped.connect(lambda *_: told.append(True))
    at = drag(tree, found(bench, "Borders"), found(bench, "Lunch"), below=False)
    borders = SessionId(found(bench, "Borders").data(Role.ID))
    bench.desk.arranging.delete_session(borders)
    qtbot.waitUntil(lambda: "Borders" not in titles(bench))
    tree.viewport().grab()
    QTest.mouseMove(tree.viewport(), at + QPoint(0, 3))
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at)
    assert told == []
    assert titles(bench)[1:] == ["Lunch"]


def test_sidebar_stays_where_it_was_scrolled_to(qtbot, bench, tree):
    for number in range(30):
        bench.desk.arranging.add_session(bench.meeting.id, f"Session {number}")
    qtbot.waitUntil(lambda: "Session 29" in titles(bench))
    bar = tree.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(bar.maximum() - 40)
    place = bar.value()
    bench.window.workspace.reload()
    assert bar.value() == place
    bench.window.workspace.sidebar.step(1)
    assert bar.value() < place
