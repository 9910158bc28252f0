import pytest
from hypothesis import assume, given, settings

from meetprep.documents.word.rich_text import link_address
from meetprep.domain.richtext import ListStyle, Mark, Note, NoteMark, RichText, Run, canonical
from tests.documents.word.papers import item, paragraph, position_paper_bytes, saying
from tests.support.rich_texts import rich_texts
from tests.support.round_trips import renamed
from tests.support.word_text import WordText, find


def written(*blocks, notes=()):
    return WordText(position_paper_bytes(saying(RichText(blocks, notes))))


@settings(max_examples=80, deadline=None)
@given(rich_texts())
def test_text_reads_back_as_it_was(text):
    assume(not text.is_empty)
    assert WordText(position_paper_bytes(saying(text))).rich_text() == renamed(canonical(text))


def test_reference_is_a_real_footnote():
    said = written(
        paragraph(Run("Returns count."), NoteMark("a")),
        notes=(Note("a", (Run("COM(2021) 753"),)),),
    )
    assert said.readable().endswith("Body Text | Returns count. | 1: COM(2021) 753\n")
    assert set(said.notes) == {"-1", "0", "1"}


def list_numbers(said):
    found = said.body.iterchildren("{*}p")
    return [number for each in found if (number := find(each, ".//w:numId/@w:val"))]


def test_list_restarts_after_a_paragraph():
    said = written(item("one"), item("two"), paragraph(Run("then")), item("one again"))
    first, second, again = list_numbers(said)
    assert first == second != again
    start = "w:lvlOverride[@w:ilvl=0]/w:startOverride/@w:val"
    assert find(said.list_instance(again), start) == "1"


def test_list_goes_on_after_deeper_items():
    said = written(
        item("1."), item("a.", ListStyle.LETTER, 1), item("2."), item("a.", ListStyle.LETTER, 1)
    )
    one, letter, two, other = list_numbers(said)
    assert one == two
    assert letter != other


def test_deeper_item_of_the_same_kind_stays_in_the_list():
    said = written(item("1."), item("1.1", level=1), item("2."), item("2.1", level=1))
    assert len(set(list_numbers(said))) == 1


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/?a=1&b=(2)#c",
        "http://münchen.example:8080/ü",
        "mailto:a.b@c.example",
    ],
)
def test_web_and_mail_addresses_are_links(link):
    said = written(paragraph(Run("there", link=link)))
    assert said.rich_text().blocks[0].content == (Run("there", link=link),)


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd",
        r"\\host\share",
        "javascript:alert(1)",
        "https://",
        "http://[::1",
        "https://a:b:c/",
        "mailto:nobody",
        "mailto:a@@b",
        "https://a..b",
        "mailto:.@b",
    ],
)
def test_any_other_address_stays_plain_text(link):
    said = written(paragraph(Run("there", link=link)))
    assert said.rich_text().blocks[0].content == (Run("there"),)
    assert "TargetMode" not in said.parts["word/_rels/document.xml.rels"].decode()


def test_link_that_may_be_left_out_stays_both():
    run = Run("there", frozenset({Mark.LEAVE_OUT}), "https://example.org/")
    assert written(paragraph(run)).rich_text().blocks[0].content == (run,)


def test_footnotes_go_by_their_numbers_and_addresses_as_uris():
    link = "HTTP://a.example/“<x>”"
    said = written(
        paragraph(NoteMark("second"), NoteMark("first"), Run("there", link=link)),
        notes=(Note("first", ()), Note("second", (Run("x"),))),
    )
    one, two = Note("1", (Run("x"),)), Note("2", ())
    there = Run("there", link="http://a.example/“%3Cx%3E”")
    expected = RichText((paragraph(NoteMark("1"), NoteMark("2"), there),), (one, two))
    assert said.rich_text() == expected


def test_characters_that_no_address_may_hold_are_escaped():
    assert link_address('HTTPS://a.example/"<x>{1}|50%') == (
        "https://a.example/%22%3Cx%3E%7B1%7D%7C50%25"
    )
