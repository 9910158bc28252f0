"""Understand a note that is typed while somebody speaks: "DE ? wants the choice left open"."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.folding import fold, words
from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from meetprep.domain.quick_words import ARTICLES, CLOSED, JOINING, OTHER_NAMES, STANCES
from meetprep.domain.stance_reading import stance_in
from meetprep.domain.stance_words import CONDITIONS

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
# The sign of each stance that every keyboard has, to be shown to whoever types.
TYPED_SIGNS = {
    Stance.SUPPORT: "+",
    Stance.CONDITIONS: "~",
    Stance.NEUTRAL: "-",
    Stance.RESERVATION: "?",
    Stance.OPPOSE: "x",
}
# Others may begin a text: "-5 %".
_ONLY_SIGNS = frozenset("✓+~≈?×○")
_CROSS = re.compile(r"[xX](?=[\s:;,.]|$)")
_WHO = re.compile(r"[^\W_][\w’'-]*", re.UNICODE)
_QUESTION = re.compile(
    r"(?:q|question |frage |pytanie )\.?(?P<label>\d{1,2}[a-z]?|[a-z])(?!\w)", re.IGNORECASE
)
# "HU - against": that hyphen is no sign of a stance, and a longer one never is.
_PARTS = re.compile(r"[-—]\s+(?=\S)")
# A blank may stand before these, as French has it.
_PARTING = re.compile(r"[:;,.]|\s+[:;]")
_CLOSES = re.compile(r"\s*(?:[:;,.]|[–—-]\s|$)")
_BETWEEN = re.compile(r"\s*[,/&]\s*")
_MOST_WORDS = 6


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
        """Return the stance of that name; support with conditions is named by two."""
        if found := self._named(folded):
            return found
        first, *others = folded.split()
        for at in range(len(others)):
            rest = others[at + 1 :] if others[at] in JOINING else others[at:]
            behind = self._named(" ".join(rest))
            is_support = self._named(" ".join([first, *others[:at]])) is Stance.SUPPORT
            if is_support and behind in {Stance.CONDITIONS, Stance.RESERVATION}:
                return behind
        return None

    def delegation(self, folded: str) -> str:
        """Return the code of the delegation of that name, "" for none.

        An article before it is no part of it, and a hyphen may be a blank.
        """
        for name in (
            folded,
            *(folded[len(one) :] for one in ARTICLES if folded.startswith(one)),
        ):
            for way in (
                name,
                name.replace(" ", "-"),
                name.replace("'", "’"),
                OTHER_NAMES.get(name.replace("-", " ")),
            ):
                if way and (code := self.delegations.get(way)):
                    return code
        return ""

    def _named(self, folded: str) -> Stance | None:
        return self.stances.get(folded, STANCES.get(folded))


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
        code = words.delegation(_plain(text[:end]))
        if code:
            return code, end
    return "", 0


def _stance(rest: str, words: QuickWords) -> tuple[Stance | None, str]:
    """Return the stance that a text begins with; its word stays where the sentence goes on."""
    parted = _PARTS.match(rest)
    if parted:
        stance, behind = _stance_said(rest[parted.end() :], words)
        if stance is None and rest[0] in _SIGNS and not behind[:1].isdigit():
            return _SIGNS[rest[0]], behind
        return stance, behind
    return _stance_said(rest, words)


def _stance_said(rest: str, words: QuickWords) -> tuple[Stance | None, str]:
    """Return the stance by its sign, by the words that begin the text, or by all it says."""
    if _CROSS.match(rest):
        return Stance.OPPOSE, _after(rest, 1)
    if rest[:1] in _SIGNS and (rest[0] in _ONLY_SIGNS or not rest[1:2].isalnum()):
        return _SIGNS[rest[0]], rest[1:]
    for end in _ends(rest):
        word = _plain(rest[:end].replace(",", " "))
        stance = words.stance(word)
        closed = _CLOSES.match(rest, end)
        if stance and (closed or word not in CLOSED):
            if stance is Stance.SUPPORT:
                stance = _limited(rest) or stance
            return stance, _after(rest, end) if closed else rest
    return _told(rest), rest


def _limited(rest: str) -> Stance | None:
    """Return what takes away from a support that is said first: "supports, if ..."."""
    if CONDITIONS.search(_plain(rest)):
        return Stance.CONDITIONS
    told = _told(rest)
    return told if told is not Stance.SUPPORT else None


def _told(rest: str) -> Stance | None:
    """Return the stance that a sentence plainly takes, whoever speaks being "we"."""
    stance, confidence = stance_in(f"we {rest}")
    return None if confidence is Confidence.LOW else stance


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("’", "'").split())


def _ends(text: str) -> list[int]:
    """Return where the first words of a text end, that of the most words first."""
    found = itertools.islice(_WHO.finditer(text), _MOST_WORDS)
    return [match.end() for match in found][::-1]


def _after(text: str, end: int) -> str:
    """Return what follows, without the sign that parts it from what came before."""
    if parting := _PARTING.match(text, end):
        end = parting.end()
    return text[end:].lstrip()
