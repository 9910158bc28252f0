"""The history over the desk: what changed, compared with anything, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from meetprep.domain.position import Origin, PartKind
from meetprep.domain.richtext import from_plain
from tests.support.history import formatted, write_history
from tests.support.looking import banners

LINE = PartKind.LINE_TO_TAKE


@pytest.fixture
def history(qtbot, bench):
    """The desk of a question whose line to take has five revisions."""
    bench.with_paper()
    write_history(bench.desk.drafting._database, bench.meeting.questions[0].id)
    bench.workspace.desk.refresh()
    bench.workspace.desk.write(LINE)
    return bench.window.memory.history


def rows(history):
    return history.page.left.list.rows()


def opened(qtbot, history, kind=None):
    history.open(kind)
    qtbot.waitUntil(lambda: history.page.cards != [])
    return history.page


def title(page):
    return [
        one.text() for one in page.findChildren(type(page.left._caption)) if one.isVisible()
    ]


def says(page, words):
    return any(words in text for text in title(page))


def shown(page):
    return page.cards[0].text.toPlainText()


def test_history_of_the_part_with_the_caret_opens_with_one_key(qtbot, bench, history):
    history.action.trigger()
    qtbot.waitUntil(lambda: len(rows(history)) == 5)
    newest = rows(history)[0]
    assert (newest.number, newest.letters) == ("5", "TA")
    assert (newest.words_in, newest.words_out) == (15, 10)
    assert not bench.workspace.desk.isVisible()


def test_escape_goes_back_to_the_same_caret(qtbot, bench, history):
    editor = bench.editor(LINE)
    cursor = editor.textCursor()
    cursor.setPosition(12)
    editor.setTextCursor(cursor)
    page = opened(qtbot, history)
    qtbot.keyClick(page.left.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(bench.workspace.desk.isVisible)
    assert bench.workspace.inspector.isVisible()
    assert (editor.hasFocus(), editor.textCursor().position()) == (True, 12)


def test_changes_before_and_after_are_shown(qtbot, history):
    page = opened(qtbot, history)
    assert "very rich frank paper" in shown(page)
    press_segment(page, "Before")
    assert "a very rich paper" in shown(page)
    press_segment(page, "After")
    assert "a frank paper" in shown(page)


def press_segment(page, text):
    from PySide6.QtWidgets import QPushButton

    buttons = page.findChildren(QPushButton)
    next(one for one in buttons if one.text() == text and one.isVisible()).click()


def test_any_two_revisions_are_compared(qtbot, history):
    page = opened(qtbot, history)
    page.against_chosen.emit("1")
    qtbot.waitUntil(lambda: says(page, "What changed up to revision 5"))
    page.left.list.setCurrentIndex(page.left.list.model().index(3, 0))
    qtbot.waitUntil(lambda: says(page, "What changed in revision 2"))


def test_speaking_time_before_and_after_is_told(qtbot, history):
    page = opened(qtbot, history)
    assert says(page, "Speaking time 0:39 → 0:42")


def test_restored_text_is_a_new_revision_and_can_be_undone(qtbot, bench, history):
    page = opened(qtbot, history)
    assert page._restore.text() == "Restore revision 4"
    page._restore.click()
    qtbot.waitUntil(lambda: "very rich" in bench.editor(LINE).toPlainText())
    assert bench.workspace.desk.isVisible()
    key = bench.meeting.questions[0].id
    newest = bench.desk.drafting.history(key, "PT", LINE)[0]
    assert (newest.number, newest.origin) == (6, Origin.RESTORED)
    bench.editor(LINE).undo()
    assert "a frank paper" in bench.editor(LINE).toPlainText()
    qtbot.waitUntil(lambda: bench.stored(LINE).revision == 7)
    assert "a frank paper" in bench.stored(LINE).text.plain


def test_what_is_typed_last_is_in_the_history(qtbot, bench, history):
    qtbot.keyClicks(bench.editor(LINE), "Now. ")
    page = opened(qtbot, history)
    assert rows(history)[0].number == "6"
    assert "Now." in shown(page)


def test_nothing_is_restored_over_a_text_that_is_not_saved(qtbot, bench, history):
    page = opened(qtbot, history)
    theirs = from_plain("Theirs")
    key = bench.meeting.questions[0].id
    bench.desk.drafting.save_part(key, "PT", LINE, theirs, based_on=5)
    qtbot.keyClicks(bench.editor(LINE), "Mine")
    bench.workspace.autosave.try_again()
    page._restore.click()
    assert any("Not restored" in text for text in banners(bench))
    qtbot.waitUntil(
        lambda: (
            any("changed elsewhere" in text for text in banners(bench))
            or bench.workspace.autosave.busy != set()
        )
    )


def test_every_save_is_there_and_folded_into_sittings(qtbot, bench, history):
    key = bench.meeting.questions[0].id
    for number in range(6, 12):
        text = from_plain(f"Text {number}")
        bench.desk.drafting.save_part(key, "PT", LINE, text, based_on=number - 1)
    opened(qtbot, history)
    assert [row.number for row in rows(history)] == ["11", "5", "4", "3", "2", "1"]
    press_segment(history.page, "Every save")
    qtbot.waitUntil(lambda: len(rows(history)) == 11)


def test_version_is_compared_with_now_and_comes_back_whole(qtbot, bench, history):
    history.open_version("sent")
    page = history.page
    qtbot.waitUntil(lambda: says(page, "What changed since: Sent to cabinet"))
    assert [card._change.kind for card in page.cards] == [LINE]
    page._restore.click()
    qtbot.waitUntil(lambda: "very rich" in bench.editor(LINE).toPlainText())
    assert "very rich" in bench.stored(LINE).text.plain


def test_part_without_a_revision_says_so(qtbot, history):
    history.open(PartKind.BACKGROUND)
    qtbot.waitUntil(lambda: says(history.page, "Nothing was saved in this part yet."))


def test_formatting_and_footnotes_that_changed_are_told(qtbot, bench, history):
    key = bench.meeting.questions[0].id
    for based_on, text in enumerate((from_plain("Rules"), formatted("Rules", "ST 1/19"))):
        bench.desk.drafting.save_part(key, "PT", PartKind.RATIONALE, text, based_on=based_on)
    page = history.page
    history.open(PartKind.RATIONALE)
    press_when_there(qtbot, page, "Every save")
    qtbot.waitUntil(lambda: says(page, "Formatting changed"))
    assert says(page, "1 footnote changed")


def press_when_there(qtbot, page, text):
    qtbot.waitUntil(page.left._unfold.isVisible)
    press_segment(page, text)


def test_text_is_copied(qtbot, history):
    page = opened(qtbot, history)
    page._copy.click()
    assert "a frank paper" in QGuiApplication.clipboard().text()


def test_another_question_closes_the_history(qtbot, bench, history):
    opened(qtbot, history)
    bench.workspace.sidebar.step(1)
    assert bench.workspace.desk.isVisible()
    assert not history.is_open


def test_another_page_takes_the_place_of_the_history(qtbot, bench, history):
    opened(qtbot, history)
    bench.window.meetings.open(bench.meeting.id)
    assert bench.window.meetings.page.isVisible()
    assert not history.is_open
    qtbot.waitUntil(lambda: not bench.workspace.inspector.isVisible())
