"""Understand a note that is typed while somebody speaks: "DE ? wants the choice left open"."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.folding import fold, words
from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meetprep.domain.meeting import Question, QuestionId

# The signs of the stances as documents print them, and what keyboards have for them.
_SIGNS = {
    **dict.fromkeys("✓+", Stance.SUPPORT),
    **dict.fromkeys("~≈", Stance.CONDITIONS),
    **dict.fromkeys("–-=", Stance.NEUTRAL),
    "?": Stance.RESERVATION,
    **dict.fromkeys("×!", Stance.OPPOSE),
    "○": Stance.UNKNOWN,
}
# Others may begin a text: "-5 %".
_ONLY_SIGNS = frozenset("✓+~≈?×○")
_ALIASES = {"gr": "el"}
# These begin many a sentence: "for now no position". Only what closes makes them a stance.
_ONLY_CLOSED = frozenset({"for", "conditions"})
_WORDS_IN_ENGLISH = {
    "support": Stance.SUPPORT,
    "for": Stance.SUPPORT,
    "with conditions": Stance.CONDITIONS,
    "support with conditions": Stance.CONDITIONS,
    "conditions": Stance.CONDITIONS,
    "neutral": Stance.NEUTRAL,
    "listening": Stance.NEUTRAL,
    "reservation": Stance.RESERVATION,
    "scrutiny": Stance.RESERVATION,
    "scrutiny reservation": Stance.RESERVATION,
    "oppose": Stance.OPPOSE,
    "against": Stance.OPPOSE,
}
_WHO = re.compile(r"[^\W_][\w’'-]*", re.UNICODE)
_QUESTION = re.compile(
    r"(?:q|question |frage |pytanie )\.?(?P<label>\d{1,2}[a-z]?|[a-z])(?!\w)", re.IGNORECASE
)
# "HU - no to quotas": that hyphen is no sign of a stance.
_PARTS = re.compile(r"[-—]\s+(?=\S)")
_BETWEEN = re.compile(r"\s*[,/&]\s*")
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class QuickNote:
    """What was understood so far.

    ``delegations`` are codes, none before one is known; ``stance`` is ``None`` where none was
    typed; ``question`` is a label without signs, "" for the question that is open.
    """

    delegations: tuple[str, ...] = ()
    stance: Stance | None = None
    text: str = ""
    question: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it says who says something: a stance that is known, a text or both."""
        is_stance = self.stance not in {None, Stance.UNKNOWN}
        return bool(self.delegations and (self.text or is_stance))


@dataclass(frozen=True, slots=True)
class QuickWords:
    """The folded names and signs of delegations with their codes, and words for stances."""

    delegations: Mapping[str, str]
    stances: Mapping[str, Stance] = field(default_factory=dict)

    def stance(self, folded: str) -> Stance | None:
        """Return the stance of that name."""
        return self.stances.get(folded, _WORDS_IN_ENGLISH.get(folded))


def question_meant(
    label: str, questions: Sequence[Question], at: QuestionId | None
) -> QuestionId | None:
    """Return the question that is called by a folded ``label``, ``None`` where none is plain.

    Of several sessions with such a question the one in which ``at`` is asked is meant; what a
    newer paper dropped is meant only where nothing else is called so.
    """
    here = {one.session for one in questions if one.id == at}
    called = [one for one in questions if label in words(one.label)]
    asked = [one for one in called if one.dropped_by is None] or called
    found = [one.id for one in asked if one.session in here] or [one.id for one in asked]
    return found[0] if len(found) == 1 else None


def quick_note(typed: str, words: QuickWords) -> QuickNote:
    """Return what ``typed`` says: who, on which question, with which stance, and what.

    Delegations come first, by sign or name, several parted by commas; then may come "Q2" and
    the sign or the word for a stance. All the rest is the text; without a delegation all of it.
    """
    rest = typed.strip()
    codes, rest = _delegations(rest, words)
    if not codes:
        return QuickNote(text=rest)
    asked = _QUESTION.match(rest)
    if asked:
        rest = _after(rest, asked.end())
    stance, rest = _stance(rest, words)
    return QuickNote(codes, stance, rest.strip(), fold(asked["label"]) if asked else "")


def _delegations(rest: str, words: QuickWords) -> tuple[tuple[str, ...], str]:
    codes: list[str] = []
    while True:
        code, end = _who(rest, words)
        if not code:
            return tuple(dict.fromkeys(codes)), rest
        codes.append(code)
        between = _BETWEEN.match(rest, end)
        if between and _who(rest[between.end() :], words)[0]:
            rest = rest[between.end() :]
        else:
            return tuple(dict.fromkeys(codes)), _after(rest, end)


def _who(text: str, words: QuickWords) -> tuple[str, int]:
    """Return the delegation that a text begins with, "" for none, and where its name ends."""
    for end in _ends(text):
        name = " ".join(fold(text[:end]).split())
        code = words.delegations.get(_ALIASES.get(name, name))
        if code:
            return code, end
    return "", 0


def _stance(rest: str, words: QuickWords) -> tuple[Stance | None, str]:
    """Return the stance that a text begins with; its word stays where the sentence goes on."""
    if parted := _PARTS.match(rest):
        rest = rest[parted.end() :]
    if rest[:1] in _SIGNS and (rest[0] in _ONLY_SIGNS or not rest[1:2].isalnum()):
        return _SIGNS[rest[0]], rest[1:]
    for end in _ends(rest):
        word = " ".join(fold(rest[:end]).split())
        stance = words.stance(word)
        closed = re.match(r"\s*(?:[:;,.]|[–—-]\s|$)", rest[end:])
        if stance and (closed or word not in _ONLY_CLOSED):
            return stance, _after(rest, end) if closed else rest
    return None, rest


def _ends(text: str) -> list[int]:
    """Return where the first words of a text end, that of the most words first."""
    found = itertools.islice(_WHO.finditer(text), _MOST_WORDS)
    return [match.end() for match in found][::-1]


def _after(text: str, end: int) -> str:
    """Return what follows, without the sign that parts it from what came before."""
    if text[end : end + 1] in {":", ";", ",", "."}:
        end += 1
    return text[end:].lstrip()
