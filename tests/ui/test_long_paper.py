"""A paper of hundreds of pages comes in by slices; a correction lays out nothing anew."""

import pytest

from meetprep.domain.outline import understand
from meetprep.domain.paper import Footnote, Paragraph, ParagraphKind, ReceivedFile, SourceText
from meetprep.services.importing import Preview


@pytest.fixture(scope="module")
def reading():
    words = "Cooperation with partners needs funding, staff and clear rules for all. " * 8
    texts = [Paragraph("Discussion paper", ParagraphKind.TITLE)]
    texts += [Paragraph(f"{n} {words}") for n in range(600)]
    texts += [Paragraph("Ministers are invited to answer the following questions:")]
    texts += [
        Paragraph(f"How can ministers help with point {n}?", label=f"{n}.")
        for n in range(1, 31)
    ]
    return understand(SourceText(tuple(texts), (Footnote("1", "ST 9797/19"),)))


@pytest.fixture
def page(bench, reading):
    file = ReceivedFile("long.docx", "application/test", "0" * 64, b"")
    bench.desk.meetings.choose_home("PT")
    page = bench.window.import_page
    bench.window.pages(Preview(file, reading))["import"]()
    return page


def test_long_paper_is_written_slice_by_slice_down_to_its_questions(qtbot, page, reading):
    text = page._source.text
    assert text.document().blockCount() < len(reading.text.paragraphs)
    first = reading.questions[0].paragraphs[0]
    qtbot.waitUntil(lambda: text._filling.is_whole)
    qtbot.waitUntil(lambda: text.place_in_sight()[0] <= first <= text.place_in_sight()[1])
    assert text.document().blockCount() == len(reading.text.paragraphs) + 1


def test_cards_of_many_questions_follow_by_and_by(qtbot, page, reading):
    assert len(page.findings.questions.cards) < len(reading.questions) == 30
    qtbot.waitUntil(lambda: len(page.findings.questions.cards) == 30)
    asks = [card._ask.toPlainText() for card in page.findings.questions.cards]
    assert asks == [question.ask for question in reading.questions]


def test_correction_before_all_cards_are_there_is_kept(qtbot, page, reading):
    page.findings.questions.cards[0]._delete.click()
    page._undo.trigger()
    page.findings.questions.cards[1]._delete.click()
    qtbot.waitUntil(lambda: len(page.findings.questions.cards) == 29)
    labels = [card._label.text() for card in page.findings.questions.cards]
    assert labels == [f"{n}." for n in range(1, 31) if n != 2]


def test_marking_another_passage_lays_out_nothing_anew(qtbot, page):
    text = page._source.text
    qtbot.waitUntil(lambda: text._filling.is_whole)
    changes = []
    text.document().contentsChange.connect(lambda *change: changes.append(change))
    page.findings.questions.cards[0]._delete.click()
    page._undo.trigger()
    assert changes == []
