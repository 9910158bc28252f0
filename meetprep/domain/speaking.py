"""How long a text takes to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.meeting import WORDS_A_MINUTE
from meetprep.domain.richtext import Mark, Run

if TYPE_CHECKING:
    from meetprep.domain.richtext import Block


@dataclass(frozen=True, slots=True)
class WordCount:
    """How many words there are, and how many of them are left if time is short."""

    all: int = 0
    kept: int = 0

    def __add__(self, other: WordCount) -> WordCount:
        return WordCount(self.all + other.all, self.kept + other.kept)


def words(text: str) -> int:
    """Return how many words ``text`` has; a dash between blanks is none."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


def count(block: Block) -> WordCount:
    """Return the words of one block, with and without what may be left out."""
    runs = [part for part in block.content if isinstance(part, Run)]
    said = words("".join(run.text for run in runs))
    if not any(Mark.LEAVE_OUT in run.marks for run in runs):
        return WordCount(said, said)
    # A blank for what goes, so that its neighbours stay two words.
    kept = (" " if Mark.LEAVE_OUT in run.marks else run.text for run in runs)
    return WordCount(said, words("".join(kept)))


def duration(word_count: int, words_a_minute: int = WORDS_A_MINUTE) -> int:
    """Return how long so many words take, in whole seconds."""
    return round(word_count * 60 / words_a_minute)


def seconds(text: str, words_a_minute: int = WORDS_A_MINUTE) -> int:
    """Return the speaking time of ``text`` in whole seconds."""
    return duration(words(text), words_a_minute)


def clock(length: int) -> str:
    """Return ``length`` in seconds as "M:SS"."""
    return f"{length // 60}:{length % 60:02}"
