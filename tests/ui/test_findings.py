"""The cards and fields of a reading: where they stand, and what a step leaves alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from meetprep.ui.widgets.question_card import QuestionCard
from tests.support.window import SEED, seed_preview


@pytest.fixture
def findings(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.activateWindow()
    bench.window.read_papers([SEED])
    qtbot.waitUntil(bench.window.import_page.isVisible)
    return bench.window.import_page.findings


def settle():
    for _ in range(4):
        QApplication.processEvents()


def names(findings):
    return [card.fields.ask.accessibleName() for card in findings.questions.cards]


def place(findings, widget):
    return widget.mapTo(findings.viewport(), QPoint(0, 0))


@pytest.mark.parametrize("size", [(900, 520), (1100, 700)])
def test_fields_stand_under_the_questions_where_the_page_is_narrow(bench, findings, size):
    bench.window.resize(*size)
    settle()
    last = findings.questions.cards[-1]
    assert place(findings, findings.side).y() > place(findings, last).y()
    assert findings.widget().width() <= findings.viewport().width()


def test_fields_stand_beside_the_questions_where_there_is_room(bench, findings):
    bench.window.resize(1600, 900)
    settle()
    first = findings.questions.cards[0]
    assert place(findings, findings.side).x() > place(findings, first).x() + first.width()


def test_deleting_a_question_leaves_the_other_cards_as_they_are(findings):
    first, second, third = findings.questions.cards
    second.fields.delete.click()
    assert findings.questions.cards == [first, third]
    assert names(findings) == ["Ask of question 1", "Ask of question 2"]
    assert not third.fields.merge.isEnabled()


def test_undo_brings_a_deleted_question_back_between_the_others(bench, findings):
    first, _, third = findings.questions.cards
    findings.questions.cards[1].fields.delete.click()
    bench.window.import_page._undo.trigger()
    assert findings.questions.cards[0] is first
    assert findings.questions.cards[2] is third
    assert findings.questions._column.indexOf(findings.questions.cards[1]) == 1
    assert findings.questions.cards[1].fields.ask.toPlainText().startswith("While respecting")


def test_keyboard_stays_in_the_question_that_was_moved(bench, findings):
    down = findings.questions.cards[0].fields.down
    down.setFocus()
    down.click()
    assert bench.window.focusWidget() is findings.questions.cards[1].fields.down
    assert findings.questions.cards[1].fields.label.text() == "1."
    bench.window.focusWidget().click()
    assert bench.window.focusWidget() is findings.questions.cards[2].fields.up


def test_keyboard_goes_to_the_next_question_when_one_is_deleted(bench, findings):
    first, second, third = findings.questions.cards
    second.fields.delete.setFocus(Qt.FocusReason.TabFocusReason)
    second.fields.delete.click()
    assert bench.window.focusWidget() is third.fields.delete
    third.fields.delete.click()
    first.fields.delete.click()
    assert bench.window.focusWidget() is findings._heading.add


def test_undo_shows_the_fields_as_they_were(qtbot, bench, findings):
    place_field = findings.side.fields.fields["place"].field.line
    qtbot.keyClicks(place_field, " and Lisbon")
    bench.window.import_page._undo.trigger()
    assert place_field.text() == "Warsaw"
    assert findings.reading.meeting.place == "Warsaw"


def test_another_paper_takes_the_place_of_the_one_before(qtbot, bench, findings):
    findings.questions.cards[0].fields.delete.click()
    preview = seed_preview(bench.desk)
    bench.window.import_page.show_preview(preview)
    settle()
    shown = [card for card in findings.findChildren(QuestionCard) if card.isVisible()]
    assert len(shown) == len(preview.reading.questions)
