"""Typing and formatting in the parts, as a user does it: by key and by button."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget

from meetprep.domain.position import PartKind, empty_position
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    from_plain,
)
from meetprep.domain.speaking import WordCount
from meetprep.services.pasting import Pasting as Reader
from meetprep.ui.drafts import Drafts
from meetprep.ui.format_actions import FormatActions
from meetprep.ui.pasting import Pasting
from meetprep.ui.widgets.format_bar import FormatBar
from meetprep.ui.widgets.link_card import LinkCard
from meetprep.ui.widgets.note_editor import NoteEditor
from meetprep.ui.widgets.parts_view import PartsView
from tests.support.looking import press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
KEY = Qt.Key


@pytest.fixture
def desk(qtbot, theme):
    """The parts and their formatting, without a window or a store around them."""
    page = QWidget()
    qtbot.addWidget(page)
    desk = SimpleNamespace(window=page, format=FormatActions(theme, page))
    desk.parts = PartsView(theme, desk.format.all)
    QVBoxLayout(page).addWidget(desk.parts)
    desk.parts.field_focused.connect(desk.format.edit)
    desk.pasting = Pasting(Reader(), None)
    desk.parts.field_pasted.connect(desk.pasting.paste)
    desk.drafts = Drafts(theme)
    desk.parts.show_drafts(desk.drafts.of_position(empty_position("q", "PT"), busy=set()))
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return desk


@pytest.fixture
def editor(desk):
    shown = desk.parts.editor(PartKind.KEY_MESSAGE)
    shown.setFocus()
    return shown


def key(key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(words):
    for place, line in enumerate(words.split("\n")):
        if place:
            key(KEY.Key_Return)
        QTest.keyClicks(QApplication.focusWidget(), line)


def undo():
    key(KEY.Key_Z, CONTROL)


def shown(editor):
    return [(b.text, b.kind.value, b.level) for b in editor.draft.text().blocks]


def notes(editor):
    return [note.text for note in editor.draft.text().notes]


def note_fields(desk):
    return [field for field in desk.window.findChildren(NoteEditor) if field.isVisible()]


@pytest.mark.parametrize(
    ("letter", "mark"),
    [(KEY.Key_B, Mark.BOLD), (KEY.Key_I, Mark.ITALIC), (KEY.Key_U, Mark.UNDERLINE)],
)
def test_marks_by_key_hold_for_what_is_typed_next(editor, letter, mark):
    key(letter, CONTROL)
    type_("firm")
    key(letter, CONTROL)
    type_(" and")
    firm, plain = editor.draft.text().blocks[0].content
    assert (firm, plain) == (Run("firm", frozenset({mark})), Run(" and"))


def test_one_undo_takes_one_word(editor):
    type_("one set of rules")
    undo()
    assert editor.toPlainText() == "one set of "
    undo()
    undo()
    assert editor.toPlainText() == "one "
    key(KEY.Key_Y, CONTROL)
    assert editor.toPlainText() == "one set "


def test_deleting_backwards_is_undone_word_by_word(editor):
    type_("one two")
    for _ in range(7):
        key(KEY.Key_Backspace)
    undo()
    assert editor.toPlainText() == "one "
    undo()
    assert editor.toPlainText() == "one two"


@pytest.mark.parametrize("level", [1, 2, 3])
def test_heading_by_key_is_followed_by_a_paragraph(editor, level):
    key(KEY.Key_0 + level, CONTROL | ALT)
    type_("Title\ntext")
    assert shown(editor) == [("Title", "h", level), ("text", "p", 0)]


def test_heading_again_is_a_paragraph_again(editor):
    key(KEY.Key_2, CONTROL | ALT)
    type_("Title")
    key(KEY.Key_2, CONTROL | ALT)
    assert shown(editor) == [("Title", "p", 0)]


def test_quotation_goes_on_with_enter_and_ends_on_an_empty_line(editor):
    key(KEY.Key_Q, CONTROL | ALT)
    type_("one\ntwo\n\nmine")
    assert [kind for _text, kind, _level in shown(editor)] == ["q", "q", "p"]


def test_backspace_at_the_start_of_a_heading_makes_it_a_paragraph(editor):
    key(KEY.Key_1, CONTROL | ALT)
    type_("Title")
    key(KEY.Key_Home)
    key(KEY.Key_Backspace)
    assert shown(editor) == [("Title", "p", 0)]


@pytest.mark.parametrize(
    ("typed", "style"),
    [
        ("- ", ListStyle.BULLET),
        ("* ", ListStyle.BULLET),
        ("1. ", ListStyle.DECIMAL),
        ("a) ", ListStyle.LETTER),
    ],
)
def test_typing_a_label_starts_a_list_and_undo_brings_the_label_back(editor, typed, style):
    type_(typed)
    type_("point")
    assert editor.draft.text().blocks == (Block((Run("point"),), BlockKind.ITEM, 0, style),)
    undo()
    undo()
    assert editor.draft.text() == from_plain("x") or editor.toPlainText() == typed
    assert shown(editor)[0][1] == "p"


def test_numbers_go_on_after_a_nested_list(editor):
    key(KEY.Key_7, CONTROL | SHIFT)
    type_("one\n")
    key(KEY.Key_Tab)
    type_("inner\n")
    key(KEY.Key_Backtab)
    type_("two")
    block = editor.textCursor().block()
    assert block.textList().itemText(block).startswith("2.")
    assert [level for _text, _kind, level in shown(editor)] == [0, 1, 0]


def test_backspace_at_the_start_of_an_item_leaves_the_list(editor):
    key(KEY.Key_8, CONTROL | SHIFT)
    type_("one")
    key(KEY.Key_Home)
    key(KEY.Key_Backspace)
    assert shown(editor) == [("one", "p", 0)]


def test_several_items_are_nested_at_once(editor):
    key(KEY.Key_8, CONTROL | SHIFT)
    type_("one\ntwo\nthree")
    editor.moveCursor(QTextCursor.MoveOperation.Up, QTextCursor.MoveMode.KeepAnchor)
    key(KEY.Key_Tab)
    assert [level for _text, _kind, level in shown(editor)] == [0, 1, 1]


def test_bar_shows_what_the_caret_is_in(qtbot, desk, editor):
    bold, bullets, heading = desk.format.bold, desk.format.bullets, desk.format.headings[1]
    type_("plain ")
    key(KEY.Key_B, CONTROL)
    type_("bold")
    qtbot.waitUntil(bold.isChecked)
    key(KEY.Key_Home)
    qtbot.waitUntil(lambda: not bold.isChecked())
    key(KEY.Key_2, CONTROL | ALT)
    assert heading.isChecked()
    key(KEY.Key_8, CONTROL | SHIFT)
    assert (bullets.isChecked(), heading.isChecked()) == (True, False)


def test_marks_of_the_language_are_undone_alone(editor):
    type_('say "yes"')
    assert editor.toPlainText() == "say “yes”"
    undo()
    assert editor.toPlainText() == 'say “yes"'
    editor.language = "fr"
    type_(" Ah !")
    assert editor.toPlainText().endswith(" Ah\u202f!")


def test_footnote_is_written_where_it_stands_and_undone_with_the_text(desk, editor):
    type_("See ")
    key(KEY.Key_F, CONTROL | ALT)
    type_("the Treaty, page 2")
    assert notes(editor) == ["the Treaty, page 2"]
    undo()
    undo()
    assert notes(editor) == ["the Treaty, "]
    key(KEY.Key_Escape)
    assert editor.hasFocus()
    type_(" here")
    undo()
    undo()
    assert (editor.draft.text().plain, notes(editor)) == ("See ", ["the Treaty, "])
    for _ in range(3):
        undo()
    assert notes(editor) == []


def test_command_that_comes_with_the_letter_of_its_key_is_no_letter(desk, editor):
    key(KEY.Key_F, CONTROL | ALT)
    type_("the Treaty")
    # As on a Mac, and with the letters of some languages.
    field = QApplication.focusWidget()
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Z, CONTROL, "z"))
    assert notes(editor) == ["the "]


def test_footnote_may_be_formatted_and_carries_links(desk, editor):
    key(KEY.Key_F, CONTROL | ALT)
    key(KEY.Key_I, CONTROL)
    type_("ibid")
    note = editor.draft.text().notes[0]
    assert note.content == (Run("ibid", frozenset({Mark.ITALIC})),)
    assert not desk.format.bullets.isEnabled()


def test_footnotes_are_numbered_in_the_order_of_their_marks(qtbot, desk, editor):
    type_("ab")
    editor.insert_note("last")
    key(KEY.Key_Home)
    editor.insert_note("first")
    qtbot.waitUntil(lambda: len(note_fields(desk)) == 2)
    said = {f.accessibleName(): f.toPlainText() for f in note_fields(desk)}
    assert said == {"Footnote 1": "first", "Footnote 2": "last"}
    assert notes(editor) == ["first", "last"]


def test_footnote_goes_with_its_mark_and_comes_back_with_it(qtbot, desk, editor):
    type_("See")
    editor.insert_note("COM(2021) 753")
    key(KEY.Key_Backspace)
    assert notes(editor) == []
    qtbot.waitUntil(lambda: note_fields(desk) == [])
    undo()
    qtbot.waitUntil(lambda: [f.toPlainText() for f in note_fields(desk)] == notes(editor))
    assert notes(editor) == ["COM(2021) 753"]


def test_key_leads_from_a_mark_to_its_footnote_and_back(desk, editor):
    type_("See")
    editor.insert_note("COM(2021) 753")
    key(KEY.Key_F, CONTROL | ALT)
    assert QApplication.focusWidget() is note_fields(desk)[0]
    key(KEY.Key_F, CONTROL | ALT)
    assert QApplication.focusWidget() is editor
    assert notes(editor) == ["COM(2021) 753"]


def test_double_click_opens_a_footnote(qtbot, desk, editor):
    type_("See")
    editor.insert_note("First")
    QApplication.processEvents()
    at = editor.cursorRect().center() - QPoint(4, 0)
    qtbot.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert QApplication.focusWidget() is note_fields(desk)[0]


def link_card(desk):
    return next(card for card in desk.window.findChildren(LinkCard) if card.isVisible())


def test_link_takes_web_and_mail_addresses_only(desk, editor):
    type_("here")
    key(KEY.Key_K, CONTROL | SHIFT)
    address = link_card(desk).findChild(QLineEdit)
    address.setText("file:///etc/passwd")
    press(desk, "Set link")
    assert "http, https and mailto" in link_card(desk)._refusal.text()
    address.setText("example.org/a")
    key(KEY.Key_Return)
    assert editor.draft.text().blocks[0].content[0].link == "https://example.org/a"
    assert editor.hasFocus()


def test_link_can_be_changed_and_taken_away(desk, editor):
    type_("see here")
    key(KEY.Key_K, CONTROL | SHIFT)
    type_("desk@example.org\n")
    assert editor.draft.text().blocks[0].content[1].link == "mailto:desk@example.org"
    key(KEY.Key_K, CONTROL | SHIFT)
    press(desk, "Remove link")
    assert editor.draft.text() == from_plain("see here")


def test_typing_after_a_link_is_no_part_of_it(editor):
    type_("here")
    key(KEY.Key_K, CONTROL | SHIFT)
    type_("example.org\n")
    key(KEY.Key_End)
    type_(" we go")
    assert editor.draft.text().blocks[0].content[1] == Run(" we go")


def test_paste_from_a_browser_keeps_the_format_and_fetches_nothing(editor):
    data = QMimeData()
    data.setHtml(
        "<p style='color:red'><b>Bold</b><img src='file:///etc/passwd'>"
        "<img src='//host/share/x'> <a href='javascript:x'>word</a></p><ul><li>point</ul>"
    )
    data.setText("Bold word point")
    editor.insertFromMimeData(data)
    assert editor.draft.text().blocks == (
        Block((Run("Bold", frozenset({Mark.BOLD})), Run(" word"))),
        Block((Run("point"),), BlockKind.ITEM, 0, ListStyle.BULLET),
    )
    undo()
    assert editor.draft.text().is_empty


def test_paste_as_plain_text_keeps_the_words_alone(editor):
    data = QMimeData()
    data.setHtml("<b>Bold</b> word")
    data.setText("Bold word")
    QApplication.clipboard().setMimeData(data)
    key(KEY.Key_V, CONTROL | SHIFT)
    assert editor.draft.text() == from_plain("Bold word")


def test_copy_tells_others_the_format_and_nothing_internal(editor):
    type_("See")
    editor.insert_note("COM(2021) 753")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "See"
    assert "mso-footnote-id:ftn1" in data.html()
    assert editor.draft.key.question not in data.html()


def test_what_may_be_left_out_is_marked_in_the_line_to_take_only(desk, editor):
    assert not desk.format.leave_out.isEnabled()
    line = desk.parts.editor(PartKind.LINE_TO_TAKE)
    line.setFocus()
    type_("We agree at once. As ever, we are glad.")
    key(KEY.Key_X, CONTROL | SHIFT)
    agree, glad = line.draft.text().blocks[0].content
    assert (agree.marks, glad.marks) == (frozenset(), {Mark.LEAVE_OUT})
    assert glad.text == "As ever, we are glad."
    assert line.draft.live.words() == WordCount(9, 4)
    key(KEY.Key_X, CONTROL | SHIFT)
    assert line.draft.text() == from_plain("We agree at once. As ever, we are glad.")


def test_too_long_a_line_is_said_quietly(desk):
    bar = desk.parts.speaking
    pace = {"rest": WordCount(100, 100), "words_a_minute": 100, "limit": 180}
    bar.show_time(WordCount(260, 190), **pace)
    assert bar.accessibleName() == (
        "260 words, 2:36 · session 3:36 of 3:00. 0:36 over the limit. "
        "1:54 without what may be left out. then the session is within the limit"
    )
    bar.show_time(WordCount(80, 80), **pace)
    assert bar.accessibleName() == "80 words, 0:48 · session 1:48 of 3:00"


def test_many_footnotes_that_come_at_once_follow_in_their_order(desk, qtbot):
    names = [f"n{number}" for number in range(1, 41)]
    notes = tuple(Note(name, (Run(f"Source {name}."),)) for name in names)
    blocks = tuple(Block((Run("Said"), NoteMark(name))) for name in names)
    editor = desk.parts.editor(PartKind.KEY_MESSAGE)
    editor.insert_text(RichText(blocks, notes))
    editor.note_opened.emit("n40")  # whoever wants to write there does not wait
    assert QApplication.focusWidget() is desk.parts.findChildren(NoteEditor)[-1]

    def shown():
        fields = [one for one in desk.parts.findChildren(NoteEditor) if one.isVisible()]
        fields.sort(key=lambda one: one.mapTo(desk.parts, QPoint()).y())
        return [field.toPlainText() for field in fields]

    qtbot.waitUntil(lambda: shown() == [f"Source {name}." for name in names])


def test_every_level_of_heading_and_plain_text_is_in_one_button(desk, editor, qtbot):
    bar = FormatBar(desk.format.groups)
    qtbot.addWidget(bar)
    bar.show()
    buttons = bar.findChildren(QToolButton)
    [button] = [one for one in buttons if one.defaultAction().menu()]
    menu = button.defaultAction().menu()
    type_("Words")
    offered = menu.actions()
    opened = []
    button.showMenu = lambda: opened.append(button)  # a real one would hold the keyboard
    QTest.keyClick(button, KEY.Key_Return)
    assert opened == [button]
    for action, wanted in zip(offered[1:], (1, 2, 3), strict=True):
        action.trigger()
        assert editor.kind() == (BlockKind.HEADING, wanted)
        assert button.isChecked()
    press_keys = [one.shortcut().toString() for one in offered]
    assert press_keys == ["Ctrl+Alt+0", "Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3"]
    offered[0].trigger()
    assert editor.kind() == (BlockKind.PARAGRAPH, 0)
    offered[0].trigger()
    assert editor.kind() == (BlockKind.PARAGRAPH, 0)
