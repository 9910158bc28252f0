"""What others changed in a copy for review lands where it belongs, whatever they did to it."""

import re
import shutil
from datetime import UTC, datetime

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.errors import DamagedDocument, DeletedCopy, ForeignCopy
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    RichText,
    Run,
    canonical,
    from_plain,
)
from meetprep.storage.database import Database
from tests.services.conftest import services
from tests.support.papers import WARSAW
from tests.support.returned_files import (
    ANN,
    BOB,
    POINTS,
    WordCopy,
    deleted,
    gone,
    inserted,
    run,
)

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
LINE, RED, BACK = PartKind.LINE_TO_TAKE, PartKind.RED_LINE, PartKind.BACKGROUND


@pytest.fixture
def copy(sent):
    """The copy to be edited."""
    return WordCopy(sent)


@pytest.fixture
def receive(desk, tmp_path):
    """Saves an edited copy under another name and receives it."""
    return lambda copy, name="Renamed by somebody.docx": desk.receiving.receive(
        copy.save(tmp_path / name)
    )


def shown(desk, question):
    return [
        (s.part, s.quoted, s.replacement.plain, s.author)
        for s in desk.reviewing.open_on(question, "PT")
    ]


def everything_accepted(desk, question, part):
    found = [one.id for one in desk.reviewing.open_on(question, "PT") if one.part is part]
    assert desk.reviewing.accept(found).left == ()
    return desk.drafting.position(question, "PT").part(part).text


def test_copy_that_nobody_edited_changes_nothing(desk, sent, texts, published):
    published.clear()
    received = desk.receiving.receive(sent)
    assert (received.suggestions, received.comments, received.unplaced) == ((), (), ())
    assert (received.missing, published) == ((), [])
    assert desk.receiving.receive(WARSAW) is None


def test_tracked_changes_of_two_people_are_suggestions_with_their_names(
    desk, copy, receive, texts, published
):
    copy.put("support the", f"{deleted(gone('support'))}{inserted(run('back'))}{run(' the')}")
    copy.put(" quite", deleted(gone(" quite"), BOB))
    copy.put("faster;", run("faster") + inserted(run(" and safer"), BOB) + run(";"))
    published.clear()
    received = receive(copy)
    assert received.suggestions == ((texts[0], 3),)
    assert published == [Changed.REVIEWS]
    assert shown(desk, texts[0]) == [
        (LINE, "support", "back", "Ann Reed"),
        (LINE, " quite", "", "Bob Stone"),
        (RED, "", " and safer", "Bob Stone"),
    ]
    made = {one.author: one.made_at for one in desk.reviewing.open_on(texts[0], "PT")}
    assert made["Ann Reed"] == datetime(2026, 11, 5, 8, tzinfo=UTC)
    again = receive(copy, "again.docx")
    assert (again.suggestions, again.known) == ((), 3)


def test_paragraphs_put_in_and_taken_out_keep_their_kinds(desk, copy, receive, texts):
    item = copy.paragraph("partners must")
    # A new item behind the first one, as Word writes it, and the last one taken out.
    first = copy.paragraph("Returns must")
    marked = first.replace("</w:pPr>", f'<w:rPr><w:ins w:id="7" {ANN}/></w:rPr></w:pPr>')
    new = first.replace(run("Returns must be faster;"), "")
    new = (
        new[: new.index("</w:pPr>") + 8] + inserted(run("hubs need a legal basis;")) + "</w:p>"
    )
    last = item.replace("</w:pPr>", f'<w:rPr><w:del w:id="8" {BOB}/></w:rPr></w:pPr>')
    start, end = last.index("</w:pPr>") + 8, last.rindex("</w:p>")
    last = last[:start] + deleted(gone("partners must be heard."), BOB) + last[end:]
    copy.body = copy.body.replace(first, marked + new).replace(item, last)
    receive(copy)
    assert shown(desk, texts[0]) == [
        (RED, "", "\nhubs need a legal basis;", "Ann Reed"),
        (RED, "\npartners must be heard.", "", "Bob Stone"),
    ]
    text = everything_accepted(desk, texts[0], RED)
    assert text == RichText(
        (
            *POINTS.blocks[:2],
            Block((Run("hubs need a legal basis;"),), BlockKind.ITEM, 0, ListStyle.BULLET),
        ),
        POINTS.notes,
    )


