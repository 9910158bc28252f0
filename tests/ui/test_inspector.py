"""The paper beside the question: quick with a long one, folded where there is no room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meetprep.domain.paper import SourceText
from meetprep.ui.widgets.flow_text import FlowText
from meetprep.ui.widgets.paper_marks import Marks
from meetprep.ui.widgets.passage_card import PassageCard


def settle():
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture
def inspector(bench):
    bench.with_paper()
    settle()
    return bench.workspace.inspector


def paper_of(bench):
    return bench.desk.meetings.papers(bench.meeting.id)[0]


def test_whole_paper_is_read_into_the_page_when_it_is_looked_at(inspector):
    assert inspector._whole.toPlainText() == ""
    inspector.show_tab("whole")
    assert "An in-depth discussion" in inspector._whole.toPlainText()


def test_tabs_stand_in_one_line_and_say_their_words_where_there_is_room(
    qtbot, bench, inspector
):
    bench.language.choose("fr")
    qtbot.waitUntil(lambda: bench.window.workspace.inspector is not inspector)
    tabs = bench.window.workspace.inspector._tabs._buttons
    said = {}
    for width in (1100, 1920):
        bench.window.resize(width, 700)
        for key, tab in tabs.items():
            bench.window.workspace.inspector.show_tab(key)
            settle()
            assert len({one.y() for one in tabs.values()}) == 1
            said[width, key] = tab.text()
    assert said[1100, "comments"] == ""
    assert said[1920, "comments"] == "Commentaires"


def test_next_question_marks_other_paragraphs_of_the_same_text(bench, inspector):
    inspector.show_tab("whole")
    cursor = inspector._whole.document().find("An in-depth")
    bench.workspace.sidebar.step(1)
    second = bench.meeting.questions[1].paragraphs[0]
    assert list(inspector._whole.marks.paragraphs) == [second]
    assert grounds(inspector._whole, at=second) == {"accent_soft"}
    assert "accent_soft" not in grounds(inspector._whole, at=second - 1)
    # A text that was filled in anew would have taken the selection away.
    assert cursor.selectedText() == "An in-depth"


def grounds(text, at):
    """Return the tokens of the colours at the right edge of a paragraph's first line."""
    text.go_to(at)
    settle()
    block = text.document().findBlockByNumber(at)
    top = text.document().documentLayout().blockBoundingRect(block).top()
    y = round(top) - text.verticalScrollBar().value() + 10
    shown = text.viewport().grab().toImage().pixelColor(text.viewport().width() - 3, y)
    tokens = ("accent_soft", "mark")
    return {one for one in tokens if text._theme.colour(one).rgb() == shown.rgb()}


def test_paragraph_of_the_question_stays_in_sight_at_another_width(bench, inspector):
    bench.window.resize(1100, 640)
    inspector.show_tab("whole")
    for size in ((1920, 700), (1100, 640)):
        bench.window.resize(*size)
        settle()
        at = bench.workspace.question.paragraphs[0]
        block = inspector._whole.document().findBlockByNumber(at)
        top = inspector._whole.document().documentLayout().blockBoundingRect(block).top()
        seen = top - inspector._whole.verticalScrollBar().value()
        assert 0 <= seen < inspector._whole.viewport().height()


def test_long_words_of_summary_and_footnotes_break(bench, inspector):
    paper = paper_of(bench)
    word = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    notes = tuple(replace(note, text=word) for note in paper.text.footnotes)
    text = SourceText(paper.text.paragraphs, notes)
    inspector.show_question(bench.meeting.questions[0], replace(paper, title=word, text=text))
    settle()
    assert inspector._scroll.widget().width() == inspector._scroll.viewport().width()
    shown = [one for one in inspector.findChildren(FlowText) if word in one.toPlainText()]
    assert len(shown) >= 2
    assert all(one.document().idealWidth() <= one.viewport().width() for one in shown)


def test_passage_that_was_touched_is_the_one_that_is_quoted(qtbot, bench, inspector):
    cards = inspector._scroll.widget().findChildren(PassageCard)
    assert [card._edge.property("line") for card in cards[:2]] == ["active", "true"]
    cards[1].touched.emit()
    assert [card._edge.property("line") for card in cards[:2]] == ["true", "active"]
    bench.editor().setFocus()
    inspector.quote_active()
    passage = cards[1]._passage
    assert passage.text[passage.start : passage.end] in bench.editor().toPlainText()


def test_paper_folds_in_a_narrow_window_and_comes_back_in_a_wide_one(bench, inspector):
    for width, visible in ((1440, True), (960, False), (1200, True)):
        bench.window.resize(width, 600)
        settle()
        assert inspector.isVisible() is visible
        assert bench.workspace.sidebar.isVisible()


def test_paper_that_is_asked_for_takes_the_place_of_the_sidebar(bench, inspector):
    bench.window.resize(960, 600)
    settle()
    bench.window.actions_.fold_paper.trigger()
    settle()
    assert (inspector.isVisible(), bench.workspace.sidebar.isVisible()) == (True, False)
    bench.window.actions_.fold.trigger()
    settle()
    assert (inspector.isVisible(), bench.workspace.sidebar.isVisible()) == (False, True)


def test_folded_panes_come_back_by_mouse(qtbot, bench, inspector):
    bench.window.resize(1440, 800)
    row = bench.workspace._top.row
    for button, pane in (
        (row.itemAt(0).widget(), bench.workspace.sidebar),
        (row.itemAt(row.count() - 1).widget(), inspector),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not pane.isVisible()
        assert button.isVisible()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert pane.isVisible()


def test_overview_of_a_short_paper_shows_marks_where_they_stand(bench, inspector):
    inspector.show_tab("whole")
    settle()
    text = inspector._whole
    paper = paper_of(bench)
    text.show_text(SourceText(paper.text.paragraphs[:2]), Marks())
    _, end = text.share_of(1)
    assert end * text.viewport().height() <= text.document().size().height() + 1


@pytest.mark.parametrize(
    ("settled", "said"), [(True, "It’s the paper."), (False, "Not answered.")]
)
def test_answer_to_a_doubt_is_shown_beside_the_question(bench, inspector, settled, said):
    paper = paper_of(bench)
    warnings = tuple(replace(one, settled=settled) for one in paper.warnings)
    inspector.show_question(bench.meeting.questions[0], replace(paper, warnings=warnings))
    settle()
    shown = [one.toPlainText() for one in inspector.findChildren(FlowText) if one.isVisible()]
    assert f"The paper announces four questions; three were found. {said}" in shown


def test_another_theme_leaves_the_passage_that_is_quoted_by_key(qtbot, bench):
    bench.with_paper()
    page = bench.workspace.inspector._passages
    chosen = page.active
    bench.theme.changed.emit()
    assert page.active is chosen
    assert chosen is page.findChildren(PassageCard)[0]
