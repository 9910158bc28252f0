"""What somebody wrote into a header or footer without tracking is told, nothing else there."""

import re

import pytest

from tests.support.odt_files import p
from tests.support.returned_files import WordCopy, inserted, run
from tests.support.returned_odt_files import OdtCopy

HEADER, FOOTER = "word/header.xml", "word/footer.xml"
PAGE = "<style:master-page><style:footer>{}</style:footer></style:master-page>"
NUMBER = '<text:page-number text:select-page="current">7</text:page-number>'


@pytest.fixture
def told(desk, tmp_path):
    """Receives a copy and says what of it has no place, and who saved that."""

    def told(copy):
        ending = "odt" if isinstance(copy, OdtCopy) else "docx"
        received = desk.receiving.receive(copy.save(tmp_path / f"back.{ending}"))
        return [(one.text, one.question, one.is_deletion) for one in received.unplaced]

    return told


def edited(copy, part, words, put):
    """Replace ``words`` in a header or footer."""
    written = copy.parts[part].decode()
    assert words in written
    copy.parts[part] = written.replace(words, put).encode()
    return copy


def test_header_rewritten_without_tracking_is_told_once(sent, told):
    copy = edited(WordCopy(sent), HEADER, "Portugal", "Portugal, for Coreper")
    assert told(copy) == [("Portugal, for Coreper", None, False)]
    assert told(copy) == [("Portugal, for Coreper", None, False)]


def test_page_numbers_that_changed_are_no_edit(sent, told):
    copy = edited(WordCopy(sent), FOOTER, ">1</w:t>", ">14</w:t>")
    assert told(copy) == []


def test_tracked_change_in_a_header_is_told_as_that_and_not_twice(sent, told):
    copy = WordCopy(sent)
    header = copy.parts[HEADER].decode()
    (first, *_) = re.findall(r"<w:r>(?:(?!</w:r>).)*Portugal.*?</w:r>", header)
    changed = edited(copy, HEADER, first, first + inserted(run(", for Coreper")))
    assert told(changed) == [(", for Coreper", None, False)]


def test_copy_that_was_sent_before_margins_were_recorded_tells_nothing_of_them(sent, told):
    copy = edited(WordCopy(sent), HEADER, "Portugal", "Portugal, for Coreper")
    for part in ("customXml/item1.xml", "docProps/custom.xml"):
        copy.parts[part] = re.sub(rb"<margin [^>]*/>|\bm[0-9a-f]{16}\b", b"", copy.parts[part])
    assert told(copy) == []


def test_footer_rewritten_in_opendocument_is_told_without_its_number(sent, told):
    copy = OdtCopy(sent)
    copy.pages = PAGE.format(p(f"Page {NUMBER} of {NUMBER}") + p("For <text:s/>Coreper"))
    assert told(copy) == [("For Coreper", None, False)]
