"""Five hundred hostile texts, exact on every way that a text can take."""

import random

import pytest
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    RichText,
    Run,
    canonical,
)
from meetprep.ui.text import lists, paragraphs, passage, rich_document
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.reading import read
from tests.support.hostile_texts import PIECES, hostile_texts, written_texts
from tests.support.round_trips import WAYS

COUNT = 520
LAST = 0x10FFFF


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_texts_come_back_exactly(qapp, way):
    assert list(way(written_texts(COUNT))) == []


def test_texts_in_which_nothing_is_written_come_back_as_well(qapp):
    texts = [text for text in hostile_texts(COUNT) if text.is_empty]
    assert len(texts) > 20
    for name, way in WAYS.items():
        assert name == "Word" or list(way(texts)) == []


@pytest.mark.parametrize("name", ["editor", "Word"])
def test_every_character_that_a_text_may_hold_comes_back(qapp, name):
    places = [*range(0x10000), *range(0x10000, LAST, 0x101), *range(0x1FFFE, LAST, 0x10000)]
    signs = "".join(map(chr, places))
    lines = (f"a{signs[at : at + 64]}b" for at in range(0, len(signs), 64))
    text = canonical(RichText(tuple(Block((Run(line),)) for line in lines)))
    kept = {sign for block in text.blocks for sign in block.text}
    halves, controls, breaks, of_programs, objects = 0x800, 30, 3, 32, 3
    assert len(set(signs) - kept) == halves + controls + breaks + of_programs + objects
    assert list(WAYS[name]([text])) == []


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
