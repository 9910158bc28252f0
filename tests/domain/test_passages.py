"""What a paper says about a question is found by the words that they share."""

from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.paper import NoteAnchor, Paragraph, ParagraphKind
from meetprep.domain.passages import number_in_text, passages_on
from meetprep.services.paper_reader import read_paper
from tests.support.builders import a_question
from tests.support.papers import WARSAW

PAPER = (
    Paragraph("Discussion paper on drones", ParagraphKind.TITLE),
    Paragraph("Ministers met in spring. The weather was fine."),
    Paragraph(
        "Drones crossed borders. Returning persons stay. Frontex will watch drones.",
        notes=(NoteAnchor(5, "2"), NoteAnchor(9, "2"), NoteAnchor(11, "3")),
    ),
    Paragraph("The agency for asylum publishes reports every year."),
    Paragraph("How should Member States watch drones?", ParagraphKind.ITEM, label="1."),
    Paragraph("Ports\tone drone seen", ParagraphKind.ROW),
)
ASKED = a_question(ask="How should Member States watch drones?", context="", paragraphs=(4,))


def test_passages_come_in_the_order_of_the_paper():
    assert [passage.paragraph for passage in passages_on(ASKED, PAPER)] == [2, 5]


def test_best_passage_is_the_one_that_is_kept():
    (best,) = passages_on(ASKED, PAPER, most=1)
    assert best.paragraph == 2


def test_sentence_that_tells_most_is_bounded():
    passage = passages_on(ASKED, PAPER)[0]
    assert passage.text[passage.start : passage.end] == "Frontex will watch drones."


def test_footnotes_of_a_passage_are_told_once():
    assert passages_on(ASKED, PAPER)[0].notes == ("2", "3")


def test_question_itself_and_titles_are_no_passages():
    found = {passage.paragraph for passage in passages_on(ASKED, PAPER, most=9)}
    assert found.isdisjoint({0, 4})


def test_nothing_is_found_where_no_word_is_shared():
    assert passages_on(a_question(ask="¿Qué?", context="", paragraphs=()), PAPER) == ()
    assert passages_on(ASKED, ()) == ()


def test_words_are_matched_across_endings_accents_and_capitals():
    paper = (Paragraph("La sécurité des frontières."), Paragraph("Rien à dire sur ce sujet."))
    asked = a_question(ask="SECURITE?", context="", paragraphs=())
    assert [passage.paragraph for passage in passages_on(asked, paper)] == [0]


def test_each_question_of_the_sample_paper_has_passages_of_its_own():
    _, reading = read_paper(WARSAW)
    paragraphs = reading.text.paragraphs
    found = [
        {passage.paragraph for passage in passages_on(a_question(**shown), paragraphs)}
        for shown in (
            {"ask": q.ask, "context": q.context, "paragraphs": q.paragraphs}
            for q in reading.questions
        )
    ]
    assert all(1 <= len(passages) <= 3 for passages in found)
    assert len(set(map(frozenset, found))) == 3


def test_paragraphs_are_numbered_as_a_reader_counts():
    numbers = [number_in_text(PAPER, index) for index in range(4)]
    assert numbers == [1, 1, 2, 3]


@given(st.lists(st.text(alphabet="abcde .?!“”\u00a0\t", max_size=60), max_size=8), st.text())
def test_bounds_always_lie_within_the_passage(texts, ask):
    paragraphs = tuple(Paragraph(text) for text in texts)
    asked = a_question(ask=" ".join([ask, *texts[::2]]), paragraphs=())
    for passage in passages_on(asked, paragraphs):
        assert 0 <= passage.start <= passage.end <= len(passage.text)
        assert passage.text == texts[passage.paragraph]
