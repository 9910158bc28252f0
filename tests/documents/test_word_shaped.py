from collections import Counter
from pathlib import Path

from meetprep.documents.reading import parse
from meetprep.domain.paper import ParagraphKind
from tests.support.word_shaped import word_shaped_paper

PAGES = 10


def read():
    return parse(Path("paper.docx"), word_shaped_paper(PAGES))[1]


def test_paper_shaped_as_word_writes_it_is_read_whole():
    text = read()
    assert Counter(one.kind for one in text.paragraphs) == {
        ParagraphKind.HEADING: PAGES,
        ParagraphKind.TEXT: 5 * PAGES,
        ParagraphKind.ITEM: 2 * PAGES,
        ParagraphKind.ROW: 4 * PAGES // 5,
    }
    assert [one.label for one in text.footnotes] == [str(at + 1) for at in range(PAGES)]
    assert text.margins == ("LIMITE", "An invented paper")
    assert text.warnings == ()


def test_runs_split_by_editing_are_joined_without_loss():
    sentences = [one.text for one in read().paragraphs if one.kind is ParagraphKind.TEXT]
    assert all(text.endswith("agreed.") and "  " not in text for text in sentences)
