from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.documents.text_decoding import decode
from meetprep.documents.text_reader import read_text
from meetprep.domain.paper import NoteAnchor, ParagraphKind, SourceText


def read(text: str) -> SourceText:
    return read_text(Path("paper.txt"), text)


def texts(text: str) -> list[str]:
    return [one.text for one in read(text).paragraphs]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łódź, pytania do ministrów", "utf-8"),
        ("Łódź, pytania", "utf-8-sig"),
        ("Łódź, pytania do ministrów", "utf-16"),
        ("Questions to ministers", "utf-16-le"),
        ("Jakie środki są potrzebne, żeby zapewnić spójność? Główne", "cp1250"),
        ("Quelles mesures très précises, où et à quel coût ?", "cp1252"),
        ("¿Cómo garantizar la cohesión?", "cp1252"),
        ("Welche Maßnahmen würden helfen?", "cp1252"),
    ],
)
def test_encodings_are_recognised(text, encoding):
    assert decode(text.encode(encoding)) == text


def test_bytes_that_are_no_text_are_told():
    assert decode(bytes(range(256))) is None


def test_pasted_footnotes_leave_the_text():
    text = read(
        "See the Convention[footnoteRef:1]. More. [1:  Signed [in Geneva] 1951.] \n\nNext."
    )
    assert [one.text for one in text.paragraphs] == ["See the Convention. More.", "Next."]
    assert text.paragraphs[0].notes == (NoteAnchor(18, "1"),)
    assert text.footnotes[0].text == "Signed [in Geneva] 1951."


@pytest.mark.parametrize(
    ("mark", "body"), [("[1]", "[1] Source."), ("¹", "¹ Source."), ("[^1]", "[^1]: Source.")]
)
def test_footnotes_at_the_end_are_tied_to_their_marks(mark, body):
    text = read(f"A sentence.{mark} Another.\n\n{body}\n")
    assert [one.text for one in text.paragraphs] == ["A sentence. Another."]
    assert text.paragraphs[0].notes == (NoteAnchor(11, "1"),)
    assert text.footnotes[0].text == "Source."


def test_digit_on_a_word_is_a_mark_only_where_its_body_is_printed():
    text = read("They give up.1 Scope 3.\n\n1 OECD, TALIS 2024.\n")
    assert text.paragraphs[0].text == "They give up. Scope 3."
    assert read("They give up.1 Scope 3.").paragraphs[0].text == "They give up.1 Scope 3."


def test_mark_without_a_body_is_still_anchored():
    paragraph = read("The exemption ends.[2]").paragraphs[0]
    assert (paragraph.text, paragraph.notes) == ("The exemption ends.", (NoteAnchor(19, "2"),))


def test_square_kilometres_are_no_footnote():
    assert texts("A forest of 450 km² a year.¹\n\n¹ Source.") == ["A forest of 450 km² a year."]


def test_hard_wrapped_paragraph_is_joined_at_capitals_too():
    wrapped = (
        "Welche Massnahmen haben in Ihrem Land Berufsanfaengerinnen und Anfaenger im\n"
        "Dienst gehalten und welche Wirkung hatten sie auf die Schulen im laendlichen\n"
        "Raum, in dem die Wege weit sind und die Zahl der Bewerbungen seit Jahren so\n"
        "stark sinkt?"
    )
    assert texts(wrapped) == [" ".join(wrapped.split("\n"))]


def test_word_broken_at_the_line_end_is_mended():
    assert texts("Det ventes at ministrene vil drøfte den indstil-\nling på mødet.") == [
        "Det ventes at ministrene vil drøfte den indstilling på mødet."
    ]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("1. How?", "1."),
        ("a) How?", "a)"),
        ("(iv) how;", "(iv)"),
        ("Question 2: How?", "Question 2:"),
        ("Q1. How?", "Q1."),
        ("– How?", "–"),
        ("• How?", "•"),
        ("1° Comment ?", "1°"),
    ],
)
def test_printed_label_is_split_off(line, label):
    paragraph = read(line).paragraphs[0]
    assert (paragraph.kind, paragraph.label) == (ParagraphKind.ITEM, label)
    assert not paragraph.text.startswith(label)


@pytest.mark.parametrize(
    "line", ["2025 was good.", "A priori, yes.", "I agree.", "10.30 Lunch"]
)
def test_what_only_looks_like_a_label_stays(line):
    assert texts(line) == [line]


@given(st.text(max_size=300))
def test_any_text_is_read(text):
    for paragraph in read(text).paragraphs:
        assert all(0 <= one.offset <= len(paragraph.text) for one in paragraph.notes)
