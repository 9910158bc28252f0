"""What is known of words: right or wrong by the dictionaries of their language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.spelling import words_in
from meetprep.ui.text.spelling_marks import Flaw

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from meetprep.domain.spelling import Word


@dataclass(slots=True)
class Verdicts:
    """Of one language; ``own`` are the user's words, ``asked`` waits for an answer."""

    language: str
    known: dict[str, bool] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)

    def flaws(
        self, text: str, names: Collection[str], ignored: Collection[str]
    ) -> tuple[Flaw, ...] | None:
        """Return what is misspelt in ``text``, ``None`` while words of it are not known."""
        words = list(words_in(text, self.language))
        unknown = {word.text for word in words if word.text not in self.known}
        self.asked |= unknown
        if unknown:
            return None
        return tuple(
            Flaw(word.start, word.stop, word.text)
            for word in words
            if not self.known[word.text]
            and not self._is_ours(word, names)
            and word.text not in ignored
        )

    def _is_ours(self, word: Word, names: Collection[str]) -> bool:
        text = word.text
        return text in self.own or (
            word.is_capital and (text in names or text[:1].lower() + text[1:] in self.own)
        )

    def learn(self, words: Iterable[str], wrong: Collection[str]) -> None:
        """Take in an answer."""
        for word in words:
            self.known[word] = word not in wrong
        self.asked.difference_update(self.known)
