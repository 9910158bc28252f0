import re
import shutil
import subprocess
from dataclasses import replace

import pytest

from meetprep.documents.composing.brief import compose_brief
from meetprep.documents.word.writing import write_word
from tests.documents.word import briefs
from tests.documents.word.papers import rich_paper, write_position_paper

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PDF_READER = shutil.which("pdftotext")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a paper and a brief as another office suite prints them."""
    if not OFFICE or not PDF_READER:
        pytest.skip("LibreOffice or pdftotext is not installed")
    folder = tmp_path_factory.mktemp("printed")
    write_position_paper(folder / "paper.docx", rich_paper())
    full = replace(briefs.FULL, others=(briefs.GERMANY,) * 8)
    long = replace(briefs.SESSIONS[0], answers=(full, briefs.BARE, briefs.FULL, full))
    brief = replace(briefs.BRIEF, sessions=(long, *briefs.SESSIONS))
    write_word(folder / "brief.docx", compose_brief(brief))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run(
        [*convert, folder, folder / "paper.docx", folder / "brief.docx"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder


def text_of(file):
    read = subprocess.run([PDF_READER, "-layout", file, "-"], check=True, capture_output=True)
    return read.stdout.decode()


@pytest.fixture(scope="module")
def printed(folder):
    """The rich paper as one line of text."""
    return " ".join(text_of(folder / "paper.pdf").split())


@pytest.mark.xdist_group("libreoffice")
class TestPrintedPaper:
    def test_footnotes_stand_below_with_their_numbers(self, printed):
        assert "1 Discussion paper, page 2. 2 COM(2021) 753, here" in printed

    def test_pages_are_numbered(self, printed):
        assert "Page 1 of 2" in printed
        assert "Page 2 of 2" in printed

    def test_header_has_delegation_marking_place_and_days(self, printed):
        assert printed.startswith("PORTUGAL LIMITE Warsaw, 30–31 January 2025")

    def test_lists_are_numbered_and_start_anew(self, printed):
        assert (
            "2. Voluntary return stays first, with a. counselling, b. a plan, which asks for"
            " i. a partner; c. a date. 3. Frontex supports the whole chain."
            " We look forward to the proposal. 1. New list, first item."
        ) in printed

    def test_questions_are_on_the_pages_that_the_brief_tells(self, folder):
        pages = text_of(folder / "brief.pdf").split("\f")
        listed = re.findall(r"(Question \d\.[^.\n]*?)\.{3,}\s*(\d+)", pages[0])
        assert len(listed) == 6
        for heading, page in listed:
            assert heading.strip() in pages[int(page) - 1]
        starts = [int(page) for _, page in listed]
        assert starts == sorted(set(starts))
