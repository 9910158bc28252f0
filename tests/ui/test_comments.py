"""Comments on the desk: on chosen words, through typing, undo, other questions and restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from meetprep.domain.comment import Comment, CommentId, Passage
from meetprep.domain.errors import StoreUnwritable
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.comments.anchors import NEW
from meetprep.ui.comments.faces import faces
from meetprep.ui.text.comment_marks import CommentMarks
from meetprep.ui.widgets.card_words import CardWords
from meetprep.ui.widgets.reply_field import ReplyField
from tests.support.builders import MOMENT
from tests.support.window import Bench

KEY, LINE = PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE
TEXT = "One set of rules: a regulation, and returns that count."


@pytest.fixture
def desk(bench, qtbot):
    bench.with_paper()
    question = bench.meeting.questions[0].id
    bench.desk.drafting.save_part(question, "PT", KEY, from_plain(TEXT), based_on=0)
    bench.workspace.open_question(bench.meeting.questions[1].id)
    bench.workspace.open_question(question)
    qtbot.waitUntil(lambda: bench.editor().toPlainText() == TEXT)
    bench.question = question
    return bench


def full_disk():
    raise StoreUnwritable(Path("own.store"), "disk full")


def select(editor, words):
    cursor = editor.textCursor()
    start = editor.toPlainText().index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    editor.setFocus()
    editor.setTextCursor(cursor)


def marked(editor):
    marks = editor.document().findChild(CommentMarks)
    text = editor.toPlainText()
    return [text[start:end] for start, end in marks.spans.values()] if marks else []


def stored(bench):
    return bench.desk.commenting.on_question(bench.question, "PT")


def pane(bench):
    return bench.window.memory.comments.pane


def comment(bench, qtbot, words, text):
    bench.workspace.desk.editor = bench.editor()
    select(bench.editor(), words)
    before = len(stored(bench))
    bench.window.memory.comments.begin()
    qtbot.keyClicks(pane(bench).new.field, text)
    qtbot.keyClick(
        pane(bench).new.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: len(stored(bench)) == before + 1)
    qtbot.waitUntil(lambda: len(pane(bench).cards) == before + 1)


def test_chosen_words_are_commented_on_and_followed(desk, qtbot):
    editor = desk.editor()
    comment(desk, qtbot, "a regulation", "Or a directive?")
    assert [(one.quoted, one.text) for one in stored(desk)] == [
        ("a regulation", "Or a directive?")
    ]
    assert marked(editor) == ["a regulation"]
    assert editor.underpaint is not None
    menu = editor.new_menu(0)
    assert "Comment on the selection" in [act.text() for act in menu.actions()]
    menu.deleteLater()
    cursor = editor.textCursor()
    cursor.setPosition(TEXT.index("regulation"))
    cursor.insertText("binding ")
    cursor.setPosition(0)
    cursor.insertText("Today: ")
    assert marked(editor) == ["a binding regulation"]
    select(editor, "a binding regulation, ")
    editor.textCursor().removeSelectedText()
    qtbot.waitUntil(lambda: marked(editor) == [""])
    editor.undo()
    qtbot.waitUntil(lambda: marked(editor) == ["a binding regulation"])
    desk.workspace.open_question(desk.meeting.questions[1].id)
    qtbot.waitUntil(lambda: not desk.workspace.autosave.busy)
    desk.workspace.open_question(desk.question)
    qtbot.waitUntil(lambda: marked(desk.editor()) == ["a binding regulation"])
    assert desk.stored().text.plain.startswith("Today: One set of rules: a binding regulation")


def test_comment_is_found_again_after_a_restart(desk, qtbot, tmp_path, theme):
    comment(desk, qtbot, "returns", "Which?")
    cursor = desk.editor().textCursor()
    cursor.setPosition(0)
    cursor.insertText("Today: ")
    desk.window.close()
    again = Bench(tmp_path, theme)
    again.workspace.open_question(desk.question)
    qtbot.waitUntil(lambda: marked(again.editor()) == ["returns"])
    again.close()


def test_thread_is_answered_settled_deleted_and_brought_back(desk, qtbot):
    comment(desk, qtbot, "a regulation", "Or a directive?")
    shown = pane(desk)
    (card,) = shown.cards
    card.setFocus()
    qtbot.waitUntil(lambda: card.is_active)
    card.begin_reply()
    qtbot.keyClicks(card.field, "No.")
    card.field.send()
    qtbot.waitUntil(lambda: any(card.face.answers for card in shown.cards))
    assert [one.text for one in stored(desk)] == ["Or a directive?", "No."]
    shown.cards[0].acted.emit(shown.cards[0].face.key, "resolve")
    qtbot.waitUntil(lambda: not shown.cards)
    assert marked(desk.editor()) == []
    shown._on_chosen("all")
    (card,) = shown.cards
    assert "Resolved by" in card.face.note
    card.acted.emit(card.face.key, "delete")
    qtbot.waitUntil(lambda: stored(desk) == ())
    desk.window.memory.comments.undoing.undo()
    qtbot.waitUntil(lambda: len(stored(desk)) == 2)


def test_what_is_being_written_is_kept_when_another_question_comes(desk, qtbot):
    desk.workspace.desk.editor = desk.editor()
    select(desk.editor(), "rules")
    desk.window.memory.comments.begin()
    assert NEW in desk.editor().document().findChild(CommentMarks).spans
    qtbot.keyClicks(pane(desk).new.field, "Which rules?")
    desk.workspace.open_question(desk.meeting.questions[1].id)
    qtbot.waitUntil(lambda: len(stored(desk)) == 1)
    assert stored(desk)[0].quoted == "rules"


def test_comment_of_another_person_comes_to_the_desk_that_is_open(desk, qtbot):
    passage = Passage(KEY, TEXT, 0, 3)
    desk.desk.commenting.add(desk.question, "PT", passage, "How many?")
    qtbot.waitUntil(lambda: marked(desk.editor()) == ["One"])
    assert [card.face.text for card in pane(desk).cards] == ["How many?"]


def test_card_of_a_remark_that_a_file_settled_names_nobody():
    remark = Comment(
        CommentId("c"), "q", "PT", KEY, 1, 0, 3, "One", "Why?", "", MOMENT, resolved_at=MOMENT
    )
    (face,) = faces([remark], {}, MOMENT.date())
    assert face.who == "Somebody"
    assert face.note.startswith("Resolved, ")


def test_answer_that_is_not_sent_is_held_over_other_cards_questions_and_pages(desk, qtbot):
    comment(desk, qtbot, "a regulation", "Or a directive?")
    comment(desk, qtbot, "returns", "Which?")
    shown = pane(desk)
    first = shown.cards[0]
    first.setFocus()
    first.begin_reply()
    qtbot.keyClicks(first.field, "Both, in time.")
    qtbot.keyClick(first.field, Qt.Key.Key_Escape)
    shown.cards[1].setFocus()
    assert first.field.isVisible()
    desk.workspace.open_question(desk.meeting.questions[1].id)
    qtbot.waitUntil(lambda: shown.cards == [])
    desk.workspace.open_question(desk.question)
    qtbot.waitUntil(lambda: len(shown.cards) == 2)
    assert shown.cards[0].field.toPlainText() == "Both, in time."
    qtbot.waitUntil(shown.cards[0].field.isVisible)
    desk.window.memory.review.open()
    sheet = desk.window.memory.review.page.sheet
    qtbot.waitUntil(lambda: len(sheet.cards) == 2)
    assert sheet.cards[0].field.toPlainText() == "Both, in time."
    assert len(stored(desk)) == 2
    sheet.cards[0]._on_given_up()
    desk.window.memory.review.close()
    qtbot.waitUntil(shown.isVisible)
    assert not shown.cards[0].field.isVisible()


def test_resolving_keeps_the_answer_that_is_being_written(desk, qtbot):
    comment(desk, qtbot, "a regulation", "Or a directive?")
    (card,) = pane(desk).cards
    card.begin_reply()
    qtbot.keyClicks(card.field, "No.")
    card.acted.emit(card.face.key, "resolve")
    qtbot.waitUntil(lambda: pane(desk).cards == [])
    assert [one.text for one in stored(desk)] == ["Or a directive?", "No."]
    assert stored(desk)[0].is_resolved
    assert desk.workspace.autosave.drafts.unsent.texts == {}


def test_answer_that_is_not_sent_is_kept_when_the_window_closes(desk, qtbot, tmp_path, theme):
    comment(desk, qtbot, "returns", "Which?")
    (card,) = pane(desk).cards
    card.begin_reply()
    qtbot.keyClicks(card.field, "All of them.")
    desk.window.close()
    assert [one.text for one in stored(desk)] == ["Which?", "All of them."]


def test_answer_that_cannot_be_kept_stays_in_its_field_and_keeps_the_window_open(
    desk, qtbot, monkeypatch
):
    comment(desk, qtbot, "returns", "Which?")
    (card,) = pane(desk).cards
    card.begin_reply()
    qtbot.keyClicks(card.field, "All of them.")
    monkeypatch.setattr(desk.desk.commenting, "_author", full_disk)
    card.field.send()
    qtbot.waitUntil(lambda: not desk.window.notices.banner.isHidden())
    assert card.field.isVisible()
    assert card.field.toPlainText() == "All of them."
    desk.window.close()
    assert desk.window.isVisible()
    monkeypatch.undo()
    card.field.send()
    qtbot.waitUntil(lambda: len(stored(desk)) == 2)
    qtbot.waitUntil(lambda: not any(card.field.isVisible() for card in pane(desk).cards))


def test_button_beside_the_field_sends_the_answer(desk, qtbot):
    comment(desk, qtbot, "returns", "Which?")
    (card,) = pane(desk).cards
    card.begin_reply()
    send = next(one for one in card.findChildren(QPushButton) if one.text() == "Send")
    assert not send.isEnabled()
    qtbot.keyClicks(card.field, "All of them.")
    qtbot.waitUntil(send.isVisible)
    assert "Ctrl+Enter" in send.toolTip()
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(card.face.answers for card in pane(desk).cards))
    assert [one.text for one in stored(desk)] == ["Which?", "All of them."]
    assert not any(one.isVisible() for one in pane(desk).findChildren(ReplyField))


def test_click_on_the_words_of_a_card_chooses_it_and_leaves_them_selectable(desk, qtbot):
    comment(desk, qtbot, "a regulation", "Or a directive?")
    comment(desk, qtbot, "returns", "Which?")
    first, second = pane(desk).cards
    for card in (second, first):
        words = card.findChild(CardWords)
        qtbot.mouseClick(words.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 6))
        assert card.is_active
        assert card.hasFocus()
    qtbot.mouseDClick(words.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 6))
    assert words.textCursor().selectedText() == "Or"


def test_keyboard_stays_on_the_card_that_was_answered_or_brought_back(desk, qtbot):
    comment(desk, qtbot, "a regulation", "Or a directive?")
    comment(desk, qtbot, "returns", "Which?")
    shown, undo = pane(desk), desk.window.memory.comments.undoing.undo
    key, other = (card.face.key for card in shown.cards)
    shown.card(key).setFocus()
    shown.card(key).begin_reply()
    qtbot.keyClicks(shown.card(key).field, "No.")
    shown.card(key).field.send()
    qtbot.waitUntil(lambda: shown.card(key).face.answers != ())
    assert shown.card(key).hasFocus()
    shown.card(key).acted.emit(key, "resolve")
    qtbot.waitUntil(lambda: shown.card(key) is None)
    assert shown.card(other).hasFocus()
    desk.workspace.sidebar.setFocus()
    undo()
    qtbot.waitUntil(lambda: shown.card(key) is not None)
    qtbot.waitUntil(shown.card(key).hasFocus)
