"""Papers as they come: the sample that ships, the same as a Word file, and short ones."""

from pathlib import Path

TESTS = Path(__file__).parents[1]
WARSAW = TESTS.parent / "resources" / "samples" / "warsaw-2025-01-30.txt"
WARSAW_AS_WORD = TESTS / "samples" / "seed_word.docx"

SECOND_SESSION = """\
Informal JHA Ministerial Meeting (Home Affairs)
30 January 2025, Warsaw

Working session II – Discussion paper: Internal security

Drones have been seen over borders and ports in several Member States.

Against this background, ministers are invited to answer the following two questions:

1. How should Member States share what they learn about drones?

2. What should the Union finance first?
"""
NO_SESSION = """\
Discussion paper

Smuggling of firearms

Weapons are taken across borders every day, and few of them are found.

Ministers are invited to answer the following two questions:

1. How can controls at ports be made better?

2. What should agencies do?
"""
NO_QUESTION = """\
Note on the agenda of the coming weeks

The Presidency will send the documents in due time.
"""


def a_file(folder, text, name="paper.txt"):
    """Write a text file of that content and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