def test_moves_nested_changes_and_looks_are_understood(desk, copy, receive, texts):
    moved = f'<w:moveFromRangeStart w:id="5" w:name="move1" {ANN}/><w:moveFrom w:id="6" {ANN}>'
    copy.put("It is quite realistic.", f"{moved}{run('It is quite realistic.')}</w:moveFrom>")
    copy.put(
        "follow from", f'<w:moveTo w:id="9" {ANN}>{run("It is quite realistic.")}</w:moveTo>'
        + inserted(run("will ") + deleted(gone("perhaps "), BOB)) + run("follow from")
    )  # fmt: skip
    change = f'<w:b/><w:rPrChange w:id="3" {BOB}><w:rPr/></w:rPrChange>'
    copy.put("two points", run("two points", change))
    body = copy.paragraph("partners must")
    shaped = body.replace('<w:ilvl w:val="0"/>', '<w:ilvl w:val="1"/>')
    old = body[body.index("<w:pStyle") : body.index("</w:pPr>")]
    shaped = shaped.replace(
        "</w:pPr>", f'<w:pPrChange w:id="4" {BOB}><w:pPr>{old}</w:pPr></w:pPrChange></w:pPr>'
    )
    copy.body = copy.body.replace(body, shaped)
    received = receive(copy)
    first = desk.reviewing.open_on(texts[0], "PT")
    assert [(s.part, s.kind, s.quoted, s.author) for s in first] == [
        (LINE, "wording", "It is quite realistic.", "Ann Reed"),
        (RED, "look", "two points", "Bob Stone"),
        (RED, "paragraph", "partners must be heard.", "Bob Stone"),
    ]
    assert shown(desk, texts[1]) == [
        (BACK, "", "It is quite realistic.will ", "Ann Reed"),
    ]
    assert [(one.text, one.touch.author) for one in received.unplaced] == [
        ("perhaps ", "Bob Stone")
    ]
    text = everything_accepted(desk, texts[0], RED)
    assert text.blocks[0].content[1] == Run("two points", frozenset({Mark.BOLD}))
    assert (text.blocks[2].level, text.notes) == (1, POINTS.notes)


def test_edits_that_nobody_tracked_are_found_and_merged_with_ours(desk, copy, receive, texts):
    copy.body = copy.body.replace("We support the target", "We fully support the target")
    copy.body = copy.body.replace("must be heard", "must be heard first")
    ours = from_plain("Colleagues, we support the target.\nIt is quite realistic. Thank you.")
    desk.drafting.save_part(texts[0], "PT", LINE, ours, based_on=1)
    receive(copy)
    assert shown(desk, texts[0]) == [
        (LINE, "", " fully", ""),
        (RED, "", " first", ""),
    ]
    accepted = everything_accepted(desk, texts[0], LINE).plain
    assert accepted.startswith("Colleagues, we fully support the target.\nIt is quite")


def test_what_was_partly_accepted_on_the_way_is_told_once(desk, copy, receive, texts):
    # "back" was accepted by somebody, "warmly" within it is still tracked.
    copy.put("support the", run("back ") + inserted(run("warmly "), BOB) + run("the"))
    receive(copy)
    assert shown(desk, texts[0]) in (
        [(LINE, "support", "back", ""), (LINE, "", "warmly ", "Bob Stone")],
        [(LINE, "support", "back", ""), (LINE, "", " warmly", "Bob Stone")],
    )


def test_comments_are_anchored_with_answers_and_what_is_done(desk, copy, receive, texts):
    copy.with_comments()
    mark = '<w:r><w:commentReference w:id="{0}"/></w:r>'
    begin, end = '<w:commentRangeStart w:id="{0}"/>', '<w:commentRangeEnd w:id="{0}"/>'
    copy.put(
        "realistic",
        "".join(begin.format(n) for n in (0, 1)) + run("realistic")
        + "".join(end.format(n) + mark.format(n) for n in (0, 1)),
    )  # fmt: skip
    copy.put("Figures", begin.format(2) + run("Figures") + end.format(2) + mark.format(2))
    received = receive(copy)
    assert received.comments == ((texts[0], 2), (texts[1], 1))
    assert (received.suggestions, received.unplaced) == ((), ())
    asked, answer = desk.commenting.on_question(texts[0], "PT")
    assert (asked.part, asked.quoted, asked.text, asked.author) == (
        LINE, "realistic", "Is this still so?", "Ann Reed",
    )  # fmt: skip
    assert (answer.parent, answer.text, answer.author) == (asked.id, "It is.", "Bob Stone")
    (done,) = desk.commenting.on_question(texts[1], "PT")
    assert (done.is_resolved, done.quoted, asked.is_resolved) == (True, "Figures", False)
    assert receive(copy, "again.docx").known == 3


