"""The quotation marks, apostrophes and spaces of a language, as its printers set them.

Source: the Interinstitutional Style Guide of the European Union for the marks of each language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NARROW = "\u202f"
_APOSTROPHE = "’"


@dataclass(frozen=True, slots=True)
class Quotes:
    """Outer and inner marks, the spaces inside them included."""

    opens: str
    closes: str
    inner_opens: str
    inner_closes: str


@dataclass(frozen=True, slots=True)
class Correction:
    """``text`` stands for the last ``length`` characters, the typed one among them."""

    length: int
    text: str


_ENGLISH = Quotes("“", "”", "‘", "’")
_LOW_HIGH = Quotes("„", "“", "‚", "‘")
_LOW_RIGHT = Quotes("„", "”", "‚", "’")
_ANGLES = Quotes("«", "»", "“", "”")
_RIGHT = Quotes("”", "”", "’", "’")
_QUOTES = {
    "bg": _LOW_HIGH,
    "cs": _LOW_HIGH,
    "da": Quotes("»", "«", "›", "‹"),
    "de": _LOW_HIGH,
    "el": _ANGLES,
    "en": _ENGLISH,
    "es": _ANGLES,
    "et": Quotes("„", "“", "‘", "’"),
    "fi": _RIGHT,
    "fr": Quotes(f"«{NARROW}", f"{NARROW}»", "“", "”"),
    "ga": _ENGLISH,
    "hr": _LOW_RIGHT,
    "hu": Quotes("„", "”", "»", "«"),
    "it": _ANGLES,
    "lt": _LOW_HIGH,
    "lv": _ENGLISH,
    "mt": _ENGLISH,
    "nl": _ENGLISH,
    "pl": Quotes("„", "”", "«", "»"),
    "pt": _ANGLES,
    "ro": Quotes("„", "”", "«", "»"),
    "sk": _LOW_HIGH,
    "sl": _LOW_HIGH,
    "sv": _RIGHT,
}
_SPACED = frozenset({"fr"})
_SPACED_SIGNS = frozenset(":;!?")
_BEFORE_WORDS = re.compile(r"[\s(\[{–—/-]")
# "10:30", "https:", "C:" and smileys are no French colons.
_NO_COLON = re.compile(r"(?:\d|\b(?:https?|mailto|ftp))$", re.IGNORECASE)


def quotes_of(language: str) -> Quotes:
    """Return the quotation marks of a language, the English ones where it is not known."""
    return _QUOTES.get(language.split("-", maxsplit=1)[0].lower(), _ENGLISH)


def corrected(before: str, sign: str, language: str) -> Correction | None:
    """Return what the typed ``sign`` becomes after ``before``; ``None`` leaves it as it is.

    ``before`` is what stands before it in its paragraph.
    """
    quotes = quotes_of(language)
    if sign == '"':
        return _quoted(before, quotes)
    if sign == "'":
        return _apostrophe(before, quotes)
    if sign in _SPACED_SIGNS and language.split("-", maxsplit=1)[0].lower() in _SPACED:
        return _spaced(before, sign)
    return None


def _quoted(before: str, quotes: Quotes) -> Correction:
    opens, closes = quotes.opens, quotes.closes
    trimmed = before.rstrip(" ")
    if closes.startswith(NARROW) and _is_open(before, opens, closes) and trimmed:
        return Correction(1 + len(before) - len(trimmed), closes)
    return Correction(1, opens if _begins_word(before, quotes) else closes)


def _apostrophe(before: str, quotes: Quotes) -> Correction:
    opens, closes = quotes.inner_opens, quotes.inner_closes
    is_single = closes in {"’", "‘", "‹"}
    if _begins_word(before, quotes):
        return Correction(1, opens if is_single else _APOSTROPHE)
    if is_single and closes != _APOSTROPHE and _is_open(before, opens, closes):
        return Correction(1, closes)
    return Correction(1, _APOSTROPHE)


def _begins_word(before: str, quotes: Quotes) -> bool:
    if not before or _BEFORE_WORDS.match(before[-1]):
        return True
    if before[-1] == _APOSTROPHE:  # l’« accord »
        return not _is_open(before, quotes.opens, quotes.closes) and quotes is not _ENGLISH
    return before.endswith((quotes.opens, quotes.inner_opens)) and quotes is not _RIGHT


def _is_open(before: str, opens: str, closes: str) -> bool:
    last = before.rfind(opens.strip(NARROW))
    return last >= 0 and before.find(closes.strip(NARROW), last + 1) < 0


def _spaced(before: str, sign: str) -> Correction | None:
    trimmed = before.rstrip(" ")
    typed = len(before) - len(trimmed)
    if not trimmed or typed > 1 or trimmed[-1] in _SPACED_SIGNS or trimmed[-1].isspace():
        return None
    if sign == ":" and not typed and _NO_COLON.search(trimmed):
        return None
    return Correction(1 + typed, NARROW + sign)
