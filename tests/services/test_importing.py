"""Papers are read, shown and stored as they came."""

import hashlib

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import FileEmpty, FileMissing, NotADocument
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.paper import PaperKind, WarningCode
from meetprep.services.paper_reader import read_paper
from tests.support.papers import (
    NO_QUESTION,
    NO_SESSION,
    SECOND_SESSION,
    WARSAW,
    WARSAW_AS_WORD,
    a_file,
)


def accept(desk, path):
    return desk.importing.accept(desk.importing.preview(path))


def test_preview_stores_nothing(desk, store, published):
    before = store.read_bytes()
    preview = desk.importing.preview(WARSAW)
    assert len(preview.reading.questions) == 3
    assert desk.meetings.all() == ()
    assert store.read_bytes() == before
    assert published == []


def test_accepted_paper_is_stored_with_meeting_session_and_questions(desk):
    meeting = accept(desk, WARSAW)
    assert meeting == desk.meetings.get(meeting.id)
    assert (meeting.name, meeting.start.isoformat(), meeting.place, meeting.format) == (
        "Informal JHA Ministerial Meeting (Home Affairs)",
        "2025-01-30",
        "Warsaw",
        MeetingFormat.INFORMAL,
    )
    assert [session.label for session in meeting.sessions] == ["Working session I"]
    assert [question.label for question in meeting.questions] == ["1.", "2.", "3."]


def test_questions_are_stored_as_read(desk):
    preview = desk.importing.preview(WARSAW)
    stored = desk.importing.accept(preview).questions
    asked = [(q.context, q.ask, q.paragraphs) for q in preview.reading.questions]
    assert [(q.context, q.ask, q.paragraphs) for q in stored] == asked
    assert [q.title for q in stored] == ["", "", ""]


def test_paper_is_kept_byte_for_byte(desk, database, clock):
    meeting = accept(desk, WARSAW_AS_WORD)
    (paper,) = desk.meetings.papers(meeting.id)
    content = WARSAW_AS_WORD.read_bytes()
    with database.reading() as store:
        assert store.papers.content(paper.id) == content
    assert paper.sha256 == hashlib.sha256(content).hexdigest()
    assert (paper.file_name, paper.size) == (WARSAW_AS_WORD.name, len(content))
    assert (paper.kind, paper.received_at) == (PaperKind.DISCUSSION_PAPER, clock.now)


def test_missing_fourth_question_is_told_and_kept(desk):
    meeting = accept(desk, WARSAW)
    (paper,) = desk.meetings.papers(meeting.id)
    (doubt,) = paper.warnings
    assert doubt.code is WarningCode.QUESTION_COUNT_MISMATCH
    assert (paper.announced, doubt.announced, doubt.found) == (4, 4, 3)


def test_text_and_word_file_ask_the_same():
    (_, text), (_, word) = read_paper(WARSAW), read_paper(WARSAW_AS_WORD)
    assert [(q.label, q.context, q.ask) for q in word.questions] == [
        (q.label, q.context, q.ask) for q in text.questions
    ]
    assert word.text.footnotes == text.text.footnotes
    assert [w.code for w in word.warnings] == [w.code for w in text.warnings]
    assert word.references == text.references


def test_paper_accepted_twice_is_stored_once(desk):
    first, second = accept(desk, WARSAW), accept(desk, WARSAW)
    assert second == first
    assert desk.meetings.all() == (first,)
    assert len(desk.meetings.papers(first.id)) == 1


def test_preview_that_was_accepted_meanwhile_stores_nothing_more(desk):
    one, other = desk.importing.preview(WARSAW), desk.importing.preview(WARSAW)
    assert desk.importing.accept(one) == desk.importing.accept(other)
    assert len(desk.meetings.all()) == 1


def test_paper_is_known_under_another_name(desk, tmp_path):
    meeting = accept(desk, WARSAW)
    copy = tmp_path / "Kopie von Papier (2).doc"
    copy.write_bytes(WARSAW.read_bytes())
    known = desk.importing.preview(copy).known
    assert known == desk.meetings.papers(meeting.id)[0]


def test_second_paper_for_the_same_meeting_joins_it(desk, tmp_path, clock):
    first = accept(desk, WARSAW)
    clock.advance(hours=1)
    preview = desk.importing.preview(a_file(tmp_path, SECOND_SESSION))
    assert (preview.known, preview.joins) == (None, first)
    both = desk.importing.accept(preview)
    assert both.id == first.id
    assert [s.label for s in both.sessions] == ["Working session I", "Working session II"]
    assert both.questions[:3] == first.questions
    assert [p.file_name for p in desk.meetings.papers(both.id)] == [WARSAW.name, "paper.txt"]


def test_papers_on_the_same_meeting_of_another_day_do_not_join(desk, tmp_path):
    later = SECOND_SESSION.replace("30 January", "12 June")
    first, second = accept(desk, WARSAW), accept(desk, a_file(tmp_path, later))
    assert first.name == second.name
    assert desk.meetings.all() == (first, second)


def test_paper_without_sessions_still_gets_its_questions(desk, tmp_path):
    meeting = accept(desk, a_file(tmp_path, NO_SESSION))
    (session,) = meeting.sessions
    assert (session.label, session.title) == ("", "Smuggling of firearms")
    assert [q.ask for q in session.questions] == [
        "How can controls at ports be made better?",
        "What should agencies do?",
    ]


def test_paper_without_questions_still_makes_its_meeting(desk, tmp_path):
    meeting = accept(desk, a_file(tmp_path, NO_QUESTION))
    assert desk.meetings.all() == (meeting,)
    assert meeting.questions == ()
    assert meeting.name


def test_each_acceptance_is_published_once(desk, published, tmp_path):
    for path in (WARSAW, a_file(tmp_path, SECOND_SESSION), WARSAW):
        accept(desk, path)
    assert published == [Changed.MEETINGS | Changed.QUESTIONS] * 2


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("none.txt", None, FileMissing),
        ("empty.txt", b"", FileEmpty),
        ("picture.docx", b"\x89PNG\r\n\x1a\n\0\0", NotADocument),
    ],
)
def test_what_is_no_paper_changes_nothing(desk, store, tmp_path, name, content, error):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    before = store.read_bytes()
    with pytest.raises(error):
        desk.importing.preview(tmp_path / name)
    assert store.read_bytes() == before


def test_file_name_that_is_no_text_is_stored_with_signs_in_place(desk, tmp_path):
    path = tmp_path / "\udcff.txt"
    path.write_text(NO_SESSION)
    meeting = accept(desk, path)
    assert desk.meetings.papers(meeting.id)[0].file_name == "?.txt"
