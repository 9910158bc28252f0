"""The paper and what was taken of it: a click on one side shows the other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from meetprep.ui.widgets.paper_marks import MarkKind
from tests.support.looking import banners, press
from tests.support.window import SEED


@pytest.fixture
def page(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.activateWindow()
    bench.window.read_papers([SEED])
    qtbot.waitUntil(bench.window.import_page.isVisible)
    return bench.window.import_page


def click_on(qtbot, text, words):
    """Click into the words in the paper."""
    text.setTextCursor(text.document().find(words))
    cursor = text.textCursor()
    cursor.setPosition(cursor.selectionStart() + 1)
    text.setTextCursor(cursor)
    QApplication.processEvents()
    at = text.cursorRect().center() + QPoint(1, 0)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_click_on_a_question_in_the_paper_chooses_its_card(qtbot, page):
    click_on(qtbot, page._source.text, "While respecting")
    assert [one._selected for one in page.findings.questions.cards] == [False, True, False]


def test_click_on_a_footnote_opens_it(qtbot, page):
    click_on(qtbot, page._source.text, "Examples include a directive")
    notes = page.findings.side.entries.notes
    assert notes.current == 3
    assert notes.editor.text.toPlainText().startswith("Examples include")


def test_click_on_a_reference_opens_it(qtbot, page):
    click_on(qtbot, page._source.text, "COM(2021) 753")
    references = page.findings.side.entries.references
    assert references.editor.number.line.text() == "COM(2021) 753"


def test_click_on_a_heading_opens_its_session(qtbot, page):
    page._source.text.paragraph_clicked.emit(page._source._marks.sessions[0])
    assert page.findings.side.entries.sessions.current == 0


def test_chosen_footnote_is_shown_in_the_paper(page):
    text = page._source.text
    page.findings.side.entries.notes.choose(5)
    first, last = text.place_in_sight()
    assert first <= len(page.findings.reading.text.paragraphs) + 5 <= last


def test_legend_counts_and_hides(page):
    legend, text = page._source.legend, page._source.text
    key = legend._keys[MarkKind.QUESTION]
    assert key.text() == "Questions  3"
    key.click()
    assert all(mark.kind is not MarkKind.QUESTION for mark in text.marks.paragraphs.values())
    key.click()
    tags = [mark.tag for mark in text.marks.paragraphs.values()]
    assert {"Q1", "Q2", "Q3"} <= set(tags)


def test_place_of_the_missing_question_is_marked_until_there_is_one(page):
    last = page.findings.reading.questions[-1].paragraphs[-1]
    (notice,) = page._source.text.marks.notices.items()
    assert notice[0] == last
    assert notice[1].words == "The paper ends here: nothing after question 3"
    page.findings.add_question("And the fourth?", ())
    assert page._source.text.marks.notices == {}


def test_doubt_leads_to_the_paper_where_words_are_selected(bench, page):
    press(bench, "Let me fix it")
    QApplication.processEvents()
    assert bench.window.focusWidget() is page._source.text
    assert page._source._add.isVisible()
    text = page._source.text
    text.setTextCursor(text.document().find("Border security is another issue"))
    page._source._add.click()
    assert len(page.findings.reading.questions) == 4
    assert not any("announces" in one for one in banners(bench))


def strike(page, keys):
    """Do what the shortcut does: a window without a screen is never the active one."""
    found = [one for one in page.findChildren(QShortcut) if one.key() == QKeySequence(keys)]
    found[0].activated.emit()


def test_keyboard_goes_through_doubts_and_questions_and_accepts(qtbot, bench, page):
    strike(page, "F8")
    assert bench.window.focusWidget().text() == "It’s the paper"
    first, second, _ = page.findings.questions.cards
    strike(page, "Alt+Down")
    assert bench.window.focusWidget() is first.fields.ask
    first.chosen.emit()
    strike(page, "Alt+Down")
    assert bench.window.focusWidget() is second.fields.ask
    second.chosen.emit()
    strike(page, "Ctrl+Shift+Up")
    assert page.findings.reading.questions[0].label == "2."
    strike(page, "Ctrl+Return")
    qtbot.waitUntil(lambda: bench.desk.meetings.all() != ())


def test_dragged_card_goes_where_it_is_dropped(qtbot, page):
    first, _, third = page.findings.questions.cards
    grip = first.fields.handle.grip
    target = third.mapToGlobal(QPoint(10, third.height() - 4))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(grip, left)
    grip.dragged.emit(target)
    assert page.findings.questions._line.isVisible()
    qtbot.mouseRelease(grip, left)
    labels = [one.label for one in page.findings.reading.questions]
    assert labels == ["2.", "3.", "1."]
    page._undo.trigger()
    assert [one.label for one in page.findings.reading.questions] == ["1.", "2.", "3."]


def test_after_a_split_the_keyboard_is_in_the_second_half_and_undo_leads_back(bench, page):
    ask = page.findings.questions.cards[2].fields.ask
    ask.setFocus()
    cursor = ask.textCursor()
    cursor.setPosition(ask.toPlainText().index("How is it possible"))
    ask.setTextCursor(cursor)
    page.findings.questions.cards[2].fields.split.click()
    assert bench.window.focusWidget() is page.findings.questions.cards[3].fields.ask
    page._undo.trigger()
    assert bench.window.focusWidget() is page.findings.questions.cards[2].fields.ask
