"""A second version of a paper renews its questions, and positions hang on and are flagged."""

from dataclasses import replace

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.comparing import Outcome
from meetprep.domain.correcting import delete_question
from meetprep.domain.errors import NotFound
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.domain.versions import Ground
from tests.support.papers import WARSAW, WARSAW_AS_WORD, a_file
from tests.support.versions import (
    ADDENDUM,
    AGENCIES,
    FINANCE,
    FINANCE_NOW,
    FIRST,
    LAWS,
    REVISED,
    SHARE,
)

SAID = "We share."


@pytest.fixture
def first(desk, tmp_path):
    """The meeting of the first version, with a position on each question."""
    meeting = desk.importing.accept(desk.importing.preview(a_file(tmp_path, FIRST)))
    for question in meeting.questions:
        say(desk, question.id)
    return meeting


@pytest.fixture
def revised(desk, tmp_path, first, clock):
    """The meeting after the second version came."""
    clock.advance(days=1)
    return desk.importing.accept(preview(desk, tmp_path, REVISED))


def say(desk, question, based_on=0, text=SAID):
    words = from_plain(text)
    return desk.drafting.save_part(
        question, "PL", PartKind.LINE_TO_TAKE, words, based_on=based_on
    )


def preview(desk, folder, text, name="second.txt"):
    return desk.importing.preview(a_file(folder, text, name))


def by_ask(meeting):
    return {question.ask: question for question in meeting.questions}


def outcomes(version):
    return [(one.outcome, (one.new or one.old).ask) for one in version.comparison.questions]


def text(runs, without):
    return "".join(run.text for run in runs if run.kind != without)


def test_second_version_is_recognised_by_its_number_and_compared(desk, tmp_path, first):
    version = preview(desk, tmp_path, REVISED).version
    assert (version.recognised.ground, version.recognised.is_sure) == (Ground.NUMBER, True)
    assert (version.edition.reference, version.edition.file_name) == ("9797/26", "paper.txt")
    assert version.meeting == first
    assert outcomes(version) == [
        (Outcome.NEW, LAWS),
        (Outcome.SAME, SHARE),
        (Outcome.CHANGED, FINANCE_NOW),
        (Outcome.GONE, AGENCIES),
    ]
    changed = version.comparison.questions[2]
    assert text(changed.ask, "inserted") == FINANCE
    assert text(changed.ask, "deleted") == FINANCE_NOW
    assert [one.is_relabelled for one in version.comparison.questions[:3]] == [
        False,
        True,
        True,
    ]


def test_questions_keep_their_ids_and_positions(desk, first, revised):
    before, now = by_ask(first), by_ask(revised)
    assert [q.ask for q in revised.questions] == [LAWS, SHARE, FINANCE_NOW, AGENCIES]
    assert [q.label for q in revised.questions] == ["1.", "2.", "3.", "3."]
    assert now[SHARE].id == before[SHARE].id
    assert now[FINANCE_NOW].id == before[FINANCE].id
    assert now[AGENCIES].id == before[AGENCIES].id
    positions = desk.drafting.positions(revised.id, "PL")
    said = [positions[q.id].part(PartKind.LINE_TO_TAKE).text.plain for q in revised.questions]
    assert said == ["", SAID, SAID, SAID]


def test_position_on_a_changed_question_is_flagged_until_it_is_checked(desk, revised):
    now = by_ask(revised)
    assert desk.versions.change(now[SHARE].id, "PL") is None
    assert desk.versions.change(now[LAWS].id, "PL") is None
    key = now[FINANCE_NOW].id
    say(desk, key, based_on=1, text="We share more.")
    change = desk.versions.change(key, "PL")
    assert (change.before, change.now) == ("9797/26", "REV 1")
    assert text(change.ask, "inserted") == FINANCE
    desk.versions.check(key, "PL")
    assert desk.versions.change(key, "PL") is None


def test_only_the_delegation_that_checked_is_up_to_date(desk, tmp_path, first):
    key = by_ask(first)[FINANCE].id
    desk.drafting.save_part(key, "DE", PartKind.RED_LINE, from_plain("Never."), based_on=0)
    desk.importing.accept(preview(desk, tmp_path, REVISED))
    desk.versions.check(key, "DE")
    assert desk.versions.change(key, "DE") is None
    assert desk.versions.change(key, "PL") is not None


def test_position_begun_after_the_change_is_not_flagged(desk, revised):
    key = by_ask(revised)[FINANCE_NOW].id
    desk.drafting.save_part(key, "FR", PartKind.RED_LINE, from_plain("Never."), based_on=0)
    assert desk.versions.change(key, "FR") is None


