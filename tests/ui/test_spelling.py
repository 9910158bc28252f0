"""Spelling on the desk, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run
from meetprep.ui.text.spelling_marks import SpellingMarks
from meetprep.ui.widgets.note_editor import NoteEditor


@pytest.fixture
def writer(bench, qtbot):
    bench.with_paper()
    bench.window.activateWindow()
    bench.spelling = bench.window.assistance.spelling
    bench.spelling.proofreader._pause.setInterval(10)
    return bench


def flaws(bench, kind=PartKind.KEY_MESSAGE):
    found = bench.editor(kind).document().findChild(SpellingMarks).all()
    return [flaw.text for _, flaw in found]


def write(bench, qtbot, text, kind=PartKind.KEY_MESSAGE, wanted=None):
    editor = bench.editor(kind)
    editor.setFocus()
    editor.insertPlainText(text)
    if wanted is not None:
        qtbot.waitUntil(lambda: flaws(bench, kind) == wanted, timeout=10_000)
    return editor


def texts(menu):
    return [action.text() for action in menu.actions() if action.isVisible()]


def chosen(menu, text):
    return next(action for action in menu.actions() if action.text() == text)


def test_misspelt_words_are_marked_after_a_pause(writer, qtbot):
    write(
        writer, qtbot, "Our goverment and Łódź wait for COM(2024) 570. ", wanted=["goverment"]
    )


def test_word_that_is_being_typed_is_not_marked_yet(writer, qtbot):
    editor = write(writer, qtbot, "Our goverment", wanted=["goverment"])
    marks = editor.document().findChild(SpellingMarks)

    def seen():
        caret = editor.textCursor().position()
        return [one for _, shown in marks.seen(editor.rect(), caret) for one in shown]

    assert seen() == []
    QTest.keyClick(editor, Qt.Key.Key_Space)
    assert [one.text for one in seen()] == ["goverment"]


def test_half_a_word_that_is_typed_on_is_not_marked_either(writer, qtbot):
    editor = write(writer, qtbot, "Our gover", wanted=["gover"])
    QTest.keyClick(editor, Qt.Key.Key_M)
    assert flaws(writer) == []


def test_signs_beyond_the_basic_plane_move_no_mark(writer, qtbot):
    editor = write(writer, qtbot, "🙂🙂 our goverment waits. ", wanted=["goverment"])
    menu = editor.new_menu(12)
    qtbot.waitUntil(lambda: "government" in texts(menu), timeout=10_000)
    chosen(menu, "government").trigger()
    assert editor.toPlainText() == "🙂🙂 our government waits. "
    menu.deleteLater()


def test_marks_move_with_what_is_typed_before_them(writer, qtbot):
    editor = write(writer, qtbot, "Our goverment waits. ", wanted=["goverment"])
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Now: ")
    begin, flaw = next(iter(editor.document().findChild(SpellingMarks).all()))
    text = editor.toPlainText()
    assert text[begin + flaw.start : begin + flaw.stop] == "goverment"


def test_menu_offers_suggestions_and_takes_one(writer, qtbot):
    editor = write(writer, qtbot, "Our goverment waits. ", wanted=["goverment"])
    menu = editor.new_menu(6)
    qtbot.waitUntil(lambda: "government" in texts(menu), timeout=10_000)
    assert texts(menu)[0] == "government"
    chosen(menu, "government").trigger()
    assert editor.toPlainText() == "Our government waits. "
    editor.undo()
    assert editor.toPlainText() == "Our goverment waits. "
    menu.deleteLater()


def test_added_word_is_right_from_now_on_until_that_is_undone(writer, qtbot):
    editor = write(writer, qtbot, "Our goverment waits. ", wanted=["goverment"])
    menu = editor.new_menu(6)
    chosen(menu, "Add “goverment” to the dictionary").trigger()
    qtbot.waitUntil(lambda: flaws(writer) == [])
    writer.jobs.finish()
    assert writer.desk.proofreading.own_words("en-GB") == ("goverment",)
    buttons = writer.window.notices.banner.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: flaws(writer) == ["goverment"])
    writer.jobs.finish()
    assert writer.desk.proofreading.own_words("en-GB") == ()
    menu.deleteLater()


def test_ignored_word_is_ignored_in_this_part_alone(writer, qtbot):
    editor = write(writer, qtbot, "goverment acts. ", wanted=["goverment"])
    write(writer, qtbot, "goverment acts. ", PartKind.RED_LINE, ["goverment"])
    menu = editor.new_menu(3)
    chosen(menu, "Ignore here").trigger()
    qtbot.waitUntil(lambda: flaws(writer) == [])
    assert flaws(writer, PartKind.RED_LINE) == ["goverment"]
    menu.deleteLater()


# The platform of the tests has no keyboard to grab.
@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_key_goes_to_the_next_misspelt_word_and_offers_suggestions(writer, qtbot):
    write(writer, qtbot, "All is well. ")
    editor = write(writer, qtbot, "Our goverment waits. ", PartKind.RED_LINE, ["goverment"])
    writer.editor().setFocus()
    writer.spelling.go_to_next()
    qtbot.waitUntil(lambda: editor.hasFocus() or QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    qtbot.waitUntil(lambda: "government" in texts(menu), timeout=10_000)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert editor.toPlainText() == "Our government waits. "


def test_language_of_a_part_governs_spelling_and_quotation_marks(writer, qtbot, tmp_path):
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "de_DE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "de_DE.dic").write_text("2\nwir\nwarten\n", encoding="utf-8")
    writer.prompts.answers.append(("folder", folder))
    writer.spelling.menu.folder_asked.emit()
    qtbot.waitUntil(lambda: "de-DE" in writer.spelling.menu.languages)
    editor = write(writer, qtbot, "wir warten government ", wanted=["wir", "warten"])
    menu = editor.new_menu(0)
    languages = next(a.menu() for a in menu.actions() if a.text() == "Language of this part")
    chosen(languages, "Deutsch (Deutschland)").trigger()
    qtbot.waitUntil(lambda: flaws(writer) == ["government"])
    QTest.keyClicks(editor, '"ja"')
    assert editor.toPlainText().endswith("„ja“")
    writer.jobs.finish()
    question = writer.meeting.questions[0].id
    kept = writer.desk.proofreading.part_languages(question, "PT")
    assert kept == {PartKind.KEY_MESSAGE: "de-DE"}
    menu.deleteLater()


def test_missing_dictionary_is_said_once(writer, qtbot):
    editor = writer.editor()
    writer.spelling._on_language_chosen(editor, "xx-XX")
    banner = writer.window.notices.banner
    qtbot.waitUntil(banner.isVisible)
    writer.window.notices.clear()
    writer.jobs.finish()
    writer.spelling._on_language_chosen(editor, "xx-XX")
    writer.readings.finish()
    QApplication.processEvents()
    assert not banner.isVisible()


def test_reference_spelt_otherwise_is_offered_in_its_usual_spelling(writer, qtbot):
    editor = write(writer, qtbot, "See COM/2024/570 now. ", wanted=["COM/2024/570"])
    menu = editor.new_menu(6)
    assert texts(menu)[0] == "COM(2024) 570"
    chosen(menu, "COM(2024) 570").trigger()
    assert editor.toPlainText() == "See COM(2024) 570 now. "
    menu.deleteLater()


@pytest.fixture
def noted(writer, qtbot):
    """The first part with a misspelt word in its text and others in its footnotes."""
    notes = (
        Note("a", (Run("The goverment 🙂 and its wether."),)),
        Note("b", (Run("Another goverment."),)),
    )
    content = (Run("Our goverment waits."), NoteMark("a"), NoteMark("b"))
    editor = writer.editor()
    editor.insert_text(RichText((Block(content),), notes))
    qtbot.waitUntil(lambda: note_flaws(writer) == [["goverment", "wether"], ["goverment"]])
    return editor


def notes_of(bench):
    fields = bench.window.findChildren(NoteEditor)
    return sorted((one for one in fields if one.isVisible()), key=lambda one: one.note.id)


def note_flaws(bench):
    marks = [one.document().findChild(SpellingMarks) for one in notes_of(bench)]
    return [[flaw.text for _, flaw in one.all()] for one in marks if one is not None]


def test_footnotes_are_corrected_as_their_part_is(writer, qtbot, noted):
    first, second = notes_of(writer)
    assert first.grab().toImage() != second.grab().toImage()
    menu = first.new_menu(6)
    qtbot.waitUntil(lambda: "government" in texts(menu), timeout=10_000)
    chosen(menu, "government").trigger()
    assert first.toPlainText() == "The government 🙂 and its wether."
    qtbot.waitUntil(lambda: note_flaws(writer) == [["wether"], ["goverment"]])
    menu.deleteLater()
    noted.undo()
    qtbot.waitUntil(lambda: note_flaws(writer) == [["goverment", "wether"], ["goverment"]])
    assert first.toPlainText() == "The goverment 🙂 and its wether."


def test_word_ignored_in_a_footnote_is_ignored_in_all_of_its_part(writer, qtbot, noted):
    write(writer, qtbot, "goverment acts. ", PartKind.RED_LINE, ["goverment"])
    menu = notes_of(writer)[1].new_menu(10)
    chosen(menu, "Ignore here").trigger()
    qtbot.waitUntil(lambda: (flaws(writer), note_flaws(writer)) == ([], [["wether"], []]))
    assert flaws(writer, PartKind.RED_LINE) == ["goverment"]
    menu.deleteLater()
    menu = notes_of(writer)[0].new_menu(notes_of(writer)[0].toPlainText().index("wether") + 2)
    chosen(menu, "Add “wether” to the dictionary").trigger()
    qtbot.waitUntil(lambda: note_flaws(writer) == [[], []])
    menu.deleteLater()


def test_language_chosen_in_a_footnote_is_that_of_its_part(writer, qtbot, noted):
    first = notes_of(writer)[0]
    writer.spelling._on_language_chosen(first, "de-DE")
    assert (noted.language, first.language) == ("de-DE", "de-DE")
    assert writer.editor(PartKind.RED_LINE).language != "de-DE"
    first.setFocus()
    first.go_to_end()
    QTest.keyClicks(first, ' "ja"')
    assert first.toPlainText().endswith("„ja“")
    writer.jobs.finish()
    question = writer.meeting.questions[0].id
    kept = writer.desk.proofreading.part_languages(question, "PT")
    assert kept == {PartKind.KEY_MESSAGE: "de-DE"}


# The platform of the tests has no keyboard to grab.
@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_key_goes_on_from_the_text_to_its_footnotes(writer, qtbot, noted):
    noted.setFocus()
    noted.moveCursor(QTextCursor.MoveOperation.End)
    writer.spelling.go_to_next()
    first = notes_of(writer)[0]
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    assert first.textCursor().position() == len("The goverment")
    QApplication.activePopupWidget().close()
