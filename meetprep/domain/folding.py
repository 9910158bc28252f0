"""Fold text so that Łódź, ŁÓDŹ and lodz are one word, and know where each sign stood.

Every character is folded by itself, so that folding parts of a text gives the parts of the
folded text: caseless (Unicode 3.13), decomposed (UAX 15, NFKD), without marks.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate

# Letters that Unicode does not decompose, though everybody types them without their strokes.
_PLAIN = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ı": "i",
    "ĸ": "k",
    "ſ": "s",
    "ς": "σ",
    "ـ": "",  # Arabic tatweel only stretches a word
    "\u200b": " ",  # a place where a line may break is no part of a word
}
# Signs that show nothing, and halves of characters, which no store can hold.
_NOTHING = frozenset({"Cf", "Cs"})
_WORD = re.compile(r"[^\W_]+")


class _Table(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        self[code] = folded
        return folded


def _folded(character: str) -> str:
    apart = unicodedata.normalize("NFKD", character.casefold())
    return "".join(
        _PLAIN.get(part, "" if _is_nothing(part) else part) for part in apart.casefold()
    )


def _is_nothing(character: str) -> bool:
    return bool(unicodedata.combining(character)) or (
        unicodedata.category(character) in _NOTHING
    )


_TABLE = _Table()


def fold(text: str) -> str:
    """Return ``text`` without case, accents, ligatures and signs that show nothing."""
    return text.lower() if text.isascii() else text.translate(_TABLE)


def words(text: str) -> list[str]:
    """Return the folded words of ``text``: runs of letters and digits."""
    return _WORD.findall(fold(text))


class Folded:
    """A folded text that knows what each piece of it was."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = fold(original)
        self._is_even = all(len(_TABLE[ord(sign)]) == 1 for sign in _distinct(original))
        self._starts: list[int] | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return where the non-empty piece ``text[start:end]`` stands in the original.

        Marks that belong to its last character are part of it.
        """
        if self._is_even:
            return start, end
        if self._starts is None:
            self._starts = _starts(self.original)
        first, last = self._starts[start], self._starts[end - 1] + 1
        while last < len(self.original) and not fold(self.original[last]):
            last += 1
        return first, last


def _distinct(text: str) -> set[str]:
    return set() if text.isascii() else set(text)


def _starts(original: str) -> list[int]:
    """Return for each character of the folded text where it stands in the original."""
    lengths = [len(_TABLE[ord(sign)]) for sign in original]
    starts = [0] * sum(lengths)
    ends = accumulate(lengths)
    for at, (length, end) in enumerate(zip(lengths, ends, strict=True)):
        for place in range(end - length, end):
            starts[place] = at
    return starts
