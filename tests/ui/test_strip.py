"""A letter has the lines painted that it changed: the field looks as if painted anew."""

import random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetprep.domain.comment import Passage
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Block, BlockKind, ListStyle, Mark, RichText, Run, canonical
from meetprep.ui.text.layer import Layer
from meetprep.ui.text.spelling_marks import SpellingMarks
from meetprep.ui.text.strip import Strip
from tests.support.looking import look_alike, on_the_screen

SENTENCE = (
    "Our goverment, which is invented, would like returns that are fast and fair, and partners "
    "who keep their wrod; it may be said in a few lines, and it goes on until there are four. "
)
LINE_OF_WORDS = "We agree on these rules that hold in every member state and"
LEFT_OUT = Run("This may be left out if time is short. ", frozenset({Mark.LEAVE_OUT}))
PARAGRAPHS = {
    "paragraph": (Block((Run(SENTENCE * 2), LEFT_OUT, Run(SENTENCE.strip()))),),
    "heading": (Block((Run(SENTENCE.strip()),), BlockKind.HEADING, 1),),
    "item": (Block((Run(SENTENCE.strip()),), BlockKind.ITEM, 0, ListStyle.BULLET),),
    "right to left": (Block((Run("وزراء الداخلية يجتمعون " * 12 + SENTENCE.strip()),)),),
    "a word of lines": (Block((Run("incomprehensibility" * 9 + " and so on"),)),),
    "small heading": (Block((Run(SENTENCE[:110]),), BlockKind.HEADING, 3),),
    "a mark at the end": (Block((Run(f"{LINE_OF_WORDS} goverment, which follows, as said"),)),),
    "a mark both ways": (Block((Run("وزراء الداخلية goverment, and so on"),)),),
    "sign alone": (Block((Run("("),), BlockKind.ITEM, 0, ListStyle.BULLET),),
}


LONG = ("paragraph", "heading", "item", "right to left", "a word of lines", "small heading")


@pytest.fixture(params=LONG)
def editor(request, bench, qtbot, qapp):
    """A field with one such paragraph between others, words of it commented on."""
    bench.with_paper()
    question = bench.meeting.questions[0].id
    line, part = (Block((Run("One line."),)),), PartKind.LINE_TO_TAKE
    text = canonical(RichText((*line, *PARAGRAPHS[request.param], *line)))
    bench.desk.drafting.save_part(question, "PT", part, text, based_on=0)
    at = len(text.plain) // 2
    passage = Passage(part, text.plain, at, at + 20)
    bench.desk.commenting.add(question, "PT", passage, "Invented: is it so?")
    bench.workspace.open_question(question)
    editor = bench.editor(part)
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    bench.window.activateWindow()
    editor.setFocus()
    qtbot.wait(300)
    yield editor
    qapp.setCursorFlashTime(flash)


def painted_anew(editor):
    """The field by itself; what it keeps for its next painting is left alone."""
    kept = editor._under, editor._over
    editor._under, editor._over = Layer(), Layer()
    picture = editor.viewport().grab().toImage()
    editor._under, editor._over = kept
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def type_letter(editor, sign):
    height, none = editor.height(), Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none, sign)
    QApplication.sendEvent(editor, event)
    QApplication.processEvents()
    if editor.height() != height:
        QTest.qWait(30)  # the page makes room, or takes it back


def put_caret(editor, block, place):
    cursor = QTextCursor(editor.document().findBlockByNumber(block))
    cursor.setPosition(cursor.position() + place)
    editor.setTextCursor(cursor)


def marked(editor, qtbot):
    """The text of the paragraph, once something in it is marked as misspelt."""
    marks = editor.document().findChild(SpellingMarks)
    qtbot.waitUntil(lambda: any(marks.all()), timeout=10_000)
    QApplication.processEvents()
    return editor.document().findBlockByNumber(1).text()


def test_field_looks_as_if_it_was_painted_anew_after_each_letter(editor, qtbot, monkeypatch):
    typed = []
    letter = Strip.type
    monkeypatch.setattr(Strip, "type", lambda *now: (typed.append(1), letter(*now)))
    chosen = random.Random(7)
    block = editor.document().findBlockByNumber(1)
    for part in (0.1, 0.5, 0.98):
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + int(part * (block.length() - 1)))
        editor.setTextCursor(cursor)
        qtbot.wait(100)
        for _ in range(60):
            type_letter(editor, chosen.choice("abcdefghijklmnopö ,ن"))
            assert look_alike(on_the_screen(editor), painted_anew(editor))
    assert len(typed) > 100


@pytest.mark.parametrize("editor", ["paragraph"], indirect=True)
def test_letter_in_the_place_of_lines_above_the_caret_has_them_painted(editor):
    cursor = QTextCursor(editor.document().findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    type_letter(editor, "a")
    type_letter(editor, "b")
    at = editor.textCursor().position()
    cursor.setPosition(at - 200)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)  # the caret stays where it was
    type_letter(editor, "c")
    assert editor.textCursor().block().text().endswith("c")
    assert editor.document().characterCount() < at
    assert look_alike(on_the_screen(editor), painted_anew(editor))


@pytest.mark.parametrize("editor", ["a mark at the end", "a mark both ways"], indirect=True)
def test_mark_goes_where_its_word_goes_with_what_is_typed_behind_it(editor, qtbot):
    put_caret(editor, 1, marked(editor, qtbot).index(",") + 1)
    for sign in "abcdefghijklmnopqrstuvwxyz":
        type_letter(editor, sign)
        assert look_alike(on_the_screen(editor), painted_anew(editor))


@pytest.mark.parametrize("editor", ["sign alone"], indirect=True)
def test_bullet_changes_sides_with_the_first_letter_of_the_other_way(editor):
    put_caret(editor, 1, 1)
    for _ in range(2):
        editor.viewport().update()
        QApplication.processEvents()
    type_letter(editor, "ن")
    assert look_alike(on_the_screen(editor), painted_anew(editor))


@pytest.mark.parametrize("editor", ["small heading"], indirect=True)
def test_mark_that_reaches_below_a_small_heading_stays_whole(editor, qtbot):
    marked(editor, qtbot)
    put_caret(editor, 2, 3)
    for sign in "a1b2":
        type_letter(editor, sign)
        assert look_alike(on_the_screen(editor), painted_anew(editor))


@pytest.mark.parametrize("editor", ["sign alone"], indirect=True)
def test_word_that_is_typed_has_no_mark_again_once_its_field_has_the_keyboard(editor, qtbot):
    put_caret(editor, 1, 1)
    for sign in "goverment":
        type_letter(editor, sign)
    marked(editor, qtbot)
    for go in (editor.clearFocus, editor.setFocus):
        go()
        QApplication.processEvents()
        assert look_alike(on_the_screen(editor), painted_anew(editor))
