from pathlib import Path

import pytest

from meetprep.documents.pdf_reader import read_pdf
from meetprep.domain.paper import Footnote, NoteAnchor, ParagraphKind
from tests.support.pdf_files import column, pdf, rule, say

PAPER = Path("paper.pdf")
# Each of these lines is about as wide as a column of 220 points at 11 points.
LEFT = [
    "Ports receive goods from all over the",
    "world and are gates for those who want",
    "to bring in what nobody ordered at all,",
    "as the reports of the last years show.",
]
RIGHT = [
    "Customs and police have begun to share",
    "what they know about containers before",
    "these arrive, and the first results are",
    "better than anybody would have hoped.",
]
BODY = [
    "Ports receive goods from all over the world and are gates for those who want to bring in",
    "what nobody ordered. Customs and police have begun to share what they know about all the",
    "containers before these arrive.",
]


def read(*pages):
    return read_pdf(PAPER, pdf(*pages))


def texts(*pages):
    return [paragraph.text for paragraph in read(*pages).paragraphs]


def test_wrapped_lines_are_one_paragraph():
    assert texts(column(BODY, 72, 700)) == [" ".join(BODY)]


def test_double_spaced_lines_are_one_paragraph():
    assert texts(column(BODY, 72, 700, pitch=26)) == [" ".join(BODY)]


def test_gap_between_lines_parts_paragraphs():
    content = column(BODY, 72, 700) + column(BODY, 72, 650)
    assert texts(content) == [" ".join(BODY)] * 2


def test_indented_first_lines_part_paragraphs():
    drawn, y = "", 700
    for _ in range(3):
        drawn += say(BODY[0], 90, y) + column(BODY[1:], 72, y - 13)
        y -= 39
    assert texts(drawn) == [" ".join(BODY)] * 3


def test_short_line_ends_its_paragraph():
    lines = ["Meeting of ministers", "Graz, 16 April 2026", *BODY]
    assert texts(column(lines, 72, 700)) == [*lines[:2], " ".join(BODY)]


def test_short_lines_below_each_other_are_not_one_paragraph():
    entries = [
        "TOP 1: Opening of the meeting and agenda (9.00)",
        "Welcome by the chair",
        "TOP 2: Water in the dry summers to come (9.15)",
        "Talk by a guest, and questions",
        "TOP 3: Tourism in winters without snow (11.00)",
        "Lunch (12.30)",
    ]
    assert texts(column(entries, 72, 700)) == entries


def test_two_columns_are_read_one_after_the_other():
    content = column(LEFT, 60, 700) + column(RIGHT, 310, 700)
    assert " ".join(texts(content)) == " ".join(LEFT + RIGHT)


def test_columns_written_line_by_line_are_read_column_by_column():
    content = "".join(
        say(left, 60, 700 - 13 * at) + say(right, 310, 700 - 13 * at)
        for at, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True))
    )
    assert " ".join(texts(content)) == " ".join(LEFT + RIGHT)


def test_short_last_page_has_the_columns_of_the_others():
    full = column(LEFT, 60, 700) + column(RIGHT, 310, 700)
    short = column(LEFT[:1], 60, 700) + column(RIGHT[:1], 310, 700)
    assert " ".join(texts(full, short)).endswith(f"{LEFT[0]} {RIGHT[0]}")


def test_title_across_both_columns_stands_before_them():
    title = "Safe harbours for the goods of the whole of Europe"
    content = column(LEFT, 60, 700) + column(RIGHT, 310, 700)
    text = read(content + say(title, 60, 740, size=18))
    assert text.paragraphs[0].text == title
    assert text.paragraphs[0].kind in {ParagraphKind.HEADING, ParagraphKind.TITLE}
    assert text.paragraphs[1].text.startswith("Ports receive goods")


def test_paragraph_runs_over_the_page():
    pages = column(BODY[:2], 72, 100), column(BODY[2:], 72, 780)
    assert texts(*pages) == [" ".join(BODY)]


