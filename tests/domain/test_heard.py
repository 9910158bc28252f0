"""Who was heard on the questions of a meeting, and what of it waits."""

from datetime import date

from meetprep.domain.heard import Heard, Subject, Wanted
from meetprep.domain.meeting import Meeting, Question, Session
from meetprep.domain.note import Note, newest_first

QUESTIONS = tuple(Question(key, "s", None, f"{n}.", "", "?") for n, key in enumerate("ab", 1))
MEETING = Meeting("m", "A meeting", sessions=(Session("s", "m", "I", "", questions=QUESTIONS),))


def note(key, who, day, *, question="a", assessment="", read=None):
    said = date(2025, 1, day)
    return Note(key, question, who, key, said_on=said, assessment=assessment, read_at=read)


def heard(*notes):
    by_question = {
        one.id: newest_first(n for n in notes if n.question == one.id) for one in QUESTIONS
    }
    return Heard(MEETING, by_question, table=("BE", "DE", "FR", "PT"), home="PT")


def ids(notes):
    return [one.id for one in notes]


def test_a_question_shows_the_newest_note_of_each_delegation():
    told = heard(note("old", "DE", 3), note("new", "DE", 9), note("other", "FR", 5))
    assert ids(told.of(Subject("a"))) == ["new", "other"]
    assert ids(told.earlier(told.find("new"))) == ["old"]
    assert told.unheard("a") == ("BE",)
    assert told.unheard("b") == ("BE", "DE", "FR")


def test_a_delegation_shows_its_newest_note_on_each_question_in_their_order():
    told = heard(
        note("second", "DE", 9, question="b"), note("first", "DE", 3), note("fr", "FR", 5)
    )
    assert ids(told.of(Subject(delegation="DE"))) == ["first", "second"]
    assert told.speakers == ("DE", "FR")


def test_what_waits_is_what_nobody_read_or_assessed():
    told = heard(
        note("old", "DE", 3),
        note("new", "DE", 9, assessment="Firm", read=1),
        note("fr", "FR", 5, read=1),
        note("outsider", "XX", 5, read=1, assessment="?"),
    )
    assert ids(told.of(Subject("a"), Wanted.UNREAD)) == ["new"], "an earlier one is unread"
    assert ids(told.of(Subject("a"), Wanted.UNASSESSED)) == ["fr"]
    assert told.unassessed() == ("FR",)
    assert ids(told.unread()) == ["old"]
    assert told.speakers == ("DE", "FR", "XX")
