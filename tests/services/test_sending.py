"""What we made of a reviewer's version goes back to them as tracked changes."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from openxml_audit import OpenXmlValidator

from meetprep.documents.returned_reader import read_returned
from meetprep.documents.word.package import read_parts
from meetprep.documents.word.versions import version
from meetprep.documents.word.wordml import parsed
from meetprep.documents.word.writing import word_bytes
from meetprep.domain.composition import Composition, Furniture, Passage
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.merging import applied, changes
from meetprep.domain.own_changes import as_sent
from meetprep.domain.position import PartKind
from meetprep.domain.returned import NOBODY, Touch
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    from_plain,
)
from meetprep.domain.signs import Shape
from meetprep.domain.suggestion import ChangeKind
from meetprep.domain.tracing import Trace
from meetprep.domain.tracked import Tracked
from meetprep.services.aligning import matching
from meetprep.services.their_versions import ours_in
from tests.support.builders import MOMENT
from tests.support.returned_files import WordCopy, deleted, drafted, gone, inserted, run
from tests.support.rich_texts import rich_texts

LINE = PartKind.LINE_TO_TAKE


@pytest.fixture
def answered(desk, meeting, tmp_path):
    """Ann changed two things; one was accepted, the other not, and we went on writing."""
    first = drafted(desk, meeting)[0]
    sent = tmp_path / "sent.docx"
    desk.exporting.export(Order(DocumentKind.REVIEW, meeting.id, "PT"), sent)
    copy = WordCopy(sent).put("support", deleted(gone("support")) + inserted(run("back")))
    copy.put(" quite", deleted(gone(" quite")))
    desk.receiving.receive(copy.save(tmp_path / "back.docx"))
    back, quite = desk.reviewing.open_on(first, "PT")
    desk.reviewing.accept([back.id])
    desk.reviewing.reject([quite.id])
    part = desk.drafting.position(first, "PT").part(LINE)
    text = from_plain(part.text.plain + "\nThank you.")
    desk.drafting.save_part(first, "PT", LINE, text, based_on=part.revision)
    return first


def test_our_changes_are_tracked_against_the_version_of_the_reviewer(
    desk, meeting, answered, tmp_path
):
    order = Order(
        DocumentKind.REVIEW, meeting.id, "PT", parts=frozenset({LINE}), against="ann reed"
    )
    target = tmp_path / "again.docx"
    desk.exporting.export(order, target)
    assert OpenXmlValidator().validate(target).is_valid
    root = parsed(read_parts(target.read_bytes())["word/document.xml"])
    assert version(root, without="ins")[-2:] == (
        "We back the target.",
        "It is realistic.",
    )
    ours = ("We back the target.", "It is quite realistic.", "Thank you.")
    assert version(root, without="del")[-3:] == ours
    body = WordCopy(target).body
    assert 'w:author="Portugal"' in body
    assert "Ann" not in body
    # They sent it back as it was: there is nothing new. They undid one change: that is said.
    assert desk.receiving.receive(target).suggestions == ()
    undone = WordCopy(target).sub(r"<w:ins [^>]*[^/]>(?:(?!</w:ins>).)* quite.*?</w:ins>", "")
    desk.receiving.receive(undone.save(tmp_path / "undone.docx"))
    (one,) = desk.reviewing.open_on(answered, "PT")
    assert (one.quoted, one.replacement.plain) == (" quite", "")


def test_what_we_tracked_ourselves_is_nobodys_proposal_when_it_comes_back(
    desk, meeting, answered, tmp_path
):
    target = tmp_path / "again.docx"
    bold, link = Run("back", frozenset({Mark.BOLD})), "https://example.org"
    ours = (
        Block((Run("We "), bold, Run(" the "), Run("joint", link=link), Run(" target."))),
        Block((Run("New "), Run("item"), NoteMark("n")), BlockKind.ITEM, 1, ListStyle.LETTER),
        Block((Run("It is realistic."),), BlockKind.HEADING, 2),
    )
    part = desk.drafting.position(answered, "PT").part(LINE)
    text = canonical(RichText(ours, (Note("n", (Run("ST 2/25"),)),)))
    desk.drafting.save_part(answered, "PT", LINE, text, based_on=part.revision)
    order = Order(
        DocumentKind.REVIEW, meeting.id, "PT", parts=frozenset({LINE}), against="Ann Reed"
    )
    desk.exporting.export(order, target)
    assert OpenXmlValidator().validate(target).is_valid
    assert desk.receiving.receive(target).suggestions == ()
    # Ann takes out a word that we put in, and goes on with one.
    copy = WordCopy(target).put("New item", run("New ") + deleted(gone("item")))
    desk.receiving.receive(
        copy.put("realistic", run("realistic") + inserted(run("ally"))).save(target)
    )
    found = desk.reviewing.open_on(answered, "PT")
    told = [(one.quoted, one.replacement.plain, one.author) for one in found]
    assert told == [("item", "", "Ann Reed"), ("", "ally", "Ann Reed")]


@settings(max_examples=25, deadline=None)
@given(rich_texts(), rich_texts())
def test_any_two_versions_make_a_document_that_says_both(before, after):
    before, after = canonical(before), canonical(after)
    made = changes(before, after, matching)
    passage = Passage(after, tracked=Tracked(before, made, "Portugal", MOMENT))
    furniture = Furniture("Portugal", "", "", "", "Page", "of")
    composition = Composition("Copy", "Meeting", "en-GB", furniture, (passage,))
    assert word_bytes(composition) == word_bytes(composition)


@settings(max_examples=25, deadline=None)
@given(rich_texts(), rich_texts())
def test_any_tracked_changes_are_read_back_as_they_were_made(before, after):
    before, after = canonical(before), canonical(after)
    made = changes(before, after, matching)
    passage = Passage(after, tracked=Tracked(before, made, "Portugal", MOMENT))
    furniture = Furniture("Portugal", "", "", "", "Page", "of")
    written = word_bytes(Composition("Copy", "Meeting", "en-GB", furniture, (passage,)))
    returned = read_returned(Path("copy.docx"), written)
    traced = Trace(before, returned.paragraphs, returned.notes, NOBODY, matching).changes
    words = [one for one in traced if one.change.kind is ChangeKind.WORDING]
    assert {one.touch.author for one in words} <= {"Portugal"}
    assert applied(before, *(one.change for one in words)).plain == after.plain


@settings(max_examples=25, deadline=None)
@given(rich_texts(), rich_texts())
def test_any_changes_that_nobody_tracked_are_found_with_their_looks(before, after):
    before, after = canonical(before), canonical(after)
    furniture = Furniture("Portugal", "", "", "", "Page", "of")
    composition = Composition("Copy", "Meeting", "en-GB", furniture, (Passage(after),))
    returned = read_returned(Path("copy.docx"), word_bytes(composition))
    saved = Touch("Ann Reed", MOMENT)
    traced = Trace(before, returned.paragraphs, returned.notes, saved, matching).changes
    assert {one.touch for one in traced} <= {saved}
    made = applied(before, *(one.change for one in traced))
    assert [shown(block) for block in made.blocks] == [shown(block) for block in after.blocks]
    assert [note.text for note in made.notes] == [note.text for note in after.notes]


def shown(block):
    """Return what Word keeps of a block: its shape, and its words with their marks."""
    runs = [one for one in block.content if isinstance(one, Run)]
    marked = [(sign, run.marks - {Mark.LEAVE_OUT}) for run in runs for sign in run.text]
    return Shape.of(block), marked


@settings(max_examples=25, deadline=None)
@given(rich_texts(), rich_texts())
def test_any_answer_that_comes_back_as_it_went_holds_no_change(before, after):
    before, after = canonical(before), canonical(after)
    ours = ours_in("Portugal", MOMENT)
    made = changes(before, after, matching)
    passage = Passage(after, tracked=Tracked(before, made, ours.author, ours.made_at))
    furniture = Furniture("Portugal", "", "", "", "Page", "of")
    written = word_bytes(Composition("Copy", "Meeting", "en-GB", furniture, (passage,)))
    returned = read_returned(Path("copy.docx"), written)
    paragraphs = [as_sent(one, {ours}) for one in returned.paragraphs]
    trace = Trace(after, paragraphs, returned.notes, NOBODY, matching)
    assert (trace.changes, trace.retracted) == ((), ())
