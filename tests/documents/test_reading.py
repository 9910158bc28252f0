import hashlib
from pathlib import Path

import pytest

from meetprep.documents.reading import receive
from meetprep.domain.errors import (
    ClassifiedDocument,
    DamagedDocument,
    DocumentTooLarge,
    FileEmpty,
    FileMissing,
    NotADocument,
    ProtectedDocument,
)
from tests.support.word_files import paragraph, word_file, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SHEET = (
    '<Types><Override ContentType="application/vnd...spreadsheetml.sheet.main+xml"/></Types>'
)


def received(folder: Path, content: bytes, name: str = "paper"):
    path = folder / name
    path.write_bytes(content)
    return receive(path)


def test_file_is_kept_byte_for_byte(tmp_path):
    content = "Tytuł\r\n".encode()
    file, text = received(tmp_path, content, "notatka.txt")
    assert (file.name, file.media_type, file.content) == ("notatka.txt", "text/plain", content)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert text.paragraphs[0].text == "Tytuł"


def test_format_is_recognised_by_content_and_not_by_name(tmp_path):
    file, text = received(tmp_path, word_file(paragraph("Text")), "paper.txt")
    assert file.media_type.endswith("wordprocessingml.document")
    assert text.paragraphs[0].text == "Text"


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", FileEmpty),
        (b" \n\t\n", FileEmpty),
        (word_file(paragraph(" ")), FileEmpty),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NotADocument),
        (b"MZ\x90\0\x03\0\0\0", NotADocument),
        (zipped({"readme.txt": "x"}), NotADocument),
        (zipped({"[Content_Types].xml": SHEET}), NotADocument),
        (OLE + b"old word", NotADocument),
        (OLE + "EncryptedPackage".encode("utf-16-le"), ProtectedDocument),
        (word_file(paragraph("Text"))[:300], DamagedDocument),
        (word_file("<w:p>"), DamagedDocument),
        (word_file(paragraph("RESTREINT UE/EU RESTRICTED")), ClassifiedDocument),
        (
            word_file(paragraph("x"), header=paragraph("SECRET UE/EU SECRET")),
            ClassifiedDocument,
        ),
        (b"x\n" * 60_000, DocumentTooLarge),
        (word_file("<w:sdt><w:sdtContent>" * 120 + "</w:sdtContent></w:sdt>" * 120), FileEmpty),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(tmp_path, content, error):
    with pytest.raises(error):
        received(tmp_path, content)


def test_missing_file_and_folder_are_told_apart(tmp_path):
    with pytest.raises(FileMissing):
        receive(tmp_path / "nothing.docx")
    with pytest.raises(NotADocument):
        receive(tmp_path)


def test_file_beyond_the_limit_is_refused(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate((64 << 20) + 1)
    with pytest.raises(DocumentTooLarge):
        receive(path)
