"""What a user does on the sheet of an export."""

import zipfile

from PySide6.QtWidgets import QApplication, QLabel

from tests.support.looking import press


def open_sheet(qtbot, bench, kind=None):
    """Open the sheet and wait until it says what would be written; return it."""
    desk = bench.window.exporting
    bench.window._tools.settings.folder = str(bench.folder)
    desk.open(kind)
    settle(qtbot, bench)
    return desk.sheet


def settle(qtbot, bench):
    """Wait until the sheet says what is chosen now."""
    desk = bench.window.exporting
    QApplication.processEvents()
    qtbot.waitUntil(lambda: desk._outlook is not None and desk.looking.is_idle)


def said_on(sheet):
    """All that stands on the sheet."""
    return [one.text() for one in sheet.findChildren(QLabel) if one.isVisible() and one.text()]


def export(qtbot, bench):
    """Press the main button and wait for its outcome; return what is said of it."""
    sheet = bench.window.exporting.sheet
    sheet.outcome.hide()
    press(bench, sheet.foot.export.text())
    qtbot.waitUntil(sheet.outcome.isVisible)
    return sheet.outcome.accessibleName()


def words_of(path):
    """The body of a Word file."""
    with zipfile.ZipFile(path) as package:
        return package.read("word/document.xml").decode()
