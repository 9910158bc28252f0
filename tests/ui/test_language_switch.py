"""The language can be changed while the window is used, and nothing that was done is lost."""

import pytest
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from meetprep.domain.position import PartKind
from meetprep.ui.theme import Mode
from meetprep.ui.widgets.part_editor import PartEditor
from tests.support.looking import press
from tests.support.window import SEED


@pytest.fixture
def work(bench):
    return bench.with_paper()


def speak(bench, code):
    bench.language.choose(code)
    QApplication.processEvents()
    bench.workspace = bench.window.workspace


def words(bench):
    QApplication.processEvents()
    shown = [*bench.window.findChildren(QLabel), *bench.window.findChildren(QPushButton)]
    return {one.text() for one in shown if one.isVisible()}


def parts_and_actions(bench):
    return [len(bench.window.findChildren(kind)) for kind in (PartEditor, QAction)]


def test_every_word_on_the_desk_changes_and_changes_back(work):
    english, before = words(work), parts_and_actions(work)
    speak(work, "de")
    german = words(work)
    assert {"Kernbotschaft", "Sprechpunkte", "Exportieren"} <= german
    assert not {"Key message", "Line to take", "Export", "Shareable"} & german
    speak(work, "en")
    assert words(work) == english
    assert parts_and_actions(work) == before, "nothing is left of the windows before"


def test_what_is_written_stays_with_its_undo_and_its_caret(qtbot, work):
    work.workspace.sidebar.step(1)
    editor = work.editor(PartKind.RED_LINE)
    editor.setFocus()
    qtbot.keyClicks(editor, "Never on our own.")
    editor.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    caret = editor.textCursor().position()
    speak(work, "pl")
    again = work.editor(PartKind.RED_LINE)
    assert again is not editor
    assert again.hasFocus()
    assert (again.toPlainText(), again.textCursor().position()) == ("Never on our own.", caret)
    again.undo()
    assert again.toPlainText() != "Never on our own."
    again.redo()
    qtbot.waitUntil(lambda: not work.workspace.autosave.busy)
    stored = work.stored(PartKind.RED_LINE, question=1)
    assert stored.text.plain == "Never on our own."


def test_work_goes_on_as_it_did_for_whom_it_did_and_in_either_theme(qtbot, work):
    work.workspace.draft_as("PL")
    speak(work, "fr")
    assert work.workspace.delegation.code == "PL"
    work.theme.choose(Mode.DARK)
    QApplication.processEvents()
    work.theme.choose(Mode.LIGHT)
    qtbot.keyClicks(work.editor(), "Un seul texte.")
    qtbot.waitUntil(lambda: not work.workspace.autosave.busy)
    assert work.stored(delegation="PL").text.plain == "Un seul texte."


def test_language_waits_for_a_paper_that_is_being_read_or_looked_at(qtbot, work):
    work.window.read_papers([SEED])
    page = work.window.import_page
    qtbot.waitUntil(page.isVisible)
    speak(work, "de")
    assert work.window.import_page is page
    assert "Cancel" in words(work)
    press(work, "Cancel")
    qtbot.waitUntil(lambda: "Kernbotschaft" in words(work))


def test_delegation_that_was_ticked_at_the_first_start_stays(bench):
    bench.window.start_page.grid.choose("PT")
    speak(bench, "de")
    assert bench.window.start_page.isVisible()
    assert bench.window.start_page.grid.code == "PT"


@pytest.mark.parametrize("whole", [False, True])
def test_history_stays_open(work, whole):
    history = work.window.memory.history
    if whole:
        history.open_version()
    else:
        history.open(PartKind.RED_LINE)
    speak(work, "pl")
    again = work.window.memory.history
    assert again is not history
    assert again.is_open
    assert (again.scope is again.versions) == whole
    assert again.place.kind == history.place.kind


def test_settings_stay_open_and_lead_back_to_the_meeting(work):
    work.window.meetings.open(work.meeting.id)
    work.window.preferences.open()
    speak(work, "fr")
    assert "Paramètres" in words(work)
    work.window.preferences.close()
    assert work.workspace.page is work.window.meetings.page
