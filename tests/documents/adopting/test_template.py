"""A ministry's template gives its looks to our documents, and nothing else of itself."""

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from meetprep.documents.adopting.pictures import bare_picture
from meetprep.documents.adopting.template import adopted
from meetprep.documents.pdf.writing import pdf_bytes
from meetprep.documents.word.package import packed
from meetprep.documents.word.template import read_template
from meetprep.documents.word.writing import word_bytes
from meetprep.domain.errors import DamagedDocument, NotADocument
from tests.documents.word.test_kinds import KINDS, composed
from tests.support.foreign_templates import SECRETS, logo, ministry
from tests.support.leaks import leaks
from tests.support.word_text import WordText, parts

DOTX = Path("ministry.dotx")


@pytest.fixture(scope="module", params=["de", "fr"])
def template(request, tmp_path_factory):
    target = tmp_path_factory.mktemp("templates") / "adopted.docx"
    target.write_bytes(adopted(DOTX, ministry(request.param)))
    return request.param, read_template(target)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_valid_for_word_in_it(kind, template, tmp_path):
    language, styles = template
    content = word_bytes(composed(kind, language), styles)
    (tmp_path / "out.docx").write_bytes(content)
    result = OpenXmlValidator().validate(tmp_path / "out.docx")
    assert result.is_valid, result.errors
    assert pdf_bytes(composed(kind, language), styles)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_of_its_makers_comes_along(language):
    content = adopted(DOTX, ministry(language))
    assert leaks(ministry(language), SECRETS)
    assert leaks(content, SECRETS) == []
    everything = b"".join(parts(content).values())
    for trace in (rb"TargetMode", rb"rsid", rb"AUTHOR", rb"FILENAME", rb"attachedTemplate"):
        assert not re.search(trace, everything)


def test_page_styles_letterhead_and_picture_are_theirs(template):
    language, styles = template
    said = WordText(word_bytes(composed("position_paper"), styles))
    ids = {"de": "berschrift2", "fr": "Titre2"}
    heads = [one for one in said.body.iter("{*}pStyle") if ids[language] in one.values()]
    assert len(heads) == 2
    assert {"de": b"Arial", "fr": b"Times New Roman"}[language] in said.parts["word/styles.xml"]
    assert b'w:top="2268"' in said.parts["word/document.xml"]
    header = said.parts["word/header.xml"].decode()
    assert "Invented ministry" in header
    assert "(of nowhere)" in header
    assert said.parts["word/media/image1.png"] == bare_picture(logo())[1]
    assert b"Invented street 1" in said.parts["word/footer.xml"]


def test_marking_and_number_of_the_page_are_added_where_they_are_missing(template):
    said = WordText(word_bytes(composed("brief"), template[1]))
    assert "Internal · LIMITE" in said.parts["word/header.xml"].decode()
    footer = said.parts["word/footer.xml"].decode()
    assert re.findall(r"<w:instrText[^>]*> (\w+) ", footer) == ["PAGE", "NUMPAGES"]
    assert "Draft" in footer


def test_headings_take_no_numbers_of_their_own(template):
    styles = template[1].parts["word/styles.xml"].decode()
    assert '<w:numId w:val="9"' not in styles


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\xd0\xcf\x11\xe0old"])
def test_what_is_no_word_file_is_refused(content):
    with pytest.raises(NotADocument):
        adopted(DOTX, content)


def test_damaged_templates_are_refused():
    whole = parts(ministry("de"))
    for name, part in (
        ("word/styles.xml", b"<x"),
        ("word/document.xml", whole["word/document.xml"].replace(b"11906", b"2000")),
        ("word/header.xml", b"<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>"),
    ):
        with pytest.raises(DamagedDocument):
            adopted(DOTX, packed(whole | {name: part}))


def test_pictures_keep_nothing_but_what_is_seen():
    assert b"Musterfrau" in logo()
    kind, bare = bare_picture(logo())
    assert (kind, b"Musterfrau" in bare) == ("png", False)
    jpeg = b"\xff\xd8\xff\xe1\x00\x08secret\xff\xdb\x00\x04ab\xff\xda\x00\x02data\xff\xd9"
    assert bare_picture(jpeg) == ("jpeg", jpeg.replace(b"\xff\xe1\x00\x08secret", b""))
    assert bare_picture(b"<svg/>") is None
