"""The page of a meeting shows what is in the store, and what happened since the last look."""

import pytest

from meetprep.domain.clearance import Decision, Status
from meetprep.domain.errors import UnwritablePlace
from meetprep.domain.overview import NewsKind
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import from_plain
from meetprep.services.drafting import Drafting
from tests.support.papers import WARSAW

LINE = PartKind.LINE_TO_TAKE


def by_another(database, clock):
    return Drafting(database, author=lambda: "Inês Duarte", clock=clock, publish=lambda _: None)


def kinds(desk, meeting):
    return [news.kind for news in desk.overseeing.overview(meeting.id, "PT").news]


def test_questions_show_progress_and_time(desk, meeting, question):
    desk.drafting.save_part(question, "PT", LINE, from_plain("word " * 55), based_on=0)
    step = desk.clearing.add_step(question, "PT", "Legal service")
    seen = desk.overseeing.overview(meeting.id, "PT")
    assert seen.questions[question].progress.status is Status.DRAFT
    assert seen.seconds([one.id for one in meeting.questions]) == 30
    assert seen.cleared(meeting.sessions[0]) == (0, 3)
    desk.clearing.decide(question, "PT", step.id, Decision.CLEARED)
    assert desk.overseeing.overview(meeting.id, "PT").cleared(meeting.sessions[0]) == (1, 3)


def test_papers_are_counted_with_what_is_doubtful(desk, meeting):
    (paper,) = desk.overseeing.overview(meeting.id, "PT").papers
    assert (paper.file_name, paper.questions, paper.footnotes) == (WARSAW.name, 3, 6)
    assert [(one.announced, one.found) for one in paper.warnings] == [(4, 3)]


def test_first_look_has_no_news(desk, meeting, database, clock):
    by_another(database, clock).set_stance(
        meeting.questions[0].id, "DE", Stance.OPPOSE, based_on=0
    )
    assert kinds(desk, meeting) == []


def test_what_others_did_since_the_last_look_is_news(desk, meeting, question, database, clock):
    desk.overseeing.leave(meeting.id)
    clock.advance(minutes=5)
    other = by_another(database, clock)
    other.save_part(question, "PT", LINE, from_plain("Theirs"), based_on=0)
    clock.advance(minutes=5)
    other.set_stance(question, "DE", Stance.RESERVATION, based_on=0)
    clock.advance(minutes=5)
    step = desk.clearing.add_step(question, "PT", "Legal service")
    desk.clearing.decide(question, "PT", step.id, Decision.OBJECTED)
    assert kinds(desk, meeting) == [NewsKind.DECIDED, NewsKind.STANCE, NewsKind.REVISED]
    clock.advance(minutes=5)
    desk.overseeing.leave(meeting.id)
    assert kinds(desk, meeting) == []


def test_what_one_wrote_oneself_is_no_news(desk, meeting, question, clock):
    desk.overseeing.leave(meeting.id)
    clock.advance(minutes=5)
    desk.drafting.save_part(question, "PT", LINE, from_plain("Ours"), based_on=0)
    assert kinds(desk, meeting) == []


def test_file_is_saved_as_it_was_received(desk, meeting, tmp_path):
    (paper,) = desk.overseeing.overview(meeting.id, "PT").papers
    desk.overseeing.save_file(paper.id, tmp_path / "paper.txt")
    assert (tmp_path / "paper.txt").read_bytes() == WARSAW.read_bytes()
    with pytest.raises(UnwritablePlace):
        desk.overseeing.save_file(paper.id, tmp_path / "missing" / "paper.txt")
