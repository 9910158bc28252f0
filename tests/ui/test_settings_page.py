"""Settings are a page of the window; what is chosen there holds at once and is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
)

from meetprep.domain.meeting import Pace
from meetprep.domain.person import Person
from meetprep.services.checking import check_store
from meetprep.ui.motion import Motion, let_move, may_move
from meetprep.ui.settings import WindowSettings
from meetprep.ui.theme import Mode
from meetprep.ui.widgets.choice import Choice


@pytest.fixture
def work(bench):
    """The page of settings, opened over the desk."""
    bench.with_paper()
    bench.window.actions_.settings.trigger()
    yield bench
    let_move(Motion.SYSTEM)


def page(bench):
    return bench.window.preferences.page


def settle(bench):
    bench.jobs.finish()
    QApplication.processEvents()


def kept(bench):
    return WindowSettings(bench.folder / "window.ini")


def named(inside, kind, name):
    found = inside.findChildren(kind)
    return next(one for one in found if one.accessibleName().startswith(name))


def press(inside, text):
    found = inside.findChildren(QAbstractButton)
    next(one for one in found if text in {one.text(), one.accessibleName()}).click()


def choose(inside, name, words):
    choice = named(inside, Choice, name)
    next(one for one in choice.menu().actions() if one.text() == words).trigger()


def type_into(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def said(inside):
    return {one.text() for one in inside.findChildren(QLabel) if one.isVisible()}


def test_page_opens_by_its_keys_and_its_sign_and_leads_back(qtbot, bench):
    bench.with_paper()
    work, action = bench.workspace, bench.window.actions_.settings
    assert action.shortcut().toString() == "Ctrl+,"
    gear = [w for w in action.associatedObjects() if isinstance(w, QAbstractButton)]
    # In the sidebar, and on the rail that is left of it.
    assert [one.accessibleName() for one in gear] == ["Settings", "Settings"]
    next(one for one in gear if one.isVisible()).click()
    assert work.page is page(bench)
    qtbot.keyClick(page(bench), Qt.Key.Key_Escape)
    assert work.page is work.desk
    bench.window.meetings.open(bench.meeting.id)
    action.trigger()
    action.trigger()
    qtbot.keyClick(page(bench), Qt.Key.Key_Escape)
    assert work.page is bench.window.meetings.page
    bench.window.actions_.inbox.trigger()
    action.trigger()
    qtbot.keyClick(page(bench), Qt.Key.Key_Escape)
    assert work.page is bench.window.notes.page


def test_name_and_home_hold_at_once(qtbot, work):
    type_into(qtbot, named(page(work), QLineEdit, "Your name"), "Ada Reed")
    type_into(qtbot, named(page(work), QLineEdit, "Your unit"), "Asylum")
    settle(work)
    assert work.desk.signing.person() == Person("Ada Reed", "Asylum")
    choose(page(work), "Home delegation", "Poland (PL)")
    settle(work)
    assert work.desk.meetings.home().code == "PL"
    assert (work.workspace.home.code, work.workspace.delegation.code) == ("PL", "PL")


def test_body_that_is_missing_is_added_and_chosen(qtbot, work):
    form = page(work).desk.form
    press(page(work), "Add a body…")
    type_into(qtbot, named(form, QLineEdit, "Sign"), "pl")
    assert any("needs a name" in text for text in said(form))
    type_into(qtbot, named(form, QLineEdit, "Name"), "Plutonia")
    settle(work)
    assert any("already the sign of Poland" in text for text in said(form))
    type_into(qtbot, named(form, QLineEdit, "Sign"), "pu")
    settle(work)
    settle(work)
    assert not form.isVisible()
    assert work.desk.meetings.home().name == "Plutonia"


def test_body_is_added_at_the_first_start(qtbot, bench):
    start = bench.window.start_page
    start.grid.search.setText("Plutonia")
    press(start, "Add a body…")
    type_into(qtbot, named(start.form, QLineEdit, "Sign"), "pu")
    type_into(qtbot, named(start.form, QLineEdit, "Name"), "Plutonia")
    settle(bench)
    assert start.grid.code == "PU"
    press(start, "Start")
    assert bench.desk.meetings.home().code == "PU"


def test_theme_and_motion_hold_and_are_kept(work):
    press(page(work), "Theme: Dark")
    assert work.theme.is_dark
    assert kept(work).mode is Mode.DARK
    flash = QApplication.cursorFlashTime()
    press(page(work), "Motion: None")
    assert not may_move()
    assert QApplication.cursorFlashTime() == 0
    assert kept(work).motion is Motion.NONE
    press(page(work), "Motion: As the system")
    assert QApplication.cursorFlashTime() == flash


def test_language_is_chosen_and_kept(qtbot, work):
    choices = named(page(work), Choice, "Language:").menu().actions()
    names = ["As the system", "Deutsch", "English", "Français", "Polski"]
    assert [one.text() for one in choices] == names
    choices[1].trigger()
    qtbot.waitUntil(lambda: "Einstellungen" in said(work.window))
    assert kept(work).language == "de"
    assert page(work).isVisible()


def test_text_grows_at_once_and_nothing_is_cut_off(qtbot, work):
    work.window.resize(1100, 700)
    press(page(work), "Text size: 150 %")
    old = page(work)
    qtbot.waitUntil(lambda: page(work) is not old)
    assert kept(work).text_size == 150
    assert QFontInfo(page(work).font()).pixelSize() == 20
    assert work.window.size().toTuple() == (1100, 700)
    room = page(work).findChild(QScrollArea).widget().width()
    shown = [*page(work).findChildren(QLabel), *page(work).findChildren(QPushButton)]
    for one in shown:
        if one.isVisible():
            assert one.mapTo(page(work), QPoint(one.width(), 0)).x() <= room, one
            assert one.height() >= one.minimumSizeHint().height(), one.text()


def test_pace_of_new_meetings_is_chosen(qtbot, work):
    speaking = page(work).speaking
    words = named(speaking, QLineEdit, "Words a minute")
    type_into(qtbot, words, "9000")
    assert "40 to 300 words a minute" in said(speaking)
    type_into(qtbot, words, "130")
    type_into(qtbot, named(speaking, QLineEdit, "Speaking limit"), "2:30")
    settle(work)
    assert work.desk.pacing.pace() == Pace(130, 150)
    assert "40 to 300 words a minute" not in said(speaking)


def test_own_words_are_added_and_taken_out(qtbot, work):
    section = page(work).words
    type_into(qtbot, named(section, QLineEdit, "Add a word"), "Plutonia")
    settle(work)
    shown = section.findChild(QListWidget)
    assert [shown.item(at).text() for at in range(shown.count())] == ["Plutonia"]
    press(section, "Take out")
    settle(work)
    assert work.desk.proofreading.own_languages() == ()
    assert "No word was added yet." in said(section)


def test_store_is_backed_up_where_the_user_wants(work):
    store, target = page(work).store, work.folder / "copy.store"
    assert named(store, QLineEdit, "Where").text() == str(work.folder / "own.store")
    assert "It was never backed up from here." in said(store)
    work.prompts.answers = [("save any", target), ("save any", None)]
    press(store, "Back up now…")
    settle(work)
    assert work.prompts.suggested.name == "own 2025-01-20.store"
    assert check_store(target) == ()
    assert any(text.startswith("Last backup: ") for text in said(store))
    press(store, "Back up now…")
    work.prompts.answers = [("save any", work.folder / "own.store")]
    press(store, "Back up now…")
    settle(work)
    assert any("the store itself lies there" in text for text in said(store))
