"""Every kind of document reads as it should, in every language, and is sound for Word."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from meetprep.documents.composing.brief import compose_brief
from meetprep.documents.composing.overview import compose_overview
from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.documents.composing.review import compose_review
from meetprep.documents.composing.speaking_note import compose_speaking_note
from meetprep.documents.reading import parse
from meetprep.documents.word.fitting import fitted
from meetprep.documents.word.paging import expected_pages
from meetprep.documents.word.writing import house_template, word_bytes
from meetprep.domain.composition import Look, Passage, Table
from meetprep.domain.documents import Language
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import EMPTY
from tests.documents.word import briefs
from tests.documents.word.papers import position_paper_bytes, rich_paper, saying
from tests.support.rich_texts import rich_texts
from tests.support.word_text import WordText, find

GOLDEN = Path(__file__).parents[2] / "golden"
KINDS = {
    "position_paper": (compose_position_paper, rich_paper()),
    "brief": (compose_brief, briefs.BRIEF),
    "speaking_note": (compose_speaking_note, briefs.NOTE),
    "overview": (compose_overview, briefs.OVERVIEW),
    "overview_without_names": (compose_overview, briefs.NAMELESS),
    "review": (compose_review, briefs.REVIEW),
}


def composed(kind, language="en"):
    compose, document = KINDS[kind]
    return compose(briefs.spoken(document, language))


def written(kind, language="en"):
    return WordText(word_bytes(composed(kind, language)))


@pytest.mark.parametrize("kind", KINDS)
def test_document_reads_as_its_golden_text(kind):
    golden = GOLDEN / f"{kind}.txt"
    said = written(kind).readable()
    if os.environ.get("MEETPREP_UPDATE_GOLDEN"):
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_document_is_valid_for_word_in_every_language(kind, language, tmp_path):
    content = word_bytes(composed(kind, language))
    assert content == word_bytes(composed(kind, language))
    (tmp_path / "out.docx").write_bytes(content)
    result = OpenXmlValidator().validate(tmp_path / "out.docx")
    assert result.is_valid, result.errors


@pytest.mark.parametrize("kind", KINDS)
def test_colon_is_set_as_french_does(kind):
    lines = [text for text in texts(composed(kind, "fr")) if text]
    ours = [one for one in lines if one not in texts(composed(kind))]
    assert ours
    assert [one for one in ours if re.search(r"[^\s]: ", one)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_our_own_reader_finds_every_word_again(kind):
    _, read = parse(Path("out.docx"), word_bytes(composed(kind)))
    said = "\n".join(paragraph.text for paragraph in read.paragraphs)
    missing = [text for text in texts(composed(kind)) if text and text not in said]
    assert missing == []
    assert read.warnings == ()


@settings(max_examples=25, deadline=None)
@given(rich_texts())
def test_our_own_reader_reads_what_was_written(text):
    assume(not text.is_empty)
    _, read = parse(Path("out.docx"), position_paper_bytes(saying(text)))
    told = [" ".join(paragraph.text.split()) for paragraph in read.paragraphs]
    begin = told.index("Line to take") + 1
    blocks = (" ".join(block.text.split()) for block in text.blocks)
    assert told[begin:] == list(filter(None, blocks))
    notes = [" ".join(note.text.split()) for note in read.footnotes]
    assert notes == [" ".join(note.text.split()) for note in text.notes]


def texts(composition):
    """Every line of the body, those in cells too."""
    for piece in composition.pieces:
        cells = [cell for row in piece.rows for cell in row] if isinstance(piece, Table) else []
        for text in [text for cell in cells for text in cell.content] or [piece]:
            if isinstance(text, Passage):
                yield from (line for b in text.text.blocks for line in b.text.split("\n"))
            elif not isinstance(text, Table) and hasattr(text, "text"):
                yield from text.text.split("\t")


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=30), rich_texts())
@example("\x00\x0b\r\n\ud800\ufffe\x85 \u202eنعم <w:t>&amp;]]>{marking}\t", EMPTY)
def test_any_words_make_a_document_that_says_them(odd, text):
    parts = tuple(replace(one, text=text, name=odd and one.name) for one in briefs.FULL.parts)
    stand = replace(briefs.GERMANY, delegation=odd, gist=odd)
    answer = replace(
        briefs.FULL, label=odd, title=odd, context=odd, ask=odd, parts=parts, others=(stand,)
    )
    session = replace(briefs.SESSIONS[0], label=odd, title=odd, lead=odd, answers=(answer,) * 2)
    head = replace(briefs.HEAD, meeting=odd, place=odd, marking=odd, delegation=odd)
    asked = replace(briefs.FIRST, label=odd, title=odd, session=odd)
    row = replace(briefs.OVERVIEW.rows[0], delegation=odd, standpoints=(stand,))
    for compose, document in (
        (compose_brief, replace(briefs.BRIEF, sessions=(session,), presidency=odd)),
        (compose_speaking_note, replace(briefs.NOTE, sessions=(session,))),
        (compose_overview, replace(briefs.OVERVIEW, questions=(asked,), rows=(row,))),
    ):
        composed = compose(replace(document, letterhead=head))
        assert WordText(word_bytes(fitted(composed))).parts


def test_headings_are_real_and_listed_with_their_pages():
    said = written("brief")
    assert said.texts("heading 2") == ["Question 1. Coherence", "Question 2."]
    assert said.texts("toc 2") == ["Question 1. Coherence\t2", "Question 2.\t4"]
    assert said.texts("toc 1") == ["I – Migration · 09:30–12:30\t2"]
    body = said.parts["word/document.xml"].decode()
    places = said.body.xpath(".//w:bookmarkStart/@w:name", namespaces=said.body.nsmap)
    assert all(f"PAGEREF {place} " in body for place in places)


def with_rationale(lines):
    """A brief whose first question has a rationale of so many lines."""
    long = briefs.part(PartKind.RATIONALE, "\n".join(["One set of rules."] * lines))
    session = replace(briefs.SESSIONS[0], answers=(replace(briefs.FULL, parts=(long,)),))
    return compose_brief(replace(briefs.BRIEF, sessions=(session,)))


@pytest.mark.parametrize(("lines", "looks"), [(20, "Body"), (26, "Small"), (90, "Body")])
def test_question_is_set_smaller_where_that_brings_it_to_one_page(lines, looks):
    composed = fitted(with_rationale(lines))
    passages = [piece for piece in composed.pieces if isinstance(piece, Passage)]
    assert [passage.look for passage in passages] == [Look(looks)]
    pages = expected_pages(composed, house_template()).count
    assert pages == (2 if lines < 90 else 4)


def test_many_delegations_are_grouped_by_their_stance():
    many = (briefs.GERMANY,) * 2 + (briefs.SPAIN,) * 7
    answer = replace(briefs.FULL, others=many)
    session = replace(briefs.SESSIONS[0], answers=(answer,))
    said = WordText(word_bytes(compose_brief(replace(briefs.BRIEF, sessions=(session,)))))
    assert (
        "Grid Table | – Neutral: 7 | Spain, Spain, Spain, Spain, Spain, Spain, Spain\n"
        "Grid Table | ? Reservation: 2 | Germany, Germany"
        " / Germany: Until March. (12 January 2025)"
    ) in said.readable()


@pytest.mark.parametrize(("count", "widest"), [(5, 6), (6, 4), (11, 5)])
def test_overview_sets_few_questions_side_by_side(count, widest):
    asked = tuple(replace(briefs.FIRST, label=f"{n}.") for n in range(count))
    row = replace(briefs.OVERVIEW.rows[0], standpoints=(briefs.HOME,) * count)
    overview = replace(briefs.OVERVIEW, questions=asked, rows=(row,))
    said = WordText(word_bytes(compose_overview(overview)))
    widths = [len(list(grid)) for grid in said.body.iter("{*}tblGrid")]
    assert max(widths) == widest
    assert max(widths) - min(widths) <= 1


def test_each_question_begins_a_page():
    for kind, style in (("brief", "Session Heading"), ("speaking_note", "Speech Session")):
        said = written(kind)
        new = said.body.xpath(".//w:p[w:pPr/w:pageBreakBefore]", namespaces=said.body.nsmap)
        assert len(new) == 2
        assert said.style(new[0]) == style


def test_nothing_that_is_read_aloud_is_smaller_than_sixteen_points():
    said = written("speaking_note")
    sizes = {
        find(style, "w:name/@w:val"): int(find(style, "w:rPr/w:sz/@w:val") or 0)
        for style in said.root("word/styles.xml").iter("{*}style")
    }
    assert min(sizes[name] for name in ("Speech", "Speech Time", "Speech Session")) >= 32


def test_overview_lies_on_its_side():
    size = written("overview").body.find(".//{*}pgSz")
    assert find(size, "@w:orient") == "landscape"
    assert int(find(size, "@w:w")) > int(find(size, "@w:h"))


@pytest.mark.parametrize("kind", KINDS)
def test_tables_have_heads_and_descriptions(kind):
    for table in written(kind).body.iter("{*}tbl"):
        style = find(table, "w:tblPr/w:tblStyle/@w:val")
        if style == "GridTable":
            assert find(table, "boolean(w:tr[1]/w:trPr/w:tblHeader)") == "true"
        if style != "CoverTable":
            assert find(table, "w:tblPr/w:tblDescription/@w:val")


@pytest.mark.parametrize("kind", KINDS)
def test_marking_stands_on_every_page(kind):
    assert "LIMITE" in written(kind).readable().splitlines()[0]
