"""How hard a passphrase is to guess, told cautiously."""

from __future__ import annotations

import math
import re
from enum import IntEnum

_WORD_BITS = 13.0  # one word out of a list of some eight thousand
_MIXED_BITS = 40.0  # a word with digits and signs in it is still somebody's pattern
_WORD = re.compile(r"[^\W\d_]+")


class Strength(IntEnum):
    """From nothing typed to what nobody guesses."""

    NONE = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


_ENOUGH = ((Strength.STRONG, 64.0), (Strength.GOOD, 48.0), (Strength.FAIR, 34.0))


def strength(passphrase: str) -> Strength:
    """Return how hard ``passphrase`` is to guess: each word counts once."""
    if not passphrase.strip():
        return Strength.NONE
    bits = sum(map(_bits, dict.fromkeys(passphrase.casefold().split())))
    return next((one for one, enough in _ENOUGH if bits >= enough), Strength.WEAK)


def _bits(word: str) -> float:
    signs = len(set(word))
    chance = min(len(word), 2 * signs) * math.log2(max(_alphabet(word), 2))
    return min(chance, _WORD_BITS if _WORD.fullmatch(word) else _MIXED_BITS)


def _alphabet(word: str) -> int:
    """Return how many signs somebody would try for each place."""
    letters = 26 if any(sign.isalpha() for sign in word) else 0
    digits = 10 if any(sign.isdecimal() for sign in word) else 0
    others = 33 if any(not sign.isalnum() for sign in word) else 0
    return letters + digits + others
