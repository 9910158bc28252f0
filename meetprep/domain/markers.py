"""Find in somebody's note the lines that say to which question the lines below belong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from meetprep.domain.folding import fold
from meetprep.domain.stems import stems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from meetprep.domain.meeting import Meeting, Question

    # How alike two folded texts are, from 0 to 100.
    Alike = Callable[[str, str], float]

_LEAD = (
    r"(?:(?:re|ad|on|to|in reply to|as regards|regarding|concerning|zu|zur|bei|sur|quant [aà]|"
    r"concernant|en r[eé]ponse [aà]|do|na|odno[sś]nie do|w odniesieniu do|w sprawie)\b[\s:]*"
    r"(?:the |la |les |der |den )?)?"
)
_NUMBER = r"(?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})"
_NAMED = re.compile(
    rf"^\W{{0,3}}{_LEAD}(?:(?:questions?|fragen?|pytani(?:e|a|u|ach)|pregunta|domanda|vraag)\s*"
    rf"(?:n\s*[°ºo]\.?|nr\.?|no\.?|#)?\s*(?P<first>{_NUMBER})|q\.?\s?(?P<short>\d{{1,2}}[a-z]?)"
    r"|(?<=ad )(?P<ad>\d{1,2}[a-z]?)(?=[.:)]))"
    rf"(?P<more>(?:\s*(?:,|and|&|\+|et|und|i|oraz|-|–)\s*(?:q\.?\s?)?\d{{1,2}}[a-z]?)*)"
    r"(?![\w])\s*(?P<sign>[.,:)\]–—-]*)\s*",
    re.IGNORECASE,
)
_BARE = re.compile(r"^\(?(?P<label>\d{1,2}|[a-z])[.)]\s+(?=\S)", re.IGNORECASE)
_MORE = re.compile(r"(?P<sign>[-–]?)\s*(?:q\.?\s?)?(?P<number>\d{1,2}[a-z]?)$", re.IGNORECASE)
_LAST = re.compile(r"[0-9]+[a-z]?|[a-z]+")
_LONG_ENOUGH = 25
_QUOTED, _MOST_QUESTIONS = 88.0, 60


@dataclass(frozen=True)
class Asked:
    """A question of the meeting as far as a note is held against it."""

    question: Question
    session: str

    @cached_property
    def label(self) -> str:
        """Its label without signs: "1" of "Question 1:", "a" of "a)"."""
        return label_of(self.question.label)

    @cached_property
    def printed(self) -> tuple[str, ...]:
        """What may be quoted of it, folded: ask, context, and both."""
        asked = [self.question.ask, self.question.context]
        texts = [*asked, f"{self.question.context} {self.question.ask}"]
        folded = (" ".join(fold(text).split()) for text in texts)
        return tuple(text for text in folded if len(text) >= _LONG_ENOUGH)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The longer words of all that it says."""
        said = self.question
        return frozenset(stems_of(f"{said.title} {said.context} {said.ask}"))


@dataclass(frozen=True, slots=True)
class Named:
    """The questions that a line names, and what it says beyond that."""

    labels: tuple[str, ...]
    rest: str


def asked_at(meeting: Meeting) -> tuple[Asked, ...]:
    """Return the questions that are still asked, with the sessions that they belong to."""
    return tuple(
        Asked(question, f"{session.label} {session.title}".strip())
        for session in meeting.sessions
        for question in session.questions
        if question.dropped_by is None
    )


def label_of(printed: str) -> str:
    """Return a printed label without its words and signs."""
    found = _LAST.findall(fold(printed))
    return found[-1] if found else ""


def named(line: str) -> Named | None:
    """Return which questions a line names at its beginning: "Ad Q2 and 3: we ...".

    ``None`` where it names none.
    """
    match = _NAMED.match(line)
    if match is None:
        return None
    first = fold(match["first"] or match["short"] or match["ad"])
    if len(first) == 1 and first.isalpha() and not match["sign"] and match.end() < len(line):
        return None  # "Question a minister ..."
    labels = [first]
    for more in re.split(r",|and|&|\+|et|und|oraz|(?<=\d)\s*i\s|(?=[-–])", match["more"]):
        found = _MORE.search(more.strip())
        if found:
            labels.extend(_up_to(labels[-1], fold(found["number"]), found["sign"]))
    rest = line[match.end() :].strip()
    goes_on = not match["sign"] and rest[:1].islower()  # "Question 1 is not for us."
    return Named(tuple(dict.fromkeys(labels)), line.strip() if goes_on else rest)


def bare(line: str, label: str = "") -> Named | None:
    """Return the number or letter that a line begins with, or has as its ``label``."""
    if label:
        known = label_of(label)
        return Named((known,), line.strip()) if known else None
    match = _BARE.match(line)
    return Named((fold(match["label"]),), line[match.end() :].strip()) if match else None


def quoted(line: str, asked: Iterable[Asked], alike: Alike) -> Asked | None:
    """Return the question that a line quotes, ``None`` where it quotes none or several."""
    folded = " ".join(fold(line).split())
    if len(folded) < _LONG_ENOUGH:
        return None
    worth = [(_likeness(folded, one.printed, alike), one) for one in asked]
    found = [one for likeness, one in worth if likeness >= _QUOTED]
    if len(found) <= 1:
        return found[0] if found else None
    best = max(likeness for likeness, _ in worth)
    best_ones = [one for likeness, one in worth if likeness == best]
    return best_ones[0] if len(best_ones) == 1 else None


def telling(asked: Sequence[Asked]) -> dict[str, float]:
    """Weigh the words of questions: what many of them have tells little about any."""
    counts: dict[str, int] = {}
    for one in asked[:_MOST_QUESTIONS]:
        for stem in one.stems:
            counts[stem] = counts.get(stem, 0) + 1
    most = max(1, len(asked) // 2)
    return {stem: 1 / count for stem, count in counts.items() if count <= most}


def _likeness(folded: str, printed: Iterable[str], alike: Alike) -> float:
    def fits(text: str) -> bool:
        return 2 * min(len(text), len(folded)) > max(len(text), len(folded))

    return max((alike(folded, text) for text in printed if fits(text)), default=0.0)


def _up_to(first: str, last: str, sign: str) -> Iterable[str]:
    """Return "2", "3", "4" of "2-4", else ``last`` alone."""
    if sign and first.isdigit() and last.isdigit() and int(first) < int(last):
        return [str(number) for number in range(int(first) + 1, int(last) + 1)]
    return [last]
