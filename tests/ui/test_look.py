"""What stands apart in a text is seen at once, and the text itself knows nothing of it."""

import pytest
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from meetprep.domain.richtext import Block, BlockKind, Mark, RichText, Run
from meetprep.ui.text import rich_document
from meetprep.ui.text.formats import set_mark
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.look import Look
from meetprep.ui.text.reading import read

LEFT_OUT = frozenset({Mark.LEAVE_OUT})
TEXT = RichText(
    (
        Block((Run("Title"),), BlockKind.HEADING, 2),
        Block((Run("We agree. "), Run("We are glad.", LEFT_OUT))),
        Block((Run("As they say."),), BlockKind.QUOTE),
        Block((Run("See "), Run("here", link="https://example.org"), Run("."))),
        Block((Run("Nothing."),)),
    )
)


@pytest.fixture
def document(qapp, theme):
    document = rich_document.new_document()
    rich_document.fill(document, TEXT)
    look = Look(document, theme)
    yield document
    assert look.parent() is document


def seen(document):
    """Where each paragraph looks otherwise than its text says."""
    found, block = [], document.begin()
    while block.isValid():
        found.append([(one.start, one.length) for one in block.layout().formats()])
        block = block.next()
    return found


def at(document, block, place):
    return QTextCursor(document.findBlockByNumber(block)).position() + place


def caret(document, block, place):
    cursor = QTextCursor(document)
    cursor.setPosition(at(document, block, place))
    return cursor


def test_what_stands_apart_is_seen_and_not_stored(document):
    assert seen(document) == [[(0, 5)], [(10, 12)], [(0, 12)], [(4, 4)], []]
    assert read(document) == TEXT


def test_it_moves_with_what_is_typed_before_it(document):
    for place, sign in enumerate("Yes. "):
        caret(document, 1, place).insertText(sign)
        caret(document, 4, place).insertText(sign)
    assert seen(document)[1:5:3] == [[(15, 12)], []]


def test_paragraphs_that_are_split_joined_or_brought_back_keep_it(document):
    caret(document, 1, 15).insertBlock()
    assert seen(document)[1:3] == [[(10, 5)], [(0, 7)]]
    document.undo()
    assert seen(document)[1] == [(10, 12)]
    cursor = caret(document, 0, 0)
    cursor.setPosition(at(document, 2, 3), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert seen(document)[1:] == [[(4, 4)], []]
    document.undo()
    assert seen(document) == [[(0, 5)], [(10, 12)], [(0, 12)], [(4, 4)], []]


def test_paragraph_that_becomes_another_one_looks_so(document):
    shape = QTextBlockFormat()
    shape.setHeadingLevel(1)
    caret(document, 4, 0).mergeBlockFormat(shape)
    assert seen(document)[4] == [(0, 8)]
    caret(document, 4, 0).setBlockFormat(QTextBlockFormat())
    assert seen(document)[4] == []


def test_first_sign_that_may_be_left_out_is_seen_once_it_is_expected(document):
    cursor = caret(document, 4, 8)
    cursor.insertText("A")
    shown = QTextCharFormat()
    set_mark(shown, Mark.LEAVE_OUT, is_set=True)
    LiveText.of(document).expect_other()
    cursor.insertText("B", shown)
    cursor.insertText("C", shown)
    assert seen(document)[4] == [(9, 2)]


def test_letter_after_all_was_shown_anew_is_told_as_a_letter(document):
    told = []
    document.documentLayout()
    document.contentsChange.connect(lambda *change: told.append(change))
    document.findChild(Look).show_all()
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    cursor.insertText("x")
    assert told == [(3, 0, 1)]
