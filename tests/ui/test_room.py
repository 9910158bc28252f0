"""The room: who stands where, by eye, mouse and keyboard, and what would come of a vote."""

import csv
import io
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from meetprep.domain.ballot import Supposed, ballot
from meetprep.domain.delegations import MEMBER_STATES
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.note import NoteSource
from meetprep.domain.population import Population
from meetprep.domain.position import Stance
from meetprep.domain.voting import Procedure
from meetprep.ui.room import set_words
from meetprep.ui.room.seats import GROUP, Order, Seating
from meetprep.ui.room.verdict_words import population_bar, verdict_words
from meetprep.ui.widgets.elided import Elided
from tests.support.looking import (
    beyond_the_edge,
    clipped_words,
    look_alike,
    on_the_screen,
)
from tests.support.room import heard_store, note


@pytest.fixture
def heard(tmp_path):
    """A store in which the others were heard, where the window finds it."""
    (tmp_path / "own.store").write_bytes(heard_store())


@pytest.fixture
def room(heard, bench):
    """The page of the room."""
    (bench.meeting,) = bench.desk.meetings.all()
    bench.window.actions_.room.trigger()
    settle(bench)
    return bench.window.room.page


def settle(bench):
    bench.jobs.finish()
    QApplication.processEvents()


def stance_at(room, row, code):
    codes = [one.code for one in room.matrix.matrix.seats]
    return room.matrix.matrix.stances[row][codes.index(code)]


def words(widget):
    labels = widget.findChildren(QAbstractButton)
    return [one.accessibleName() or one.text() for one in labels if one.isVisible()]


def pill(room, text):
    pills = room.vote.what_if.findChildren(QPushButton)
    return next(one for one in pills if one.text() == text and one.isVisible())


