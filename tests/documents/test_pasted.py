"""What is taken over from the clipboard: what the model has, and nothing else."""

import time

import pytest

from meetprep.documents.pasted_html import read_pasted_html
from meetprep.documents.pasted_text import read_pasted_text
from meetprep.domain.richtext import BlockKind, ListStyle, Mark, NoteMark, Run, from_plain
from meetprep.domain.richtext_html import to_html
from tests.support.hostile_texts import hostile_texts

# As Word writes it, with invented words.
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument>not text</w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:bullet;} -->
</style></head><body lang=EN-GB><!--StartFragment-->
<h1>Our <b>line</b></h1>
<p class=MsoNormal>We <b>support</b> the <i style='mso-bidi-font-style:normal'>plan</i><span
style='mso-spacerun:yes'>  </span>fully<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.
<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First
<span style='color:red;font-size:40pt'>point</span></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>Inner</p>
<p class=MsoQuote>Said elsewhere</p>
<p class=MsoNormal><a href="https://example.org/x"><span
style='color:blue;text-decoration:underline'>there</span></a>, <a
href="file:///c:/secret">here</a><img src="file:///c:/x.png"></p>
<table class=MsoTableGrid><tr><td><p>A1</p></td><td><p>B1</p></td></tr>
<tr><td><p>A2</p></td><td><p>B2</p></td></tr></table>
<!--EndFragment--><div style='mso-element:footnote-list'><hr>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See <i>page
2</i>.</p></div></div></body></html>"""


def lines(text):
    return [(b.kind.value, b.level, b.list_style, b.text) for b in text.blocks]


def test_word_keeps_its_structure_and_loses_its_dress():
    text = read_pasted_html(WORD)
    assert lines(text) == [
        ("h", 1, None, "Our line"),
        ("p", 0, None, "We support the plan fully."),
        ("li", 0, ListStyle.BULLET, "First point"),
        ("li", 1, ListStyle.LETTER, "Inner"),
        ("q", 0, None, "Said elsewhere"),
        ("p", 0, None, "there, here"),
        ("p", 0, None, "A1\tB1"),
        ("p", 0, None, "A2\tB2"),
    ]
    assert text.notes[0].content == (
        Run("See "),
        Run("page 2", frozenset({Mark.ITALIC})),
        Run("."),
    )
    assert isinstance(text.blocks[1].content[-2], NoteMark)
    assert text.blocks[5].content == (Run("there", link="https://example.org/x"), Run(", here"))


def test_writer_keeps_lists_and_footnotes():
    text = read_pasted_html(
        '<p>Text<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">'
        '<sup>1</sup></a></sup></p><ol><li><p>One</p><ol type="a"><li><p>In</p></li></ol></li>'
        '<li><p>Two</p><p>more</p></li></ol><div id="sdfootnote1"><p class="sdfootnote">'
        '<a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Why.</p>'
        "</div>"
    )
    assert lines(text) == [
        ("p", 0, None, "Text"),
        ("li", 0, ListStyle.DECIMAL, "One"),
        ("li", 1, ListStyle.LETTER, "In"),
        ("li", 0, ListStyle.DECIMAL, "Two\nmore"),
    ]
    assert [note.text for note in text.notes] == ["Why."]


def test_style_counts_more_than_the_element():
    text = read_pasted_html(
        '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> plain</p>'
        "<ul><li>one</li><ul><li>two</li></ul></ul></b>"
    )
    assert text.blocks[0].content == (Run("Bold", frozenset({Mark.BOLD})), Run(" plain"))
    assert [(b.text, b.level) for b in text.blocks[1:]] == [("one", 0), ("two", 1)]


@pytest.mark.parametrize(
    "page",
    [
        "<script>alert(1)</script>",
        "<p style='display:none'>hidden</p>",
        "<object data='file:///etc/passwd'>x</object>",
        "<svg><text>drawn</text></svg>",
        "",
        "\x00",
    ],
)
def test_what_nobody_sees_is_no_text(page):
    assert read_pasted_html(page).is_empty


def test_elements_within_elements_without_end_are_survived():
    read_pasted_html("<div><b>" * 20_000 + "deep")
    read_pasted_html("<ul><li>" * 5_000 + "deep")


def test_own_copies_come_back():
    for text in hostile_texts(120, seed=3):
        html = to_html(text)
        assert "<script" not in html
        back = read_pasted_html(html)
        assert (
            back.plain.split()
            == text.plain.replace("\xad", "")
            .replace("\u200b", "")
            .replace("\ufeff", "")
            .split()
        )


def test_printed_lines_of_a_pdf_are_joined_and_broken_words_mended():
    text = read_pasted_text(
        "Ministers have asked for rules that hold in every Member State, and for part-\n"
        "ners who keep their word; the agencies should be able to support the whole\n"
        "chain, from the first contact to the return home, wherever the law allows it.\n\n"
        "The second paragraph is as long as the first one and goes on with another line of\n"
        "the same kind, so that its width can be seen.\n"
    )
    assert [block.text.split()[0] for block in text.blocks] == ["Ministers", "The"]
    assert "for partners who" in text.plain


def test_word_broken_by_a_soft_hyphen_is_one():
    assert read_pasted_text("a respon\xad\nsible and\ufffe\nfair return") == from_plain(
        "a responsible andfair return"
    )


def test_single_line_keeps_its_blanks():
    assert read_pasted_text(" word ").blocks[0].content == (Run(" word "),)


def test_typed_bullets_are_a_list():
    text = read_pasted_text("We ask for:\n• one set of rules\n• returns that count\n")
    assert [b.kind for b in text.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
        BlockKind.ITEM,
    ]


def test_three_hundred_pages_are_read_in_time():
    paragraph = "<p class=MsoNormal>" + "We <b>support</b> the plan. " * 30 + "</p>"
    before = time.perf_counter()
    text = read_pasted_html(f"<html><body>{paragraph * 1500}</body></html>")
    assert len(text.blocks) == 1500
    assert time.perf_counter() - before < 15
