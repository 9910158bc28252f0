"""Every control has a name and can be reached by keyboard, on every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QTreeView,
    QWidget,
)

from tests.support.window import SEED

PAGES = ["desk", "import", "start"]


def show(bench, page):
    bench.with_paper()
    bench.window.pages(bench.desk.importing.preview(SEED))[page]()
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
def test_every_control_has_a_name(bench, page):
    show(bench, page)
    nameless = [
        widget
        for widget in controls(bench)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
def test_every_button_can_be_reached_by_tab(bench, page):
    show(bench, page)
    unreachable = [
        widget
        for widget in controls(bench)
        if isinstance(widget, QAbstractButton)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(1100, 640), (1280, 800), (1920, 1080)])
def test_no_word_is_clipped(bench, page, size):
    show(bench, page)
    bench.window.resize(*size)
    for _ in range(4):
        QApplication.processEvents()
    clipped = [
        widget.text()
        for widget in bench.window.findChildren(QWidget)
        if isinstance(widget, (QLabel, QPushButton))
        and widget.isVisible()
        and widget.text()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.minimumSizeHint().width() > widget.width() + 1
    ]
    assert clipped == []


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
    assert bench.workspace._question.label == "2."
    bench.window.actions_.previous.trigger()
    assert bench.workspace._question.label == "1."