def test_what_has_no_place_is_listed_with_its_words(desk, copy, receive, texts, meeting):
    ask = meeting.questions[0].ask
    copy.put(ask[-30:], run(ask[-30:]) + inserted(run(" Or is it?")))
    copy.body = copy.body.replace("This copy is for our own house", "For everybody in house")
    footer = copy.parts["word/footer.xml"].decode()
    changed = footer.replace("</w:p>", inserted(run("Draft 2"), BOB) + "</w:p>", 1)
    copy.parts["word/footer.xml"] = changed.encode()
    copy.with_comments()
    copy.sub(
        r"Question 2(?=\.</w:t></w:r><w:bookmarkEnd)",
        '</w:t></w:r><w:r><w:commentReference w:id="2"/></w:r><w:r><w:t>Question 2',
    )
    received = receive(copy)
    assert received.suggestions == ()
    told = [(one.text, one.touch.author, one.question) for one in received.unplaced]
    assert (" Or is it?", "Ann Reed", texts[0]) in told
    assert ("Which figures?", "Bob Stone", texts[1]) in told
    assert any(text.startswith("For everybody in house") for text, _, _ in told)
    # Two comments of the file hang on no words at all.
    assert {("Is this still so?", None), ("It is.", None)} <= {(one[0], one[2]) for one in told}
    assert ("Draft 2", "Bob Stone", None) in told
    assert len(told) == 6
    # It stays listed until somebody dismisses it, whether the file comes again or not.
    first, second = (desk.dismissing.open_on(key, "PT") for key in texts)
    assert [len(first), len(second), {*first, *second}] == [5, 5, {*received.unplaced}]
    desk.dismissing.dismiss([one.id for one in first])
    assert [one.text for one in desk.dismissing.open_on(texts[1], "PT")] == ["Which figures?"]
    again = receive(copy, "again.docx")
    assert [one.text for one in again.unplaced] == ["Which figures?"]
    desk.dismissing.bring_back([one.id for one in first])
    assert desk.dismissing.open_on(texts[0], "PT") == first


def test_question_that_was_deleted_from_the_copy_stays_ours(desk, copy, receive, texts):
    copy.sub(r"<w:sdt>(?:(?!<w:sdt>).)*Figures follow.*?</w:sdt>", "")
    received = receive(copy)
    assert (received.suggestions, received.unplaced) == ((), ())
    assert received.missing == ((texts[1], BACK),)


def test_headings_that_lost_their_marks_are_known_by_their_words(desk, copy, receive, texts):
    copy.sub(
        r"<w:sdtPr>(?:(?!<w:sdtPr>).)*?</w:sdtPr>(?=<w:sdtContent>.*?<w:sdt>)", "<w:sdtPr/>"
    )
    copy.body = copy.body.replace("<w:bookmarkStart ", "<w:permStart ")
    copy.body = copy.body.replace("<w:bookmarkEnd ", "<w:permEnd ")
    copy.body = copy.body.replace("must be heard", "must be asked")
    receive(copy)
    assert shown(desk, texts[0]) == [(RED, "heard", "asked", "")]


def test_copy_of_another_store_or_a_broken_one_is_refused(
    sent, texts, tmp_path, blank, clock, reader
):
    other = Database(shutil.copy(blank, tmp_path / "other.store"))
    receiving = services(other, clock, [], reader).receiving
    with pytest.raises(ForeignCopy):
        receiving.receive(sent)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(sent.read_bytes()[:-200])
    with pytest.raises(DamagedDocument):
        receiving.receive(broken)
    other.close()


def test_comments_that_hang_on_nothing_are_not_lost(desk, copy, receive, texts):
    copy.with_comments()
    begin, end = '<w:commentRangeStart w:id="2"/>', '<w:commentRangeEnd w:id="2"/>'
    copy.put("realistic", f"{begin}{run('realistic')}{end}")
    received = receive(copy)
    assert [one.quoted for one in desk.commenting.on_question(texts[0], "PT")] == ["realistic"]
    told = {(one.text, one.is_comment) for one in received.unplaced}
    assert told == {("Is this still so?", True), ("It is.", True)}


def test_names_and_times_beyond_reason_break_nothing(desk, copy, receive, texts):
    who = f'w:author="{"Ж" * 10_000}" w:date="9999-12-31T23:59:59-14:00"'
    turned = 'w:author=" &#x202e;neB&#10; Ott" w:date="0-00-00"'
    copy.put("support", run("support ") + inserted(run("new "), who))
    copy.put("quite", run("quite ") + inserted(run("new "), turned))
    receive(copy)
    made = [(one.author, one.made_at) for one in desk.reviewing.open_on(texts[0], "PT")]
    assert made == [("Ж" * 100, None), ("neB Ott", None)]


