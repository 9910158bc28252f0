"""Headings typed anew, questions moved and things put in: nothing is lost or strays."""

import re

import pytest

from meetprep.domain.position import PartKind
from tests.support.odt_files import h, items, note, p
from tests.support.returned_files import ANN, WordCopy, deleted, gone, inserted, run
from tests.support.returned_odt_files import OdtCopy, mark

LINE, RED, BACK = PartKind.LINE_TO_TAKE, PartKind.RED_LINE, PartKind.BACKGROUND
HEADED = r"<w:bookmarkStart [^>]*?/>(<w:r><w:t[^>]*>){}(</w:t></w:r>)<w:bookmarkEnd [^>]*?/>"


@pytest.fixture
def receive(desk, tmp_path):
    """Saves an edited copy and receives it."""

    def receive(copy):
        ending = "odt" if isinstance(copy, OdtCopy) else "docx"
        return desk.receiving.receive(copy.save(tmp_path / f"back.{ending}"))

    return receive


def shown(desk, question):
    return [
        (s.part, s.quoted, s.replacement.plain) for s in desk.reviewing.open_on(question, "PT")
    ]


def listed(received):
    return [(one.text.strip(), one.question, one.is_deletion) for one in received.unplaced]


def moved(paragraph, way):
    """Return a paragraph as one that went, or that came."""
    ending = f'<w:rPr><w:{way} w:id="8" {ANN}/></w:rPr></w:pPr>'
    whole = paragraph.replace("</w:pPr>", ending)
    return re.sub("<w:r>.*?</w:r>", rf'<w:{way} w:id="9" {ANN}>\g<0></w:{way}>', whole)


def test_question_heading_typed_over_is_read_though_its_control_is_cut(
    desk, sent, receive, texts
):
    copy = WordCopy(sent)
    heading = re.search(HEADED.format(r"Question 2\."), copy.body)
    start, *_, end = re.findall("<w:bookmark[^>]*>", heading[0])
    # As LibreOffice 7 writes it, which is no XML.
    control = '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>'
    cut = f'<w:del w:id="3" {ANN}>{control}</w:del>'
    went = deleted(start + end + gone("Question 2."))
    typed = f"{cut}{went}</w:sdtContent></w:sdt>{inserted(run('The second one'))}"
    copy.body = copy.body.replace(heading[0], typed)
    copy.put("ministry", inserted(run("two ")) + run("ministry"))
    received = receive(copy)
    assert shown(desk, texts[1]) == [(BACK, "", "two ")]
    assert listed(received) == [
        ("Question 2.", texts[1], True),
        ("The second one", texts[1], False),
    ]


def test_question_that_was_moved_is_no_change(desk, sent, receive, texts):
    copy = WordCopy(sent)
    first, second = re.findall(r"<w:sdtContent>(.*?)</w:sdtContent>", copy.body)[:2]
    went = "".join(moved(one, "moveFrom") for one in re.findall("<w:p>.*?</w:p>", first))
    came = "".join(moved(one, "moveTo") for one in re.findall("<w:p>.*?</w:p>", first))
    came = re.sub(r'w:name="(mp_\w+)"', r'w:name="\1_Copy_1"', came)
    copy.body = copy.body.replace(first, went).replace(second, second + came)
    received = receive(copy)
    assert (received.suggestions, received.unplaced, received.missing) == ((), (), ())


def test_parts_are_known_by_what_they_say_where_headings_are_gone(desk, sent, receive, texts):
    copy = WordCopy(sent)
    copy.sub(HEADED.format(r"Question 2\."), r"\1The second one\2")
    copy.sub(HEADED.format("Red line"), r"\1Limits\2")
    copy.body = copy.body.replace(copy.paragraph(">Background<"), "")
    copy.body = copy.body.replace("two points", "three points")
    copy.body = copy.body.replace("Figures follow", "Figures come")
    received = receive(copy)
    assert shown(desk, texts[0]) == [(RED, "two", "three")]
    assert shown(desk, texts[1]) == [(BACK, "follow", "come")]
    assert listed(received) == [
        ("Limits", texts[0], False),
        ("The second one", texts[1], False),
    ]
    assert received.missing == ()


