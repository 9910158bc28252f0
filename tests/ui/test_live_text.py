"""Letters typed in a row are told a moment later and in one, and nobody misses anything."""

import random

import pytest
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import Block, RichText, Run
from meetprep.ui.text import rich_document
from meetprep.ui.text.comment_marks import CommentMarks
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.reading import read
from meetprep.ui.text.spelling_marks import Flaw, SpellingMarks

TEXT = RichText(tuple(Block((Run(f"Paragraph {number} of these."),)) for number in range(6)))


@pytest.fixture
def live(qapp):
    document = rich_document.new_document()
    live = LiveText(document)
    live.document = document
    rich_document.fill(document, TEXT)
    live.start_again(TEXT.blocks)
    return live


def follow(live, *, waits):
    told = []

    def hear(*change):
        told.append(change)
        return waits

    live.follow(hear)
    return told


def cursor_at(live, at):
    cursor = QTextCursor(live.document)
    cursor.setPosition(at)
    return cursor


def test_letters_typed_in_a_row_are_told_in_one_to_those_who_can_wait(live, qtbot):
    patient, urgent = follow(live, waits=True), follow(live, waits=False)
    cursor = cursor_at(live, 4)
    for sign in "abcd":
        cursor.insertText(sign)
    assert patient == [(4, 0, 1, 0, 0)]
    assert urgent == [(at, 0, 1, 0, 0) for at in range(4, 8)]
    assert live.text() == read(live.document)
    qtbot.waitUntil(lambda: len(patient) == 2)
    assert patient[1] == (5, 0, 3, 0, 0)


def test_they_are_told_before_any_other_change(live):
    patient = follow(live, waits=True)
    cursor = cursor_at(live, 4)
    cursor.insertText("a")
    cursor.insertText("b")
    cursor.insertBlock()
    assert [change[:4] for change in patient] == [(4, 0, 1, 0), (5, 0, 1, 0), (6, 0, 1, -1)]


def test_letter_elsewhere_a_sign_of_its_own_and_the_next_after_a_word_of_warning_come_at_once(
    live,
):
    patient = follow(live, waits=True)
    for at, sign in ((4, "a"), (30, "b"), (31, "\u2028"), (2, "c")):
        cursor_at(live, at).insertText(sign)
    live.expect_other()
    cursor_at(live, 3).insertText("d")
    assert [change[0] for change in patient] == [4, 30, 31, 2, 3]
    assert live.text() == read(live.document)


@pytest.mark.parametrize("seed", range(20))
def test_words_that_were_commented_on_are_followed_whatever_is_typed_where(live, seed):
    chance = random.Random(seed)
    marks = CommentMarks(live.document)
    anchors = {}
    for key in "abc":
        start = chance.randrange(100)
        anchors[key] = [cursor_at(live, start), cursor_at(live, start + 8)]
        anchors[key][1].setKeepPositionOnInsert(True)
    marks.show({key: tuple(one.position() for one in pair) for key, pair in anchors.items()})
    for _ in range(30):
        edges = {one.position() for pair in anchors.values() for one in pair}
        free = [at for at in range(live.document.characterCount() - 1) if at not in edges]
        cursor = cursor_at(live, chance.choice(free))
        for sign in chance.choices("ab \n", (6, 6, 3, 1), k=chance.randint(1, 6)):
            cursor.insertText(sign)
    assert marks.spans == {
        key: tuple(one.position() for one in pair) for key, pair in anchors.items()
    }
    assert live.text() == read(live.document)


def test_mark_that_is_found_between_letters_stays_at_its_word(live):
    marks = SpellingMarks(live.document)
    for at in (3, 4):
        cursor_at(live, at).insertText("x")
    marks.mark(0, (Flaw(12, 13, "0"),))
    live.settle()
    assert [(flaw.start, flaw.stop) for _, flaw in marks.all()] == [(12, 13)]
