"""Correct what was understood of a paper, by its questions, fields and doubts."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPushButton

from meetprep.domain.paper import WarningCode
from meetprep.ui.widgets.question_card import QuestionCard
from tests.support.looking import banners, press
from tests.support.window import SEED


@pytest.fixture
def page(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.read_papers([SEED])
    qtbot.waitUntil(bench.window.import_page.isVisible)
    return bench.window.import_page


def cards(page):
    shown = [card for card in page.findChildren(QuestionCard) if card.isVisible()]
    return sorted(shown, key=lambda card: card.y())


def push(card, text):
    next(b for b in card.findChildren(QPushButton) if b.text() == text).click()


def asks(page):
    return [question.ask for question in page._correction.reading.questions]


def test_split_at_the_caret_and_undo(qtbot, page):
    before = asks(page)
    ask = cards(page)[2].fields.ask
    cursor = ask.textCursor()
    cursor.setPosition(ask.toPlainText().index("How is it possible"))
    ask.setTextCursor(cursor)
    push(cards(page)[2], "Split")
    qtbot.waitUntil(lambda: len(cards(page)) == 4)
    assert asks(page)[3].startswith("How is it possible")
    page._undo.trigger()
    assert asks(page) == before


def test_merge_and_delete(qtbot, page):
    push(cards(page)[1], "Merge with 3.")
    qtbot.waitUntil(lambda: len(cards(page)) == 2)
    push(cards(page)[0], "Delete")
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    assert asks(page)[0].startswith("While respecting")


def test_typing_in_a_field_is_one_step_of_undo(qtbot, page):
    before = asks(page)
    ask = cards(page)[0].fields.ask
    ask.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(ask, " And when?")
    assert asks(page)[0].endswith("And when?")
    page._undo.trigger()
    assert asks(page) == before
    page._redo.trigger()
    assert asks(page)[0].endswith("And when?")


def test_selected_words_become_a_question_in_their_place(qtbot, page):
    text = page._source.text
    found = text.document().find("Border security is another issue")
    text.setTextCursor(found)
    press_add = page._source._add
    assert press_add.isEnabled()
    press_add.click()
    assert asks(page)[0] == "Border security is another issue"


def test_doubt_is_settled_by_the_paper_or_by_the_missing_question(qtbot, bench, page):
    assert any("announces four" in text for text in banners(bench))
    press(bench, "It’s the paper")
    qtbot.waitUntil(lambda: banners(bench) == [])
    kept = [(one.code, one.settled) for one in page._correction.reading.warnings]
    assert kept == [(WarningCode.QUESTION_COUNT_MISMATCH, True)]
    page._undo.trigger()
    assert any("announces four" in text for text in banners(bench))


def test_click_in_the_paper_shows_the_question(qtbot, page):
    second = page._correction.reading.questions[1].paragraphs[0]
    page._source.text.paragraph_clicked.emit(second)
    assert [card._selected for card in cards(page)] == [False, True, False]


def test_date_that_cant_be_read_is_said_and_changes_nothing(qtbot, page):
    fields = page.findChildren(QLineEdit)
    date = next(one for one in fields if one.accessibleName() == "Date")
    date.selectAll()
    qtbot.keyClicks(date, "soon")
    doubt = page.findings.side.fields.fields["dates"].field
    assert doubt.complaint.endswith("“30 January 2025” stays.")
    assert page._correction.reading.meeting.start.isoformat() == "2025-01-30"
    date.selectAll()
    qtbot.keyClicks(date, "5-6 March 2026")
    assert doubt.complaint == ""
    assert page._correction.reading.meeting.end.isoformat() == "2026-03-06"


def test_corrections_are_what_is_stored(qtbot, bench, page):
    push(cards(page)[0], "Delete")
    qtbot.waitUntil(lambda: len(cards(page)) == 2)
    press(bench, "Accept")
    qtbot.waitUntil(lambda: bench.desk.meetings.all() != ())
    labels = [question.label for question in bench.desk.meetings.all()[0].questions]
    assert labels == ["2.", "3."]
