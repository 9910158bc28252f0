"""A second version of a paper comes while positions are being drafted."""

import pytest

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.models.meeting_rows import Role
from meetprep.ui.widgets.differences import DifferenceText
from meetprep.ui.widgets.question_card import QuestionCard
from tests.support.looking import banners, drop, press
from tests.support.papers import a_file
from tests.support.versions import AGENCIES, FINANCE, FINANCE_NOW, FIRST, LAWS, REVISED, SHARE

SAID = "Detection first."
ALL_FOUR = "4 questions: 1 the same, 1 changed, 1 new, 1 gone"


def shown(bench, page):
    return bench.window._pages.currentWidget() is page


def accept(qtbot, bench, text, name):
    arrive(qtbot, bench, text, name)
    press(bench, "Accept")
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))


def arrive(qtbot, bench, text, name="second.txt"):
    page = bench.window.import_page
    drop(bench.window, a_file(bench.folder, text, name))
    # Whoever is writing is not interrupted, but told.
    qtbot.waitUntil(lambda: shown(bench, page) or any("is read" in b for b in banners(bench)))
    if not shown(bench, page):
        press(bench, "Look at it")


@pytest.fixture
def drafted(bench):
    """The window after a position was drafted on each question of the first version."""
    desk = bench.desk
    desk.meetings.choose_home("PT")
    meeting = desk.importing.accept(desk.importing.preview(a_file(bench.folder, FIRST)))
    for question in meeting.questions:
        text, kind = from_plain(SAID), PartKind.KEY_MESSAGE
        desk.drafting.save_part(question.id, "PT", kind, text, based_on=0)
    bench.window.open()
    return bench


def questions(bench):
    (meeting,) = bench.desk.meetings.all()
    return {question.ask: question for question in meeting.questions}


def show(bench, ask):
    bench.workspace.sidebar.choose(questions(bench)[ask].id)


def row(bench, ask):
    return bench.workspace.sidebar._tree_model.row_of(questions(bench)[ask].id)


def flags(bench):
    return [text for text in banners(bench) if "since this was drafted" in text]


def panel(bench):
    return bench.window.import_page.findings.version


def test_positions_hang_on_and_are_flagged_until_checked(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.open()
    accept(qtbot, bench, FIRST, "first.txt")
    show(bench, FINANCE)
    qtbot.keyClicks(bench.editor(), SAID)
    qtbot.waitUntil(lambda: not bench.workspace.autosave.busy)
    arrive(qtbot, bench, REVISED)
    assert panel(bench)._title.text() == "This is REV 1 of 9797/26."
    assert panel(bench)._summary.text() == ALL_FOUR
    press(bench, "Accept")
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))
    assert bench.workspace.question.ask == FINANCE_NOW
    assert bench.editor().toPlainText() == SAID
    (flag,) = flags(bench)
    assert flag.startswith("The question changed in REV 1 since this was drafted.")
    qtbot.waitUntil(lambda: row(bench, FINANCE_NOW).data(Role.CHANGED))
    press(bench, "What changed")
    words = [one for one in bench.window.findChildren(DifferenceText) if one.isVisible()]
    assert any("[inserted: and its ports]" in one.accessibleName() for one in words)
    press(bench, "Checked")
    qtbot.waitUntil(lambda: flags(bench) == [])
    qtbot.waitUntil(lambda: not row(bench, FINANCE_NOW).data(Role.CHANGED))
    assert bench.editor().toPlainText() == SAID


def test_drafting_on_does_not_clear_the_flag(qtbot, drafted):
    accept(qtbot, drafted, REVISED, "second.txt")
    assert set(questions(drafted)) == {LAWS, SHARE, FINANCE_NOW, AGENCIES}
    qtbot.keyClicks(drafted.editor(PartKind.RED_LINE), "No.")
    qtbot.waitUntil(lambda: not drafted.workspace.autosave.busy)
    show(drafted, SHARE)
    assert (drafted.editor().toPlainText(), flags(drafted)) == (SAID, [])
    show(drafted, FINANCE_NOW)
    assert len(flags(drafted)) == 1
    drafted.workspace.draft_as("DE")
    assert flags(drafted) == []


def test_gone_question_stays_with_its_position_and_says_so(qtbot, drafted):
    accept(qtbot, drafted, REVISED, "second.txt")
    show(drafted, AGENCIES)
    assert drafted.editor().toPlainText() == SAID
    assert any("This question is not in REV 1." in text for text in banners(drafted))
    assert row(drafted, AGENCIES).data(Role.GONE)
    assert row(drafted, AGENCIES).accessibleText().endswith("no longer asked")


def test_user_says_that_it_is_a_separate_paper(qtbot, drafted):
    arrive(qtbot, drafted, REVISED)
    press(drafted, "It’s a separate paper")
    assert panel(drafted)._title.text() == "It will be stored as a separate paper."
    press(drafted, "Accept")
    qtbot.waitUntil(lambda: shown(drafted, drafted.workspace))
    (meeting,) = drafted.desk.meetings.all()
    assert len(meeting.questions) == 6
    assert [question.dropped_by for question in meeting.questions] == [None] * 6


def test_correction_on_the_page_is_compared_anew(qtbot, drafted):
    arrive(qtbot, drafted, REVISED)
    (card,) = [
        one
        for one in drafted.window.import_page.findChildren(QuestionCard)
        if one.question.ask == LAWS
    ]
    card.deleted.emit()
    counts = "3 questions: 1 the same, 1 changed, 1 gone"
    qtbot.waitUntil(lambda: panel(drafted)._summary.text() == counts)
    assert counts in drafted.window.import_page._summary.text()


def test_paper_that_is_no_version_shows_no_panel(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    bench.window.open()
    arrive(qtbot, bench, FIRST)
    assert not panel(bench).isVisible()
