import io
import struct
import zipfile
from pathlib import Path

import pytest

from meetprep.documents import packages
from meetprep.documents.packages import Package, parse_xml
from meetprep.domain.errors import DamagedDocument, DocumentTooLarge, ProtectedDocument
from tests.support.word_files import zipped

PATH = Path("paper.docx")


def with_two(name: str) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr(name, "one")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(name, "two")
    return memory.getvalue()


@pytest.mark.parametrize("name", ["../out.xml", "/etc/passwd", "a/../../b", "c:/x", "a\\..\\b"])
def test_name_that_leads_out_of_the_package_is_refused(name):
    with pytest.raises(DamagedDocument):
        Package(PATH, zipped({name: "x"}))


def test_two_parts_of_one_name_are_refused():
    with pytest.raises(DamagedDocument):
        Package(PATH, with_two("word/document.xml"))


def test_part_that_unpacks_to_far_more_is_refused():
    with pytest.raises(DocumentTooLarge):
        Package(PATH, zipped({"word/document.xml": b"\0" * (4 << 20)}))


def test_too_many_parts_are_refused():
    with pytest.raises(DocumentTooLarge):
        Package(PATH, zipped({f"part{at}": "" for at in range(packages.MAX_PARTS + 1)}))


def test_overlapping_parts_are_refused():
    content = bytearray(zipped({"one": "x" * 50, "two": "y" * 50}))
    second = content.rindex(b"PK\x01\x02")
    content[second + 42 : second + 46] = struct.pack("<L", 1)
    with pytest.raises(DamagedDocument):
        Package(PATH, bytes(content))


def test_encrypted_part_is_refused():
    content = bytearray(zipped({"word/document.xml": "x"}))
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 8] |= 1
    with pytest.raises(ProtectedDocument):
        Package(PATH, bytes(content))


def test_cut_file_is_damaged():
    with pytest.raises(DamagedDocument):
        Package(PATH, zipped({"word/document.xml": "x" * 500})[:60])


@pytest.mark.parametrize(
    "text",
    [
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd"><a/>',
        b"<!DOCTYPE a><a/>",
        b"<a>",
        b"",
        b'<?xml version="1.0" encoding="nonsense"?><a/>',
    ],
)
def test_xml_with_a_declaration_or_a_fault_is_refused(text):
    with pytest.raises(DamagedDocument):
        parse_xml(PATH, text)
