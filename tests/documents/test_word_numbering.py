from pathlib import Path

import pytest

from meetprep.documents.docx_reader import read_docx
from meetprep.documents.packages import Package
from meetprep.documents.word_numbering import format_number
from tests.support.word_files import (
    abstract,
    instance,
    level,
    numbered,
    paragraph,
    run,
    style,
    word_file,
)

PATH = Path("paper.docx")
QUESTIONS = abstract(0, level(0, "Question %1:"), level(1, "(%2)", "lowerLetter")) + instance(
    1, 0
)


def labels(*body: str, numbering: str = QUESTIONS, styles: str = "") -> list[str]:
    content = word_file(*body, numbering=numbering, styles=styles)
    return [one.label for one in read_docx(PATH, Package(PATH, content)).paragraphs]


def item(at: int = 0, list_id: int = 1) -> str:
    return paragraph("text", list_id=list_id, level=at)


def test_numbers_are_shown_as_word_shows_them():
    found = labels(item(), item(1), item(1), item(), item(1))
    assert found == ["Question 1:", "(a)", "(b)", "Question 2:", "(a)"]


def test_paragraph_between_does_not_restart_the_list():
    assert labels(item(), paragraph("between"), item()) == ["Question 1:", "", "Question 2:"]


def test_deleted_item_takes_no_number():
    gone = (
        f"<w:p><w:pPr>{numbered(1)}<w:rPr><w:del/></w:rPr></w:pPr>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    )
    assert labels(item(), gone, item()) == ["Question 1:", "Question 2:"]


def test_start_override_restarts_once():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = QUESTIONS + instance(2, 0, override)
    found = labels(item(), item(), item(0, 2), item(0, 2), numbering=lists)
    assert found == ["Question 1:", "Question 2:", "Question 1:", "Question 2:"]


def test_level_that_never_restarts_counts_on():
    never = '<w:lvlRestart w:val="0"/>'
    lists = abstract(0, level(0, "%1."), level(1, "%2)", more=never)) + instance(1, 0)
    assert labels(item(), item(1), item(), item(1), numbering=lists) == ["1.", "1)", "2.", "2)"]


def test_legal_numbering_writes_digits_only():
    lists = abstract(0, level(0, "%1.", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>"))
    assert labels(item(), item(1), numbering=lists + instance(1, 0)) == ["I.", "1.1"]


def test_list_of_the_style_numbers_the_paragraph():
    styles = style("Base", "B", numbered(1)) + style("Question", "Q", base="B")
    found = labels(paragraph("a", style="Q"), paragraph("b", style="Q"), styles=styles)
    assert found == ["Question 1:", "Question 2:"]


def test_list_zero_takes_the_number_of_the_style_away():
    styles = style("Question", "Q", numbered(1))
    found = labels(
        paragraph("a", style="Q", list_id=0), paragraph("b", style="Q"), styles=styles
    )
    assert found == ["", "Question 1:"]


def test_definition_that_links_to_a_list_style_uses_its_levels():
    owner = (
        '<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="L"/>'
        f"{level(0, '%1)')}</w:abstractNum>"
    )
    link = '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="L"/></w:abstractNum>'
    assert labels(item(), numbering=owner + link + instance(1, 6)) == ["1)"]


def test_symbol_of_a_private_font_is_shown_as_a_bullet():
    lists = abstract(0, level(0, "\uf0b7", "bullet")) + instance(1, 0)
    assert labels(item(), numbering=lists) == ["•"]


def test_inserted_item_takes_a_number():
    inserted = paragraph(f"<w:ins>{run('new')}</w:ins>", list_id=1)
    assert labels(inserted, item()) == ["Question 1:", "Question 2:"]


@pytest.mark.parametrize(
    ("count", "style_name", "shown"),
    [
        (28, "lowerLetter", "bb"),
        (1994, "upperRoman", "MCMXCIV"),
        (7, "decimalZero", "07"),
        (22, "ordinal", "22nd"),
        (3, "none", ""),
        (3, "somethingNew", "3"),
    ],
)
def test_number_formats(count, style_name, shown):
    assert format_number(count, style_name) == shown