def test_picture_and_formula_that_came_in_are_seen(desk, copy, receive, texts):
    space = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    picture = (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{space}"><wp:docPr id="1" descr="A curve"/>'
        "</wp:inline></w:drawing></w:r>"
    )
    formula = f'<m:oMath xmlns:m="{MATH}"><m:r><m:t>a=b</m:t></m:r></m:oMath>'
    copy.put("quite", run("quite") + inserted(picture))
    copy.put("two points", run("two points") + inserted(formula, BOB))
    receive(copy)
    assert shown(desk, texts[0]) == [
        (LINE, "", "▣ A curve", "Ann Reed"),
        (RED, "", "a=b", "Bob Stone"),
    ]


def test_copy_on_a_meeting_that_was_deleted_is_of_none_here(desk, copy, receive, meeting):
    desk.arranging.delete_meeting(meeting.id)
    with pytest.raises(DeletedCopy):
        receive(copy)
    desk.arranging.bring_back_meeting(meeting.id)
    assert receive(copy).meeting == meeting.id


def remarked(*numbers, on=""):
    """Words with those comments on them."""
    begin, end = '<w:commentRangeStart w:id="{0}"/>', '<w:commentRangeEnd w:id="{0}"/>'
    mark = '<w:r><w:commentReference w:id="{0}"/></w:r>'
    ends = "".join(end.format(n) + mark.format(n) for n in numbers)
    return "".join(begin.format(n) for n in numbers) + run(on) + ends


def test_comment_on_the_heading_of_a_part_that_was_emptied_is_kept(desk, copy, receive, texts):
    heading = copy.paragraph(">Background<")
    copy.with_comments()
    copy.body = copy.body.replace(copy.paragraph("Figures follow"), "")
    marked = heading.replace("</w:p>", remarked(2) + "</w:p>")
    copy.body = copy.body.replace(heading, marked)
    received = receive(copy)
    assert (received.suggestions, received.comments) == (((texts[1], 1),), ((texts[1], 1),))
    (remark,) = desk.commenting.on_question(texts[1], "PT")
    assert (remark.text, remark.quoted) == ("Which figures?", "")


def test_comment_whose_range_stands_between_paragraphs_is_on_these_alone(
    desk, copy, receive, texts
):
    copy.with_comments()
    begin, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    first, second = copy.paragraph("We support"), copy.paragraph("It is quite")
    mark = '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    copy.body = copy.body.replace(first, begin + first + end)
    copy.body = copy.body.replace(second, second.replace("</w:p>", mark))
    receive(copy)
    (remark,) = desk.commenting.on_question(texts[0], "PT")
    assert remark.quoted == "We support the target.\n"


def test_answers_that_say_the_same_are_all_kept(desk, copy, receive, texts):
    copy.with_comments()
    comments = copy.parts["word/comments.xml"].decode()
    said = re.sub(r"<w:t>(It is|Which figures)[.?]", "<w:t>Yes.", comments)
    copy.parts["word/comments.xml"] = said.replace(BOB, ANN).encode()
    copy.put("realistic", remarked(0, 1, 2, on="realistic"))
    assert receive(copy).comments == ((texts[0], 3),)
    said = [one.text for one in desk.commenting.on_question(texts[0], "PT")]
    assert sorted(said) == ["Is this still so?", "Yes.", "Yes."]
    assert receive(copy, "again.docx").known == 3


def test_own_lines_that_read_like_headings_of_the_copy_stay_where_they_are(
    desk, meeting, texts, tmp_path
):
    # The cover names Portugal as well, and "Background" is how a part is called.
    heading, line = Block((Run("Portugal"),), BlockKind.HEADING), Block((Run("Figures"),))
    rationale = from_plain("All of it.\nBackground\nMuch.")
    path = tmp_path / "sent.docx"
    desk.drafting.save_part(texts[1], "PT", PartKind.RATIONALE, rationale, based_on=0)
    text = canonical(RichText((line, heading, line)))
    desk.drafting.save_part(texts[0], "PT", BACK, text, based_on=0)
    desk.exporting.export(Order(DocumentKind.REVIEW, meeting.id, "PT"), path)
    unedited = desk.receiving.look(path)
    assert (unedited.suggestions, unedited.unplaced) == ((), ())
    # Somebody took a whole part out: its heading is not the line of another part.
    copy = WordCopy(path)
    inside = "(?:(?!<w:p>).)*"
    copy.sub(f"<w:p>{inside}>Background<{inside}(?=<w:p>{inside}Figures follow)", "")
    copy.body = copy.body.replace(copy.paragraph("Figures follow"), "")
    without = desk.receiving.look(copy.save(tmp_path / "without.docx"))
    assert (without.suggestions, without.missing) == ((), ((texts[1], BACK),))
