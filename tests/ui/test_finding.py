"""Find and replace through all questions of a meeting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Block, Mark, Note, NoteMark, RichText, Run, from_plain
from meetprep.ui.widgets.note_editor import NoteEditor
from tests.support.looking import press


@pytest.fixture
def finding(qtbot, bench):
    bench.with_paper()
    for number, text in enumerate(("Łódź and lodz.", "We saw Łódź.")):
        question = bench.meeting.questions[number].id
        bench.desk.drafting.save_part(
            question, "PT", PartKind.RATIONALE, from_plain(text), based_on=0
        )
    bench.workspace.open_question(bench.meeting.questions[0].id)
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    return bench.window.finding


def seek(qtbot, finding, words, count):
    finding.open(True)
    finding.bar.field.setText(words)
    qtbot.waitUntil(lambda: finding.bar._count.text() == count)


def rationale(bench, question):
    return bench.stored(PartKind.RATIONALE, question=question).text.plain


def test_places_are_counted_and_shown_across_questions(qtbot, bench, finding):
    seek(qtbot, finding, "lodz", "3")
    for number, question in (("1", "1."), ("2", "1."), ("3", "2."), ("1", "1.")):
        QTest.keyClick(finding.bar.field, Qt.Key.Key_Return)
        assert finding.bar._count.text() == f"{number} of 3"
        assert bench.workspace.question.label == question
    cursor = bench.editor(PartKind.RATIONALE).textCursor()
    assert (cursor.selectionStart(), cursor.selectedText()) == (0, "Łódź")


def test_exact_search_minds_case_and_accents(qtbot, bench, finding):
    seek(qtbot, finding, "lodz", "3")
    press(bench, "Exact case and accents")
    qtbot.waitUntil(lambda: finding.bar._count.text() == "1")


def test_replacing_all_makes_revisions_and_can_be_undone(qtbot, bench, finding):
    seek(qtbot, finding, "lodz", "3")
    finding.bar.replacement.setText("Warsaw")
    press(bench, "Replace all")
    assert finding.bar._count.text() == "3 replaced"
    qtbot.waitUntil(lambda: rationale(bench, 0) == "Warsaw and Warsaw.")
    qtbot.waitUntil(lambda: rationale(bench, 1) == "We saw Warsaw.")
    bench.editor(PartKind.RATIONALE).undo()
    assert bench.editor(PartKind.RATIONALE).toPlainText() == "Łódź and lodz."


def test_replacing_one_goes_on_to_the_next(qtbot, bench, finding):
    seek(qtbot, finding, "lodz", "3")
    finding.bar.replacement.setText("Warsaw")
    for _ in range(2):
        press(bench, "Replace")
    assert bench.editor(PartKind.RATIONALE).toPlainText() == "Warsaw and lodz."
    assert finding.bar._count.text() == "1 of 2"


def test_replacing_never_takes_an_old_text_for_the_present_one(qtbot, bench, finding):
    seek(qtbot, finding, "lodz", "3")
    finding.open(True)
    QTest.keyClicks(bench.editor(PartKind.RATIONALE), " Now")
    qtbot.waitUntil(lambda: rationale(bench, 0).endswith(" Now"))
    finding.bar.replacement.setText("Warsaw")
    press(bench, "Replace all")
    assert bench.editor(PartKind.RATIONALE).toPlainText() == "Warsaw and Warsaw. Now"


def test_escape_closes_the_bar_and_goes_back_to_the_text(qtbot, bench, finding):
    bench.editor(PartKind.RATIONALE).setFocus()
    seek(qtbot, finding, "lodz", "3")
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Escape)
    assert not finding.bar.isVisible()
    assert bench.editor(PartKind.RATIONALE).hasFocus()
    assert bench.editor(PartKind.RATIONALE).extraSelections() == []


def sourced(words, *notes):
    """A text with footnotes, the first word of each in bold."""
    names = [f"n{number}" for number in range(len(notes))]
    bold = frozenset({Mark.BOLD})
    made = tuple(
        Note(name, (Run(note.split()[0], bold), Run(note[len(note.split()[0]) :])))
        for name, note in zip(names, notes, strict=True)
    )
    return RichText((Block((Run(words), *map(NoteMark, names))),), made)


@pytest.fixture
def noted(bench, finding):
    for number, text in enumerate(
        (
            sourced("Łódź ", "Lodz, lodz 🇪🇺 and Łódź.", "Elsewhere."),
            sourced("Nothing ", "Lodz again."),
        )
    ):
        question = bench.meeting.questions[number].id
        bench.desk.drafting.save_part(question, "PT", PartKind.RED_LINE, text, based_on=0)
    bench.workspace.open_question(bench.meeting.questions[1].id)
    bench.workspace.open_question(bench.meeting.questions[0].id)
    return bench.desk.drafting


def note_fields(bench):
    fields = bench.window.findChildren(NoteEditor)
    return [one for one in fields if one.isVisible()]


def test_places_in_footnotes_are_shown_and_marked_in_their_field(qtbot, bench, finding, noted):
    seek(qtbot, finding, "lodz", "8")
    shown = []
    for _ in range(8):
        QTest.keyClick(finding.bar.field, Qt.Key.Key_Return)
        QApplication.processEvents()
        for field in (bench.editor(PartKind.RED_LINE), *note_fields(bench)):
            if field.textCursor().hasSelection() and field.extraSelections():
                shown.append(field.textCursor().selectedText())
                assert not field.viewport().visibleRegion().isEmpty()
    assert shown == ["Łódź", "Lodz", "lodz", "Łódź", "Lodz"]
    assert finding.bar.field.hasFocus()
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Escape)
    assert not any(field.extraSelections() for field in note_fields(bench))


def test_replacing_in_footnotes_keeps_their_look_and_is_one_step_of_undo(
    qtbot, bench, finding, noted
):
    seek(qtbot, finding, "lodz", "8")
    finding.bar.replacement.setText("Warsaw")
    press(bench, "Replace all")
    assert finding.bar._count.text() == "8 replaced"

    def stored(number=0):
        return bench.stored(PartKind.RED_LINE, question=number).text

    qtbot.waitUntil(lambda: stored(1).notes[0].text == "Warsaw again.")
    qtbot.waitUntil(lambda: stored().notes[0].text == "Warsaw, Warsaw 🇪🇺 and Warsaw.")
    first, rest = stored().notes[0].content
    assert (first.text, first.marks) == ("Warsaw,", {Mark.BOLD})
    assert rest.text.startswith(" Warsaw")
    qtbot.waitUntil(lambda: note_fields(bench)[0].toPlainText().startswith("Warsaw, Warsaw"))
    bench.editor(PartKind.RED_LINE).undo()
    qtbot.waitUntil(lambda: note_fields(bench)[0].toPlainText().startswith("Lodz, lodz"))
    assert bench.editor(PartKind.RED_LINE).toPlainText().startswith("Łódź")


def test_replacing_one_in_a_footnote_goes_on_behind_it(qtbot, bench, finding, noted):
    seek(qtbot, finding, "lodz,", "1")
    finding.bar.replacement.setText("Lodz, lodz,")
    for _ in range(2):
        press(bench, "Replace")
    qtbot.waitUntil(lambda: note_fields(bench)[0].toPlainText().startswith("Lodz, lodz, lodz"))
