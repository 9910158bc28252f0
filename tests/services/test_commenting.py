"""Remarks stand on their words, whatever happens to the text, and are settled."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.comment import Passage
from meetprep.domain.errors import NotFound
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from tests.support.builders import new_id

LINE, KEY = PartKind.LINE_TO_TAKE, PartKind.KEY_MESSAGE
TEXT = "We would prefer a regulation. It has effect."


def write(desk, question, text, kind=LINE):
    part = desk.drafting.position(question, "PT").part(kind)
    desk.drafting.save_part(question, "PT", kind, from_plain(text), based_on=part.revision)


def remark(desk, question, words, text="Too weak?", within=TEXT, kind=LINE):
    start = within.index(words)
    passage = Passage(kind, within, start, start + len(words))
    return desk.commenting.add(question, "PT", passage, text)


def shown(desk, question):
    """Each remark with the words that it stands on."""
    position = desk.drafting.position(question, "PT")
    return [
        (one.text, position.part(one.part).text.plain[one.start : one.end])
        for one in desk.commenting.on_question(question, "PT")
    ]


def test_remark_stays_on_its_words_through_every_revision(desk, question):
    write(desk, question, TEXT)
    remark(desk, question, "would prefer")
    write(desk, question, "Thank you. We would strongly prefer a regulation.")
    assert shown(desk, question) == [("Too weak?", "would strongly prefer")]
    write(desk, question, "Thank you.")
    assert shown(desk, question) == [("Too weak?", "")]
    (gone,) = desk.commenting.on_question(question, "PT")
    assert (gone.quoted, gone.is_placed) == ("would prefer", False)
    desk.remembering.restore(question, "PT", LINE, 1)
    assert shown(desk, question) == [("Too weak?", "would prefer")]


def test_remark_on_a_text_that_is_saved_meanwhile_finds_its_words(desk, question):
    write(desk, question, TEXT)
    on_screen = "Dear all. " + TEXT
    made = remark(desk, question, "a regulation", within=on_screen)
    assert TEXT[made.start : made.end] == made.quoted == "a regulation"
    with pytest.raises(NotFound):
        remark(desk, question, "We", kind=KEY)


def test_remarks_come_by_place_each_with_its_answers(desk, question, clock):
    write(desk, question, TEXT)
    write(desk, question, "One set of rules.", KEY)
    late = remark(desk, question, "effect", "Which?")
    clock.advance(minutes=1)
    early = remark(desk, question, "We", "Who?")
    clock.advance(minutes=1)
    remark(desk, question, "One", "How many?", "One set of rules.", KEY)
    answer = desk.commenting.reply(late.id, " Legal effect. ")
    clock.advance(minutes=1)
    desk.commenting.reply(answer.id, "Thank you.")
    desk.commenting.reply(early.id, "Us.")
    assert [text for text, _ in shown(desk, question)] == [
        "How many?", "Who?", "Us.", "Which?", "Legal effect.", "Thank you.",
    ]  # fmt: skip
    assert {one.parent for one in desk.commenting.on_question(question, "PT")} == {
        None, late.id, early.id,
    }  # fmt: skip


def test_remark_is_settled_opened_again_deleted_and_brought_back(
    desk, meeting, question, published
):
    write(desk, question, TEXT)
    made = remark(desk, question, "We")
    desk.commenting.reply(made.id, "Us.")
    assert desk.overseeing.facts(meeting.id, "PT")[question].to_review == 1
    published.clear()
    desk.commenting.resolve(made.id)
    assert published == [Changed.REVIEWS]
    settled, _ = desk.commenting.on_question(question, "PT")
    assert (settled.is_resolved, settled.resolved_by) == (True, settled.author)
    assert desk.overseeing.facts(meeting.id, "PT")[question].to_review == 0
    desk.commenting.reopen(made.id)
    desk.commenting.delete(made.id)
    assert desk.commenting.on_question(question, "PT") == ()
    desk.commenting.bring_back(made.id)
    assert len(desk.commenting.on_question(question, "PT")) == 2
    assert desk.commenting.on_question(question, "DE") == ()


def test_remark_that_is_known_is_kept_once(desk, database, question):
    write(desk, question, TEXT)
    made = remark(desk, question, "We")
    with database.writing() as store:
        assert store.comments.add([made]) == 0
    with pytest.raises(NotFound):
        desk.commenting.reply(new_id(), "?")
    with pytest.raises(NotFound):
        desk.commenting.resolve(new_id())
