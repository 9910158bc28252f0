from datetime import date

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from meetprep.domain.disclosure import SharedPart
from meetprep.domain.documents import Language
from meetprep.domain.errors import NothingToExport, UnwritablePlace
from meetprep.domain.position import Audience, PartKind
from meetprep.domain.richtext import EMPTY, from_plain
from tests.documents.word.papers import (
    answer,
    paper,
    part,
    position_paper_bytes,
    rich_paper,
    session,
    write_position_paper,
)
from tests.support.word_text import WordText

ODD = "\x00\x0b\r\n\ud800\ufffe\x85 e\u0301 \u202eنعم 🇪🇺 <w:t>&amp;]]>"


def written(**changes):
    return WordText(position_paper_bytes(paper(**changes)))


def test_equal_papers_are_equal_bytes():
    assert position_paper_bytes(rich_paper()) == position_paper_bytes(rich_paper())


def test_another_program_reads_the_same_headings_and_properties(tmp_path):
    write_position_paper(tmp_path / "paper.docx", rich_paper())
    read = docx.Document(str(tmp_path / "paper.docx"))
    ours = WordText((tmp_path / "paper.docx").read_bytes()).readable()
    headings = [p.text for p in read.paragraphs if p.style.name.startswith("Heading")]
    assert headings
    assert all(heading in ours for heading in headings)
    assert (read.core_properties.author, read.core_properties.revision) == ("", 1)


def test_written_file_is_the_paper(tmp_path):
    write_position_paper(tmp_path / "paper.docx", rich_paper())
    assert (tmp_path / "paper.docx").read_bytes() == position_paper_bytes(rich_paper())


def test_missing_folder_is_told(tmp_path):
    with pytest.raises(UnwritablePlace):
        write_position_paper(tmp_path / "missing" / "paper.docx", paper())


@pytest.mark.parametrize(
    "kind", [kind for kind in PartKind if kind.audience is Audience.INTERNAL]
)
def test_internal_part_has_no_way_in(kind):
    with pytest.raises(ValueError, match="internal"):
        SharedPart(kind, from_plain("We could live with it."))


def test_question_without_text_is_left_out():
    said = WordText(
        position_paper_bytes(
            paper(
                session(
                    answer(part(EMPTY), label="1.", ask="Silent?"),
                    answer(part("Yes."), label="2."),
                )
            )
        )
    )
    assert said.texts("heading 2") == ["Question 2."]
    assert "Silent?" not in said.texts("Question Quote")


def test_session_without_text_is_left_out():
    content = position_paper_bytes(
        paper(
            session(answer(), label="I"), session(answer(part("Yes.")), label="II", title="Two")
        )
    )
    assert WordText(content).texts("heading 1") == ["II – Two"]


def test_paper_without_any_text_is_refused():
    with pytest.raises(NothingToExport):
        position_paper_bytes(paper(session(answer(part(EMPTY)))))


@pytest.mark.parametrize(
    ("label", "heading"),
    [
        ("1.", "Question 1."),
        ("a)", "Question a)"),
        ("iv.", "Question iv."),
        ("", "Question"),
        ("Q2", "Q2"),
        ("Question 1:", "Question 1:"),
        ("Frage 3", "Frage 3"),
    ],
)
def test_label_is_kept_as_printed(label, heading):
    said = written(sessions=(session(answer(part("Yes."), label=label)),))
    assert said.texts("heading 2") == [heading]


def test_lone_session_without_title_has_no_heading():
    said = written(sessions=(session(answer(part("Yes.")), title=""),))
    assert said.texts("heading 1") == []


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2025, 1, 30), None, "30 January 2025"),
        (date(2025, 1, 30), date(2025, 1, 30), "30 January 2025"),
        (date(2025, 1, 30), date(2025, 1, 31), "30–31 January 2025"),
        (date(2025, 1, 30), date(2025, 2, 2), "30 January – 2 February 2025"),
        (date(2024, 12, 31), date(2025, 1, 1), "31 December 2024 – 1 January 2025"),
    ],
)
def test_days_are_in_words(start, end, words):
    said = written(start=start, end=end)
    assert f"Cover Table | Date | {words}\n" in said.readable()


def test_cover_has_no_row_without_a_value():
    said = written(start=None, end=None, place="", marking="")
    assert said.texts("Cover Label") == ["Meeting", "Session", "Delegation"]


def test_language_of_the_words_is_set():
    said = written(language=Language.POLISH)
    assert b'<w:lang w:val="pl-PL"' in said.parts["word/styles.xml"]
    assert b"<dc:language>pl-PL</dc:language>" in said.parts["docProps/core.xml"]
    assert said.texts("Part Heading") == ["Główny przekaz"]


@pytest.mark.parametrize(("tag", "count"), [("pl-PL", 1), ("", 0), ('"/>', 0)])
def test_text_in_another_language_says_so(tag, count):
    drafted = SharedPart(PartKind.KEY_MESSAGE, from_plain("Tak."), tag)
    said = written(sessions=(session(answer(drafted)),))
    assert said.parts["word/document.xml"].count(b"<w:lang ") == count


def test_long_paper_expects_more_than_one_page():
    text = from_plain("One conversation, one voice.\n" * 70)
    footer = written(sessions=(session(answer(part(text))),)).readable().splitlines()[1]
    assert footer == "footer | Page 1 of 3"


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1), st.text(), st.text())
@example(ODD, ODD, ODD)
def test_any_characters_make_a_sound_file(delegation, label, ask):
    sessions = (session(answer(part("Yes."), label=label, ask=ask, context=ask), title=ask),)
    odd = paper(*sessions, delegation=delegation, meeting=ask, place=label, marking=ask)
    assert "Yes." in WordText(position_paper_bytes(odd)).texts("Body Text")


@pytest.mark.parametrize("odd", ["", ODD])
def test_paper_is_valid_for_word(tmp_path, odd):
    target = tmp_path / "paper.docx"
    write_position_paper(target, paper(*rich_paper().sessions, place=f"Warsaw{odd}"))
    result = OpenXmlValidator().validate(target)
    assert result.is_valid, result.errors
