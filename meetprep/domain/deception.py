"""Find signs that are not what they look like: turned round, invisible, of another alphabet.

After Unicode Technical Standard 39: letters of several scripts in one word, and signs that
change the direction of text or show nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class DeceptionKind(StrEnum):
    """In which way a text misleads the eye."""

    LOOK_ALIKE = "look-alike letters"
    DIRECTION = "direction of text"
    INVISIBLE = "invisible signs"


class DeceptionPlace(StrEnum):
    """Where it does."""

    FILE_NAME = "file name"
    SENDER = "sender"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Deception:
    """A misleading passage; ``shown`` has its code points in place of the signs in question."""

    kind: DeceptionKind
    place: DeceptionPlace
    shown: str


_DIRECTION = re.compile(r"[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_OVERRIDE = re.compile(r"[\u202d\u202e]")
_ANYWHERE = "\u115f\u1160\u3164\uffa0\U000e0000-\U000e007f"
_BETWEEN = "\u200b\u200c\u200d\u2060\u180e\ufeff"
# Between two letters of an alphabet that joins none of them, such a sign has no business.
_INVISIBLE = re.compile(rf"[{_ANYWHERE}]|(?<=[a-zA-Z\u00c0-\u052f])[{_BETWEEN}]+(?=\w)")
_WORD = re.compile(r"[^\W\d_]+")
# Letters of Cyrillic and Greek that in most typefaces can't be told from Latin ones.
_LIKE_LATIN = frozenset(
    "авекмнорстухіјѕԁԛԝһӏзАВЕКМНОРСТУХІЈЅҮ" + "αβεηικμνορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
)
_FOREIGN = frozenset({"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "FULLWIDTH", "MATHEMATICAL"})
_SCRIPTS = _FOREIGN | {"LATIN"}
_LEAST, _AROUND, _MOST_LATIN = 3, 24, 0.8


def deceptions(text: str, place: DeceptionPlace) -> tuple[Deception, ...]:
    """Return what in ``text`` misleads the eye, each kind with its first passage."""
    found = (
        (DeceptionKind.DIRECTION, _turning(text, place)),
        (DeceptionKind.INVISIBLE, _INVISIBLE.finditer(text)),
        (DeceptionKind.LOOK_ALIKE, _mixed(text)),
    )
    firsts = ((kind, next(iter(matches), None)) for kind, matches in found)
    return tuple(
        Deception(kind, place, _passage(text, match.start(), match.end()))
        for kind, match in firsts
        if match
    )


def revealed(text: str) -> str:
    """Return ``text`` with the code point in place of each sign that hides or misleads."""
    letters = {at for match in _mixed(text) for at in _foreign(match)}
    hidden = {
        at
        for pattern in (_DIRECTION, _INVISIBLE)
        for match in pattern.finditer(text)
        for at in range(match.start(), match.end())
    }
    return "".join(
        f"⟨U+{ord(sign):04X}⟩" if at in letters or at in hidden else sign
        for at, sign in enumerate(text)
    )


def without_hidden(text: str) -> str:
    """Return ``text`` without signs that turn it round or hide in its words.

    What text from right to left needs is kept where there is such text.
    """
    if text.isascii():
        return text
    return "\n".join(map(_cleaned, text.split("\n")))


def _cleaned(line: str) -> str:
    turning = _OVERRIDE if _is_right_to_left(line) else _DIRECTION
    return _INVISIBLE.sub("", turning.sub("", line))


def _turning(text: str, place: DeceptionPlace) -> Iterable[re.Match[str]]:
    """Return signs of direction: in a name any, in a text those that nothing there needs."""
    if place is not DeceptionPlace.TEXT:
        return _DIRECTION.finditer(text)
    lines = ((line, _is_right_to_left(line)) for line in text.split("\n"))
    needless = {line for line, is_needed in lines if not is_needed}
    return (
        match
        for match in _DIRECTION.finditer(text)
        if _OVERRIDE.match(match[0]) or _line_at(text, match.start()) in needless
    )


def _line_at(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end]


@lru_cache(maxsize=64)
def _is_right_to_left(line: str) -> bool:
    return any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in line)


def _mixed(text: str) -> Iterator[re.Match[str]]:
    """Return the words in which alphabets are mixed, and those that only seem Latin."""
    if text.isascii():
        return
    for match in _WORD.finditer(text):
        if match[0].isascii():
            continue
        scripts = {_script(sign) for sign in match[0]} & _SCRIPTS
        if len(scripts) > 1 or (scripts and "LATIN" not in scripts and _seems(match)):
            yield match


def _seems(match: re.Match[str]) -> bool:
    """Tell whether a word looks Latin among Latin words, and is not."""
    word, text = match[0], match.string
    if len(word) < _LEAST or not set(word) <= _LIKE_LATIN:
        return False
    around = text[max(match.start() - _AROUND, 0) : match.start()]
    around += text[match.end() : match.end() + _AROUND]
    letters = [_script(sign) for sign in around if sign.isalpha()]
    return bool(letters) and letters.count("LATIN") >= _MOST_LATIN * len(letters)


def _foreign(match: re.Match[str]) -> Iterator[int]:
    """Return where in the text the letters of a mixed word stand that are not Latin."""
    for at, sign in enumerate(match[0], match.start()):
        if _script(sign) in _FOREIGN:
            yield at


@lru_cache(maxsize=1024)
def _script(sign: str) -> str:
    # "º" and "µ" are letters to Unicode; they belong to no alphabet.
    return unicodedata.name(unicodedata.normalize("NFD", sign)[0], "").split(" ", 1)[0]


def _passage(text: str, start: int, end: int) -> str:
    """Return the words around a passage in one line, its signs revealed."""
    before = text.rfind(" ", 0, max(start - _AROUND, 0)) + 1
    after = text.find(" ", end + _AROUND)
    return " ".join(revealed(text[before : len(text) if after < 0 else after]).split())
