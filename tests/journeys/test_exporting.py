"""From the sheet of an export to the files, through the real window."""

import os
import shutil

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox

from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.export.wish import Files
from meetprep.ui.widgets.switch import Switch
from tests.support.exporting import export, open_sheet, said_on, settle, words_of
from tests.support.looking import press


@pytest.fixture
def at_work(qtbot, bench):
    """A meeting with a line of ours on its first question, and what stays with us."""
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "One set of rules.")
    qtbot.keyClicks(bench.editor(PartKind.LINE_TO_TAKE), "We prefer a regulation.")
    qtbot.keyClicks(bench.editor(PartKind.RED_LINE), "No hub without a legal basis.")
    return bench


def switches(sheet):
    return {one.accessibleName(): one for one in sheet.findChildren(Switch) if one.isVisible()}


def choose(qtbot, bench, **changes):
    desk = bench.window.exporting
    for name, value in changes.items():
        getattr(desk, f"_on_{name}")(value)
    settle(qtbot, bench)


class Opened(QObject):
    """Takes the place of whatever would open a file."""

    def __init__(self):
        super().__init__()
        self.paths = []

    @Slot(QUrl)
    def take(self, url):
        self.paths.append(url.toLocalFile())


def test_a_position_paper_says_before_what_stays_out_and_is_shown_after(qtbot, at_work):
    bench = at_work
    sheet = open_sheet(qtbot, bench)
    qtbot.waitUntil(lambda: {"Key message", "Line to take"} == set(switches(sheet)))
    said = said_on(sheet)
    assert said.index("Red line") > said.index("What stays out") > said.index("Key message")
    assert "Nothing internal inside." in said
    assert "2, 3 are empty" in said
    assert len(sheet.preview.pages) == 1
    assert "shareable parts only" in export(qtbot, bench)
    assert not sheet.foot._replaced.isVisible()
    written = bench.folder / "PT_position_2025-01-30_EN.docx"
    assert "One set of rules." in words_of(written)
    assert "legal basis" not in words_of(written)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    press(bench, "Open")
    press(bench, "Show in folder")
    QDesktopServices.unsetUrlHandler("file")
    assert opened.paths == [str(written), str(bench.folder)]


def test_export_asked_for_before_its_pages_are_made_comes_with_them(qtbot, at_work):
    sheet = open_sheet(qtbot, at_work)
    settle(qtbot, at_work)
    brief = at_work.folder / "PT_brief_2025-01-30_EN.docx"
    at_work.window.exporting._on_kind(DocumentKind.BRIEF)
    sheet.foot.export.click()
    press(at_work, "Stop")
    settle(qtbot, at_work)
    assert sheet.foot.export.isVisible()
    assert not brief.exists()
    at_work.window.exporting._on_names(False)
    sheet.foot.export.click()
    qtbot.waitUntil(brief.exists)
    settle(qtbot, at_work)
    assert [path.name for path in at_work.folder.glob("*.docx")] == [brief.name]


def test_what_is_left_out_is_not_written(qtbot, at_work):
    sheet = open_sheet(qtbot, at_work)
    qtbot.waitUntil(lambda: "Line to take" in switches(sheet))
    switches(sheet)["Line to take"].click()
    settle(qtbot, at_work)
    assert not switches(sheet)["Line to take"].isChecked()
    export(qtbot, at_work)
    written = words_of(at_work.folder / "PT_position_2025-01-30_EN.docx")
    assert "One set of rules." in written
    assert "We prefer" not in written
    first = next(one for one in sheet.findChildren(QCheckBox) if one.text() == "1.")
    first.click()
    settle(qtbot, at_work)
    assert not sheet.foot.export.isEnabled()
    assert any("Nothing is left to go in" in text for text in said_on(sheet))


def test_all_kinds_are_written_at_once_and_read_back(qtbot, at_work):
    sheet = open_sheet(qtbot, at_work, DocumentKind.BRIEF)
    assert "Internal: stays with us." in said_on(sheet)
    choose(qtbot, at_work, pdf=True)
    assert sheet.foot.export.text() == "Export 2 files"
    choose(qtbot, at_work, language=Language.FRENCH, files=Files.EVERY_KIND, pdf=False)
    assert sheet.foot.export.text() == "Export 4 files"
    assert "4 files exported: only the position paper" in export(qtbot, at_work)
    names = sorted(path.name for path in at_work.folder.glob("*.docx"))
    kinds = ("brief", "overview", "position", "speaking-note")
    assert names == [f"PT_{kind}_2025-01-30_FR.docx" for kind in kinds]
    holding = [n for n in names if "legal basis" in words_of(at_work.folder / n)]
    assert holding == ["PT_brief_2025-01-30_FR.docx"]
    assert "Replaces 4 files of that name" in replaced(sheet)


def replaced(sheet):
    return sheet.foot._replaced.accessibleName()


