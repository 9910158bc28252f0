"""Every control has a name and can be reached by keyboard, on every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from meetprep.ui.theme import Mode
from tests.support.looking import beyond_the_edge, clipped_words
from tests.support.window import seed_preview

PAGES = ["desk", "meeting", "room", "inbox", "import", "start"]
SIZES = [(900, 520), (1024, 600), (1100, 640), (1280, 800), (1920, 1080)]


def show(bench, page):
    bench.with_paper()
    bench.window.pages(seed_preview(bench.desk))[page]()
    bench.jobs.finish()
    QApplication.processEvents()


def controls(bench):
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QTreeView)
    return [
        widget
        for widget in bench.window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and not isinstance(widget.parent(), QLineEdit)  # a sign inside a field
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_is_named_reached_by_tab_and_whole_at_any_size(bench, page):
    show(bench, page)
    assert nameless(bench) == []
    assert unreachable(bench) == []
    for size in SIZES:
        resize(bench, size)
        assert bench.window.width() == size[0]
        assert beyond_the_edge(bench) == [], size
        assert clipped_words(bench) == [], size


def nameless(bench):
    return [
        widget
        for widget in controls(bench)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def unreachable(bench):
    return [
        widget
        for widget in controls(bench)
        if isinstance(widget, QAbstractButton)
        and widget.isEnabled()
        and not any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in choices(widget))
    ]


def choices(widget):
    """The buttons that the arrows go through when one of them has the keyboard."""
    return widget.group().buttons() if widget.group() else [widget]


def resize(bench, size):
    bench.window.resize(*size)
    for _ in range(6):
        QApplication.processEvents()


def test_no_two_actions_share_a_key(bench):
    actions = bench.window.findChildren(type(bench.window.actions_.quit))
    keys = [
        action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_previous_and_next_question_by_key(qtbot, bench):
    bench.with_paper()
    next_key = bench.window.actions_.next.shortcut()
    assert next_key == QKeySequence("Alt+Down")
    bench.window.actions_.next.trigger()
    assert bench.workspace.question.label == "2."
    bench.window.actions_.previous.trigger()
    assert bench.workspace.question.label == "1."


def focused_after_tab(bench, start):
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Tab)
    return bench.window.focusWidget()


def test_tab_enters_the_stances_at_the_chosen_one(qtbot, bench):
    bench.with_paper()
    bench.window.activateWindow()
    stances = bench.workspace.desk._stances
    switch = bench.workspace.desk.switch
    assert focused_after_tab(bench, switch).text() == "Support"
    stances.show_choice("reservation")
    assert focused_after_tab(bench, switch).text() == "Reservation"
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Right)
    assert bench.window.focusWidget().text() == "Oppose"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_with_the_keyboard(qtbot, bench, key):
    show(bench, "import")
    page = bench.window.import_page
    qtbot.keyClick(page.findings.questions.cards[0].fields.delete, key)
    assert len(page.findings.questions.cards) == 2
    undo = next(b for b in page.findChildren(QToolButton) if b.defaultAction() is page._undo)
    qtbot.keyClick(undo, key)
    assert len(page.findings.questions.cards) == 3
    with qtbot.waitSignal(page.accepted):
        qtbot.keyClick(page._accept, key)


def ring(widget):
    """How many pixels of a widget differ while it has the keyboard."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_ring = widget.grab().toImage()
    widget.clearFocus()
    plain = widget.grab().toImage()
    width, height = range(plain.width()), range(plain.height())
    return sum(plain.pixel(x, y) != with_ring.pixel(x, y) for x in width for y in height)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_ring_is_seen_on_the_main_button_and_around_the_paper(qtbot, bench, mode):
    bench.theme.choose(mode)
    show(bench, "import")
    bench.window.activateWindow()
    page = bench.window.import_page
    qtbot.waitUntil(bench.window.isActiveWindow)
    for widget in (page._accept, page._source.text):
        assert ring(widget) > 2 * (widget.width() + widget.height())
