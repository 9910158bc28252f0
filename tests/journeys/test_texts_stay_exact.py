"""Five hundred hostile texts, exact on every way that a text can take."""

import random
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import (
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    from_json,
    to_json,
    without_mark,
)
from meetprep.storage.history import pack, unpack
from meetprep.ui.text import lists, paragraphs, passage, rich_document
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.reading import read
from tests.documents.word.papers import answer, paper, part, position_paper_bytes, session
from tests.support.hostile_texts import PIECES, hostile_texts
from tests.support.word_text import WordText

COUNT = 520
A_PAPER = 65


@pytest.fixture(scope="module")
def texts():
    made = hostile_texts(COUNT)
    assert sum(not text.is_empty for text in made) > 400
    return made


def test_texts_come_back_from_the_editor(qapp, texts):
    document = rich_document.new_document()
    for text in texts:
        rich_document.fill(document, text)
        assert read(document) == text


def test_texts_come_back_from_the_store(texts):
    base = pack(texts[0])
    for text in texts:
        assert from_json(to_json(text)) == text
        assert unpack(pack(text)) == text
        assert unpack(pack(text, base), base) == text


def renamed(text, first):
    """The text with its notes called by their numbers, as Word calls them."""
    names = {note.id: str(number) for number, note in enumerate(text.notes, first)}
    blocks = tuple(
        replace(
            block,
            content=tuple(
                NoteMark(names[each.note]) if isinstance(each, NoteMark) else each
                for each in block.content
            ),
        )
        for block in text.blocks
    )
    return RichText(blocks, tuple(Note(names[note.id], note.content) for note in text.notes))


def test_texts_come_back_from_word(texts):
    shared = [without_mark(text, Mark.LEAVE_OUT) for text in texts]
    shared = [text for text in shared if not text.is_empty]
    for begin in range(0, len(shared), A_PAPER):
        group = shared[begin : begin + A_PAPER]
        content = position_paper_bytes(paper(session(*(answer(part(one)) for one in group))))
        number, expected = 1, []
        for text in group:
            expected.append(renamed(text, number))
            number += len(text.notes)
        assert WordText(content).rich_texts() == expected


def change(chance, document):
    """Do one thing that a user can do."""
    cursor = QTextCursor(document)
    last = document.characterCount() - 1
    cursor.setPosition(chance.randint(0, last))
    if chance.random() < 0.5:
        near = min(cursor.position() + chance.randrange(30), last)
        cursor.setPosition(near, QTextCursor.MoveMode.KeepAnchor)
    deeds = (
        lambda: cursor.insertText(chance.choice(PIECES[:8])),
        cursor.removeSelectedText,
        cursor.deletePreviousChar,
        cursor.insertBlock,
        lambda: lists.toggle(cursor, chance.choice(list(ListStyle))),
        lambda: paragraphs.toggle(cursor, BlockKind.HEADING, 2),
        lambda: passage.set_mark(cursor, chance.choice(list(Mark)), is_set=True),
        lambda: rich_document.insert(cursor, chance.choice(hostile_texts(20, seed=9))),
        document.undo,
        document.redo,
    )
    chance.choice(deeds)()


def test_text_that_is_followed_is_the_text_that_is_shown(qapp):
    chance = random.Random(7)
    for text in hostile_texts(12, seed=8):
        document = rich_document.new_document()
        live = LiveText(document)
        rich_document.fill(document, text)
        live.start_again(text.blocks)
        for _ in range(40):
            change(chance, document)
            assert live.text() == read(document)
            assert len(live.notes()) >= len(live.text().notes)
