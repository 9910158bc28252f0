import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetprep.documents.docx_reader import read_docx
from meetprep.documents.packages import Package
from meetprep.documents.reading import receive
from meetprep.domain.errors import MeetprepError
from meetprep.domain.paper import NoteAnchor, ParagraphKind, SourceText, WarningCode
from tests.support.word_files import R, mark, note, paragraph, run, style, word_file, zipped

HIDDEN = "<w:vanish/>"
PATH = Path("paper.docx")


def read(content: bytes) -> SourceText:
    return read_docx(PATH, Package(PATH, content))


def texts(content: bytes) -> list[str]:
    return [one.text for one in read(content).paragraphs]


def deleted(text: str) -> str:
    return f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def test_insertions_are_kept_and_deletions_dropped():
    inserted = f"<w:ins>{run('April')}</w:ins>"
    assert texts(word_file(paragraph(run("Due ") + deleted("March ") + inserted))) == [
        "Due April"
    ]


def test_moved_text_stands_once_where_it_went():
    source = paragraph(f"<w:moveFrom>{run('moved')}</w:moveFrom>")
    target = paragraph(f"<w:moveTo>{run('moved')}</w:moveTo>")
    assert texts(word_file(source, paragraph("between"), target)) == ["between", "moved"]


def test_paragraph_whose_end_was_deleted_runs_on():
    ended = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('One ')}</w:p>"
    assert texts(word_file(ended, paragraph("sentence."))) == ["One sentence."]


