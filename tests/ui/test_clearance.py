"""Clearance beside the desk: who agrees, what is late, what is no longer the cleared text."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from meetprep.domain.clearance import Decision, Status
from meetprep.domain.due import Due
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.widgets.chip import Chip
from tests.support.looking import banners, press

LINE = PartKind.LINE_TO_TAKE


@pytest.fixture
def clearance(bench):
    """The clearance of a question whose line to take is written; the tab is open."""
    bench.with_paper()
    key = bench.meeting.questions[0].id
    bench.desk.drafting.save_part(key, "PT", LINE, from_plain("We agree."), based_on=0)
    bench.workspace.desk.refresh()
    bench.workspace.inspector.show_tab("clearance")
    return bench.window.memory.clearance


def steps(bench):
    return bench.desk.clearing.steps(bench.meeting.questions[0].id, "PT")


def status(bench):
    key = bench.meeting.questions[0].id
    return bench.desk.clearing.progress(bench.meeting.id, "PT")[key].status


def chips(clearance):
    shown = clearance.chips.findChildren(Chip)
    return [chip.accessibleName() for chip in shown if chip.isVisible()]


def add(qtbot, clearance, who, due=""):
    count = len(clearance.pane.cards)
    clearance.pane.new.who.setText(who)
    clearance.pane.new.due.setText(due)
    clearance.pane.new._add.click()
    qtbot.waitUntil(lambda: len(clearance.pane.cards) == count + 1)


def test_position_is_cleared_step_by_step(qtbot, bench, clearance):
    add(qtbot, clearance, "Inês Duarte", "24 January, 17:00")
    assert steps(bench)[0].due == Due(date(2025, 1, 24), "17:00")
    press(bench, "Sent")
    qtbot.waitUntil(lambda: chips(clearance) == ["In review", "Due 24 January, 17:00"])
    press(bench, "Cleared")
    qtbot.waitUntil(lambda: chips(clearance) == ["Cleared"])
    assert any("by Inês Duarte" in text for text in banners(bench))


def test_date_that_has_passed_is_called_overdue(qtbot, bench, clearance):
    add(qtbot, clearance, "Unit", "18 January")
    qtbot.waitUntil(lambda: "Overdue since 18 January" in chips(clearance))


def test_day_that_there_is_not_is_refused_and_nothing_is_lost(bench, clearance):
    clearance.pane.new.who.setText("Unit")
    clearance.pane.new.due.setText("32 January")
    clearance.pane.new._add.click()
    assert (clearance.pane.new.who.text(), steps(bench)) == ("Unit", ())


def test_remark_is_kept_as_it_was_said(qtbot, bench, clearance):
    add(qtbot, clearance, "Unit")
    card = clearance.pane.cards[0]
    card.ask_remark(Decision.OBJECTED)
    card._remark.setText("Not like this.")
    card._remark.returnPressed.emit()
    qtbot.waitUntil(lambda: steps(bench)[0].decision is Decision.OBJECTED)
    assert steps(bench)[0].remark == "Not like this."


def test_card_of_a_step_that_did_not_change_stays_with_what_is_typed(qtbot, bench, clearance):
    for who in ("Unit", "Cabinet"):
        add(qtbot, clearance, who)
    unit, cabinet = clearance.pane.cards
    cabinet.ask_remark(Decision.REMARK)
    cabinet._remark.setText("No obj")
    unit.findChild(QPushButton).setFocus()
    qtbot.keyClick(unit.findChild(QPushButton), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: clearance.pane.cards[0] is not unit)
    assert steps(bench)[0].asked_at is not None
    assert clearance.pane.cards[1] is cabinet
    assert cabinet._remark.text() == "No obj"
    assert clearance.pane.cards[0].isAncestorOf(QApplication.focusWidget())


def test_steps_are_moved_and_removed_and_come_back(qtbot, bench, clearance):
    for who in ("Unit", "Cabinet"):
        add(qtbot, clearance, who)
    clearance.pane.cards[1].moved.emit(-1)
    qtbot.waitUntil(lambda: [s.who for s in steps(bench)] == ["Cabinet", "Unit"])
    qtbot.waitUntil(lambda: clearance.pane.cards[0].step.who == "Cabinet")
    clearance.pane.cards[0].removed.emit()
    qtbot.waitUntil(lambda: [s.who for s in steps(bench)] == ["Unit"])
    press(bench, "Undo")
    qtbot.waitUntil(lambda: [s.who for s in steps(bench)] == ["Cabinet", "Unit"])


def test_text_that_changed_since_it_was_cleared_is_no_longer_the_cleared_one(
    qtbot, bench, clearance
):
    add(qtbot, clearance, "Unit")
    press(bench, "Cleared")
    qtbot.waitUntil(lambda: status(bench) is Status.CLEARED)
    qtbot.keyClicks(bench.editor(LINE), "Now. ")
    qtbot.waitUntil(lambda: any("Changed since" in text for text in banners(bench)))
    press(bench, "Back to the cleared text")
    qtbot.waitUntil(lambda: bench.editor(LINE).toPlainText() == "We agree.")
    qtbot.waitUntil(lambda: status(bench) is Status.CLEARED)
    qtbot.waitUntil(lambda: not any("Changed since" in text for text in banners(bench)))


def test_same_steps_as_the_last_question_by_one_button(qtbot, bench, clearance):
    for who in ("Unit", "Cabinet"):
        add(qtbot, clearance, who)
    bench.workspace.sidebar.step(1)
    qtbot.waitUntil(clearance.pane._reuse.isVisible)
    clearance.pane._reuse.click()
    qtbot.waitUntil(lambda: [c.step.who for c in clearance.pane.cards] == ["Unit", "Cabinet"])


def test_version_gets_a_name_and_can_be_forgotten_and_brought_back(qtbot, bench, clearance):
    bench.workspace.inspector.show_tab("history")
    clearance.remembered.name.setText("Sent to cabinet")
    press(bench, "Name it")
    key = bench.meeting.questions[0].id

    def names():
        return [version.name for version in bench.desk.clearing.versions(key, "PT")]

    qtbot.waitUntil(lambda: names() == ["Sent to cabinet"])
    version = bench.desk.clearing.versions(key, "PT")[0].id
    clearance.remembered.version_removed.emit(version)
    qtbot.waitUntil(lambda: names() == [])
    press(bench, "Undo")
    qtbot.waitUntil(lambda: names() == ["Sent to cabinet"])
