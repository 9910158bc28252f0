"""Where the words stand that something was taken from."""

from pathlib import Path

import pytest

from meetprep.domain.paper import FoundSession, Paragraph, Reading, SourceText
from meetprep.domain.taken import Places, announcements, cited_in, cites
from meetprep.services.paper_reader import read_paper

SEED = Path(__file__).parents[2] / "resources" / "samples" / "warsaw-2025-01-30.txt"


@pytest.fixture(scope="module")
def reading():
    return read_paper(SEED)[1]


def test_announcement_is_the_words_that_count(reading):
    ((at, (start, stop)),) = announcements(reading).items()
    assert at == reading.questions[0].paragraphs[0] - 1
    assert reading.text.paragraphs[at].text[start:stop] == "following four questions"


def test_sessions_are_found_one_after_the_other():
    texts = ("Agenda", "Returns", "1. Returns", "Schengen", "2. Returns")
    sessions = tuple(FoundSession(None, title) for title in ("Returns", "schengen", "Returns"))
    text = SourceText(tuple(Paragraph(one) for one in texts))
    found = Places(text).sessions(Reading(text, sessions=sessions))
    assert found == {0: 1, 1: 3, 2: 4}


def test_references_are_found_across_line_breaks():
    text = "see COM(2021)\n753 and ST 9797/19"
    found = cited_in(text, cites(("COM(2021) 753", "ST 9797/19")))
    assert [text[start:stop] for start, stop in found] == ["COM(2021)\n753", "ST 9797/19"]
    assert cited_in(text, cites(())) == []
