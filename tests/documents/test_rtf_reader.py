import os

import pytest

from meetprep.documents.reading import receive
from meetprep.documents.rtf_conversion import has_converter
from meetprep.domain.errors import NeedsConverter
from meetprep.domain.outline import understand

RTF = (
    rb"{\rtf1\ansi\ansicpg1252 Informal meeting of ministers for invented affairs\par "
    rb"12 March 2026, Graz\par This paper is invented. Ministers are invited to answer "
    rb"the following question:\par 1. How do we say \'e9t\'e9?\par}"
)


@pytest.fixture
def rich_text(tmp_path):
    """A rich text file with an invented paper."""
    path = tmp_path / "paper.rtf"
    path.write_bytes(RTF)
    return path


@pytest.mark.skipif(not has_converter(), reason="neither LibreOffice nor pandoc is installed")
@pytest.mark.xdist_group("libreoffice")
def test_rich_text_is_read_through_an_installed_program(rich_text):
    file, text = receive(rich_text)
    assert (file.media_type, file.content) == ("application/rtf", RTF)
    assert [one.ask for one in understand(text).questions] == ["How do we say été?"]


def test_rich_text_is_refused_with_advice_where_no_program_reads_it(rich_text, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NeedsConverter):
        receive(rich_text)


@pytest.mark.skipif(os.name != "posix", reason="a script stands in for the program")
def test_nothing_of_the_paper_stays_on_the_disk(rich_text, tmp_path, monkeypatch):
    office, temporary = tmp_path / "bin" / "soffice", tmp_path / "temporary"
    office.parent.mkdir()
    temporary.mkdir()
    office.write_text("#!/bin/sh\nexit 1\n")
    office.chmod(0o755)
    monkeypatch.setenv("PATH", str(office.parent))
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with pytest.raises(Exception, match="DamagedDocument"):
        receive(rich_text)
    assert list(temporary.iterdir()) == []
