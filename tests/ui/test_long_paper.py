"""A paper of hundreds of pages comes in by slices; a correction lays out nothing anew."""

import pytest
from PySide6.QtCore import Qt

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
    asks = [card.fields.ask.toPlainText() for card in page.findings.questions.cards]
    assert asks == [question.ask for question in reading.questions]


def test_correction_before_all_cards_are_there_is_kept(qtbot, page, reading):
    page.findings.questions.cards[0].fields.delete.click()
    page._undo.trigger()
    page.findings.questions.cards[1].fields.delete.click()
    qtbot.waitUntil(lambda: len(page.findings.questions.cards) == 29)
    labels = [card.fields.label.text() for card in page.findings.questions.cards]
    assert labels == [f"{n}." for n in range(1, 31) if n != 2]


def test_marking_another_passage_lays_out_nothing_anew(qtbot, page):
    text = page._source.text
    qtbot.waitUntil(lambda: text._filling.is_whole)
    changes = []
    text.document().contentsChange.connect(lambda *change: changes.append(change))
    page.findings.questions.cards[0].fields.delete.click()
    page._undo.trigger()
    assert changes == []


def test_fields_are_made_where_one_looks_and_let_go_elsewhere(qtbot, page):
    cards, bar = page.findings.questions.cards, page.findings.verticalScrollBar()
    qtbot.waitUntil(lambda: len(cards) == 30)
    assert not cards[-1].is_open
    cards[0].fields.ask.setPlainText("Corrected?")
    while not cards[-1].is_open:
        bar.setValue(bar.value() + 400)
        qtbot.waitUntil(lambda: all(one.is_open for one in cards if in_sight(one)))
    assert sum(one.is_open for one in cards) <= 20
    assert not cards[0].is_open
    bar.setValue(0)
    qtbot.waitUntil(lambda: cards[0].is_open)
    assert cards[0].fields.ask.toPlainText() == "Corrected?"


def test_words_are_as_tall_as_their_fields(qtbot, page):
    cards = page.findings.questions.cards
    qtbot.waitUntil(lambda: len(cards) == 30)
    card = cards[20]
    qtbot.waitUntil(lambda: card.height() == card.layout().totalHeightForWidth(card.width()))
    words = card.height()
    assert card.fields.isVisible()
    qtbot.waitUntil(lambda: abs(card.height() - words) <= 4)


def test_tab_goes_from_card_to_card_and_back_as_they_are_read(qtbot, bench, page):
    cards = page.findings.questions.cards
    qtbot.waitUntil(lambda: len(cards) == 30)
    assert not cards[9].is_open
    cards[8].fields.delete.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Tab)
    assert bench.window.focusWidget() is cards[9].fields.label
    for expected in ("context", "ask"):
        while bench.window.focusWidget() is not getattr(cards[9].fields, expected):
            assert cards[9].isAncestorOf(bench.window.focusWidget())
            qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Tab)
    cards[11].fields.label.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Backtab)
    assert bench.window.focusWidget() is cards[10].fields.delete


def in_sight(card):
    return not card.visibleRegion().isEmpty()