def test_headers_footers_and_page_numbers_are_no_text():
    pages = [
        say("9797/19", 72, 805, 9)
        + say("LIMITE", 480, 805, 9)
        + column(BODY, 72, 700 + number)
        + say(f"Page {number} of 3", 270, 30, 9)
        for number in (1, 2, 3)
    ]
    text = read(*pages)
    assert [one.text for one in text.paragraphs] == [" ".join(BODY)] * 3
    assert text.margins == ("9797/19 LIMITE", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3")


def test_page_number_of_a_single_page_is_no_text():
    assert texts(column(BODY, 72, 700) + say("1", 290, 30)) == [" ".join(BODY)]


def test_footnote_is_taken_from_the_foot_of_the_page():
    text = read(
        say("The talks have begun", 72, 700)
        + say("1", 175.5, 704, 6.5)
        + say("in earnest, and they go on.", 183, 700)
        + column(BODY, 72, 670)
        + rule(72, 92, 140)
        + say("1", 72, 83, 5.5)
        + say("COM(2021) 753, of which only the first", 77, 80, 9)
        + say("part is meant.", 72, 69, 9)
    )
    assert text.footnotes == (
        Footnote("1", "COM(2021) 753, of which only the first part is meant."),
    )
    assert text.paragraphs[0].text == "The talks have begun in earnest, and they go on."
    assert text.paragraphs[0].notes == (NoteAnchor(20, "1"),)


def test_footnote_near_the_edge_of_the_only_page_is_no_footer():
    marked = column(BODY, 72, 700) + say("1", 229, 678, 6)
    noted = (
        rule(72, 66, 140) + say("1", 72, 54, 6) + say("Study on ports, Riga, p. 14.", 78, 50, 9)
    )
    text = read(marked + noted)
    assert text.footnotes == (Footnote("1", "Study on ports, Riga, p. 14."),)
    assert text.margins == ()


def test_footnote_goes_on_at_the_foot_of_the_next_page():
    first = column(BODY, 72, 700) + say("1", 236, 678, 6.5) + rule(72, 92, 140)
    first += say("1", 72, 83, 5.5) + say("A note that is too long for", 77, 80, 9)
    second = column(BODY, 72, 700) + rule(72, 92, 140) + say("the page of its mark.", 72, 80, 9)
    text = read(first, second)
    assert text.footnotes == (
        Footnote("1", "A note that is too long for the page of its mark."),
    )
    assert len(text.paragraphs) == 2


def test_square_metres_are_no_footnote():
    text = read(say("An area of 450 km", 72, 700) + say("2", 162.2, 704, 6.5))
    assert (text.paragraphs[0].text, text.footnotes) == ("An area of 450 km2", ())


def test_mark_without_a_body_stays_a_mark():
    text = read(say("As agreed in June", 72, 700) + say("7", 163, 704, 6.5))
    assert text.paragraphs[0].text == "As agreed in June"
    assert text.paragraphs[0].notes == (NoteAnchor(17, "7"),)


@pytest.mark.parametrize(
    ("label", "kind"),
    [("1.", "item"), ("a)", "item"), ("–", "item"), ("•", "item"), ("Question 1:", "item")],
)
def test_items_keep_their_printed_labels(label, kind):
    content = say(label, 72, 700) + say("How should the Union act", 140, 700)
    [paragraph] = read(content + say("at its borders?", 140, 687)).paragraphs
    assert (paragraph.label, paragraph.kind) == (label, kind)
    assert paragraph.text == "How should the Union act at its borders?"


def test_items_further_in_stand_deeper():
    content = say("1.", 72, 700) + say("How should it act?", 90, 700)
    content += say("(a)", 100, 680) + say("Alone?", 120, 680)
    content += say("2.", 72, 660) + say("When should it act?", 90, 660)
    assert [one.level for one in read(content).paragraphs] == [0, 1, 0]


def test_larger_and_bold_lines_are_headings_of_two_levels():
    content = say("Background", 72, 740, 16) + column(BODY, 72, 700)
    content += say("The way ahead", 72, 640, font="Bold") + column(BODY, 72, 620)
    found = [(one.kind, one.level) for one in read(content).paragraphs]
    assert found[1::2] == [("text", 0), ("text", 0)]
    assert found[2] == ("heading", 2)


def test_bold_question_is_no_heading():
    content = column(BODY, 72, 700) + say("1. What is to be done?", 72, 650, font="Bold")
    paragraph = read(content).paragraphs[-1]
    assert (paragraph.kind, paragraph.label) == (ParagraphKind.ITEM, "1.")


def test_rows_of_a_table_keep_their_cells_apart():
    rows = [("09:00", "Arrival", "Foyer"), ("09:30", "Session I", "Hall"), ("11:00", "", "Bar")]
    content = "".join(
        say(cell, x, 700 - 20 * at)
        for at, row in enumerate(rows)
        for cell, x in zip(row, (72, 150, 400), strict=True)
        if cell
    )
    found = read(content).paragraphs
    assert [one.text for one in found] == ["\t".join(row) for row in rows]
    assert {one.kind for one in found} == {ParagraphKind.ROW}


def test_cell_of_two_lines_stays_one_cell():
    content = say("09:00", 72, 700) + say("Arrival of ministers at", 150, 700)
    content += say("the old town hall", 150, 687)
    content += say("09:30", 72, 660) + say("Session I", 150, 660)
    assert texts(content) == [
        "09:00\tArrival of ministers at the old town hall",
        "09:30\tSession I",
    ]


def test_narrow_gap_parts_cells_where_other_rows_show_the_column():
    content = say("09:00", 72, 700) + say("Arrival of all", 150, 700) + say("Hall", 300, 700)
    content += say("09:30", 72, 680) + say("Session", 150, 680) + say("Bar", 300, 680)
    content += say("10:00", 72, 660) + say("Exchange of views at length", 150, 660)
    content += say("Room 1", 300, 660)
    assert texts(content)[2] == "10:00\tExchange of views at length\tRoom 1"
