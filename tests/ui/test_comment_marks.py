"""Commented words are followed through the document, and never become part of the text."""

import pytest
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run, canonical
from meetprep.ui.text import rich_document
from meetprep.ui.text.comment_marks import CommentMarks
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.places import offset_of, positions
from meetprep.ui.text.reading import read

TEXT = canonical(
    RichText(
        (
            Block((Run("We 🙂 agree"), NoteMark("n1"), Run(" on returns."))),
            Block((Run("Second\nline, and the whole chain"),)),
        ),
        (Note("n1", (Run("ST 1/25"),)),),
    )
)


@pytest.fixture
def document(qapp):
    document = rich_document.new_document()
    document.live = LiveText(document)
    rich_document.fill(document, TEXT)
    document.live.start_again(TEXT.blocks)
    return document


def type_at(document, at, text, replaced=0):
    cursor = QTextCursor(document)
    cursor.setPosition(at)
    cursor.setPosition(at + replaced, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


def words(document, span):
    cursor = QTextCursor(document)
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_every_character_is_found_in_the_document_and_back(document):
    plain = TEXT.plain
    places = positions(document, range(len(plain) + 1))
    assert [offset_of(document, places[at]) for at in places] == list(places)
    start = plain.index("agree on")
    assert words(document, (places[start], places[start + 8])) == "agree\ufffc on"


def test_keys_move_what_is_behind_them_and_tell_of_what_they_change(document):
    marks = CommentMarks(document)
    touched = []
    marks.touched.connect(lambda: touched.append(1))
    at = TEXT.plain.index("the whole chain")
    places = positions(document, (at, at + 15))
    marks.show({"a": (places[at], places[at + 15])})
    shape = document.live.shape
    type_at(document, 0, "T")
    assert words(document, marks.spans["a"]) == "the whole chain"
    assert (document.live.shape, touched) == (shape, []), "a key elsewhere costs no painting"
    type_at(document, marks.spans["a"][0] + 4, "very ")
    assert words(document, marks.spans["a"]) == "the very whole chain"
    assert touched
    assert marks.at(marks.spans["a"][0] + 2) == "a"
    assert marks.at(0) == ""
    document.undo()
    document.undo()
    assert words(document, marks.spans["a"]) == "the whole chain"
    assert read(document) == TEXT
