"""The review page: proposals in the text, decided one by one or together, and undone."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from meetprep.domain.comment import Passage
from meetprep.domain.differences import RunKind
from meetprep.domain.position import PartKind
from meetprep.domain.reviewed import Stretch
from meetprep.domain.rewriting import Look, Piece
from meetprep.domain.richtext import from_plain
from meetprep.ui.review.review_part import PartShown
from meetprep.ui.review.review_sheet import ReviewSheet
from meetprep.ui.review.review_text import Shown
from tests.support.looking import beyond_the_edge, clipped_words
from tests.support.reviews import keep, proposals

KEY, LINE = PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE
TEXT = "One set of rules: a regulation, and returns that count."
SPOKEN = "We would prefer a regulation. It has effect."
HEAD, DESK = "Inês Duarte, Head of unit", "Rui Matos"


@pytest.fixture
def review(bench, qtbot):
    """The review of a position with three proposals and a comment."""
    bench.with_paper()
    question = bench.question = bench.meeting.questions[0].id
    for kind, text in ((KEY, TEXT), (LINE, SPOKEN)):
        bench.desk.drafting.save_part(question, "PT", kind, from_plain(text), based_on=0)
    made = [
        *proposals(
            question, KEY, bench.stored(), TEXT.replace("One set", "A single set"), HEAD
        ),
        *proposals(
            question, LINE, bench.stored(LINE), SPOKEN.replace("would", "strongly"), HEAD
        ),
        *proposals(
            question, LINE, bench.stored(LINE), SPOKEN.replace("has", "has legal"), DESK
        ),
    ]
    keep(bench.folder / "own.store", made)
    passage = Passage(KEY, TEXT, TEXT.index("a regulation"), TEXT.index(", and"))
    bench.desk.commenting.add(question, "PT", passage, "Or a directive?")
    bench.workspace.open_question(bench.meeting.questions[1].id)
    bench.workspace.open_question(question)
    opened = bench.window.memory.review
    qtbot.waitUntil(lambda: not opened.banner.isHidden())
    opened.open()
    qtbot.waitUntil(lambda: len(opened.page.sheet.cards) == 4)
    opened.bench = bench
    return opened


def texts(review):
    return [text.toPlainText() for text in review.page.sheet.texts]


def says(review):
    return [card.face.text for card in review.page.sheet.cards]


def places(bench, bar):
    """Where the buttons that decide stand in the window, once all is laid out."""
    QApplication.processEvents()
    corner = QPoint(0, 0)
    return [(one.mapTo(bench.window, corner), one.width()) for one in (bar.reject, bar.accept)]


def select_all(review):
    text = review.page.sheet.texts[1]
    cursor = QTextCursor(text.document())
    cursor.select(QTextCursor.SelectionType.Document)
    text.setTextCursor(cursor)


def test_what_is_proposed_stands_in_the_text_with_cards_beside(review):
    assert texts(review) == [
        "One A single set of rules: a regulation, and returns that count.",
        "We would strongly prefer a regulation. It has legal effect.",
    ]
    assert says(review) == [
        "Replaces “One” by “A single”.",
        "Or a directive?",
        "Replaces “would” by “strongly”.",
        "Adds “legal”.",
    ]
    assert review.page.bar.where.text() == "Suggestion 1 of 3"
    tops = [card.y() for card in review.page.sheet.cards]
    assert tops == sorted(tops)
    spoken = review.page.sheet.texts[0].accessibleName()
    assert spoken.startswith("Key message: [deleted: One] [inserted: A single]")
    review._on_side_chosen("accepted")
    assert texts(review)[1] == "We strongly prefer a regulation. It has legal effect."
    review._on_side_chosen("original")
    assert texts(review) == [TEXT, SPOKEN]
    assert review.page.sheet.cards == []


def test_one_is_accepted_and_one_rejected_by_key_and_both_undone(qtbot, review):
    bench = review.bench
    review.step(1)
    review.step(-1)
    review.page.bar.accept.click()
    qtbot.waitUntil(lambda: bench.stored().text.plain.startswith("A single set"))
    qtbot.waitUntil(lambda: len(review.page.sheet.cards) == 3)
    assert review.page.bar.where.text() == "Suggestion 1 of 2", "the next one is active"
    assert bench.editor().toPlainText().startswith("A single set")
    review.page.bar.reject.click()
    qtbot.waitUntil(lambda: says(review) == ["Or a directive?", "Adds “legal”."])
    assert bench.stored(LINE).text.plain == SPOKEN
    review.page.undo_asked.emit()
    qtbot.waitUntil(lambda: len(review.page.sheet.cards) == 3)
    review.page.undo_asked.emit()
    qtbot.waitUntil(lambda: len(review.page.sheet.cards) == 4)
    assert bench.stored().text.plain == TEXT
    review.close()
    qtbot.waitUntil(lambda: bench.workspace.page is bench.workspace.desk)
    assert bench.editor().toPlainText() == TEXT
    assert not review.banner.isHidden()


def test_all_of_one_person_and_all_selected_are_decided_at_once(qtbot, review):
    bench = review.bench
    review.page.bar.decided_all.emit(HEAD, True)
    qtbot.waitUntil(lambda: says(review) == ["Or a directive?", "Adds “legal”."])
    assert bench.stored(LINE).text.plain == SPOKEN.replace("would", "strongly")
    text = review.page.sheet.texts[1]
    cursor = QTextCursor(text.document())
    cursor.select(QTextCursor.SelectionType.Document)
    text.setTextCursor(cursor)
    assert review.page.bar.where.text() == "1 suggestion selected"
    review.page.bar.accept.click()
    qtbot.waitUntil(lambda: says(review) == ["Or a directive?"])
    assert review.page.bar.where.text() == "Nothing to decide"
    card = review.page.sheet.cards[0]
    card.acted.emit(card.face.key, "resolve")
    qtbot.waitUntil(lambda: review.page.sheet.cards == [])
    bench.window.notes.open()
    assert bench.window.workspace._export.isHidden()


def test_the_paper_grows_with_its_texts_at_once(theme, qtbot):
    frame = QWidget()
    frame.setFixedSize(900, 700)
    theme.dress(frame)
    sheet = ReviewSheet(theme)
    sheet.setParent(frame)
    sheet.setFixedSize(900, 700)
    qtbot.addWidget(frame)
    frame.show()
    told = Shown((Stretch(Piece(RunKind.KEPT, TEXT * 2, Look()), 0),), {}, {}, {})
    for _ in range(2):
        sheet.show_parts([PartShown(KEY, "Key message", told)], [])
    (text,) = sheet.texts
    assert text.height() >= text.document().size().height() > 40
    assert text.parentWidget().height() > text.geometry().bottom()


def test_page_can_be_used_without_a_mouse_and_keeps_its_words_whole(qtbot, review):
    bench, page = review.bench, review.page
    for size in ((1100, 700), (1440, 900), (1920, 1080)):
        bench.window.resize(*size)
        qtbot.waitUntil(lambda: page.bar.geometry().bottom() <= page.height())
        qtbot.waitUntil(lambda: beyond_the_edge(bench) == [])
        assert clipped_words(bench) == [], size
        boxes = [card.geometry() for card in page.sheet.cards]
        assert not any(one.intersects(other) for one, other in pairwise(boxes)), size
    controls = [*page.findChildren(QAbstractButton), *page.sheet.texts, *page.sheet.cards]
    assert all(one.accessibleName() or one.text() for one in controls)
    assert all(card.focusPolicy() & Qt.FocusPolicy.TabFocus for card in page.sheet.cards)
    first = page.sheet.cards[0]
    qtbot.keyClick(first, Qt.Key.Key_F8)
    assert page.bar.where.text() == "Suggestion 2 of 3"
    qtbot.keyClick(page.sheet.cards[2], Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(first, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.sheet.cards) == 3)
    qtbot.keyClick(page.sheet.cards[1], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.sheet.cards) == 2)
    assert bench.stored().text.plain == TEXT, "the first was rejected"
    assert bench.stored(LINE).text.plain == SPOKEN.replace("would", "strongly")
    qtbot.keyClick(page.sheet.cards[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.workspace.page is bench.workspace.desk)


def test_clash_says_what_stands_here_now(qtbot, review):
    bench = review.bench
    part = bench.stored(LINE)
    moved = from_plain(SPOKEN.replace("would prefer", "want"))
    bench.desk.drafting.save_part(bench.question, "PT", LINE, moved, based_on=part.revision)
    qtbot.waitUntil(lambda: any(card.face.note for card in review.page.sheet.cards))
    (card,) = (card for card in review.page.sheet.cards if card.face.note)
    assert card.face.note == "The same words were changed here since."
    assert card.face.sides == (("Here now", "want"), ("Inês Duarte", "strongly"))
    said = bench.window.notices.banner
    review.page.bar.decided_all.emit(HEAD, True)
    qtbot.waitUntil(lambda: "1 suggestion still open." in said.accessibleName())
    assert said.accessibleName().startswith("1 suggestion accepted.")
    (card,) = (card for card in review.page.sheet.cards if card.face.note)
    card.begin_reply()
    qtbot.keyClicks(card.field, "Why not both?")
    card.field.send()
    qtbot.waitUntil(lambda: "Why not both?" in says(review))
    assert bench.stored(LINE).text.plain == SPOKEN.replace("would prefer", "want")


def test_of_hundreds_of_proposals_the_cards_around_the_active_one_are_made(qtbot, review):
    bench = review.bench
    text = " ".join(f"word{number}" for number in range(300))
    bench.desk.drafting.save_part(bench.question, "PT", KEY, from_plain(text), based_on=1)
    new = " ".join(f"new{number}" if number % 2 else f"word{number}" for number in range(300))
    made = proposals(bench.question, KEY, bench.stored(), new, HEAD)
    keep(bench.folder / "own.store", made)
    review.refresh()
    qtbot.waitUntil(lambda: "of 15" in review.page.bar.where.text())
    sheet = review.page.sheet
    assert len(sheet.cards) < 150
    sheet.show_active(sheet.faces[0].key)
    assert sheet.card(sheet.faces[-1].key) is None
    review.step(-1)
    assert sheet.card(sheet.active) is not None
    assert len(sheet.cards) < 150


def test_answer_to_a_proposal_is_kept_when_another_button_decides_on_it(qtbot, review):
    bench = review.bench
    card = review.page.sheet.cards[0]
    card.setFocus()
    card.begin_reply()
    qtbot.keyClicks(card.field, "Because it is one.")
    review.page.bar.accept.click()
    qtbot.waitUntil(lambda: "Because it is one." in says(review))
    qtbot.waitUntil(lambda: bench.stored().text.plain.startswith("A single set"))


def test_answer_to_a_proposal_of_another_question_is_kept_when_the_window_closes(qtbot, review):
    bench = review.bench
    card = review.page.sheet.cards[0]
    card.begin_reply()
    qtbot.keyClicks(card.field, "Because it is one.")
    bench.workspace.open_question(bench.meeting.questions[1].id)
    qtbot.waitUntil(lambda: bench.workspace.page is bench.workspace.desk)
    bench.window.close()
    kept = bench.desk.commenting.on_question(bench.question, "PT")
    assert "Because it is one." in [one.text for one in kept]


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_buttons_of_the_bar_stay_where_they_are_whatever_is_decided(qtbot, review, size):
    bench, bar = review.bench, review.page.bar
    bench.window.resize(*size)
    qtbot.waitUntil(lambda: beyond_the_edge(bench) == [])
    before, told = places(bench, bar), set()
    for left in (3, 2, 1):
        qtbot.waitUntil(lambda left=left: bar.where.text() == f"Suggestion 1 of {left}")
        told.add(bar.all_by.isHidden())
        assert places(bench, bar) == before
        select_all(review)
        assert places(bench, bar) == before, bar.accept.text()
        review.page.sheet.texts[1].setTextCursor(QTextCursor())
        qtbot.mouseClick(bar.reject, Qt.MouseButton.LeftButton)
    assert told == {True, False}
    qtbot.waitUntil(lambda: bar.where.text() == "Nothing to decide")


def test_double_click_decides_once(qtbot, review):
    bar = review.page.bar
    qtbot.mouseClick(bar.reject, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.where.text() == "Suggestion 1 of 2")
    qtbot.mouseDClick(bar.reject, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(bar.reject, Qt.MouseButton.LeftButton)
    review.bench.jobs.finish()
    assert len(review.bench.desk.reviewing.open_on(review.bench.question, "PT")) == 2


def test_keyboard_is_on_the_card_of_a_decision_that_was_undone(qtbot, review):
    sheet = review.page.sheet
    key, told = sheet.cards[3].face.key, sheet.cards[1].face.key
    sheet.cards[3].setFocus()
    review.page.bar.accept.click()
    qtbot.waitUntil(lambda: sheet.card(key) is None)
    review.step(1)
    review.bench.workspace.sidebar.setFocus()
    review.page.undo_asked.emit()
    qtbot.waitUntil(lambda: sheet.card(key) is not None)
    qtbot.waitUntil(sheet.card(key).hasFocus)
    assert review.page.bar.where.text() == "Suggestion 3 of 3"
    sheet.card(told).begin_reply()
    qtbot.keyClicks(sheet.card(told).field, "No.")
    sheet.card(told).field.send()
    qtbot.waitUntil(lambda: sheet.card(told).face.answers != ())
    assert sheet.card(told).hasFocus()


def test_review_with_nothing_to_decide_leads_to_the_question_that_waits(qtbot, review):
    bench, bar = review.bench, review.page.bar
    other = bench.meeting.questions[1].id
    bench.desk.drafting.save_part(other, "PT", KEY, from_plain(TEXT), based_on=0)
    new = TEXT.replace("One set", "A single set")
    made = proposals(other, KEY, bench.stored(question=1), new, HEAD)
    keep(bench.folder / "own.store", made)
    assert bar.onward.isHidden()
    for author in (HEAD, DESK):
        bar.decided_all.emit(author, False)
    qtbot.waitUntil(lambda: bar.where.text() == "Nothing to decide")
    qtbot.waitUntil(bar.onward.isVisible)
    assert bar.onward.text() == "Question 2: 1 suggestion"
    qtbot.waitUntil(lambda: clipped_words(bench) == [])
    bar.onward.click()
    qtbot.waitUntil(lambda: bench.workspace.question.id == other)
    qtbot.waitUntil(lambda: bar.where.text() == "Suggestion 1 of 1")
    assert review.is_open
