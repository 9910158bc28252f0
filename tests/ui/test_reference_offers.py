"""References are offered while they are typed, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

KNOWN = ("COM(2024) 570", "COM(2021) 753")


@pytest.fixture
def writer(bench, qtbot):
    bench.with_paper()
    bench.readings.finish()
    qtbot.wait(1)
    bench.offers = bench.window.assistance.references
    bench.offers._known = KNOWN
    bench.offers._pause.setInterval(1)
    bench.window.activateWindow()
    bench.editor().setFocus()
    return bench


def type_in(writer, qtbot, text, *, is_offered=True):
    QTest.keyClicks(writer.editor(), text)
    qtbot.waitUntil(lambda: not writer.offers._pause.isActive())
    assert writer.offers.completer.isVisible() is is_offered
    return writer.editor()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_key_takes_the_first_reference(writer, qtbot, key):
    editor = type_in(writer, qtbot, "see COM/20")
    assert writer.offers.completer.offered() == list(KNOWN)
    QTest.keyClick(editor, key)
    assert editor.toPlainText() == "see COM(2024) 570"
    assert editor.hasFocus()
    assert not writer.offers.completer.isVisible()


def test_arrow_chooses_another_and_one_undo_brings_back_what_was_typed(writer, qtbot):
    editor = type_in(writer, qtbot, "see COM/20")
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "see COM(2021) 753"
    editor.undo()
    assert editor.toPlainText() == "see COM/20"


def test_escape_closes_the_list_until_something_else_is_begun(writer, qtbot):
    editor = type_in(writer, qtbot, "see COM/20")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not writer.offers.completer.isVisible()
    type_in(writer, qtbot, "2", is_offered=False)
    type_in(writer, qtbot, " and COM(2")
    assert editor.toPlainText() == "see COM/202 and COM(2"


def test_plain_words_open_no_list_and_enter_makes_a_paragraph(writer, qtbot):
    editor = type_in(writer, qtbot, "we come", is_offered=False)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "we come\n"
