"""No text makes understanding take much longer than prose of the same length does."""

import time

import pytest

from meetprep.domain.marking import classification
from meetprep.domain.outline import understand
from meetprep.domain.paper import Paragraph, SourceText

LENGTH = 20_000
MOST_TIMES_LONGER = 50
PROSE = "The Presidency notes that the work has gone on since May. Ministers met twice. "
REPEATED = (
    "1", "11", "1.", "1.1", ".", "... ", "-", " - ", "– ", "(", "()", "[", "[1]", "i", "ivx",
    "iv ", '"', "“”", " ", "\t", "a", "Aa ", "AB ", "1/", "2026/", "1 May ", "12:30 ", ":",
    "a: ", "? ", "a? ", "A? ", "following questions: ", "1234/26 ", "COM(2026) 1 ",
    "EU SECRET ", "Page ", "ministers will be ", "Session 1: ", "three a ", "* ", "| ", "…",
    "from: to: ", "Place, 1 May 2026 Page 3 of 40 LIMITE EN ",
)  # fmt: skip
LISTED = (
    "1. a",
    "1.",
    "– a",
    "• a?",
    "a) What?",
    "Question 1: a",
    "following questions:",
    "1/26 a",
)


def work(text: SourceText) -> float:
    began = time.process_time()
    understand(text)
    classification(text)
    return time.process_time() - began


def paragraphs(passage: str, length: int) -> SourceText:
    return SourceText((Paragraph(passage),) * (LENGTH // length))


@pytest.fixture(scope="module")
def usual() -> float:
    """The least work that prose of the same length takes, to compare with."""
    prose = paragraphs((PROSE * 10)[:500], 500)
    return min(work(prose) for _ in range(3))


@pytest.mark.parametrize("piece", REPEATED, ids=repr)
@pytest.mark.parametrize("end", ["", "!"])
def test_repetition_takes_hardly_longer_than_prose(usual, piece, end):
    passage = piece * (LENGTH // len(piece)) + end
    text = SourceText((Paragraph("Title"), Paragraph(passage)), margins=(passage,))
    assert work(text) < MOST_TIMES_LONGER * usual


def test_footers_run_together_take_hardly_longer_than_prose(usual):
    footers = Paragraph("9797/19 AB/cd 2 JAI.1 LIMITE EN " * (LENGTH // 32))
    text = SourceText((footers, Paragraph("1. What do you think of it?")))
    assert work(text) < MOST_TIMES_LONGER * usual


def test_endless_blanks_in_a_field_take_hardly_longer_than_prose(usual):
    field = Paragraph(f"To: a{' |' * (LENGTH // 2)}!")
    assert work(SourceText((Paragraph("Title"), field))) < MOST_TIMES_LONGER * usual


@pytest.mark.parametrize("line", LISTED)
def test_endless_list_takes_hardly_longer_than_prose(usual, line):
    assert work(paragraphs(line, 10)) < MOST_TIMES_LONGER * usual
    numbered = tuple(Paragraph(line, label=f"{at}.") for at in range(1, LENGTH // 10))
    assert work(SourceText(numbered)) < MOST_TIMES_LONGER * usual
