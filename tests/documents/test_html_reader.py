import contextlib
import random
import time
from pathlib import Path

import pytest

from meetprep.documents.reading import parse
from meetprep.domain.errors import MeetprepError
from meetprep.domain.outline import understand
from meetprep.domain.paper import NoteAnchor, ParagraphKind, SourceText, WarningCode

PATH = Path("paper.html")
SAMPLES = Path(__file__).parents[1] / "samples"


def read(body: str) -> SourceText:
    media_type, text = parse(PATH, f"<!DOCTYPE html><body>{body}</body>".encode())
    assert media_type == "text/html"
    return text


def texts(body: str) -> list[str]:
    return [one.text for one in read(body).paragraphs]


def labels(body: str) -> list[str]:
    return [one.label for one in read(body).paragraphs]


def test_word_file_and_its_web_page_are_understood_alike():
    word, page = (
        understand(parse(PATH, (SAMPLES / f"seed_word.{suffix}").read_bytes())[1])
        for suffix in ("docx", "html")
    )
    assert word.text.footnotes == page.text.footnotes
    assert [one.notes for one in word.text.paragraphs] == [
        one.notes for one in page.text.paragraphs
    ]
    assert (word.questions, word.meeting, word.marking, word.title) == (
        page.questions,
        page.meeting,
        page.marking,
        page.title,
    )


def test_blocks_part_paragraphs_and_other_tags_do_not():
    body = "<div>One <b>bold</b>\n  word<p>Two<br>lines</p>Three<br><br>Four</div>"
    assert texts(body) == ["One bold word", "Two\nlines", "Three", "Four"]


def test_headings_keep_their_level():
    found = read("<h2>Background</h2><p class=MsoTitle>Meeting</p>").paragraphs
    assert [(one.kind, one.level) for one in found] == [
        (ParagraphKind.HEADING, 2),
        (ParagraphKind.TITLE, 0),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<ol><li>a<li>b</ol>", ["1.", "2."]),
        ("<ol start=4 type=a><li>a<li value=9>b<li>c</ol>", ["d.", "i.", "j."]),
        ("<ol reversed><li>a<li>b</ol>", ["2.", "1."]),
        ("<ol style='list-style-type: upper-roman'><li><p>a</p><p>more</p></ol>", ["I.", ""]),
        ("<ol><li>a<ul><li>b</ul><li>c</ol>", ["1.", "•", "2."]),
        ("<ul style='list-style:none'><li>a</ul>", [""]),
    ],
)
def test_lists_are_labelled_as_a_browser_shows_them(body, expected):
    assert labels(body) == expected


def test_number_that_word_typed_before_a_paragraph_is_its_label():
    ignored = "<span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp;</span></span>"
    page = f"<p style='mso-list:l0 level2 lfo1'>{ignored}What next?</p>"
    (found,) = read(page).paragraphs
    assert (found.text, found.label, found.level) == ("What next?", "a)", 1)


def test_rows_part_cells_by_tabs_and_a_frame_is_no_table():
    row = "<tr><th>Time<td><p>one</p><p>two</p></tr>"
    frame = "<table><tr><td><p>first</p><p>second</p></td></tr></table>"
    found = read(f"<table>{row}</table>{frame}").paragraphs
    assert [one.text for one in found] == ["Time\tone\ntwo", "first", "second"]
    assert found[0].kind is ParagraphKind.ROW


@pytest.mark.parametrize(
    ("mark", "body"),
    [
        (
            "<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a>",
            "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> A note.</p></div>",
        ),
        (
            "<a href='#fn1' id='fnref1'><sup>1</sup></a>",
            "<ol><li id='fn1'><p>A note.<a href='#fnref1'>↩︎</a></p></li></ol>",
        ),
        (
            "<sup id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup>",
            "<ol><li id='cite_note-1'><a href='#cite_ref-1'>^</a> A note.</li></ol>",
        ),
        (
            "<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup>",
            "<div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a> A note.</p></div>",
        ),
        ("<sup>1</sup>", "<p><sup>1</sup> A note.</p>"),
    ],
)
def test_footnotes_are_known_in_all_their_forms(mark, body):
    text = read(f"<p>Word{mark}, more.</p>{body}")
    assert [one.text for one in text.paragraphs] == ["Word, more."]
    assert text.paragraphs[0].notes == (NoteAnchor(4, "1"),)
    assert [(one.label, one.text) for one in text.footnotes] == [("1", "A note.")]


