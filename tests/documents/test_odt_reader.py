import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetprep.documents.reading import parse
from meetprep.domain.errors import DamagedDocument, MeetprepError, ProtectedDocument
from meetprep.domain.outline import understand
from meetprep.domain.paper import NoteAnchor, ParagraphKind, SourceText, WarningCode
from tests.support.odt_files import (
    cell,
    h,
    items,
    level,
    list_style,
    note,
    odt_file,
    p,
    table,
)

PATH = Path("paper.odt")
SAMPLES = Path(__file__).parents[1] / "samples"
HIDDEN = (
    '<style:style style:name="H" style:family="{}">'
    '<style:text-properties text:display="none"/></style:style>'
)
NUMBERS = list_style(
    "N",
    level(1, "1", 'style:num-prefix="Question " style:num-suffix=":"'),
    level(2, "a", 'style:num-prefix="(" style:num-suffix=")"'),
    level(3, "1", 'text:display-levels="3"'),
)


def read(content: bytes) -> SourceText:
    media_type, text = parse(PATH, content)
    assert media_type == "application/vnd.oasis.opendocument.text"
    return text


def texts(*body: str, **parts: str) -> list[str]:
    return [one.text for one in read(odt_file(*body, **parts)).paragraphs]


def labels(*body: str, styles: str = NUMBERS) -> list[str]:
    return [one.label for one in read(odt_file(*body, styles=styles)).paragraphs]


def codes(*body: str, **parts: str) -> list[WarningCode]:
    return [one.code for one in read(odt_file(*body, **parts)).warnings]


def test_word_and_open_document_of_one_paper_are_understood_alike():
    word, written = (
        understand(parse(PATH, (SAMPLES / f"seed_word.{suffix}").read_bytes())[1])
        for suffix in ("docx", "odt")
    )
    assert word.text.paragraphs == written.text.paragraphs
    assert word.text.footnotes == written.text.footnotes
    assert (word.questions, word.meeting, word.warnings) == (
        written.questions,
        written.meeting,
        written.warnings,
    )


def test_numbers_are_shown_with_all_that_stands_around_them():
    nested = items(p("b"), p("c"))
    assert labels(items(p("a") + nested, p("d"), style="N")) == [
        "Question 1:",
        "(a)",
        "(b)",
        "Question 2:",
    ]


def test_numbers_of_upper_levels_are_shown_where_the_style_says_so():
    third = items(items(p("deep")))
    assert labels(items(p("a") + third, style="N")) == ["Question 1:", "1.a.1"]


def test_list_format_of_newer_versions_wins():
    style = list_style(
        "N", level(1, "I", 'loext:num-list-format="§ %1% –" style:num-suffix="."')
    )
    assert labels(items(p("a"), style="N"), styles=style) == ["§ I –"]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("", "Question 1:"),
        ('text:continue-numbering="true"', "Question 2:"),
        ('text:continue-list="first"', "Question 2:"),
    ],
)
def test_new_list_begins_anew_unless_it_says_that_it_goes_on(second, expected):
    first = items(p("a"), style="N", more='xml:id="first"')
    assert labels(first, p("between"), items(p("b"), style="N", more=second))[2] == expected


def test_list_of_another_style_between_stops_what_goes_on():
    other = items(p("x"), style="Other")
    going_on = items(p("b"), style="N", more='text:continue-numbering="true"')
    found = labels(items(p("a"), style="N"), other, going_on)
    assert found == ["Question 1:", "•", "Question 1:"]


def test_item_may_carry_its_own_number_and_only_its_first_paragraph_shows_it():
    restarted = f'<text:list-item text:start-value="9">{p("nine")}{p("more")}</text:list-item>'
    found = labels(f'<text:list text:style-name="N">{restarted}</text:list>')
    assert found == ["Question 9:", ""]


def test_letters_run_on_with_ab_unless_they_are_kept_in_step():
    alone, in_step = (
        list_style("N", level(1, "a", f'text:start-value="27" {more}'))
        for more in ("", 'style:num-letter-sync="true"')
    )
    two = items(p("x"), p("y"), style="N")
    assert labels(two, styles=alone) == ["aa", "ab"]
    assert labels(two, styles=in_step) == ["aa", "bb"]


def test_headings_are_numbered_by_the_outline():
    levels = (
        '<text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" '
        'text:display-levels="2"/>'
    )
    styles = f'<text:outline-style style:name="Outline">{levels}</text:outline-style>'
    found = read(
        odt_file(h("A"), h("B", 2), h("C", 1, 'text:is-list-header="true"'), styles=styles)
    ).paragraphs
    assert [(one.kind, one.level, one.label) for one in found] == [
        (ParagraphKind.HEADING, 1, "I."),
        (ParagraphKind.HEADING, 2, "I.1"),
        (ParagraphKind.HEADING, 1, ""),
    ]


def test_notes_stand_where_their_marks_are():
    text = read(odt_file(p(f"Word{note('1', 'first')} and end{note('ii', 'last')}.")))
    assert text.paragraphs[0].text == "Word and end."
    assert text.paragraphs[0].notes == (NoteAnchor(4, "1"), NoteAnchor(12, "ii"))
    assert [(one.label, one.text) for one in text.footnotes] == [("1", "first"), ("ii", "last")]


