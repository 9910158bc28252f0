"""One line keeps what is being said, and is ready for the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meetprep.domain.note import Confidence, NoteSource
from meetprep.domain.position import PartKind, Stance

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot, bench):
    bench.with_paper()
    bench.window.activateWindow()
    bench.workspace.desk.write(PartKind.KEY_MESSAGE)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is bench.editor())
    qtbot.keyClick(bench.editor(), Qt.Key.Key_N, CTRL_SHIFT)
    return bench.window.notes.quick.bar


def said(bench, question=0):
    notes = bench.desk.noting.on_question(bench.meeting.questions[question].id)
    return sorted((one.delegation, one.stance, one.text) for one in notes)


def test_lines_are_kept_by_enter_one_after_the_other(qtbot, bench, bar):
    assert QApplication.focusWidget() is bar.field
    qtbot.keyClicks(bar.field, "DE ? wants the choice")
    assert bar.understood.accessibleName() == "Germany, Reservation, wants the choice"
    qtbot.keyClicks(bar.field, " left open\r")
    assert bar.field.text() == ""
    qtbot.keyClicks(bar.field, "fr, it + fine with it\r")
    qtbot.waitUntil(lambda: len(said(bench)) == 3)
    assert said(bench) == [
        ("DE", Stance.RESERVATION, "wants the choice left open"),
        ("FR", Stance.SUPPORT, "fine with it"),
        ("IT", Stance.SUPPORT, "fine with it"),
    ]
    kept = bench.desk.noting.on_question(bench.meeting.questions[0].id)[0]
    assert (kept.source, kept.confidence) == (NoteSource.MEETING, Confidence.HIGH)
    bar.undo_asked.emit()
    qtbot.waitUntil(lambda: len(said(bench)) == 1)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert QApplication.focusWidget() is bench.editor()


def test_line_names_another_question_and_says_what_is_missing(qtbot, bench, bar):
    bar._sources.chosen.emit(NoteSource.PRESS.value)
    qtbot.keyClicks(bar.field, "Atlantis agrees\r")
    assert "Which delegation?" in bar.understood.accessibleName()
    assert bar.field.text() == "Atlantis agrees"
    bar.take_line("DE q9 no")
    assert "There is no question 9." in bar.understood.accessibleName()
    bar.take_line("DE q2 × no")
    assert "Question 2" in bar.understood.accessibleName()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(bench, 1) == [("DE", Stance.OPPOSE, "no")])
    assert (
        bench.desk.noting.on_question(bench.meeting.questions[1].id)[0].confidence
        is Confidence.LOW
    )
    assert said(bench) == []


def test_lines_that_could_not_be_kept_come_back_one_by_one(qtbot, bench, bar):
    question = bench.meeting.questions[0].id
    bench.desk.arranging.delete_question(question)
    qtbot.keyClicks(bar.field, "DE + yes\rFR, IT × no\r")
    qtbot.waitUntil(lambda: bar.field.text() == "DE + yes")
    assert bench.window.notices.banner.isVisible()
    bench.jobs.finish()
    bench.desk.arranging.bring_back_question(question)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.field.text() == "FR, IT × no")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(said(bench)) == 3)
    assert bar.field.text() == ""


def test_line_shows_which_sign_is_which_stance(qtbot, bench, bar):
    shown = bar._legend.toolTip()
    for told in ("+ Support", "- Neutral", "? Reservation", "x Oppose"):
        assert told in shown
    assert bar._legend.isVisible()
    assert bar.field.accessibleDescription() == bar.field.toolTip() == shown
