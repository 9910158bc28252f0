import gc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetprep.documents.docx_reader import read_docx
from meetprep.documents.packages import Package
from meetprep.documents.pdf_reader import read_pdf
from meetprep.documents.reading import parse, receive
from meetprep.domain.errors import (
    DamagedDocument,
    DocumentTooLarge,
    FileEmpty,
    MeetprepError,
    ProtectedDocument,
    ScannedDocument,
)
from meetprep.domain.outline import understand
from meetprep.domain.paper import WarningCode
from tests.support.pdf_files import LOCK, column, panel, pdf, picture, say

SAMPLES = Path(__file__).parent.parent / "samples"
PAPER = Path("paper.pdf")
TEXT = ["Ministers are invited to answer the following question.", "What is to be done?"]


def texts(content):
    return [paragraph.text for paragraph in read_pdf(PAPER, content).paragraphs]


def codes(content):
    return [warning.code for warning in read_pdf(PAPER, content).warnings]


@pytest.mark.parametrize("name", ["seed_word.pdf", "seed_2col.pdf"])
def test_pdf_says_what_the_word_file_of_the_same_paper_says(name):
    path = SAMPLES / "seed_word.docx"
    word = understand(read_docx(path, Package(path, path.read_bytes())))
    reading = understand(read_pdf(PAPER, (SAMPLES / name).read_bytes()))
    asked = [(one.label, one.context, one.ask) for one in reading.questions]
    assert asked == [(one.label, one.context, one.ask) for one in word.questions]
    assert reading.text.footnotes == word.text.footnotes
    assert (reading.sessions, reading.meeting) == (word.sessions, word.meeting)
    assert (reading.announced, reading.references) == (4, word.references)
    counted = [(one.code, one.announced, one.found) for one in reading.warnings]
    assert counted == [(one.code, one.announced, one.found) for one in word.warnings]


def test_file_is_recognised_by_its_content_and_not_by_its_name(tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(pdf(column(TEXT, 72, 700)))
    received, text = receive(path)
    assert received.media_type == "application/pdf"
    assert text.paragraphs[-1].text == "What is to be done?"


def test_same_file_gives_the_same_text_each_time():
    content = (SAMPLES / "seed_2col.pdf").read_bytes()
    assert read_pdf(PAPER, content) == read_pdf(PAPER, content)


def test_page_numbers_count_from_one():
    content = pdf(column(TEXT, 72, 700), column(TEXT, 72, 700))
    assert [one.page for one in read_pdf(PAPER, content).paragraphs] == [1, 1, 2, 2]


def test_rotated_page_reads_as_it_is_shown():
    turned = "".join(
        f"BT /Plain 11 Tf 0 1 -1 0 {100 + 30 * at} 72 Tm ({line}) Tj ET\n"
        for at, line in enumerate(TEXT)
    )
    assert texts(pdf(turned, rotate=90)) == TEXT


def test_text_at_an_angle_is_not_part_of_the_text():
    stamp = "BT /Plain 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET\n"
    text = read_pdf(PAPER, pdf(column(TEXT, 72, 700) + stamp))
    assert [one.text for one in text.paragraphs] == TEXT
    assert "DRAFT" in text.margins


@pytest.mark.parametrize(
    "hidden",
    [
        say("Not for others.", 72, 600, before="1 g"),
        say("Not for others.", 72, 600, size=1),
        say("Not for others.", 72, 600, before="3 Tr"),
        say("Not for others.", 72, 2000),
    ],
    ids=["white", "tiny", "unpainted", "off the page"],
)
def test_hidden_text_is_left_out_and_announced(hidden):
    content = pdf(column(TEXT, 72, 700) + hidden)
    assert texts(content) == TEXT
    assert codes(content) == [WarningCode.HIDDEN_TEXT]


def test_white_text_on_a_dark_panel_is_read():
    content = pdf(panel(60, 590, 300, 40, 0.2) + say("Key question", 72, 600, before="1 g"))
    assert texts(content) == ["Key question"]
    assert codes(content) == []


def test_recognised_text_of_a_scan_is_read():
    content = pdf(picture() + say("Read by a machine.", 72, 700, before="3 Tr"))
    assert texts(content) == ["Read by a machine."]
    assert WarningCode.HIDDEN_TEXT not in codes(content)


def test_scan_without_text_is_refused():
    with pytest.raises(ScannedDocument):
        read_pdf(PAPER, pdf(picture(), picture()))


def test_scanned_pages_between_text_are_named():
    header = say("Council paper", 72, 810, 9)
    text, scan = header + column(TEXT, 72, 600), picture() + header
    pages = (text, scan, text, scan, scan, text, "")
    read = read_pdf(PAPER, pdf(*pages))
    (warning,) = read.warnings
    assert (warning.code, warning.detail) == (WarningCode.POOR_SCAN, "2, 4–5")
    assert read.paragraphs[warning.paragraph].page == 1
    assert read.paragraphs[warning.paragraph + 1].page == 3


def test_picture_behind_text_is_no_scan():
    assert (
        codes(pdf(picture() + column(TEXT, 72, 600), picture() + column(TEXT, 72, 600))) == []
    )


def test_blank_pages_hold_no_text():
    with pytest.raises(FileEmpty):
        read_pdf(PAPER, pdf("", ""))


def test_password_is_told_apart_from_damage():
    with pytest.raises(ProtectedDocument):
        read_pdf(PAPER, pdf(column(TEXT, 72, 700), trailer=LOCK))


def test_too_many_pages_are_refused():
    with pytest.raises(DocumentTooLarge):
        read_pdf(PAPER, pdf(*["" for _ in range(601)]))


def test_progress_counts_the_pages_that_are_done():
    told = []
    parse(PAPER, pdf(*[column(TEXT, 72, 700)] * 3), lambda *done: told.append(done))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_cycles_are_searched_for_again_after_reading_and_after_a_refusal():
    read_pdf(PAPER, pdf(column(TEXT, 72, 700)))
    assert gc.isenabled()
    with pytest.raises(FileEmpty):
        read_pdf(PAPER, pdf(""))
    assert gc.isenabled()


def test_scripts_and_attachments_are_announced_and_not_followed():
    names = (
        "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >>"
        " /EmbeddedFiles << /Names [(b) << /Type /Filespec /F (b) >>] >> >>"
    )
    content = pdf(column(TEXT, 72, 700), catalog=names)
    assert texts(content) == TEXT
    assert codes(content) == [
        WarningCode.MACROS_LEFT_OUT,
        WarningCode.EXTERNAL_CONTENT_LEFT_OUT,
    ]


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_file_cut_short_is_damaged(share):
    content = (SAMPLES / "seed_word.pdf").read_bytes()
    with pytest.raises(DamagedDocument):
        read_pdf(PAPER, content[: int(share * len(content))])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_damage_ends_in_a_text_or_in_words_for_the_user(data):
    content = bytearray(pdf(column(TEXT, 72, 700), column(TEXT, 72, 700)))
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(MeetprepError):
        assert read_pdf(PAPER, bytes(content)).paragraphs


def test_page_of_every_feature_is_read():
    content = (SAMPLES / "torture.pdf").read_bytes()
    text = "\n".join(paragraph.text for paragraph in read_pdf(PAPER, content).paragraphs)
    assert "Second restarted?" in text
