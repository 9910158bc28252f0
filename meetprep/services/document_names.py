"""Tell whether a text names a delegation, so that no name gets where nobody is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.fixed_words.languages import words_of
from meetprep.documents.fixed_words.peoples import (
    BEGINNINGS,
    ENDINGS,
    OTHER_SIGNS,
    SEATS,
    SHORT_SEATS,
)
from meetprep.domain.documents import Language
from meetprep.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation

_LONG = 5  # letters; what is as long is known by its beginning: "Polens", "Rumunii"


class Names:
    """The names of delegations in any language, of peoples and seats, signs and addresses.

    Case, accents and signs that show nothing are of no account, but a sign is in capitals.
    """

    def __init__(self, delegations: Iterable[Delegation]) -> None:
        known = tuple(delegations)
        names = {one.name for one in known}
        names |= {
            words_of(language).delegation(name) for name in names for language in Language
        }
        begun, whole = {*BEGINNINGS, *SEATS}, set(SHORT_SEATS)
        for name in map(fold, names):
            if len(name) < _LONG:
                whole.add(name)
            else:
                begun.add(name.removesuffix("a"))
        self._words = re.compile(rf"\b(?:(?:{_any(begun)})|(?:{_any(whole)})\b)")
        signs = {*OTHER_SIGNS, *(one.code for one in known)}
        self._signs = re.compile(rf"\b(?:{_any(signs)})\b")
        self._addresses = re.compile(rf"(?:@|//|\bwww\.)[\w.-]+\.(?:{_any(ENDINGS)})\b")

    def stand_in(self, text: str) -> bool:
        """Tell whether ``text`` names one of them."""
        folded = fold(text)
        found = self._words.search(folded) or self._addresses.search(folded)
        return bool(found or self._signs.search(text))


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words))) or "(?!)"
