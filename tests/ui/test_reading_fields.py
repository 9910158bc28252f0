"""Every field of a reading can be corrected, and each correction undone."""

import pytest
from PySide6.QtCore import Qt

from tests.support.looking import press
from tests.support.window import SEED


@pytest.fixture
def page(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.activateWindow()
    bench.window.read_papers([SEED])
    qtbot.waitUntil(bench.window.import_page.isVisible)
    return bench.window.import_page


def reading(page):
    return page.findings.reading


def retype(qtbot, line, text):
    line.selectAll()
    if text:
        qtbot.keyClicks(line, text)
    else:
        qtbot.keyClick(line, Qt.Key.Key_Delete)


FIELDS = {
    "name": ("Meeting of ministers", lambda r: r.meeting.name),
    "place": ("Lisbon", lambda r: r.meeting.place),
    "title": ("Another title", lambda r: r.title),
    "reference": ("ST 5555/25", lambda r: r.reference),
    "marking": ("LIMITE", lambda r: r.marking),
    "announced": ("3", lambda r: str(r.announced)),
}


def test_each_field_is_corrected_and_the_correction_undone(qtbot, page):
    before = reading(page)
    for key, (typed, value) in FIELDS.items():
        field = page.findings.side.fields.fields[key].field
        shown = field.line.text()
        retype(qtbot, field.line, typed)
        assert value(reading(page)) == typed, key
        page._undo.trigger()
        assert reading(page) == before, key
        assert field.line.text() == shown, key


BAD = {
    "dates": ("31 June 2025", "No date that can be read"),
    "announced": ("many", "No number of questions"),
    "marking": ("RESTREINT UE/EU RESTRICTED", "A classified paper may not be kept"),
}


def test_bad_input_is_said_by_the_field_and_the_good_value_stays(qtbot, page):
    for key, (typed, says) in BAD.items():
        entry = page.findings.side.fields.fields[key]
        before = entry.read(reading(page))
        retype(qtbot, entry.field.line, typed)
        assert entry.field.complaint.startswith(says), key
        assert entry.read(reading(page)) == before, key


def test_kind_of_paper_is_chosen_from_a_list(page):
    kind = page.findings.side.fields._kind
    kind.menu().actions()[1].trigger()
    assert reading(page).kind.value == "agenda"
    page._undo.trigger()
    assert reading(page).kind.value == "discussion paper"


def test_footnote_is_corrected_added_and_deleted(qtbot, page):
    notes = page.findings.side.entries.notes
    notes.choose(1)
    retype(qtbot, notes.editor.label_.line, "2a")
    notes.editor.text.selectAll()
    qtbot.keyClicks(notes.editor.text, "Mended")
    footnotes = reading(page).text.footnotes
    assert (footnotes[1].label, footnotes[1].text) == ("2a", "Mended")
    assert "2a  Mended" in page._source.text.toPlainText()
    notes._add.click()
    assert page.window().focusWidget() is notes.editor.label_.line
    qtbot.keyClicks(notes.editor.label_.line, "7")
    assert [note.label for note in reading(page).text.footnotes][-1] == "7"
    notes._delete.click()
    assert len(reading(page).text.footnotes) == 6


def test_each_step_on_a_footnote_is_undone(qtbot, page):
    before = reading(page)
    notes = page.findings.side.entries.notes
    notes.choose(0)
    notes._delete.click()
    notes._add.click()
    notes.editor.text.setPlainText("Another body")
    for _ in range(3):
        page._undo.trigger()
    assert reading(page) == before
    assert "Another body" not in page._source.text.toPlainText()


def test_reference_is_corrected_added_and_deleted(qtbot, page):
    references = page.findings.side.entries.references
    references._add.click()
    qtbot.keyClicks(references.editor.number.line, "ST 9797/19")
    assert reading(page).references[-1] == "ST 9797/19"
    references.choose(0)
    retype(qtbot, references.editor.number.line, "COM(2024) 570")
    assert reading(page).references[0] == "COM(2024) 570"
    references.view.setFocus()
    qtbot.keyClick(references.view, Qt.Key.Key_Delete)
    assert reading(page).references == ("COM(2021) 753", "ST 9797/19")


def test_session_takes_label_title_and_times(qtbot, page):
    sessions = page.findings.side.entries.sessions
    sessions.choose(0)
    editor = sessions.editor
    retype(qtbot, editor.label_.line, "Session A")
    retype(qtbot, editor.time.line, "9h30")
    retype(qtbot, editor.end.line, "11:00")
    editor.approximate.click()
    one = reading(page).sessions[0]
    assert (one.label, one.time, one.end, one.approximate) == (
        "Session A",
        "09:30",
        "11:00",
        True,
    )
    retype(qtbot, editor.time.line, "25:99")
    assert editor.time.complaint.startswith("No time that can be read")
    assert reading(page).sessions[0].time == "09:30"


def test_question_is_given_to_another_session(page):
    sessions = page.findings.side.entries.sessions
    choice = page.findings.questions.cards[0].fields.session
    assert not choice.isVisible()
    sessions._add.click()
    assert choice.isVisible()
    choice.menu().actions()[1].trigger()
    assert [one.session for one in reading(page).questions] == [1, 0, 0]
    page._undo.trigger()
    assert reading(page).questions[0].session == 0


def test_blank_entries_are_not_stored(qtbot, bench, page):
    page.findings.side.entries.references._add.click()
    page.findings.side.entries.notes._add.click()
    press(bench, "Accept")
    qtbot.waitUntil(lambda: bench.desk.meetings.all() != ())
    (paper,) = bench.desk.meetings.papers(bench.desk.meetings.all()[0].id)
    assert (len(paper.text.footnotes), len(paper.references)) == (6, 2)


def test_answer_that_it_is_the_paper_is_stored(qtbot, bench, page):
    press(bench, "It’s the paper")
    press(bench, "Accept")
    qtbot.waitUntil(lambda: bench.desk.meetings.all() != ())
    (paper,) = bench.desk.meetings.papers(bench.desk.meetings.all()[0].id)
    assert [warning.settled for warning in paper.warnings] == [True]