def test_insertions_are_kept_and_deletions_and_comments_dropped():
    region = f"<text:deletion>{p('March')}</text:deletion>"
    changes = f"<text:tracked-changes>{region}</text:tracked-changes>"
    comment = f"<office:annotation>{p('please check')}</office:annotation>"
    inserted = (
        '<text:change-start text:change-id="1"/>April<text:change-end text:change-id="1"/>'
    )
    assert texts(changes, p(f'Due <text:change text:change-id="2"/>{inserted}{comment}.')) == [
        "Due April."
    ]


@pytest.mark.parametrize(
    "secret",
    [
        p('<text:span text:style-name="H">secret</text:span>'),
        p("secret", "H"),
        f'<text:section text:display="none">{p("secret")}</text:section>',
        f'<text:section text:is-hidden="true">{p("secret")}</text:section>',
        p('<text:hidden-paragraph text:is-hidden="true"/>secret'),
        p('<text:hidden-text text:is-hidden="true">secret</text:hidden-text>'),
    ],
)
def test_hidden_text_is_left_out_and_announced(secret):
    styles = HIDDEN.format("text") + HIDDEN.format("paragraph")
    text = read(odt_file(p("seen"), secret, styles=styles))
    assert [one.text for one in text.paragraphs] == ["seen"]
    assert [one.code for one in text.warnings] == [WarningCode.HIDDEN_TEXT]


def test_frames_and_shapes_are_read_once_after_their_paragraph():
    frame = f"<draw:frame><draw:text-box>{p('in the frame')}</draw:text-box></draw:frame>"
    shape = f"<draw:g><draw:custom-shape>{p('in the shape')}</draw:custom-shape></draw:g>"
    assert texts(p(f"around{frame}{shape}")) == ["around", "in the frame", "in the shape"]


def test_table_rows_part_cells_by_tabs_and_keep_notes_in_place():
    text = read(odt_file(table(cell(p("ab")) + cell(p(f"c{note('1', 'n')}")))))
    row = text.paragraphs[0]
    assert (row.kind, row.text) == (ParagraphKind.ROW, "ab\tc")
    assert row.notes == (NoteAnchor(4, "1"),)


def test_wide_cell_covers_its_neighbour_and_a_frame_of_one_cell_is_no_table():
    covered = "<table:covered-table-cell/>"
    wide = cell(p("wide"), 'table:number-columns-spanned="2"') + covered + cell(p("last"))
    assert texts(table(wide), table(cell(p("one") + p("two")))) == ["wide\tlast", "one", "two"]


def test_fields_tabs_and_blanks_read_as_they_are_shown():
    field = "<text:date>30 January</text:date>"
    signs = '<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'
    assert texts(p(f"on\n   {field}, a{signs}, soft\u00adhyphen")) == [
        "on 30 January, a  b\tc\nd, softhyphen"
    ]


def test_headers_and_footers_are_kept_apart_from_the_text():
    page = (
        f"<style:header>{p('LIMITE')}</style:header><style:footer>{p('12/26')}</style:footer>"
    )
    pages = f'<style:master-page style:name="Standard">{page}</style:master-page>'
    text = read(odt_file(p("text"), pages=pages))
    assert [one.text for one in text.paragraphs] == ["text"]
    assert text.margins == ("LIMITE", "12/26")


def test_contents_are_left_out_and_sections_are_not():
    index = f"<text:index-body>{p('Contents')}</text:index-body>"
    contents = f"<text:table-of-content>{index}</text:table-of-content>"
    assert texts(contents, f"<text:section>{p('text')}</text:section>") == ["text"]


def test_macros_are_announced():
    assert codes(p("text"), parts={"Basic/Standard/Module1.xml": "<x/>"}) == [
        WarningCode.MACROS_LEFT_OUT
    ]


@pytest.mark.parametrize(
    ("content", "warned"),
    [
        ('<text:a xlink:href="https://example.org/">link</text:a>', False),
        ('<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>', False),
        ('<draw:frame><draw:image xlink:href="https://example.org/1.png"/></draw:frame>', True),
        ('<draw:frame><draw:image xlink:href="//host/share/1.png"/></draw:frame>', True),
    ],
)
def test_what_lies_outside_is_announced_but_links_are_not(content, warned):
    expected = [WarningCode.EXTERNAL_CONTENT_LEFT_OUT] if warned else []
    assert codes(p(f"text{content}")) == expected


def test_repeated_and_odd_ids_do_no_harm():
    twice = [items(p(text), style="N", more='xml:id="1 x"') for text in "ab"]
    assert labels(*twice) == ["Question 1:", "Question 1:"]


def test_encrypted_file_is_refused():
    with pytest.raises(ProtectedDocument):
        read(odt_file(p("x"), manifest="<file-entry><encryption-data/></file-entry>"))


@pytest.mark.parametrize("part", ["<broken", "<!DOCTYPE a><a/>", "<office/>"])
def test_broken_content_is_refused(part):
    with pytest.raises(DamagedDocument):
        read(odt_file(parts={"content.xml": part}))


def test_endless_nesting_ends_in_a_refusal_or_a_text():
    deep = "<text:section>" * 240 + p("x") + "</text:section>" * 240
    with contextlib.suppress(DamagedDocument):
        assert texts(deep) == ["x"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_mutated_file_ends_in_an_expected_error_or_a_text(data):
    content = bytearray(odt_file(items(p(f"x{note('1', 'n')}"), style="N"), styles=NUMBERS))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(MeetprepError):
        parse(PATH, bytes(content))