def test_each_delegation_gets_a_paper_of_its_own(qtbot, at_work):
    question = at_work.meeting.questions[0].id
    theirs = from_plain("We listen.")
    at_work.desk.drafting.save_part(question, "DE", PartKind.KEY_MESSAGE, theirs, based_on=0)
    sheet = open_sheet(qtbot, at_work, DocumentKind.BRIEF)
    choose(qtbot, at_work, files=Files.EVERY_DELEGATION)
    assert at_work.window.exporting._wish.kind is DocumentKind.POSITION_PAPER
    assert sheet.foot.export.text() == "Export 2 files"
    assert "2 files exported: shareable parts only" in export(qtbot, at_work)
    names = sorted(path.name[:2] for path in at_work.folder.glob("*_position_*"))
    assert names == ["DE", "PT"]


def test_stopping_leaves_whole_files_only(qtbot, at_work):
    sheet = open_sheet(qtbot, at_work)
    choose(qtbot, at_work, files=Files.EVERY_KIND)
    writing = at_work.window.exporting.writing
    # In the worker, before the second file: as if somebody had pressed Stop just then.
    direct = Qt.ConnectionType.DirectConnection
    writing.progressed.connect(lambda done, _of: done == 1 and writing.stop(), direct)
    assert "Stopped: 2 files exported of 4 wanted." in export(qtbot, at_work)
    assert len(list(at_work.folder.glob("*.docx"))) == 2
    assert not list(at_work.folder.glob("*.tmp"))
    assert sheet.foot.export.isVisible()


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_folder_without_rights_is_one_sentence(qtbot, at_work):
    at_work.folder.chmod(0o500)
    open_sheet(qtbot, at_work)
    said = export(qtbot, at_work)
    at_work.folder.chmod(0o700)
    assert "could not be written" in said


def test_a_place_that_cant_be_written_is_one_sentence_and_the_old_file_stays(qtbot, at_work):
    sheet = open_sheet(qtbot, at_work)
    (at_work.folder / "PT_position_2025-01-30_EN.docx").mkdir()
    assert "could not be written" in export(qtbot, at_work)
    assert sheet.isVisible()
    (at_work.folder / "PT_position_2025-01-30_EN.docx").rmdir()
    shutil.copy(__file__, at_work.folder / "mine.docx")
    choose(qtbot, at_work, pdf=True)
    sheet.foot._name.setText("mine")
    sheet.foot._name.editingFinished.emit()
    assert "Replaces 1 file of that name" in replaced(sheet)
    assert "2 files exported" in export(qtbot, at_work)
    assert "One set of rules." in words_of(at_work.folder / "mine.docx")
    assert (at_work.folder / "mine.pdf").read_bytes().startswith(b"%PDF")


def test_another_folder_is_remembered(qtbot, at_work):
    other = at_work.folder / "Warsaw"
    other.mkdir()
    at_work.prompts.answers = [("folder", other)]
    sheet = open_sheet(qtbot, at_work)
    sheet.foot._folder.click()
    export(qtbot, at_work)
    assert (other / "PT_position_2025-01-30_EN.docx").exists()
    assert at_work.window._tools.settings.folder == str(other)


def test_the_keyboard_stays_on_the_sheet_and_comes_back(qtbot, at_work):
    editor = at_work.editor(PartKind.RED_LINE)
    editor.setFocus()
    sheet = open_sheet(qtbot, at_work)
    qtbot.waitUntil(lambda: {"Key message", "Line to take"} == set(switches(sheet)))
    seen = set()
    for _ in range(30):
        held = QApplication.focusWidget()
        assert sheet.isAncestorOf(held)
        seen.add(held.accessibleName() or held.text())
        qtbot.keyClick(held, Qt.Key.Key_Tab)
    assert {"Key message", "Preview", "File name", "Cancel", "Export 1 file"} <= seen
    assert "" not in seen
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert QApplication.focusWidget() is editor


def test_an_answer_that_is_not_cleared_is_named(qtbot, at_work):
    question = at_work.meeting.questions[0].id
    at_work.window.workspace.autosave.finish()
    at_work.desk.clearing.add_step(question, "PT", "Legal service")
    sheet = open_sheet(qtbot, at_work)
    assert "Question 1 isn’t cleared yet." in said_on(sheet)


def test_documents_speak_as_the_interface_does_until_another_language_is_chosen(qtbot, at_work):
    def spoken(code):
        desk = at_work.window.exporting
        at_work.language.choose(code)
        qtbot.waitUntil(lambda: at_work.window.exporting is not desk)
        return open_sheet(qtbot, at_work).foot._name.text()

    assert spoken("de") == "PT_position_2025-01-30_DE.docx"
    choose(qtbot, at_work, language=Language.POLISH)
    assert spoken("en") == "PT_position_2025-01-30_PL.docx"
