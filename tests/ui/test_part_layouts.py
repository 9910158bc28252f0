"""Parts are hidden, moved, named and added on the desk, and each act can be undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from meetprep.domain.layout import USUAL
from meetprep.domain.position import PartKind


@pytest.fixture
def parts(bench):
    """The parts of the first question of a meeting."""
    bench.with_paper()
    bench.window.activateWindow()
    return bench.workspace.desk.parts


def do(bench, kind, act):
    """Do what the menu of a part offers."""
    bench.workspace.desk.parts.part_focused.emit(bench.editor(kind))
    actions = bench.workspace.findChildren(QAction)
    found = next(action for action in actions if action.text() == act)
    assert found.isEnabled()
    found.trigger()
    QApplication.processEvents()


def in_sight(parts):
    """The parts from top to bottom."""
    rows = [parts.row(kind) for kind in parts.layout_of_parts.kinds]
    shown = [row for row in rows if row.isVisible()]
    return [row.kind.value for row in sorted(shown, key=lambda r: r.mapTo(parts, QPoint()).y())]


def kept(bench):
    bench.jobs.finish()
    return bench.desk.laying_out.layout(bench.meeting.id)


def press(bench, text):
    foot = bench.workspace.desk.parts.foot
    next(b for b in foot.findChildren(QPushButton) if b.text() == text).click()
    QApplication.processEvents()


def words(parts):
    return " ".join(w.text() for w in parts.foot.findChildren(object) if is_said(w))


def is_said(widget):
    return widget.metaObject().className() == "QLabel" and widget.isVisible()


def test_hidden_part_keeps_its_text_and_is_told_of(qtbot, bench, parts):
    qtbot.keyClicks(bench.editor(PartKind.RED_LINE), "Never.")
    do(bench, PartKind.RED_LINE, "Hide")
    assert "red-line" not in in_sight(parts)
    assert "1 hidden part holds text" in words(parts)
    qtbot.waitUntil(lambda: bench.stored(PartKind.RED_LINE).text.plain == "Never.")
    assert kept(bench).hidden == (PartKind.RED_LINE,)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_menu_offers_what_can_be_done_with_the_part(bench, parts):
    parts.row(PartKind.KEY_MESSAGE).heading.ask()
    menu = next(m for m in parts.findChildren(QMenu) if m.isVisible())
    offered = [action.text() for action in menu.actions() if action.isEnabled()]
    menu.close()
    history = "History of this part"
    assert [text for text in offered if text] == ["Hide", "Move down", "Add part", history]


def test_hiding_is_undone(bench, parts):
    do(bench, PartKind.KEY_MESSAGE, "Hide")
    press(bench, "Undo")
    assert in_sight(parts)[0] == "key-message"
    assert kept(bench) == USUAL


def test_hidden_part_is_shown_again_from_the_foot(bench, parts):
    do(bench, PartKind.BACKGROUND, "Hide")
    menu = next(b for b in parts.foot.findChildren(QPushButton) if b.menu()).menu()
    next(action for action in menu.actions() if action.text() == "Background").trigger()
    assert kept(bench) == USUAL


def test_parts_move_by_menu_and_by_key_on_their_side_of_the_divider(bench, parts):
    do(bench, PartKind.RATIONALE, "Move up")
    assert in_sight(parts)[:3] == ["key-message", "rationale", "line-to-take"]
    up = next(a for a in parts.actions() if a.shortcut() == QKeySequence("Alt+Shift+Up"))
    up.trigger()
    up.trigger()
    QApplication.processEvents()
    assert in_sight(parts)[:3] == ["rationale", "key-message", "line-to-take"]
    assert kept(bench).shown[0] is PartKind.RATIONALE


def test_part_is_dragged_by_its_name(qtbot, bench, parts):
    bench.window.resize(1440, 900)
    QApplication.processEvents()
    heading = parts.row(PartKind.RATIONALE).heading
    top = parts.row(PartKind.KEY_MESSAGE).mapToGlobal(QPoint(5, 1))
    qtbot.mousePress(heading, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(heading, heading.mapFromGlobal(top))
    qtbot.mouseRelease(heading, Qt.MouseButton.LeftButton, pos=heading.mapFromGlobal(top))
    assert in_sight(parts)[0] == "rationale"


def test_internal_part_dragged_over_the_divider_stays_internal(qtbot, bench, parts):
    heading = parts.row(PartKind.BACKGROUND).heading
    heading.dropped.emit(parts.row(PartKind.KEY_MESSAGE).mapToGlobal(QPoint(5, 1)))
    assert in_sight(parts)[2:5] == ["rationale", "background", "red-line"]


def test_own_part_is_named_written_and_internal(qtbot, bench, parts):
    press(bench, "Add part")
    row = parts.row(PartKind.OWN_1)
    field = row.heading.findChild(QLineEdit)
    field.setText("For the press")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert row.editor.accessibleName() == "For the press, Internal"
    qtbot.keyClicks(row.editor, "No comment.")
    qtbot.waitUntil(lambda: bench.stored(PartKind.OWN_1).text.plain == "No comment.")
    assert kept(bench).name(PartKind.OWN_1) == "For the press"
    bench.workspace.sidebar.step(1)
    assert in_sight(parts)[-1] == "own-1"
    assert row.editor.toPlainText() == ""


def test_giving_up_a_name_keeps_the_old_one(qtbot, bench, parts):
    press(bench, "Add part")
    field = parts.row(PartKind.OWN_1).heading.findChild(QLineEdit)
    field.setText("Nothing")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert kept(bench).name(PartKind.OWN_1) == "Own part"


def test_fifth_own_part_is_not_offered(bench, parts):
    for _ in range(4):
        press(bench, "Add part")
    assert kept(bench).is_full
    add = next(b for b in parts.foot.findChildren(QPushButton) if b.text() == "Add part")
    assert not add.isEnabled()


def test_writing_goes_on_where_a_part_is_hidden(qtbot, bench, parts):
    do(bench, PartKind.KEY_MESSAGE, "Hide")
    bench.workspace.desk.write(PartKind.KEY_MESSAGE)
    bench.workspace.desk.quote("It is awaited", "Paper, paragraph 1")
    assert "It is awaited" in parts.editor(PartKind.LINE_TO_TAKE).toPlainText()


def test_hidden_part_that_was_found_is_shown_again(qtbot, bench, parts):
    qtbot.keyClicks(bench.editor(PartKind.RED_LINE), "Unmistakable")
    do(bench, PartKind.RED_LINE, "Hide")
    parts.reveal(PartKind.RED_LINE)
    bench.workspace.desk.write(PartKind.RED_LINE)
    assert bench.editor(PartKind.RED_LINE).isVisible()
    assert "Red line is shown again." in words(parts)
