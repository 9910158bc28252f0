"""A meeting has a page of its own; what is done there and in the sidebar can be undone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from meetprep.domain.clearance import Status
from meetprep.domain.due import Due
from meetprep.domain.meeting import MeetingFormat
from meetprep.ui.meeting.questions_table import QuestionRow
from meetprep.ui.meeting.timeline import PauseRow, TimelineRow, line_x
from meetprep.ui.models.meeting_rows import Role
from meetprep.ui.widgets.chip import Chip
from tests.support.looking import banners, press
from tests.support.window import seed_preview

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(bench):
    bench.with_paper()
    bench.window.meetings.open_current()
    return bench.window.meetings.page


def labels(bench):
    now = bench.desk.meetings.get(bench.meeting.id)
    return [[one.label for one in session.questions] for session in now.sessions]


def chips(page):
    return [one.accessibleName() for one in page.head.findChildren(Chip) if one.isVisible()]


def row(bench, number):
    return bench.workspace.sidebar._tree_model.row_of(bench.meeting.questions[number].id)


def choose(bench, item):
    bench.workspace.sidebar.tree.setCurrentIndex(item.index())


def type_into(qtbot, within, name, text):
    field = next(f for f in within.findChildren(QLineEdit) if f.accessibleName() == name)
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def test_enter_on_a_meeting_opens_its_page_and_a_question_leads_back(qtbot, bench):
    bench.with_paper()
    tree = bench.workspace.sidebar.tree
    choose(bench, row(bench, 0).parent().parent())
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert bench.workspace.page is bench.window.meetings.page
    assert not bench.workspace.inspector.isVisible()
    bench.window.meetings.page.findChildren(QuestionRow)[1].click()
    assert bench.workspace.page is bench.workspace.desk
    assert bench.workspace.question.label == "2."
    assert bench.workspace.inspector.isVisible()


def test_page_says_when_where_and_how_ministers_meet(qtbot, bench, page):
    old = bench.desk.meetings.get(bench.meeting.id)
    page.changed.emit(old, replace(old, format=MeetingFormat.INFORMAL, presidency="PL"))
    qtbot.waitUntil(lambda: "Presidency: Poland" in chips(page))
    assert chips(page)[:3] == ["In 10 days", "Warsaw", "Informal, no votes"]


def test_details_are_changed_in_place_and_what_is_no_day_is_said(qtbot, bench, page):
    press(bench, "Details")
    field = type_into(qtbot, page.form, "Days", "whenever")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.form._days.complaint
    type_into(qtbot, page.form, "Days", "5-6 March 2026")
    type_into(qtbot, page.form, "Words a minute", "90")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.desk.meetings.get(bench.meeting.id).words_a_minute == 90)
    assert bench.desk.meetings.get(bench.meeting.id).end == date(2026, 3, 6)


def test_session_is_changed_in_its_place(qtbot, bench, page):
    page.findChildren(TimelineRow)[0].click()
    type_into(qtbot, page.agenda, "From", "09:30")
    field = type_into(qtbot, page.agenda, "Attends", "Minister")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    stored = lambda: bench.desk.meetings.get(bench.meeting.id).sessions[0]  # noqa: E731
    qtbot.waitUntil(lambda: (stored().time, stored().lead) == ("09:30", "Minister"))


def test_task_is_written_ticked_and_deleted_and_comes_back(qtbot, bench, page):
    tasks = lambda: bench.desk.planning.tasks(bench.meeting.id)  # noqa: E731
    page.tasks.add.trigger()
    type_into(qtbot, page.tasks, "What", "Draft question 3")
    field = type_into(qtbot, page.tasks, "By when", "24 January, 17:00")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(tasks()) == 1)
    assert tasks()[0].due == Due(date(2025, 1, 24), "17:00")
    page.tasks.ticked.emit(tasks()[0], True)
    qtbot.waitUntil(lambda: tasks()[0].done_at is not None)
    page.tasks.deleted.emit(tasks()[0])
    qtbot.waitUntil(lambda: any("is deleted" in text for text in banners(bench)))
    press(bench, "Undo")
    qtbot.waitUntil(lambda: len(tasks()) == 1)


def test_questions_are_moved_by_key_and_the_move_is_undone(qtbot, bench):
    bench.with_paper()
    tree = bench.workspace.sidebar.tree
    qtbot.keyClick(tree, Qt.Key.Key_Down, CTRL_SHIFT)
    qtbot.waitUntil(lambda: labels(bench) == [["2.", "1.", "3."]])
    qtbot.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: labels(bench) == [["1.", "2.", "3."]])


def test_question_dragged_below_another_stands_there(qtbot, bench):
    bench.with_paper()
    first, last = row(bench, 0).index(), row(bench, 2).index()
    bench.workspace.sidebar.tree.dropped.emit(first, last.parent(), 3)
    qtbot.waitUntil(lambda: labels(bench) == [["2.", "3.", "1."]])


def test_deleted_question_comes_back_by_the_notice(qtbot, bench):
    bench.with_paper()
    qtbot.keyClick(bench.workspace.sidebar.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: labels(bench) == [["2.", "3."]])
    qtbot.waitUntil(lambda: bench.workspace.question.label == "2.")
    press(bench, "Undo")
    qtbot.waitUntil(lambda: labels(bench) == [["1.", "2.", "3."]])


def test_row_is_renamed_in_its_place(qtbot, bench):
    bench.with_paper()
    tree = bench.workspace.sidebar.tree
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    field = type_into(qtbot, tree, "Another name", "Coherence")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    key = bench.meeting.questions[0].id
    qtbot.waitUntil(lambda: bench.desk.meetings.of_question(key)[1].title == "Coherence")


def test_archived_meeting_is_folded_away_and_comes_back(qtbot, bench):
    bench.with_paper()
    model = bench.workspace.sidebar._tree_model
    bench.desk.arranging.archive(bench.meeting.id, archived=True)
    qtbot.waitUntil(lambda: model.item(0).data(Role.GROUP) == "archive")
    bench.workspace.sidebar.tree.archive_toggled.emit()
    assert model.meeting_row(bench.meeting.id) is not None


def test_sidebar_shows_what_was_drafted(qtbot, bench):
    bench.with_paper()
    assert row(bench, 0).data(Role.STATUS) == Status.EMPTY
    qtbot.keyClicks(bench.editor(), "Drafted")
    qtbot.waitUntil(lambda: row(bench, 0).data(Role.STATUS) == Status.DRAFT)


def test_sidebar_marks_the_question_when_the_desk_is_shown_again(bench, page):
    tree = bench.workspace.sidebar.tree
    assert tree.currentIndex().data(Role.ID) == bench.meeting.id
    bench.workspace.open_last()
    assert bench.workspace.page is bench.workspace.desk
    assert tree.currentIndex().data(Role.ID) == bench.workspace.question.id


def test_question_of_an_archived_meeting_is_opened_and_marked(qtbot, bench, page):
    bench.desk.arranging.archive(bench.meeting.id, archived=True)
    model = bench.workspace.sidebar._tree_model
    qtbot.waitUntil(lambda: model.item(0).data(Role.GROUP) == "archive")
    bench.workspace.sidebar.choose(bench.meeting.questions[1].id)
    assert bench.workspace.page is bench.workspace.desk
    assert bench.workspace.sidebar.tree.currentIndex().data(Role.LABEL) == "2."


def test_window_does_not_begin_with_what_is_archived(bench):
    bench.desk.meetings.choose_home("PT")
    old = bench.desk.importing.accept(seed_preview(bench.desk))
    bench.window._tools.settings.question = old.questions[0].id
    bench.desk.arranging.archive(old.id, archived=True)
    bench.window.open()
    assert bench.workspace.page not in {bench.workspace.desk, bench.window.meetings.page}


def test_question_is_added_in_its_session_and_the_adding_undone(qtbot, bench, page):
    press(bench, "Add question")
    type_into(qtbot, page.questions, "Label", "4.")
    field = type_into(qtbot, page.questions, "Question", "What of the costs?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(bench) == [["1.", "2.", "3.", "4."]])
    asked = lambda: [one.question.ask for one in page.findChildren(QuestionRow)]  # noqa: E731
    qtbot.waitUntil(lambda: "What of the costs?" in asked())
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: labels(bench) == [["1.", "2.", "3."]])


def test_question_needs_words_and_a_session_that_is_chosen(qtbot, bench, page):
    bench.desk.arranging.add_session(bench.meeting.id, "Lunch")
    press(bench, "Add question")
    field = type_into(qtbot, page.questions, "Question", " ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.questions.editor.complaint
    page.questions.editor.choose_session(1)
    type_into(qtbot, page.questions, "Question", "And over lunch?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(bench) == [["1.", "2.", "3."], [""]])


def test_bar_above_the_page_adds_papers_and_folds_no_paper(bench, page):
    actions, press_add = bench.window.actions_, bench.workspace.paper_button
    assert press_add.isVisible()
    assert not actions.fold_paper.isVisible()
    fold = next(
        one
        for one in bench.workspace.findChildren(QToolButton)
        if one.defaultAction() is actions.fold_paper
    )
    assert not fold.isVisible()
    bench.workspace.open_last()
    assert not press_add.isVisible()
    assert fold.isVisible()


def test_line_of_time_goes_on_through_a_pause(qtbot, bench, page):
    first = bench.desk.meetings.get(bench.meeting.id).sessions[0]
    bench.desk.arranging.change_session(replace(first, time="09:30", end="12:15"))
    after = bench.desk.arranging.add_session(bench.meeting.id, "Afternoon")
    bench.desk.arranging.change_session(replace(after, time="14:00"))
    qtbot.waitUntil(lambda: len(page.findChildren(PauseRow)) == 1)
    pause = page.findChildren(PauseRow)[0]
    assert pause.accessibleName() == "Break of 1 h 45 min"
    qtbot.waitUntil(lambda: pause.height() == pause.sizeHint().height())
    shown = pause.grab().toImage()
    ground = shown.pixelColor(1, 1)
    inked = [shown.pixelColor(line_x(), y) != ground for y in range(shown.height())]
    assert all(inked)