def test_matrix_shows_all_members_and_tells_of_the_cell_with_the_keyboard(room, bench):
    assert bench.workspace.page is room
    assert bench.workspace.sidebar.isHidden()
    assert room.matrix.hasFocus()
    codes = [one.code for one in room.matrix.matrix.seats]
    assert (codes[:3], codes[-2:]) == (["BE", "BG", "CZ"], ["SE", "COM"])
    assert len(room.matrix.matrix.questions) == 3
    assert room.matrix.code == "PT"
    QTest.keyClicks(room.matrix, "de")
    assert room.matrix.code == "DE"
    said = room.foot.findChildren(QLabel)
    shown = " ".join(one.accessibleName() or one.text() for one in said if one.isVisible())
    assert "Germany, Question 1" in shown
    assert "? Reservation" in shown
    assert "Until March <b>only</b>." in shown
    assert "Paper, 22 January" in shown
    assert "Before: Oppose (Paper, 10 January)" in shown
    tip = room.matrix.matrix.data(room.matrix.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "Until March &lt;b&gt;only&lt;/b&gt;." in tip
    spoken = room.matrix.matrix.data(
        room.matrix.currentIndex(), Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken == "Germany, Question 1: Reservation"
    table = QAccessible.queryAccessibleInterface(room.matrix)
    assert table.text(QAccessible.Text.Name) == "Where delegations stand"
    QTest.keyClick(room.matrix, Qt.Key.Key_Down)
    QTest.keyClick(room.matrix, Qt.Key.Key_Right)
    assert (room.matrix.row, room.matrix.code) == (1, "EE")


def test_room_opens_on_the_question_that_was_worked_on(room, bench, qtbot):
    second, third = (one.id for one in bench.meeting.questions[1:])
    bench.workspace.open_question(second)
    qtbot.waitUntil(lambda: bench.workspace.page is bench.workspace.desk)
    bench.window.actions_.room.trigger()
    settle(bench)
    assert (room.question, room.matrix.code) == (second, "PT")
    # Where nothing else was worked on meanwhile, it opens as it was left.
    room.matrix.go_to(0)
    bench.window.actions_.room.trigger()
    settle(bench)
    assert room.matrix.row == 0
    bench.window.notes.open_at(third, "DE")
    settle(bench)
    bench.window.actions_.room.trigger()
    settle(bench)
    assert room.question == third


def test_line_below_the_matrix_is_cut_at_its_end(room, bench):
    first = bench.meeting.questions[0].id
    gist = "We could support derogations, provided that " + "much " * 30 + "is limited."
    note(bench.desk, first, "SK", Stance.CONDITIONS, gist, day=date(2025, 1, 5))
    note(bench.desk, first, "SK", Stance.OPPOSE, day=date(2025, 1, 20))
    settle(bench)
    room.matrix.go_to(0, "SK")
    QApplication.processEvents()
    (line,) = [one for one in room.foot.findChildren(Elided) if gist in one.accessibleName()]
    assert line.text().startswith("Paper, 5 January: We could support derogations, provided")
    assert line.text().endswith("…")


def test_heads_follow_the_keyboard_and_look_as_if_painted_anew(room, bench):
    matrix = room.matrix
    bench.window.activateWindow()
    matrix.setFocus()
    heads = matrix.horizontalHeader(), matrix.verticalHeader()
    before = [on_the_screen(one) for one in heads]
    for row, code in ((1, "PT"), (1, "EL"), (2, "COM"), (0, "BE"), (0, "BG")):
        matrix.go_to(row, code)
        QApplication.processEvents()
        now = [on_the_screen(one) for one in heads]
        assert now != before
        for head in heads:
            head.viewport().update()
        QApplication.processEvents()
        anew = [on_the_screen(one) for one in heads]
        assert all(map(look_alike, now, anew))
        before = now


def test_key_keeps_what_is_said_and_can_be_undone(room, qtbot, bench):
    first = bench.meeting.questions[0].id
    room.matrix.go_to(0, "SK")
    QTest.keyClick(room.matrix, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: stance_at(room, 0, "SK") is Stance.OPPOSE)
    (kept,) = [one for one in bench.desk.noting.on_question(first) if one.delegation == "SK"]
    assert (kept.source, kept.said_on, kept.text) == (
        NoteSource.MEETING,
        date(2025, 1, 20),
        "",
    )
    # Another key at once corrects it; it makes no second note.
    QTest.keyClick(room.matrix, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: stance_at(room, 0, "SK") is Stance.SUPPORT)
    assert len([n for n in bench.desk.noting.on_question(first) if n.delegation == "SK"]) == 1
    QTest.keyClick(room.matrix, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stance_at(room, 0, "SK") is Stance.OPPOSE)
    QTest.keyClick(room.matrix, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: stance_at(room, 0, "SK") is Stance.UNKNOWN)
    # A key that comes before the page knows of the undoing makes a note again.
    QTest.keyClick(room.matrix, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: stance_at(room, 0, "SK") is Stance.OPPOSE)
    QTest.keyClick(room.matrix, Qt.Key.Key_6)
    QTest.keyClick(room.matrix, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: stance_at(room, 0, "SK") is Stance.SUPPORT)
    # What a paper says is not forgotten by a key.
    room.matrix.go_to(0, "DE")
    QTest.keyClick(room.matrix, Qt.Key.Key_6)
    bench.jobs.finish()
    QApplication.processEvents()
    assert stance_at(room, 0, "DE") is Stance.RESERVATION
    assert bench.window.notices.banner.isVisible()
    # Our own stance is our position's.
    room.matrix.go_to(0, "PT")
    QTest.keyClick(room.matrix, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: stance_at(room, 0, "PT") is Stance.SUPPORT)
    assert bench.desk.drafting.position(first, "PT").stance is Stance.SUPPORT


def test_key_says_what_it_kept_and_nobody_moves_away(room, bench):
    room.head.ordered.emit(Order.STANCE)
    room.matrix.go_to(0, "SK")
    before = [one.code for one in room.matrix.matrix.seats]
    place = room.mapTo(bench.window, room.matrix.geometry().topLeft())
    QTest.keyClick(room.matrix, Qt.Key.Key_1)
    settle(bench)
    settle(bench)
    assert stance_at(room, 0, "SK") is Stance.SUPPORT
    assert [one.code for one in room.matrix.matrix.seats] == before
    assert room.mapTo(bench.window, room.matrix.geometry().topLeft()) == place
    told = [one.accessibleName() for one in room.foot.findChildren(Elided)]
    assert "Kept: Slovakia, Question 1: Support" in told
    (undo,) = [one for one in room.foot.findChildren(QPushButton) if one.text() == "Undo"]
    undo.click()
    settle(bench)
    settle(bench)
    assert stance_at(room, 0, "SK") is Stance.UNKNOWN
    assert not undo.isVisible()
    assert room.matrix.hasFocus()
    room.matrix.go_to(0, "BE")
    for key in (Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_5):
        QTest.keyClick(room.matrix, key)
        settle(bench)
        settle(bench)
        said = [one.accessibleName() for one in room.foot.findChildren(Elided)]
        assert any(one.endswith("Belgium, Question 1: Oppose") for one in said)
    room.head.ordered.emit(Order.STANCE)  # asked for again
    assert [one.code for one in room.matrix.matrix.seats].index("BE") > before.index("BE")
    room.head.named.emit(False)
    assert not undo.isVisible()


def test_vote_follows_what_is_supposed(room, bench):
    room.matrix.go_to(0, "BE")
    vote = room.vote
    assert vote.members.accessibleName() == "Members: 20 of 27, needs 15"
    assert vote.population.accessibleName() == "Population: 62.05 %, needs 65 %"
    assert vote.reminder.isVisible()
    assert words(room.sets)[2:4] == [
        "Germany, now: Reservation, 80.54 %, 21 members",
        "Spain, now: Neutral, 72.83 %, 21 members",
    ]
    lifted = pill(room, "Germany lifts its reservation")
    lifted.setFocus()
    QTest.keyClick(lifted, Qt.Key.Key_Space)
    assert vote.population.accessibleName() == "Population: 80.54 %, needs 65 %"
    assert pill(room, "Germany lifts its reservation").isChecked()
    assert "There is a majority." in [
        one.text() for one in vote.findChildren(type(room.nothing))
    ]
    assert not room.counted.isVisible()
    rows = [one.accessibleName() for one in room.sets.findChildren(QAbstractButton)]
    turning = "Germany, supposed: Support, 62.05\u00a0%, needs 65 %, 20 members"
    assert turning in rows
    assert any("now: Support" in one for one in rows)
    pill(room, "Germany lifts its reservation").click()
    pill(room, "Without Denmark, Protocol 22").click()
    assert vote.members.accessibleName() == "Members: 19 of 26, needs 15"
    pill(room, "Without Denmark, Protocol 22").click()
    pill(room, "Conditions count as yes").click()
    assert vote.members.accessibleName() == "Members: 19 of 27, needs 15"
    pill(room, "Conditions count as yes").click()


def test_vote_follows_the_cells_the_sets_and_the_question(room, bench):
    vote = room.vote
    # Any member is supposed to turn by a key on its cell; who has no vote changes nothing.
    room.matrix.go_to(0, "MT")
    QTest.keyClick(room.matrix, Qt.Key.Key_Space)
    assert pill(room, "Malta votes against").isChecked()
    assert vote.members.accessibleName() == "Members: 19 of 27, needs 15"
    QTest.keyClick(room.matrix, Qt.Key.Key_Space)
    room.matrix.go_to(0, "COM")
    QTest.keyClick(room.matrix, Qt.Key.Key_Space)
    assert vote.members.accessibleName() == "Members: 20 of 27, needs 15"
    # A set of the list is supposed by a click on it.
    row = next(
        one
        for one in room.sets.findChildren(QAbstractButton)
        if one.accessibleName().startswith("Hungary and Slovakia")
    )
    row.click()
    assert vote.members.accessibleName() == "Members: 22 of 27, needs 15"
    formal = replace(bench.meeting, format=MeetingFormat.FORMAL)
    bench.desk.arranging.change_meeting(formal)
    settle(bench)
    assert not vote.reminder.isVisible()
    # Another question has a vote of its own.
    room.matrix.go_to(1)
    assert vote.members.accessibleName() == "Members: 0 of 27, needs 15"
    said = [one.text() for one in room.sets.findChildren(QLabel)]
    assert "At least 15 more members are needed." in said


@pytest.mark.parametrize(
    ("against", "title"),
    [
        (4, "Too close to say."),  # the population alone decides
        (13, "No majority yet."),  # one member is missing whatever the figures are
        (3, "There is a majority."),  # too few to block it whatever they weigh
    ],
)
def test_vote_is_too_close_only_where_the_population_decides(qapp, against, title):
    codes = [one.code for one in MEMBER_STATES]
    # The first of those against weighs so much that all of them are 35.1 % together.
    weights = dict.fromkeys(codes, 10) | {codes[0]: 351 - 10 * (against - 1)}
    weights[codes[-1]] += 1000 - sum(weights.values())
    stances = dict.fromkeys(codes[against:], Stance.SUPPORT)
    vote = ballot(stances, Population(2030, weights, 1000))
    assert vote.told.is_close
    words, _ = verdict_words(vote)
    assert words.title == title
    assert "within 0.2 points" in words.advice


@pytest.mark.parametrize("against", [["BG", "SE", "RO"], ["DE", "FR", "IT", "MT"], ["MT"]])
def test_shares_in_favour_and_not_are_a_hundred_as_they_are_shown(bench, against):
    people = bench.desk.rooms.population()
    stances = dict.fromkeys(people.weights, Stance.SUPPORT) | dict.fromkeys(
        against, Stance.OPPOSE
    )
    vote = ballot(stances, people)
    bar = population_bar(vote).value
    shown = re.findall(r"with (\d+\.\d\d)", verdict_words(vote)[0].advice)
    assert Decimal(bar.removesuffix("\u00a0%")) + Decimal(shown[0]) == 100


def turning(people, against, code):
    stances = dict.fromkeys(people.weights, Stance.SUPPORT)
    stances |= dict.fromkeys(against, Stance.OPPOSE)
    names = dict.fromkeys(people.weights, "")
    (found,) = set_words.told(ballot(stances, people), [(code,)], names, ())
    return found.tone, found.percent_need, found.members_need


def test_sets_say_what_fails_and_colour_it_alone(bench):
    people = bench.desk.rooms.population()
    small = ["MT", "LU", "CY", "EE", "LV", "SI", "LT", "HR", "IE", "SK", "FI", "DK"]
    # Who leaves takes members that are missed then, or population.
    assert turning(people, small, "RO") == ("ok", "", "needs 15")
    assert turning(people, ["PL", "NL", "RO"], "DE") == ("bad", "needs 65 %", "")
    # Who joins leaves too few to block: what is missing of the population counts no more.
    assert turning(people, ["DE", "FR", "IT", "MT"], "MT") == ("text2", "", "")


def test_vote_without_a_proposal_speaks_of_no_blocking_minority(qapp):
    codes = [one.code for one in MEMBER_STATES]
    trio = {"DE": 200, "FR": 150, "IT": 130}
    people = Population(2030, dict.fromkeys(codes, 20) | trio, 960)
    stances = dict.fromkeys(codes, Stance.SUPPORT) | dict.fromkeys(trio, Stance.OPPOSE)
    words, tone = verdict_words(ballot(stances, people, Supposed(Procedure.OTHERWISE)))
    assert (words.title, tone) == ("No majority yet.", "warn")
    assert words.advice == (
        "15.00 points of population are missing. Those not in favour are 3 members with "
        "50.00\u00a0%. Without a proposal members and population must both be "
        "enough, however few the others are."
    )
    words, _ = verdict_words(ballot(stances, people))
    assert "deemed attained, as the others are too few" in words.advice


def test_columns_are_chosen_sorted_and_nameless(room, bench):
    room.head.grouped.emit(f"{GROUP}Doubters")
    assert [one.code for one in room.matrix.matrix.seats] == ["DE"]
    room.head.named.emit(False)
    assert len(room.matrix.matrix.seats) == 28  # one alone would be named by the group
    room.head.named.emit(True)
    first = bench.meeting.questions[0].id
    (tagged,) = [one for one in bench.desk.noting.on_question(first) if one.tags]
    bench.desk.noting.tag(tagged.id, ())
    settle(bench)
    assert len(room.matrix.matrix.seats) == 28  # the group is gone
    room.head.grouped.emit(Seating.ASSOCIATES.value)
    assert [one.code for one in room.matrix.matrix.seats] == ["IS", "LI", "NO", "CH"]
    room.head.grouped.emit(Seating.MEMBERS.value)
    room.matrix.go_to(0)
    room.head.ordered.emit(Order.STANCE)
    assert [one.code for one in room.matrix.matrix.seats][-2:] == ["HU", "SK"]
    room.head.ordered.emit(Order.POPULATION)
    assert [one.code for one in room.matrix.matrix.seats][:3] == ["DE", "FR", "IT"]
    room.head.ordered.emit(Order.PROTOCOL)
    room.head.named.emit(False)
    assert room.matrix.code == ""
    first = room.matrix.matrix.stances[0]
    assert first == sorted(first, key=list(Stance).index)
    shown = [one for one in words(bench.window) if "Germany" in one or "Denmark" in one]
    assert shown == []
    QTest.keyClick(room.matrix, Qt.Key.Key_5)  # of nobody
    settle(bench)
    room.head.export_asked.emit("word")
    assert bench.window.exporting.sheet.isVisible()


def test_room_is_saved_and_counted_with_other_figures(room, qtbot, bench, tmp_path):
    def saved(kind):
        target = tmp_path / f"room.{kind}"
        bench.prompts.answers = [("save any", target)]
        room.head.export_asked.emit(kind)
        assert bench.prompts.suggested.name == f"room_2025-01-30.{kind}"
        bench.jobs.finish()
        return target.read_bytes()

    first = bench.meeting.questions[0].id
    note(bench.desk, first, "FR", Stance.OPPOSE, "=HYPERLINK(1)", day=date(2025, 1, 25))
    bench.window.room.open()
    settle(bench)
    rows = list(csv.reader(io.StringIO(saved("csv").decode("utf-8-sig"))))
    assert rows[0][2:] == ["Sign", "Delegation", "Stance", "In short", "Source", "Date"]
    assert len(rows) == 1 + 3 * 28
    france = next(row for row in rows if row[2] == "FR")
    assert france[3:] == ["France", "Oppose", "'=HYPERLINK(1)", "Paper", "2025-01-25"]
    drawn = saved("svg")
    assert QSvgRenderer(drawn).isValid()
    assert b"Internal" in drawn
    picture = QImage.fromData(saved("png"))
    assert picture.width() > 2000
    room.head.named.emit(False)
    assert b"DE<" not in saved("svg")
    counted = list(csv.reader(io.StringIO(saved("csv").decode("utf-8-sig"))))
    assert counted[1][2:] == ["18", "1", "2", "3", "2", "2"]


def test_figures_are_replaced_and_the_page_says_their_year(room, qtbot, bench, tmp_path):
    codes = bench.desk.rooms.population().weights
    file = tmp_path / "new.csv"
    file.write_text("year,2031\nmember,inhabitants\n" + "".join(f"{one},5\n" for one in codes))
    bench.prompts.answers = [("open", [file])]
    room.figures.replacing.emit()
    qtbot.waitUntil(lambda: "2031" in room.matrix.findChild(Elided).text())
    file.write_text("nothing")
    bench.prompts.answers = [("open", [file])]
    room.figures.replacing.emit()
    qtbot.waitUntil(bench.window.notices.banner.isVisible)
    assert "holds no population figures" in bench.window.notices.banner.accessibleName()
    room.figures.dropping.emit()
    qtbot.waitUntil(lambda: "2025" in room.matrix.findChild(Elided).text())


def test_every_size_shows_the_page_whole(room, bench):
    for size in ((900, 520), (1100, 700), (1440, 900), (1920, 1080)):
        bench.window.resize(*size)
        for _ in range(6):
            QApplication.processEvents()
        assert beyond_the_edge(bench) == [], size
        assert clipped_words(bench) == [], size
    QTest.mouseClick(
        room.matrix.viewport(), Qt.MouseButton.LeftButton, pos=room.matrix.cell_at(1, "FI")
    )
    assert (room.matrix.row, room.matrix.code) == (1, "FI")
    QTest.mouseMove(room.matrix.viewport(), QPoint(4, 4))
    bench.window.actions_.next.trigger()
    assert room.matrix.row == 2
    bench.window.actions_.previous.trigger()
    bench.window.actions_.previous.trigger()
    QTest.keyClicks(room.matrix, "DE")
    QTest.keyClick(room.matrix, Qt.Key.Key_Return)
    assert bench.workspace.page is bench.window.notes.page
    assert bench.window.notes.chosen().delegation == "DE"


def test_room_is_found_again_in_another_language(room, bench, qtbot):
    room.head.named.emit(False)
    bench.language.choose("de")
    said = "Mitglieder: 20 von 27, nötig: 15"
    qtbot.waitUntil(lambda: bench.window.room.page.vote.members.accessibleName() == said)
    again = bench.window.room.page
    assert (again is room, bench.workspace is bench.window.workspace) == (False, False)
    assert bench.window.workspace.page is again
    assert not again.matrix.matrix.with_names
