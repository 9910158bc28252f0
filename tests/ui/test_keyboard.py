"""Everything can be done by key, every key is told, and what has the keyboard is seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from shiboken6 import delete

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.keyboard import KeyboardOverview, keys_of, open_keyboard
from meetprep.ui.theme import Mode
from tests.support.looking import cut_lines
from tests.support.window import SEED

CTRL = Qt.KeyboardModifier.ControlModifier


def overview(bench):
    return bench.window.findChild(KeyboardOverview)


def test_keys_are_shown_over_any_page_and_closed_by_esc(qtbot, bench):
    bench.with_paper()
    editor = bench.editor()
    editor.setFocus()
    bench.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    qtbot.keyClick(editor, Qt.Key.Key_Slash, CTRL)
    shown = overview(bench)
    said = {one.text() for one in shown.findChildren(QLabel)}
    assert {"Everywhere", "While writing", "Search everything", "Ctrl+K", "Bold"} <= said
    for size in ((1100, 700), (1440, 900)):
        bench.window.resize(*size)
        assert shown.geometry() == bench.window.rect()
        assert shown.rect().contains(shown._card.geometry())
        QApplication.processEvents()
        assert cut_lines(bench) == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert shown.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert overview(bench) is None
    assert QApplication.focusWidget() is editor


def test_keys_are_closed_though_what_had_the_keyboard_is_gone(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    open_keyboard(theme, window)
    delete(field)
    qtbot.keyClick(window.findChild(KeyboardOverview), Qt.Key.Key_Escape)
    assert window.findChild(KeyboardOverview) is None


def test_every_key_of_the_window_is_in_the_overview(bench):
    rows = {row for rows in keys_of(bench.window).values() for row in rows}
    shown = {keys for _, row in rows for keys in row.split(" · ")}
    owners = bench.window.findChildren(QAction) + bench.window.findChildren(QShortcut)
    keys = {
        key.toString(key.SequenceFormat.NativeText)
        for one in owners
        for key in (one.shortcuts() if isinstance(one, QAction) else one.keys())
    }
    assert keys - {""} <= shown | {"Ctrl+Enter"}  # the Enter of the number pad
    assert all(words and "\t" not in words for words, _ in rows)


def test_buttons_tell_the_keys_of_their_actions(bench):
    bench.with_paper()
    for one in bench.window.findChildren(QAbstractButton):
        action = one.defaultAction() if hasattr(one, "defaultAction") else None
        if action is not None and not action.shortcut().isEmpty():
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            assert keys in one.toolTip(), one.toolTip()


def pages(bench):
    window = bench.window
    found = dict(window.pages(bench.desk.importing.preview(SEED)))
    tabs = ("question", "whole", "clearance", "history")
    beside = {tab: lambda tab=tab: window.memory._show_tab(tab) for tab in tabs}
    shown = {
        "desk": found["desk"],
        **beside,
        "past": lambda: window.memory.history.open(PartKind.KEY_MESSAGE),
    }

    def room():
        found["room"]()
        bench.jobs.finish()
        QApplication.processEvents()

    others = {page: found[page] for page in ("meeting", "import", "start")}
    return {**shown, "room": room, **others}


def stops(bench):
    """The controls of the page in the order in which Tab comes to them."""
    found = []
    while len(found) < 200:
        bench.window.focusNextChild()
        at = bench.window.focusWidget()
        if at in found:
            return found[found.index(at) :]
        found.append(at)
    raise AssertionError("Tab comes to no end")


def looks(widget):
    """What is seen of a control and closely around it."""
    around = widget.parentWidget() or widget
    place = widget.geometry().adjusted(-4, -4, 4, 4) if around is not widget else widget.rect()
    return around.grab(place.intersected(around.rect())).toImage()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_what_has_the_keyboard_is_seen_on_every_page(qtbot, bench, mode):
    bench.theme.choose(mode)
    bench.with_paper()
    key = bench.meeting.questions[0].id
    text = from_plain("One rule.")
    bench.desk.drafting.save_part(key, "PT", PartKind.KEY_MESSAGE, text, based_on=0)
    revisions = bench.window.memory.history.page.left.list.rows
    unseen, known = [], set()
    for page, show in pages(bench).items():
        show()
        bench.window.activateWindow()
        qtbot.waitUntil(bench.window.isActiveWindow)
        if page == "past":
            qtbot.waitUntil(lambda: revisions() != [])
        found = stops(bench)
        QApplication.processEvents()  # going there may have opened what is to be laid out
        for widget in found:
            kind = (type(widget), widget.property("kind"), widget.objectName())
            if kind in known:
                continue
            known.add(kind)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            focused = looks(widget)
            widget.clearFocus()
            if focused == looks(widget):
                unseen.append((page, *kind, widget.accessibleName()))
    assert unseen == []


def band(widget, window):
    """Where a control stands: pane, then line, then place in the line."""
    place = widget.mapTo(window, QPoint(0, 0))
    return place.x(), place.y(), widget.height()


def test_tab_goes_down_the_page_within_each_column(qtbot, bench):
    bench.with_paper()
    wrong = []
    for page, show in pages(bench).items():
        show()
        QTest.qWait(0)
        for one, other in zip(order := stops(bench), order[1:], strict=False):
            if one.parentWidget() is not other.parentWidget():
                continue
            x, y, height = band(one, bench.window)
            left, top, tall = band(other, bench.window)
            is_above = top + tall <= y
            is_before = top < y + height and y < top + tall and left < x
            if is_above or is_before:
                wrong.append((page, one.accessibleName(), other.accessibleName()))
    assert wrong == []
