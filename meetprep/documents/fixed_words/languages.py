"""The words of the house by language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.fixed_words import english, french, german, polish
from meetprep.domain.documents import Language

if TYPE_CHECKING:
    from meetprep.documents.fixed_words.words import FixedWords

_WORDS = {
    Language.ENGLISH: english.WORDS,
    Language.FRENCH: french.WORDS,
    Language.GERMAN: german.WORDS,
    Language.POLISH: polish.WORDS,
}


def words_of(language: Language) -> FixedWords:
    """Return the words of the house in ``language``."""
    return _WORDS[language]