def test_gone_question_says_which_version_dropped_it(desk, revised):
    gone = by_ask(revised)[AGENCIES]
    assert desk.versions.names(revised.id)[gone.dropped_by] == "REV 1"
    assert [q.dropped_by for q in revised.questions[:3]] == [None] * 3


def test_both_files_are_kept(desk, database, revised):
    papers = desk.meetings.papers(revised.id)
    assert [paper.file_name for paper in papers] == ["paper.txt", "second.txt"]
    with database.reading() as store:
        assert [store.papers.content(paper.id).decode() for paper in papers] == [FIRST, REVISED]


def test_what_each_version_said_stays_readable(desk, revised):
    wordings = desk.versions.wordings(by_ask(revised)[FINANCE_NOW].id)
    assert [(w.number, w.label, w.ask) for w in wordings] == [
        (1, "2.", FINANCE),
        (2, "3.", FINANCE_NOW),
    ]


def test_paper_that_is_no_version_is_stored_separately(desk, tmp_path, first):
    separate = replace(preview(desk, tmp_path, REVISED), version=None)
    meeting = desk.importing.accept(separate)
    assert meeting.questions[:3] == first.questions
    assert [q.ask for q in meeting.questions[3:]] == [LAWS, SHARE, FINANCE_NOW]


def test_addendum_is_no_version(desk, tmp_path, first):
    assert preview(desk, tmp_path, ADDENDUM).version is None


def test_correction_of_the_reading_is_compared_anew(desk, tmp_path, first):
    found = preview(desk, tmp_path, REVISED)
    corrected = found.corrected(delete_question(found.reading, 0))
    assert Outcome.NEW not in [outcome for outcome, _ask in outcomes(corrected.version)]
    assert len(desk.importing.accept(corrected).questions) == 3


def test_third_version_brings_a_question_back(desk, tmp_path, revised, clock):
    clock.advance(days=1)
    third = FIRST.replace("9797/26", "ST 9797/2/26 REV 2")
    meeting = desk.importing.accept(preview(desk, tmp_path, third, "third.txt"))
    before, now = by_ask(revised), by_ask(meeting)
    assert now[AGENCIES].id == before[AGENCIES].id
    assert now[AGENCIES].dropped_by is None
    assert now[LAWS].dropped_by is not None
    assert [w.ask for w in desk.versions.wordings(now[FINANCE].id)] == [
        FINANCE,
        FINANCE_NOW,
        FINANCE,
    ]


def test_older_version_is_kept_beside_and_changes_no_question(desk, tmp_path, clock):
    newest = desk.importing.accept(preview(desk, tmp_path, REVISED))
    clock.advance(days=1)
    found = preview(desk, tmp_path, FIRST, "first.txt")
    assert found.version.is_older
    assert desk.importing.accept(found) == newest
    assert len(desk.meetings.papers(newest.id)) == 2
    third = preview(desk, tmp_path, REVISED.replace("/1/26 REV 1", "/26 REV 2"), "third.txt")
    assert third.version.edition.file_name == "second.txt"


def test_same_paper_in_another_format_is_the_same_paper(desk):
    meeting = desk.importing.accept(desk.importing.preview(WARSAW))
    found = desk.importing.preview(WARSAW_AS_WORD)
    assert found.version.recognised.ground is Ground.QUESTIONS
    assert not found.version.recognised.is_sure
    again = desk.importing.accept(found)
    assert [q.id for q in again.questions] == [q.id for q in meeting.questions]
    assert [q.wording for q in again.questions] == [1, 1, 1]


def test_version_that_was_accepted_meanwhile_is_followed(desk, tmp_path, first):
    second = preview(desk, tmp_path, REVISED)
    other = preview(desk, tmp_path, REVISED + "\nEnd.\n", "other.txt")
    desk.importing.accept(second)
    meeting = desk.importing.accept(other)
    assert len(meeting.questions) == 4
    assert by_ask(meeting)[FINANCE_NOW].wording == 2


def test_new_date_of_the_meeting_is_taken_over(desk, tmp_path, first):
    later = REVISED.replace("12 March", "19 March")
    meeting = desk.importing.accept(preview(desk, tmp_path, later))
    assert (meeting.id, meeting.start.isoformat()) == (first.id, "2026-03-19")


def test_renewal_tells_that_positions_changed(desk, revised, published):
    assert Changed.POSITIONS in published[-1]
    desk.versions.check(revised.questions[1].id, "PL")
    assert published[-1] is Changed.POSITIONS


def test_check_of_nothing_is_refused(desk):
    with pytest.raises(NotFound):
        desk.versions.check("none", "PL")


def test_position_paper_leaves_out_what_is_no_longer_asked(desk, revised):
    paper = desk.exporting.position_paper(revised.id, "PL")
    (session,) = paper.sessions
    assert [answer.ask for answer in session.answers] == [LAWS, SHARE, FINANCE_NOW]
