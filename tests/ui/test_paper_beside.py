"""The whole paper beside the text: find, read footnotes, quote what is selected."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meetprep.domain.paper import SourceText
from meetprep.domain.paper_finding import find_in_paper
from meetprep.domain.position import PartKind


@pytest.fixture
def writer(bench, qtbot):
    bench.with_paper()
    bench.window.activateWindow()
    bench.workspace.inspector.begin_find()
    bench.page = bench.workspace.inspector._paper_page
    return bench


def select(writer, words):
    QTest.mouseClick(writer.page.text.viewport(), Qt.MouseButton.LeftButton)
    document = writer.page.text.document()
    cursor = document.find(words)
    assert not cursor.isNull()
    writer.page.text.setTextCursor(cursor)
    return cursor.block().blockNumber()


def test_places_are_found_without_regard_to_case_and_accents(writer, qtbot):
    source = writer.workspace.inspector._read.text
    assert find_in_paper(source, "WARSAW") == find_in_paper(source, "wärsaw")
    assert find_in_paper(source, "  ") == []
    for hit in find_in_paper(source, "return"):
        texts = [*source.paragraphs, *source.footnotes]
        assert texts[hit.block].text[hit.start : hit.end].lower() == "return"


def test_enter_goes_from_place_to_place(writer, qtbot):
    search = writer.page.search
    QTest.keyClicks(search.field, "return")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    count = len(writer.page._hits)
    assert search._count.text() == f"1 / {count}"
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert search._count.text() == f"2 / {count}"
    QTest.keyClick(search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert search._count.text() == f"1 / {count}"
    marked = writer.page.text.extraSelections()
    assert {one.cursor.selectedText().lower() for one in marked} == {"return"}
    QTest.keyClick(search.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: writer.page.text.extraSelections() == [])


def test_selected_words_are_quoted_with_the_marks_of_the_language(writer, qtbot):
    writer.workspace.desk.write(PartKind.RATIONALE)
    editor = writer.editor(PartKind.RATIONALE)
    editor.language = "de-DE"
    select(writer, "in-depth discussion")
    qtbot.waitUntil(writer.page._acts.isVisible)
    writer.window.actions_.quote.trigger()
    text = editor.draft.text()
    assert text.plain == "„in-depth discussion“"
    assert "paragraph" in text.notes[0].text


def test_mark_of_a_footnote_shows_its_text(writer, qtbot):
    note = writer.workspace.inspector._read.text.footnotes[0]
    writer.page.text.note_clicked.emit(note.label)
    assert writer.page._note_text.toPlainText() == note.text


def test_another_paper_of_the_meeting_can_be_read(writer, qtbot):
    inspector = writer.workspace.inspector
    assert writer.page._choice.isHidden()
    first = inspector._read
    other = replace(first, reference="ST 1/25", text=SourceText(first.text.paragraphs[:1]))
    inspector.show_question(writer.meeting.questions[0], first, (first, other))
    assert not writer.page._choice.isHidden()
    actions = writer.page._choice.menu().actions()
    assert actions[1].text() == "ST 1/25"
    actions[1].trigger()
    assert writer.page.text.toPlainText() == first.text.paragraphs[0].text
