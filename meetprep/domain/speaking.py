"""How long a text takes to say."""

from __future__ import annotations

from meetprep.domain.meeting import WORDS_A_MINUTE


def words(text: str) -> int:
    """Return how many words ``text`` has; a dash between blanks is none."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


def seconds(text: str, words_a_minute: int = WORDS_A_MINUTE) -> int:
    """Return the speaking time of ``text`` in whole seconds."""
    return round(words(text) * 60 / words_a_minute)


def clock(duration: int) -> str:
    """Return ``duration`` in seconds as "M:SS"."""
    return f"{duration // 60}:{duration % 60:02}"
