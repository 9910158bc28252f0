"""A PDF says what was meant, to those who see it and to those who hear it."""

import contextlib
import io
import re
import time
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.documents.pdf import writing
from meetprep.documents.pdf.check import ensure_pdf_says
from meetprep.documents.pdf.opened import opened
from meetprep.documents.pdf.writing import page_pictures, pdf_bytes, write_pdf
from meetprep.documents.word.writing import word_bytes
from meetprep.domain.composition import Composition, Furniture, Passage
from meetprep.domain.documents import Language
from meetprep.domain.errors import LettersWithoutFont
from meetprep.domain.merging import changes
from meetprep.domain.richtext import RichText, Run, canonical, from_plain
from meetprep.domain.tracked import Tracked
from meetprep.services.aligning import matching
from tests.documents.word.papers import answer, paper, part, rich_paper, saying, session
from tests.documents.word.test_kinds import KINDS, composed
from tests.support.builders import MOMENT
from tests.support.hostile_texts import hostile_texts
from tests.support.rich_texts import rich_texts

MARKUP = [
    "#",
    "#panic()",
    '#read("/etc/passwd")',
    "]",
    "[",
    "$x$",
    "$",
    "\\",
    "*b*",
    "_i_",
    "`",
    "```",
    "@ref",
    "<label>",
    "= h",
    "- i",
    "+ n",
    "/ t: d",
    "//",
    "/*",
    "--",
    "---",
    "...",
    "~",
    "'q'",
    '"',
    "{",
    "}",
    "https://example.org",
]


def of(text):
    return compose_position_paper(saying(text))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_a_tagged_pdf_in_every_language(kind, language):
    composition = composed(kind, language)
    content = pdf_bytes(composition)
    assert content == pdf_bytes(composition)
    document = pdfium.PdfDocument(content)
    assert document.is_tagged()
    assert f"/Lang({composition.language})".encode() in content
    assert b"<pdfuaid:part>1<" in content
    document.close()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(MARKUP) | st.text(st.characters(codec="latin-1"))))
def test_no_text_becomes_markup(pieces):
    text = from_plain(" ".join(pieces))
    assume(not text.is_empty)
    # It is opened again and its words are held against what was meant, or this raises.
    pdf_bytes(of(text))


def lettered(content):
    """The same with a letter in place of the flag, for which there is no font."""
    return tuple(
        replace(one, text=one.text.replace("🇪🇺", "ł")) if isinstance(one, Run) else one
        for one in content
    )


@settings(max_examples=40, deadline=None)
@given(rich_texts())
def test_formatted_texts_say_the_same(text):
    assume(not text.is_empty)
    pdf_bytes(of(letters_of(text)))


def letters_of(text):
    """The same text with letters alone, for which there are fonts."""
    blocks = tuple(replace(each, content=lettered(each.content)) for each in text.blocks)
    notes = tuple(replace(each, content=lettered(each.content)) for each in text.notes)
    return canonical(RichText(blocks, notes))


def tracking(before, after):
    """A copy that shows what made one text of the other."""
    made = changes(before, after, matching)
    passage = Passage(after, tracked=Tracked(before, made, "Portugal", MOMENT))
    furniture = Furniture("Portugal", "", "", "", "Page", "of")
    return Composition("Copy", "Meeting", "en-GB", furniture, (passage,))


@settings(max_examples=40, deadline=None)
@given(rich_texts(), rich_texts())
def test_tracked_changes_show_both_versions(before, after):
    # It is opened again and held against both texts, or this raises.
    pdf_bytes(tracking(letters_of(before), letters_of(after)))


def test_what_came_and_what_went_are_told_apart():
    before, after = (from_plain(f"We {word} the target.") for word in ("support", "back"))
    composition = tracking(before, after)
    (page,) = page_pictures(composition, 40, "svg")
    assert b'"#1d4ed8"' in page
    assert b'"#b91c1c"' in page
    content = pdf_bytes(composition)
    said = pdfium.PdfDocument(content)[0].get_textpage().get_text_range()
    assert "We supportback the target." in said
    with pytest.raises(ValueError, match="not say"):
        ensure_pdf_says(content, tracking(after, after))


