"""Text that nobody can see in the office program is left out, and said to be."""

from pathlib import Path

import pytest

from meetprep.documents.reading import parse
from meetprep.domain.paper import WarningCode
from tests.support.odt_files import cell, odt_file, p, table
from tests.support.word_files import paragraph, run, style, word_file

WHITE = '<w:color w:val="FFFFFF"/>'
BLUE = '<w:shd w:val="clear" w:fill="0000C0"/>'
UNSEEN_IN_WORD = {
    "white": run("secret", WHITE),
    "nearly white": run("secret", '<w:color w:val="FAFAFF"/>'),
    "tiny": run("secret", '<w:sz w:val="2"/>'),
    "as its shading": run("secret", f'<w:color w:val="0000C0"/>{BLUE}'),
}
SEEN_IN_WORD = {
    "white on blue": run("shown", WHITE + BLUE),
    "white on a marker": run("shown", WHITE + '<w:highlight w:val="black"/>'),
    "automatic": run("shown", '<w:color w:val="auto"/>'),
    "small": run("shown", '<w:sz w:val="10"/>'),
}
LOOKS = {
    "white": 'fo:color="#ffffff"',
    "tiny": 'fo:font-size="1pt"',
    "as its marker": 'fo:color="#ffff00" fo:background-color="#ffff00"',
}


def read(name: str, content: bytes) -> tuple[str, list[WarningCode]]:
    text = parse(Path(name), content)[1]
    return " ".join(one.text for one in text.paragraphs), [one.code for one in text.warnings]


def odt_style(look: str, name: str = "S", family: str = "text", kind: str = "text") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}">'
        f"<style:{kind}-properties {look}/></style:style>"
    )


@pytest.mark.parametrize("hidden", UNSEEN_IN_WORD.values(), ids=UNSEEN_IN_WORD)
def test_unseen_run_of_a_word_file_is_left_out(hidden):
    found = read("x.docx", word_file(paragraph(run("Seen. ") + hidden)))
    assert found == ("Seen.", [WarningCode.HIDDEN_TEXT])


@pytest.mark.parametrize("shown", SEEN_IN_WORD.values(), ids=SEEN_IN_WORD)
def test_seen_run_of_a_word_file_stays(shown):
    assert read("x.docx", word_file(paragraph(shown))) == ("shown", [])


def test_white_style_hides_in_word():
    content = word_file(
        paragraph("secret", style="S"), paragraph("Seen."), styles=style("S", "S", run=WHITE)
    )
    assert read("x.docx", content) == ("Seen.", [WarningCode.HIDDEN_TEXT])


def test_white_letters_in_a_dark_cell_stay():
    shaded = f"<w:tcPr>{BLUE}</w:tcPr>"
    row = (
        f"<w:tc>{shaded}{paragraph(run('head', WHITE))}</w:tc><w:tc>{paragraph('text')}</w:tc>"
    )
    assert read("x.docx", word_file(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>")) == ("head\ttext", [])


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_unseen_span_of_an_open_document_is_left_out(look):
    span = p('Seen. <text:span text:style-name="S">secret</text:span>')
    found = read("x.odt", odt_file(span, styles=odt_style(look)))
    assert found == ("Seen.", [WarningCode.HIDDEN_TEXT])


def test_white_letters_in_a_dark_cell_of_an_open_document_stay():
    head = p("head", style="White")
    styles = odt_style(LOOKS["white"], "White", "paragraph") + odt_style(
        'fo:background-color="#0000c0"', "Dark", "table-cell", "table-cell"
    )
    content = table(cell(head, 'table:style-name="Dark"') + cell(p("text")))
    assert read("x.odt", odt_file(content, styles=styles)) == ("head\ttext", [])
