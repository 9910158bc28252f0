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
    HARMLESS,
    IF,
    JOTTED,
    LIFTED,
    OTHERS,
    SAYINGS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

_APOSTROPHES = str.maketrans("’‘´`", "''''")
_WE = "we"
# What a delegation says later than that, it has said before.
_FARTHEST = 50_000
_NOTHING = Stance.UNKNOWN, Confidence.LOW
_HIGH, _MEDIUM, _LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
_ORDER = (_LOW, _MEDIUM, _HIGH)
# What makes a stance less sure where it is hinted at.
_DOUBTS = {
    Stance.OPPOSE: frozenset[Stance](),
    Stance.SUPPORT: frozenset({Stance.RESERVATION, Stance.CONDITIONS, Stance.OPPOSE}),
    Stance.NEUTRAL: frozenset(Stance),
}


def stance_in(
    text: str,
    names: Iterable[str] = (),
    is_of_others: Callable[[str], bool] = lambda _: False,
) -> tuple[Stance, Confidence]:
    """Return where a delegation stands by its own words, and how sure that is.

    ``names`` are those by which it speaks of itself; ``is_of_others`` tells whether a folded
    sentence begins with somebody else's name. A reservation outweighs what is supported beside
    it; support under a condition is support with conditions; what contradicts itself is unsure.
    """
    said: dict[Stance, Confidence] = {}
    folded = [re.escape(fold(name)) for name in names]
    own = re.compile(rf"\b(?:{'|'.join(folded)})\b" if folded else r"(?!)")
    for line in text[:_FARTHEST].splitlines():
        for sentence in sentences(line):
            told = fold(sentence).translate(_APOSTROPHES)
            if is_question(sentence) or OTHERS.match(told) or is_of_others(told):
                continue
            for stance, confidence in _said(own.sub(_WE, told)):
                said[stance] = max(said.get(stance, _LOW), confidence, key=_ORDER.index)
    return _weighed(said)


def _said(told: str) -> Iterator[tuple[Stance, Confidence]]:
    """Return the stances that one sentence takes, and how plainly it does so."""
    told = LIFTED.sub(" ", COURTESY.sub(" ", HARMLESS.sub(" ", told)))
    found: dict[Stance, Confidence] = {}
    rest = told
    for saying in SAYINGS:
        if saying.words.search(rest):
            found.setdefault(saying.stance, _HIGH if saying.is_plain else _LOW)
        if saying.stance is Stance.OPPOSE:
            rest = saying.words.sub(" ", rest)  # "cannot support" supports nothing
    jotted = JOTTED.match(told)
    if jotted and _HIGH not in {found.get(Stance.SUPPORT), found.get(Stance.OPPOSE)}:
        found[Stance.SUPPORT if jotted["support"] else Stance.OPPOSE] = _HIGH
    condition = _condition(told)
    if condition and found.keys() & {Stance.SUPPORT, Stance.OPPOSE}:
        support = found.pop(Stance.SUPPORT, _LOW)
        is_against = found.pop(Stance.OPPOSE, None)
        weakest = min(condition, support, key=_ORDER.index)
        found[Stance.CONDITIONS] = _LOW if is_against else weakest
    yield from found.items()


def _condition(told: str) -> Confidence | None:
    """Return how plainly a sentence sets a condition, ``None`` where it sets none."""
    if CONDITIONS.search(told):
        return _HIGH
    return _MEDIUM if IF.search(told) else None


def _weighed(said: dict[Stance, Confidence]) -> tuple[Stance, Confidence]:
    plain = {stance: how for stance, how in said.items() if how is not _LOW}
    hinted = said.keys() - plain.keys()
    is_against = Stance.OPPOSE in plain
    if Stance.RESERVATION in plain:
        return Stance.RESERVATION, _MEDIUM if is_against else _HIGH
    if Stance.CONDITIONS in plain:
        return Stance.CONDITIONS, _LOW if is_against else plain[Stance.CONDITIONS]
    if is_against and Stance.SUPPORT in plain:
        return Stance.CONDITIONS, _LOW
    for stance in (Stance.OPPOSE, Stance.SUPPORT, Stance.NEUTRAL):
        if stance in plain:
            return stance, _alone(stance, plain, hinted)
    ranked = (Stance.CONDITIONS, Stance.OPPOSE, Stance.RESERVATION, Stance.SUPPORT)
    return next(((stance, _LOW) for stance in ranked if stance in hinted), _NOTHING)


def _alone(stance: Stance, plain: Collection[Stance], hinted: Collection[Stance]) -> Confidence:
    """Return how sure a stance is that nothing plainly contradicts."""
    doubts = _DOUBTS[stance]
    if stance is not Stance.NEUTRAL and Stance.NEUTRAL in plain:
        return _LOW
    if any(doubt in hinted for doubt in doubts):
        return _MEDIUM if stance is Stance.NEUTRAL else _LOW
    return _HIGH
