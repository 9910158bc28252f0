from pathlib import Path

import pytest

from meetprep.documents.markdown_reader import is_markdown
from meetprep.documents.reading import parse
from meetprep.domain.outline import understand
from meetprep.domain.paper import NoteAnchor, ParagraphKind

PATH = Path("paper.md")
PAPER = """# Informal meeting of ministers for invented affairs

*12 March 2026, Graz*

## Discussion paper: A test of **signs**

This paper is invented[^1] and cites [a page](https://example.org/). Ministers are
invited to answer the following two questions:

1) How should the *first* thing
   be done?
2) What should follow\\?

| Time | Item |
|------|------|
| 9:30 | Talk |

[^1]: By nobody.
"""


def test_paper_in_markdown_is_understood_as_in_plain_text():
    text = parse(PATH, PAPER.encode())[1]
    found = understand(text)
    assert [(one.label, one.ask) for one in found.questions] == [
        ("1)", "How should the first thing be done?"),
        ("2)", "What should follow?"),
    ]
    assert (found.announced, found.title) == (2, "A test of signs")
    assert (found.meeting.place, str(found.meeting.start)) == ("Graz", "2026-03-12")


def test_signs_are_taken_off_and_what_they_say_is_kept():
    text = parse(PATH, PAPER.encode())[1]
    assert [(one.level, one.text) for one in text.paragraphs if one.level] == [
        (1, "Informal meeting of ministers for invented affairs"),
        (2, "Discussion paper: A test of signs"),
    ]
    assert text.paragraphs[0].kind is ParagraphKind.HEADING
    assert text.paragraphs[3].notes == (NoteAnchor(22, "1"),)
    assert "cites a page." in text.paragraphs[3].text
    assert [one.text for one in text.footnotes] == ["By nobody."]
    assert "9:30\tTalk" in [one.text for one in text.paragraphs]


@pytest.mark.parametrize(
    "text",
    [
        "Paper\n\n1. What?\n2. Why?\n\n* one\n* two",
        "# 1 of the list is * not * bold, a_b_c and **",
        "#hashtag\n#another",
        "Item #1\n\n---\n\n[1] note\n\n2 * 3 * 4",
        "**NOTE**\n\nfrom: Presidency\n[^1]: note",
    ],
)
def test_plain_text_is_not_taken_for_markdown(text):
    assert not is_markdown(text)
