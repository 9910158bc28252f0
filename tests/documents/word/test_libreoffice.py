import shutil
import subprocess

import pytest

from tests.documents.word.papers import rich_paper, write_position_paper

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PDF_READER = shutil.which("pdftotext")


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The rich paper as another office suite prints it, as one line of text."""
    if not OFFICE or not PDF_READER:
        pytest.skip("LibreOffice or pdftotext is not installed")
    folder = tmp_path_factory.mktemp("printed")
    write_position_paper(folder / "paper.docx", rich_paper())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run(
        [*convert, folder, folder / "paper.docx"], check=True, capture_output=True, timeout=120
    )
    text = subprocess.run(
        [PDF_READER, "-layout", folder / "paper.pdf", "-"], check=True, capture_output=True
    ).stdout.decode()
    return " ".join(text.split())


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
