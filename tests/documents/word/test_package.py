"""The zip around a Word file is one that any program reads."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.documents.word.package import packed, read_parts

PARTS = {"[Content_Types].xml": b"<x/>", "word/łódź.xml": b"", "a/b.xml": b"rules " * 999}


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_parts_come_back_in_their_order(compression):
    content = packed(PARTS, compression)
    assert list(read_parts(content).items()) == list(PARTS.items())
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        assert {entry.compress_type for entry in package.infolist()} == {compression}


def test_recurring_parts_are_those_parts():
    assert read_parts(packed(PARTS, recurring=PARTS)) == PARTS


@given(st.dictionaries(st.text("ałz/._", min_size=1), st.binary(max_size=99), max_size=5))
def test_any_parts_come_back(parts):
    assert read_parts(packed(parts)) == parts
    assert packed(parts) == packed(dict(parts))
