"""Everything is found from one field, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.domain.searching import HitKind
from meetprep.ui.search.rows import RowKind
from tests.support.looking import press


@pytest.fixture
def palette(bench):
    """The search over the sample paper, with positions of two delegations."""
    bench.with_paper()
    texts = {
        (0, "PT", PartKind.RED_LINE): "No return hub without a legal basis.",
        (1, "PT", PartKind.KEY_MESSAGE): "In Łódź the hubs were welcome.",
        (2, "DE", PartKind.LINE_TO_TAKE): "Die Straße nach Łódź ist lang.",
    }
    for (number, delegation, kind), text in texts.items():
        question = bench.meeting.questions[number].id
        bench.desk.drafting.save_part(question, delegation, kind, from_plain(text), based_on=0)
    bench.desk.searching.keep_all()
    return bench.window.searching.palette


def look_for(qtbot, bench, typed):
    """Type into the search and wait for what is found."""
    palette = bench.window.searching.palette
    if palette.isHidden():
        bench.window.actions_.search.trigger()
    palette.field.clear()
    qtbot.keyClicks(palette.field, typed)
    qtbot.waitUntil(lambda: bench.window.searching._asking is None)
    return [row for row in palette.rows if row.kind is not RowKind.CAPTION]


def texts(rows):
    return [row.text for row in rows]


def test_part_is_found_and_opened_with_its_words_marked(qtbot, bench, palette):
    (row,) = look_for(qtbot, bench, "lodz hub")
    assert [row.text[a:b] for a, b in row.marks] == ["Łódź", "hub"]
    assert row.below.startswith("Portugal · Key message")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isHidden()
    editor = bench.editor(PartKind.KEY_MESSAGE)
    assert bench.workspace.question.id == bench.meeting.questions[1].id
    assert marked(editor) == ["Łódź", "hub"]
    assert editor.textCursor().position() == len("In ")
    qtbot.keyClicks(editor, "x")
    assert editor.extraSelections() == []


def test_position_of_others_is_opened_as_theirs(qtbot, bench, palette):
    (row,) = look_for(qtbot, bench, "strasse")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert row.below.startswith("Germany · Line to take")
    assert bench.workspace.delegation.code == "DE"
    assert bench.editor(PartKind.LINE_TO_TAKE).toPlainText().startswith("Die Straße")


def test_arrows_pass_over_the_names_of_groups(qtbot, bench, palette):
    rows = look_for(qtbot, bench, "hub")
    kinds = [row.value.kind for row in rows if row.kind is RowKind.HIT]
    assert kinds.count(HitKind.POSITION) == 2
    assert HitKind.PAPER in kinds
    for _ in range(2):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().data(Qt.ItemDataRole.UserRole) == rows[2]
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().data(Qt.ItemDataRole.UserRole) == rows[1]


def test_paper_is_opened_at_the_paragraph_with_its_words_marked(qtbot, bench, palette):
    look_for(qtbot, bench, "papers: hubs")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isHidden()
    whole = bench.workspace.inspector._whole
    assert whole.isVisible()
    qtbot.waitUntil(lambda: marked(whole) != [])
    assert {words.lower() for words in marked(whole)} == {"hubs"}
    bench.window.actions_.next.trigger()
    assert marked(whole) == []


def marked(text):
    return [mark.cursor.selectedText() for mark in text.extraSelections()]


def test_meeting_is_opened_on_its_page(qtbot, bench, palette):
    look_for(qtbot, bench, "meetings: warsaw")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = bench.window.meetings.page
    assert bench.workspace.page is page
    assert page.isVisible()


def test_index_is_rebuilt_by_a_command(qtbot, bench, palette):
    bench.desk.searching.rebuild()
    row = look_for(qtbot, bench, "rebuild the")[0]
    assert row.text == "Rebuild the search index"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    said = bench.window.notices.banner._statement
    qtbot.waitUntil(lambda: said.text() == "The search index was rebuilt.")
    assert bench.desk.searching.search("lodz").waiting == 0
    assert texts(look_for(qtbot, bench, "strasse")) == ["Die Straße nach Łódź ist lang."]


def test_filters_are_typed_or_chosen(qtbot, bench, palette):
    assert texts(look_for(qtbot, bench, "DE: lodz")) == ["Die Straße nach Łódź ist lang."]
    look_for(qtbot, bench, "lodz")
    pill = next(p for p in palette.findChildren(QPushButton) if p.text() == "Notes")
    pill.click()
    qtbot.waitUntil(lambda: bench.window.searching._asking is None)
    assert palette.rows == []
    pill.click()
    delegation = next(p for p in palette.findChildren(QPushButton) if p.text() == "Delegation")
    delegation.menu().aboutToShow.emit()
    shown = {action.text(): action for action in delegation.menu().actions()}
    assert list(shown)[:2] == ["Any", "Portugal"]
    shown["Germany"].trigger()
    qtbot.waitUntil(lambda: bench.window.searching._asking is None)
    assert [row.disc for row in palette.rows if row.kind is RowKind.HIT] == ["DE"]


def test_command_is_named_and_run(qtbot, bench, palette):
    row = look_for(qtbot, bench, "light or")[0]
    assert (row.text, row.right) == ("Light or dark", "Ctrl+Shift+D")
    was_dark = bench.theme.is_dark
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.theme.is_dark is not was_dark)


def test_commands_are_listed_before_anything_is_typed(qtbot, bench, palette):
    rows = look_for(qtbot, bench, "")
    assert "Export position paper…" in texts(rows)
    assert not any("Search" in text for text in texts(rows))


def test_escape_gives_the_keyboard_back(qtbot, bench, palette):
    bench.editor(PartKind.RATIONALE).setFocus()
    look_for(qtbot, bench, "hub")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert QApplication.focusWidget() is bench.editor(PartKind.RATIONALE)


def test_tab_stays_within_the_search(qtbot, bench, palette):
    look_for(qtbot, bench, "hub")
    seen = []
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert all(palette.isAncestorOf(widget) for widget in seen)
    assert palette.view in seen
    assert palette.field in seen


def test_what_was_typed_just_now_is_found(qtbot, bench, palette):
    qtbot.keyClicks(bench.editor(), "Zanzibar")
    bench.workspace.autosave.try_again()
    qtbot.waitUntil(lambda: not bench.workspace.autosave.busy)
    look_for(qtbot, bench, "zanzi")
    qtbot.waitUntil(
        lambda: [r.text for r in palette.rows if r.kind is RowKind.HIT] == ["Zanzibar"]
    )


def test_enter_waits_for_what_was_typed(qtbot, bench, palette):
    look_for(qtbot, bench, "strasse")
    palette.field.setText("lodz hub")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(palette.isHidden)
    assert bench.workspace.question.id == bench.meeting.questions[1].id


def test_nothing_found_is_said(qtbot, bench, palette):
    assert look_for(qtbot, bench, "qqq") == []
    assert palette._nothing.text() == "Nothing was found for “qqq”."
    assert palette._nothing.isVisible()


def test_search_is_opened_by_a_click_beside_the_meetings(qtbot, bench, palette):
    press(bench, "Search everything")
    assert palette.isVisible()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()


def test_window_that_is_closed_once_more_says_nothing(bench):
    bench.window.close()
    bench.window.close()
    assert not bench.window.isVisible()
