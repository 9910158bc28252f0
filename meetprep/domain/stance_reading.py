"""Tell from what a delegation writes where it stands: unsure rather than wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.folding import fold
from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from meetprep.domain.sentences import is_question, sentences
from meetprep.domain.stance_words import (
    CONDITIONS,
    COURTESY,
    JOTTED,
    LIFTED,
    OTHERS,
    SAYINGS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_APOSTROPHES = str.maketrans("’‘´`", "''''")
_WE = "we"
# What a delegation says later than that, it has said before.
_FARTHEST = 50_000
_NOTHING = Stance.UNKNOWN, Confidence.LOW
_HIGH, _MEDIUM, _LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW


def stance_in(text: str, names: Iterable[str] = ()) -> tuple[Stance, Confidence]:
    """Return where a delegation stands by its own words, and how sure that is.

    ``names`` are those by which it speaks of itself. A reservation outweighs what is supported
    beside it; support under a condition is support with conditions; what contradicts itself is
    unsure.
    """
    plain: set[Stance] = set()
    hinted: set[Stance] = set()
    folded = [re.escape(fold(name)) for name in names]
    own = re.compile(rf"\b(?:{'|'.join(folded)})\b" if folded else r"(?!)")
    for line in text[:_FARTHEST].splitlines():
        for sentence in sentences(line):
            for stance, is_plain in _said(sentence, own):
                (plain if is_plain else hinted).add(stance)
    return _weighed(plain, hinted - plain)


def _said(sentence: str, own: re.Pattern[str]) -> Iterator[tuple[Stance, bool]]:
    """Return the stances that one sentence takes, and whether it does so plainly."""
    folded = fold(sentence).translate(_APOSTROPHES)
    if is_question(sentence) or OTHERS.match(folded):
        return
    told = LIFTED.sub(" ", COURTESY.sub(" ", own.sub(_WE, folded)))
    found: dict[Stance, bool] = {}
    for saying in SAYINGS:
        match = saying.words.search(told)
        if match and not (saying.stance is Stance.SUPPORT and Stance.OPPOSE in found):
            found.setdefault(saying.stance, saying.is_plain)
    jotted = JOTTED.match(told)
    if jotted and not found.keys() & {Stance.SUPPORT, Stance.OPPOSE}:
        found[Stance.SUPPORT if jotted["support"] else Stance.OPPOSE] = True
    if CONDITIONS.search(told) and found.keys() & {Stance.SUPPORT, Stance.OPPOSE}:
        is_plain = found.pop(Stance.SUPPORT, False)
        is_plain = is_plain and Stance.OPPOSE not in found
        found.pop(Stance.OPPOSE, None)
        found[Stance.CONDITIONS] = is_plain
    yield from found.items()


def _weighed(plain: set[Stance], hinted: set[Stance]) -> tuple[Stance, Confidence]:
    is_against = Stance.OPPOSE in plain
    if Stance.RESERVATION in plain:
        return Stance.RESERVATION, _MEDIUM if is_against else _HIGH
    if Stance.CONDITIONS in plain:
        return Stance.CONDITIONS, _LOW if is_against else _HIGH
    if is_against:
        return _contested(plain)
    if Stance.SUPPORT in plain:
        doubted = Stance.RESERVATION in hinted or Stance.CONDITIONS in hinted
        return Stance.SUPPORT, _LOW if doubted or Stance.NEUTRAL in plain else _HIGH
    if Stance.NEUTRAL in plain:
        return Stance.NEUTRAL, _MEDIUM if hinted else _HIGH
    ranked = (Stance.CONDITIONS, Stance.RESERVATION, Stance.SUPPORT)
    return next(((stance, _LOW) for stance in ranked if stance in hinted), _NOTHING)


def _contested(plain: set[Stance]) -> tuple[Stance, Confidence]:
    """Return where a delegation stands that opposes something."""
    if Stance.SUPPORT in plain:
        return Stance.CONDITIONS, _LOW
    return Stance.OPPOSE, _LOW if Stance.NEUTRAL in plain else _HIGH
