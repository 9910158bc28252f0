"""A passphrase at the first start, at later starts, changed and taken away."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from meetprep.services.unlocking import is_locked, unlock
from meetprep.storage import encryption
from meetprep.ui.pages.unlock_page import UnlockPage
from meetprep.ui.unlocking import Unlocking, is_open_or_unlocked
from meetprep.ui.widgets.passphrase_fields import NewPassphrase, StrengthBar

WORDS = "kettle orbit velvet harbour"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Make keys that cost less."""
    monkeypatch.setattr(encryption, "_RECIPES", {1: encryption.Recipe(1, 2**13)})


def field(page, name):
    return next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == name)


def button(page, text):
    return next(b for b in page.findChildren(QAbstractButton) if b.text() == text)


def said(page):
    labels = page.findChildren(object)
    return [w.text() for w in labels if w.metaObject().className() == "QLabel"]


def choose(page, code="PT"):
    next(tile for tile in page.grid.tiles if tile.delegation.code == code).click()


def settle(bench):
    """Let what was asked be done and its outcome be shown."""
    bench.jobs.finish()
    QApplication.processEvents()


def foot(bench):
    return next(
        b.text()
        for b in bench.workspace.sidebar.findChildren(QAbstractButton)
        if b.text().endswith("n this device")
    )


def test_store_is_encrypted_at_the_first_start(bench):
    page = bench.window.start_page
    choose(page)
    field(page, "Passphrase").setText(WORDS)
    assert not button(page, "Start").isEnabled()
    field(page, "Once more").setText(WORDS)
    button(page, "Start").click()
    assert not bench.window.isEnabled(), "nothing is asked of a store that is written anew"
    settle(bench)
    assert bench.window.isEnabled()
    assert foot(bench) == "Encrypted, on this device"
    assert bench.desk.meetings.home().code == "PT"
    assert is_locked(bench.folder / "own.store")


def test_passphrase_is_optional(bench):
    page = bench.window.start_page
    choose(page)
    assert not button(page, "Without passphrase").isVisible()
    field(page, "Passphrase").setText("half a thought")
    button(page, "Without passphrase").click()
    settle(bench)
    assert foot(bench) == "On this device"
    assert bench.window.workspace.isVisible()


def test_two_that_differ_are_said_while_typing(bench, theme):
    fields = NewPassphrase(theme)
    field(fields, "Passphrase").setText("kettle")
    field(fields, "Once more").setText("ket")
    assert "The two are not the same." not in said(fields)
    field(fields, "Once more").setText("kot")
    assert "The two are not the same." in said(fields)
    assert fields.passphrase == ""


def test_strength_is_shown_in_words_and_parts(qtbot, bench, theme):
    fields = NewPassphrase(theme)
    bar = fields.findChild(StrengthBar)
    widths = []
    for typed in ("", "kettle", WORDS):
        field(fields, "Passphrase").setText(typed)
        widths.append(bar._strength)
    assert widths == [0, 1, 3]
    assert "Good: four words or more are easy to keep in mind" in said(fields)


def test_eye_shows_what_is_typed(bench):
    typed = field(bench.window.start_page, "Passphrase")
    (eye,) = [action for action in typed.actions() if action.toolTip().startswith("Show")]
    assert typed.echoMode() is QLineEdit.EchoMode.Password
    eye.trigger()
    assert typed.echoMode() is QLineEdit.EchoMode.Normal


def test_passphrase_is_asked_for_once_only(bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.show_start()
    assert not field(bench.window.start_page, "Passphrase").isVisible()


def test_passphrase_is_changed_and_taken_away_later(bench):
    bench.with_paper()
    bench.window.preferences.open_passphrase()
    page = bench.window.protection.section
    for name in ("New passphrase", "Once more"):
        field(page, name).setText("first words")
    button(page, "Encrypt the store").click()
    assert not bench.window.isEnabled(), "nothing is asked of a store that is written anew"
    assert "Writing the store anew…" in said(page)
    page.show_busy(0.421)
    assert "Writing the store anew: 42 %" in said(page)
    settle(bench)
    assert bench.window.isEnabled()
    assert page.isAncestorOf(bench.window.focusWidget()), "the keyboard goes on there"
    assert bench.desk.protecting.share_written == 0.0
    field(page, "Present passphrase").setText("first words")
    button(page, "Remove passphrase").click()
    settle(bench)
    assert foot(bench) == "On this device"
    assert not bench.desk.protecting.is_protected


def test_wrong_present_passphrase_changes_nothing(qtbot, bench):
    bench.desk.protecting.protect(WORDS)
    bench.with_paper()
    bench.window.preferences.open_passphrase()
    page = bench.window.protection.section
    field(page, "Present passphrase").setText("guessed")
    button(page, "Remove passphrase").click()
    settle(bench)
    assert any("not the passphrase" in text for text in said(page))
    assert bench.desk.protecting.is_protected
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert bench.workspace.page is bench.workspace.desk


@pytest.fixture
def unlocking(bench, theme, qtbot):
    """The window before the window, over an encrypted store."""
    bench.desk.protecting.protect(WORDS)
    unlocking = Unlocking(theme, bench.folder / "own.store")
    unlocking.window.show()
    yield unlocking
    unlocking._jobs.finish()
    unlocking.window.close()
    unlocking.window.deleteLater()


def test_wrong_passphrase_is_one_sentence_and_can_be_tried_again(qtbot, unlocking):
    typed = field(unlocking.page, "Passphrase")
    for guess in ("one", "two", "three"):
        typed.setText(guess)
        qtbot.keyClick(typed, Qt.Key.Key_Return)
        unlocking._jobs.finish()
        qtbot.waitUntil(lambda: any("not the passphrase" in s for s in said(unlocking.page)))
        assert unlocking.key is None
    typed.setText(WORDS)
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    unlocking._jobs.finish()
    qtbot.waitUntil(lambda: unlocking.key is not None)
    assert unlocking.key == unlock(unlocking._store, WORDS)


def test_nothing_typed_asks_nothing(unlocking):
    assert not button(unlocking.page, "Unlock").isEnabled()


def answer(act):
    """Do ``act`` with the window that asks for the passphrase, once it is there."""

    def look():
        pages = [w for w in QApplication.topLevelWidgets() if w.findChild(UnlockPage)]
        act(next(w for w in pages if w.isVisible()))

    QTimer.singleShot(50, look)


def test_start_goes_on_with_the_key(bench, theme):
    bench.desk.protecting.protect(WORDS)

    def unlock_it(window):
        field(window, "Passphrase").setText(WORDS)
        button(window, "Unlock").click()

    answer(unlock_it)
    is_open, key = is_open_or_unlocked(theme, bench.folder / "own.store")
    assert is_open
    assert key == unlock(bench.folder / "own.store", WORDS)


def test_closing_the_window_ends_without_the_store(bench, theme):
    bench.desk.protecting.protect(WORDS)
    answer(lambda window: window.close())
    assert is_open_or_unlocked(theme, bench.folder / "own.store") == (False, None)


def test_store_in_clear_opens_at_once(bench, theme):
    assert is_open_or_unlocked(theme, bench.folder / "own.store") == (True, None)