def test_field_shows_its_result_and_not_its_instruction():
    def turn(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText> DATE </w:instrText></w:r>" + run("never")
    field = turn("begin") + code + turn("separate") + run("30 January") + turn("end")
    assert texts(word_file(paragraph(field))) == ["30 January"]


def test_text_box_is_read_once_after_its_paragraph():
    inside = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    choice = f'<mc:Choice Requires="wps"><w:drawing>{inside}</w:drawing></mc:Choice>'
    both = f"{choice}<mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback>"
    box = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    assert texts(word_file(paragraph(run("around") + box))) == ["around", "in the box"]


def test_content_controls_and_smart_tags_are_transparent():
    control = f"<w:sdt><w:sdtContent>{paragraph('in a control')}</w:sdtContent></w:sdt>"
    tag = paragraph(f"<w:smartTag>{run('Warsaw')}</w:smartTag>")
    assert texts(word_file(control, tag)) == ["in a control", "Warsaw"]


def test_prompt_of_an_empty_control_is_left_out():
    prompt = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
    inside = f"<w:sdtContent>{paragraph('Click here')}</w:sdtContent>"
    assert texts(word_file(f"<w:sdt>{prompt}{inside}</w:sdt>", paragraph("text"))) == ["text"]


def test_hidden_text_is_left_out_and_announced():
    text = read(word_file(paragraph(run("seen ") + run("secret", HIDDEN) + run("too"))))
    assert text.paragraphs[0].text == "seen too"
    assert [one.code for one in text.warnings] == [WarningCode.HIDDEN_TEXT]


def test_text_hidden_by_its_style_is_left_out():
    styles = style("Secret", "S1", run=HIDDEN)
    content = word_file(paragraph("secret", style="S1"), paragraph("seen"), styles=styles)
    assert texts(content) == ["seen"]


def test_heading_is_known_by_the_style_name_in_any_language():
    styles = style("heading 2", "Nagwek2") + style("Own", "Own1", base="Nagwek2")
    found = read(word_file(paragraph("Tło", style="Own1"), styles=styles)).paragraphs[0]
    assert (found.kind, found.level) == (ParagraphKind.HEADING, 2)


def test_title_style_makes_a_title():
    styles = style("Title", "Tytu")
    found = read(word_file(paragraph("Meeting", style="Tytu"), styles=styles)).paragraphs[0]
    assert found.kind is ParagraphKind.TITLE


def test_notes_are_numbered_as_they_are_met():
    body = paragraph(run("First") + mark(7) + run(" then") + mark(3) + run("."))
    notes = note(3, "second body") + note(7, "first body")
    text = read(word_file(body, footnotes=notes))
    assert text.paragraphs[0].notes == (NoteAnchor(5, "1"), NoteAnchor(10, "2"))
    assert [(one.label, one.text) for one in text.footnotes] == [
        ("1", "first body"),
        ("2", "second body"),
    ]


def test_endnotes_carry_roman_numbers():
    body = paragraph(run("Text") + mark(1, "endnote"))
    text = read(word_file(body, endnotes=note(1, "at the end", "endnote")))
    assert text.footnotes[0].label == "i"


def test_own_sign_of_a_note_takes_no_number():
    sign = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    text = read(
        word_file(
            paragraph(run("Text") + sign + mark(2)), footnotes=note(1, "star") + note(2, "one")
        )
    )
    assert text.paragraphs[0].text == "Text"
    assert [one.label for one in text.footnotes] == ["*", "1"]


def test_table_rows_part_cells_by_tabs_and_keep_notes_in_place():
    cells = "".join(
        f"<w:tc>{one}</w:tc>" for one in (paragraph("ab"), paragraph(run("c") + mark(1)))
    )
    text = read(word_file(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", footnotes=note(1, "n")))
    row = text.paragraphs[0]
    assert (row.kind, row.text) == (ParagraphKind.ROW, "ab\tc")
    assert row.notes == (NoteAnchor(4, "1"),)


def test_frame_of_one_cell_is_no_table():
    table = f"<w:tbl><w:tr><w:tc>{paragraph('one')}{paragraph('two')}</w:tc></w:tr></w:tbl>"
    assert texts(word_file(table)) == ["one", "two"]


def test_header_is_kept_apart_from_the_text():
    text = read(word_file(paragraph("text"), header=paragraph("LIMITE")))
    assert [one.text for one in text.paragraphs] == ["text"]
    assert text.margins == ("LIMITE",)


def test_foreign_content_is_left_out_and_announced():
    text = read(word_file('<w:altChunk r:id="x"/>', paragraph("text")))
    assert [one.code for one in text.warnings] == [WarningCode.EXTERNAL_CONTENT_LEFT_OUT]


@pytest.mark.parametrize(("kind", "warned"), [("hyperlink", False), ("attachedTemplate", True)])
def test_relations_to_the_outside_are_announced_but_links_are_not(kind, warned):
    outside = (
        f'<Relationship Id="o" Type="{R}/{kind}" Target="http://x/" TargetMode="External"/>'
    )
    text = read(word_file(paragraph("text"), relations=outside))
    assert bool(text.warnings) is warned


def test_macros_are_announced():
    main = "application/vnd.ms-word.document.macroEnabled.main+xml"
    text = read(word_file(paragraph("text"), main=main))
    assert [one.code for one in text.warnings] == [WarningCode.MACROS_LEFT_OUT]


def test_strict_documents_read_the_same_and_are_announced():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f'<w:document xmlns:w="{strict}"><w:body>{paragraph("text")}</w:body></w:document>'
    relations = '<Relationship Id="m" Type="{}/officeDocument" Target="word/document.xml"/>'
    content = zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f"<Relationships>{relations.format(R)}</Relationships>",
            "word/document.xml": body,
        }
    )
    text = read(content)
    assert [one.text for one in text.paragraphs] == ["text"]
    assert [one.code for one in text.warnings] == [WarningCode.STRICT_FORMAT]


SEED = Path(__file__).parents[1] / "samples" / "seed_word.docx"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_mutated_file_ends_in_an_expected_error_or_a_text(tmp_path_factory, data):
    content = bytearray(word_file(paragraph(run("Text") + mark(1)), footnotes=note(1, "n")))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    stop = data.draw(st.integers(0, len(content)))
    path = tmp_path_factory.getbasetemp() / "mutated.docx"
    path.write_bytes(bytes(content[:stop] if data.draw(st.booleans()) else content))
    with contextlib.suppress(MeetprepError):
        receive(path)