def test_raised_number_without_a_note_and_link_to_a_section_are_text():
    assert texts("<p>5 m<sup>2</sup></p><p><a href='#s1'>1</a></p><p id=s1>x</p>") == [
        "5 m2",
        "1",
        "x",
    ]


@pytest.mark.parametrize(
    "secret",
    [
        "<p style='display: none'>secret</p>",
        "<p hidden>secret</p>",
        "<span style='mso-hide:all'>secret</span>",
        "<div style='font-size:0px'>secret</div>",
        "<style>.x, p.y { display:none }</style><p class=y>secret</p>",
    ],
)
def test_hidden_text_is_left_out_and_announced(secret):
    text = read(f"<p>seen</p>{secret}")
    assert [one.text for one in text.paragraphs] == ["seen"]
    assert [one.code for one in text.warnings] == [WarningCode.HIDDEN_TEXT]


def test_style_for_another_medium_hides_nothing():
    assert texts("<style>@media print { .x { display:none } }</style><p class=x>seen</p>") == [
        "seen"
    ]


def test_active_parts_pictures_and_comments_are_left_out():
    active = "<script>alert(1)</script><form><input value=x><button>Go</button>kept</form>"
    comment = "<div style='mso-element:comment-list'>a remark</div><!-- note -->"
    assert texts(f"{active}<img alt=photo src='data:,'>{comment}<del>old</del>") == ["kept"]


@pytest.mark.parametrize(
    ("part", "warned"),
    [
        ("<img src='https://example.org/pixel.png'>", True),
        ("<img src='//host/share/x.png'>", True),
        ("<div style='background:url(http://example.org/x)'></div>", True),
        ("<img src='cid:1'><img src='data:image/png,x'>", False),
        ("<a href='https://example.org/'>link</a>", False),
    ],
)
def test_what_lies_elsewhere_is_announced_and_never_asked_for(part, warned):
    codes = [one.code for one in read(f"<p>text</p>{part}").warnings]
    assert codes == ([WarningCode.EXTERNAL_CONTENT_LEFT_OUT] if warned else [])


@pytest.mark.parametrize(
    "content",
    [
        "<meta charset=iso-8859-2><p>Łódź".encode("iso-8859-2"),
        "<html><meta content='text/html; charset=windows-1250'><p>Łódź".encode("cp1250"),
        "<html><p>Łódź".encode("utf-16"),
        "<meta charset=iso-8859-2><p>Łódź".encode("utf-8-sig"),
        "<meta charset=nonsense><p>Łódź".encode(),
        '<?xml version="1.0" encoding="utf-8"?><!-- x --><html><p>Łódź</p></html>'.encode(),
    ],
)
def test_characters_are_read_as_the_page_declares_them(content):
    assert parse(PATH, content)[1].paragraphs[0].text == "Łódź"


def test_lines_typed_as_they_are_become_paragraphs():
    assert texts("<pre>One\n\n1. Two?</pre>") == ["One", "1. Two?"]


@pytest.mark.parametrize("seed", range(40))
def test_mutated_page_ends_in_an_expected_error_or_a_text(seed):
    chance = random.Random(seed)
    content = bytearray((SAMPLES / "seed_word.html").read_bytes())
    for _ in range(chance.randint(1, 60)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with contextlib.suppress(MeetprepError):
        parse(PATH, bytes(content))


def test_endless_nesting_ends_in_a_refusal_or_a_text():
    with contextlib.suppress(MeetprepError):
        read("<div><table><tr><td>" * 3000 + "x")


@pytest.mark.parametrize(
    "body",
    [
        "<style>" + "@" * 100_000 + "</style>x",
        "<style>" + "/*" * 100_000 + "</style>x",
        "<p>" + "<sup>1</sup>" * 20_000,
        "<p>" + "<a href=#x>1</a>" * 10_000 + "<p id=x>",
        " " * 500_000 + "<p>x",
        "<ol>" + "<li>x" * 10_000,
    ],
)
def test_no_page_takes_long(body):
    started = time.process_time()
    read(body)
    assert time.process_time() - started < 3
