"""Which words of a text have a spelling that can be looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.references import reference_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT = "en-GB"
LONGEST = 60
# Codes of delegations whose languages have a variant of their own.
_VARIANTS = {
    "en": {"IE": "en-IE", "MT": "en-MT"},
    "de": {"AT": "de-AT", "CH": "de-CH", "LI": "de-CH", "LU": "de-LU"},
    "fr": {"BE": "fr-BE", "LU": "fr-LU", "CH": "fr-CH"},
    "nl": {"BE": "nl-BE"},
}
_HOMES = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "pl": "pl-PL"}
# In these a capital letter in mid-sentence is no sign of a name.
_CAPITALS = frozenset({"de", "lb"})
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS = re.compile(
    r"(?:https?://|www\.|mailto:)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:eu|int|com|org|net|gov|[a-z]{2})\b(?:/\S*)?"
    r"|\S*(?:\d[^\W\d_]|[^\W\d_]\d)\S*|[#@]\w+"
)
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:…][\"”“»’')\]]*\s|[\n\u2028\u2029\ufffc•–—]\s*)$")
_BEFORE = 6
# "re-", "co-", "multi-" and their like are words in no dictionary.
_LONGEST_PREFIX = 5


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``[start, stop)`` of a text; ``is_capital`` where it begins with one."""

    start: int
    stop: int
    text: str
    is_capital: bool = False


def words_in(text: str, language: str) -> Iterator[Word]:
    """Return the words that can be looked up, in order.

    Left out is what no dictionary holds: numbers and what has digits in it, links, document
    numbers, words in capitals, and names as far as a capital in mid-sentence tells them.
    """
    taken = bytearray(len(text))
    for start, stop in (
        *reference_spans(text),
        *(one.span() for one in _NO_WORDS.finditer(text)),
    ):
        taken[start:stop] = b"\1" * (stop - start)
    names_by_capital = base(language) not in _CAPITALS
    for match in _WORD.finditer(text):
        start, stop = match.span()
        if taken[start] or not _has_spelling(text, start, stop):
            continue
        is_capital = match[0][0].isupper()
        begins = is_capital and _SENTENCE_ENDS.search(text[max(0, start - _BEFORE) : start])
        if is_capital and names_by_capital and not begins:
            continue
        yield Word(start, stop, match[0], is_capital)


def _has_spelling(text: str, start: int, stop: int) -> bool:
    word = text[start:stop]
    plain = re.split("['’]", word)
    if any(letter.isupper() for part in plain for letter in part[1:]):
        return False  # EU, eu-LISA, McKinsey
    if stop < len(text) and text[stop] in "-‐" and len(word) <= _LONGEST_PREFIX:
        return False
    return 1 < len(word) <= LONGEST


def base(language: str) -> str:
    """Return the language without its variant: "de" of "de-AT"."""
    return language.split("-", maxsplit=1)[0].lower()


def likely_language(interface: str, home: str) -> str:
    """Return in which language a delegation writes whose window speaks ``interface``."""
    language = base(interface.replace("_", "-"))
    return _VARIANTS.get(language, {}).get(home) or _HOMES.get(language, language or DEFAULT)


def best_dictionary(language: str, known: tuple[str, ...]) -> str | None:
    """Return which of the ``known`` dictionaries serves ``language``, ``None`` if none does.

    That of the very variant first, then that of the home country, then any of the language.
    """
    if language in known:
        return language
    same = sorted(one for one in known if base(one) == base(language))
    home = _HOMES.get(base(language), f"{base(language)}-{base(language).upper()}")
    return next((one for one in same if one in {home, base(language)}), next(iter(same), None))


def without_elision(word: str) -> str:
    """Return what follows the apostrophe of a word such as "l’accord", else the word."""
    head, sign, tail = word.replace("’", "'").rpartition("'")
    return tail if sign and len(head) <= _LONGEST_PREFIX and len(tail) > 1 else word


def names_in(text: str) -> Iterator[str]:
    """Return the words that stand with a capital within a sentence."""
    for match in _WORD.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if match[0][0].isupper() and not _SENTENCE_ENDS.search(before):
            yield match[0]
