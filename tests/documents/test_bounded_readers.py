"""No repetition makes a reader take time that grows faster than its length."""

import contextlib
import time
from html import escape
from pathlib import Path

import pytest

from meetprep.documents.html_look import STYLED_ADDRESS, Visibility
from meetprep.documents.html_parsing import parse_page
from meetprep.documents.reading import parse
from meetprep.documents.text_wrapping import unwrap
from meetprep.domain.errors import DocumentError
from tests.support.word_files import paragraph, word_file

LENGTH, ROUNDS = 12_000, 3
# Less is what any file takes. In proportion, one four times as long takes four times as long.
SECONDS, MOST_TIMES_LONGER = 0.05, 10
REPEATED = (
    "a", "1", " ", "\t", ".", "- ", "(", "[", "]", "[1", "*", "_", "#", "{", "}", "{}", "\\",
    ":", ",", "?", "|", "| ", "|-", "=", "1. ", "/*", "[^1]: ", "url(", "x: ",
    "font-size:0", "> ", "[footnoteRef:1]", "[1: ", "<!--", "a\n", " \n", "\n[",
    "- a\n", "|a|\n", "[1] a\n", "1 Aa\n", "Å‚", "¹",
)  # fmt: skip
MAIL = "From: a@b.example\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\n"
SHAPES = {
    "text": lambda text: f"Title\n\n{text}!",
    "markdown": lambda text: f"# a\n\n**b**\n\n# c {text}!\n\n{text}!",
    "page": lambda text: f"<html><body><p>{escape(text)}!</p></body></html>",
    "style": lambda text: (
        f"<html><head><style>{escape(text)}</style></head><body>"
        f'<p style="{escape(text)}" class="{escape(text)}">x</p></body></html>'
    ),
    "mail": lambda text: f"{MAIL}Content-Type: text/plain\n\n{text}!",
    "header": lambda text: f"{MAIL}Subject: {text.replace(chr(10), ' ')}\n\nx",
    "rich text": lambda text: f"{{\\rtf1 {text.replace('}', '')}{'}' * text.count('{')}}}",
    "word": lambda text: word_file(paragraph(f"<w:r><w:t>{escape(text)}</w:t></w:r>")),
}


def work(shape: str, text: str) -> float:
    content = SHAPES[shape](text)
    content = content.encode() if isinstance(content, str) else content
    began = time.process_time()
    with contextlib.suppress(DocumentError):
        parse(Path("x"), content)
    return time.process_time() - began


def grows_too_fast(shape: str, piece: str) -> bool:
    """Tell whether it does so round after round; others may be at work beside one of them."""
    return all(is_out_of_proportion(shape, (piece * LENGTH)[:LENGTH]) for _ in range(ROUNDS))


def is_out_of_proportion(shape: str, text: str) -> bool:
    whole = work(shape, text)
    if whole < SECONDS:
        return False
    return whole > MOST_TIMES_LONGER * work(shape, text[: LENGTH // 4])


@pytest.mark.parametrize("shape", SHAPES)
def test_reading_a_repetition_takes_time_in_proportion(shape):
    assert [piece for piece in REPEATED if grows_too_fast(shape, piece)] == []


def test_joining_lines_takes_time_in_proportion():
    def joining(count: int) -> float:
        began = time.process_time()
        joined = unwrap(["aBcDeFgHiJkLmNoPqRsTuVwXyZ" * 2] * count)
        took = time.process_time() - began
        assert len(joined) == 1
        return took

    joining(50)
    short = max(joining(500) for _ in range(3))
    assert min(joining(2_000) for _ in range(2)) < 8 * short


@pytest.mark.parametrize("piece", ["{", "a{", "a{}", "/*", "display:", "@media{", "a,"])
def test_rules_of_a_page_take_time_that_grows_with_their_length(piece):
    def looking(length: int) -> float:
        sheet = (piece * length)[:length]
        root = parse_page(Path("x"), f"<html><style>{sheet}</style><body>x</body></html>")
        began = time.process_time()
        Visibility(root)
        STYLED_ADDRESS.search(sheet)
        return time.process_time() - began

    short = max(min(looking(25_000) for _ in range(3)), 0.0005)
    assert min(looking(100_000) for _ in range(2)) < 12 * short