def test_footnote_on_a_heading_is_listed_with_its_words(desk, sent, receive, texts):
    copy = WordCopy(sent)
    footnote = inserted('<w:r><w:footnoteReference w:id="1"/></w:r>')
    copy.sub(r"(?<=Red line</w:t></w:r>)<w:bookmarkEnd [^>]*/>", rf"\g<0>{footnote}")
    assert listed(receive(copy)) == [("ST 1/25", texts[0], False)]


def test_pictures_boxes_and_fields_of_an_open_document_are_seen(desk, sent, receive, texts):
    copy = OdtCopy(sent)
    space = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    picture = f"<draw:frame {space}><draw:image/><svg:desc>A curve</svg:desc></draw:frame>"
    box = f"<draw:frame><draw:text-box>{p('In a box.')}</draw:text-box></draw:frame>"
    start, _ = copy.inserted("never ended")
    copy.put("quite", f"quite {picture}")
    copy.put("realistic.", f"realistic.{box}")
    copy.put("two points", f"{start}<text:text-input>three</text:text-input> points")
    received = receive(copy)
    assert shown(desk, texts[0]) == [
        (LINE, "realistic.", "▣ A curve realistic.\nIn a box."),
        (RED, "two", "three"),
    ]
    assert (shown(desk, texts[1]), received.unplaced) == ([], ())


def test_changes_of_an_open_document_end_where_they_end(desk, sent, receive, texts):
    copy = OdtCopy(sent)
    start, end = copy.inserted("nothing", "Comment added")
    copy.put(
        "Question 1.",
        f"{start}<loext:content-control>{end}Question 1.</loext:content-control>",
    )
    name = re.search(r'text:name="(mp_\w+)"/>(?=Red line)', copy.body)[1]
    # The heading of a part went, with the footnote of a paragraph that went too.
    first = p("We have two points to make." + note("1", "ST 1/25"))
    copy.put(h(f"{mark(name)}Red line", 2), "").put(first, "")
    went = copy.deleted("gone", h(f"{mark(f'{name} Copy 1')}Red line"), first, items(p("")))
    copy.put("Returns must", f"{went}Returns must")
    received = receive(copy)
    # The first line went and is an item now.
    first = "We have two points to make.\ufffc"
    assert shown(desk, texts[0]) == [(RED, first, ""), (RED, f"{first}\n", "")]
    assert (listed(received), received.comments) == ([("Red line", texts[0], True)], ())


def test_open_document_says_what_was_sent(desk, sent, receive, texts):
    copy = OdtCopy(sent)
    copy.body = re.sub(r"(<text:h [^>]*>)<text:bookmark [^>]*>Red line", r"\1Limits", copy.body)
    copy.put("two points", "three points")
    copy.put("This copy is for our own house", "For everybody")
    part = r"<text:h [^>]*><text:bookmark [^>]*>Background</text:h><text:p[^>]*>[^<]*</text:p>"
    copy.body = re.sub(part, "", copy.body)
    received = receive(copy)
    assert shown(desk, texts[0]) == [(RED, "two", "three")]
    (cover, told), heading = listed(received)[0][:2], listed(received)[1]
    assert cover.startswith("For everybody")
    assert (told, heading) == (None, ("Limits", texts[0], False))
    assert received.missing == ((texts[1], BACK),)


def test_open_document_tells_what_was_put_in_and_taken_out_again(desk, sent, receive, texts):
    copy = OdtCopy(sent)
    start, end = copy.inserted("instead")
    went = copy.deleted("sent", p("two")) + copy.retracted("again", p("perhaps three"))
    copy.put("two points", f"{went}{start}four{end} points")
    received = receive(copy)
    assert shown(desk, texts[0]) == [(RED, "two", "four")]
    assert listed(received) == [("perhaps three", texts[0], False)]