def test_texts_that_are_hard_to_set_are_set_or_told():
    for text in hostile_texts(40, seed=9):
        if not text.is_empty:
            with contextlib.suppress(LettersWithoutFont):
                pdf_bytes(of(text))


def test_long_texts_and_tables_go_on_over_pages():
    long = "\n".join(f"{number}. {'Nobody waits for long. ' * 30}" for number in range(40))
    content = pdf_bytes(of(from_plain(long)))
    assert len(pdfium.PdfDocument(content)) > 5


def test_words_with_hyphens_may_break_at_the_end_of_a_line():
    twenty = "twenty-seven " * 40
    pdf_bytes(of(from_plain(f"{twenty} co-op\u2010era\u2011tive re\u00adturn " * 3)))


def test_letters_that_no_font_has_are_told(tmp_path):
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"the old paper")
    with pytest.raises(LettersWithoutFont) as caught:
        write_pdf(target, of(from_plain("One set \U000e1234of \U0002ffff rules.")))
    assert caught.value.letters
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"the old paper"]


def test_file_tells_no_name_no_time_and_no_place():
    content = pdf_bytes(compose_position_paper(rich_paper()))
    facts = opened(content, []).facts
    assert set(facts) == {"Title", "Subject", "Creator"}
    assert facts["Title"] == "Position of Portugal"
    for trace in (
        rb"/Author",
        rb"(Creation|Mod|Create|Modify)Date",
        rb"/home/",
        rb"/tmp/",
        rb"/EmbeddedFile",
        rb"/JS\b",
    ):
        assert not re.search(trace, content)


@pytest.mark.parametrize("moment", [0, 4_360_000_000])
def test_clock_of_1970_or_2108_changes_nothing(monkeypatch, moment):
    composition = compose_position_paper(rich_paper())
    before = word_bytes(composition), pdf_bytes(composition)
    local = time.gmtime(moment)
    monkeypatch.setattr(time, "time", lambda: float(moment))
    monkeypatch.setattr(time, "localtime", lambda *_: local)
    assert (word_bytes(composition), pdf_bytes(composition)) == before


def test_headings_lists_tables_notes_and_links_have_their_tags():
    content = pdf_bytes(compose_position_paper(rich_paper()))
    tags = set(re.findall(rb"/S/(\w+)", content))
    assert tags >= {b"H1", b"H2", b"H3", b"L", b"LI", b"Lbl", b"LBody", b"Table", b"Note"}
    assert b"Link" in tags


def test_words_that_were_not_meant_are_caught():
    other = paper(session(answer(part("Another set of rules."))))
    with pytest.raises(ValueError, match="not say"):
        ensure_pdf_says(
            pdf_bytes(compose_position_paper(paper())), compose_position_paper(other)
        )


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"marking": "PUBLIC"}, "another head"),
        ({"reference": "1/25"}, "another head"),
        ({"meeting": "Another meeting"}, "another title"),
    ],
)
def test_marking_and_title_that_were_not_meant_are_caught(changes, found):
    other = compose_position_paper(paper(**changes))
    with pytest.raises(ValueError, match=found):
        ensure_pdf_says(pdf_bytes(compose_position_paper(paper())), other)


def test_file_that_would_say_more_is_never_written(tmp_path, monkeypatch):
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"the old paper")
    source = writing.source_of

    def more(*given):
        return source(*given).replace("rules", "rules and hubs")

    monkeypatch.setattr(writing, "source_of", more)
    with pytest.raises(ValueError, match="not say"):
        write_pdf(target, compose_position_paper(paper()))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"the old paper"]


def test_pages_can_be_seen_before_they_are_written():
    pictures = page_pictures(composed("brief"), 40)
    assert len(pictures) == len(pdfium.PdfDocument(pdf_bytes(composed("brief"))))
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    assert all(b"<svg" in picture for picture in page_pictures(composed("brief"), 40, "svg"))


def test_contents_lead_to_the_pages_they_name():
    document = pdfium.PdfDocument(io.BytesIO(pdf_bytes(composed("brief"))))
    pages = [entry.get_dest().get_index() for entry in document.get_toc()]
    assert pages
    assert pages == sorted(pages)
    document.close()
