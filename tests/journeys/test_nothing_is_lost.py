"""What a user fears: a lost sentence, a lost correction, an old text sent out."""

import shutil

import sqlcipher3
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import from_plain
from tests.support.exporting import export, open_sheet
from tests.support.looking import banners, drop, press
from tests.support.window import SEED


def on_import_page(bench):
    return bench.window._pages.currentWidget() is bench.window.import_page


def show_paper(qtbot, bench, path=SEED):
    bench.desk.meetings.choose_home("PT")
    bench.window.read_papers([path])
    qtbot.waitUntil(lambda: on_import_page(bench))
    return bench.window.import_page


def clash(qtbot, bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    theirs = from_plain("Theirs")
    bench.desk.drafting.save_part(key, "PT", PartKind.KEY_MESSAGE, theirs, based_on=0)
    qtbot.keyClicks(bench.editor(), "Mine")
    qtbot.waitUntil(lambda: any("changed elsewhere" in text for text in banners(bench)))


def test_file_dropped_on_the_text_is_read_and_its_path_is_never_written(qtbot, bench):
    bench.with_paper()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SEED))])
    assert not bench.editor().canInsertFromMimeData(data)
    bench.editor().insertFromMimeData(data)
    assert bench.editor().toPlainText() == ""
    assert drop(bench.window, SEED)


def test_paper_never_holds_less_than_the_screen(qtbot, bench):
    clash(qtbot, bench)
    open_sheet(qtbot, bench)
    assert "Not exported" in export(qtbot, bench)
    assert not list(bench.folder.glob("*.docx"))


def test_second_paper_waits_for_the_one_that_is_being_corrected(qtbot, bench):
    page = show_paper(qtbot, bench)
    other = shutil.copy(SEED, bench.folder / "other.txt")
    bench.window.read_papers([bench.folder / "other.txt"])
    bench.readings.finish()
    QApplication.processEvents()
    assert page._name.text() == SEED.name
    press(bench, "Cancel")
    qtbot.waitUntil(lambda: page._name.text() == "other.txt")
    assert other.exists()


def test_pressing_accept_twice_accepts_one_paper(qtbot, bench):
    page = show_paper(qtbot, bench)
    (bench.folder / "next.txt").write_text("Ministers are invited to answer: Why?", "utf-8")
    bench.window.read_papers([bench.folder / "next.txt"])
    page._accept.click()
    page._accept.click()
    qtbot.waitUntil(lambda: page._name.text() == "next.txt")
    assert len(bench.desk.meetings.all()) == 1


def test_corrections_are_not_thrown_away_by_one_key(qtbot, bench):
    page = show_paper(qtbot, bench)
    page.findings.add_question("And the fourth?", ())
    page._close.trigger()
    assert on_import_page(bench)
    assert any("corrections would be lost" in text for text in banners(bench))
    bench.window.close()
    assert bench.window.isVisible()
    press(bench, "Close meetprep")
    assert not bench.window.isVisible()


def test_typing_is_not_interrupted_by_a_paper(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "We support ")
    (bench.folder / "next.txt").write_text("Ministers are invited to answer: Why?", "utf-8")
    bench.window.read_papers([bench.folder / "next.txt"])
    qtbot.waitUntil(lambda: any("is read" in text for text in banners(bench)))
    assert not on_import_page(bench)
    press(bench, "Look at it")
    assert on_import_page(bench)


def test_stances_chosen_quickly_are_all_kept(qtbot, bench):
    bench.with_paper()
    press(bench, "Support")
    press(bench, "Oppose")
    bench.workspace.sidebar.step(1)
    press(bench, "Neutral")
    bench.workspace.sidebar.step(-1)
    first, second, _ = (question.id for question in bench.meeting.questions)
    position = bench.desk.drafting.position
    qtbot.waitUntil(lambda: position(first, "PT").stance is Stance.OPPOSE)
    qtbot.waitUntil(lambda: position(second, "PT").stance is Stance.NEUTRAL)


def test_pasted_words_keep_the_blanks_around_them(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "We support")
    data = QMimeData()
    data.setText(" and endorse ")
    bench.editor().insertFromMimeData(data)
    qtbot.keyClicks(bench.editor(), "this.")
    assert bench.editor().toPlainText() == "We support and endorse this."


def test_accepted_paper_without_questions_is_said(qtbot, bench):
    (bench.folder / "none.txt").write_text("Nothing is asked of anyone here.", "utf-8")
    show_paper(qtbot, bench, bench.folder / "none.txt")
    press(bench, "Accept")
    qtbot.waitUntil(lambda: any("holds no question" in text for text in banners(bench)))


def test_close_is_refused_while_the_store_is_busy_and_saving_goes_on(qtbot, bench):
    bench.with_paper()
    with bench.desk.drafting._database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    other = sqlcipher3.connect(str(bench.folder / "own.store"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    qtbot.keyClicks(bench.editor(), "Kept")
    bench.window.close()
    assert bench.window.isVisible()
    other.execute("ROLLBACK")
    other.close()
    with bench.desk.drafting._database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 5000")
    qtbot.waitUntil(lambda: bench.stored().text.plain == "Kept")


def test_text_saved_elsewhere_is_shown_when_the_user_comes_back(bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    text = from_plain("From outside")
    bench.desk.drafting.save_part(key, "PT", PartKind.KEY_MESSAGE, text, based_on=0)
    bench.workspace.desk.refresh()
    assert bench.editor().toPlainText() == "From outside"
