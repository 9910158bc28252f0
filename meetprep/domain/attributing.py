"""Tell whose note it is, from its head, its file's name, its sender and how it speaks.

Several pieces of evidence that agree are sure; one alone is likely; what they contradict each
other in is unsure, and several delegations that write together are nobody's.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.folding import fold
from meetprep.domain.note import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SHORT = 4  # letters; shorter names count as whole words only
_LONGEST_HEAD = 160
_HEAD_LINES = 8
_LEADING = 40
_TO_SOMEBODY = re.compile(
    r"^(?:to|cc|an|a l'attention|pour|do|dw|presidency|delegations?|for the attention)\b"
)
_PRESIDENCY = re.compile(r"presiden|vorsitz|prezydencj|praesident|prasident")
_OF_ITSELF = re.compile(
    r"position|comment|contribution|remark|statement|intervention|non-?paper|reply|replies|"
    r"answer|views?|note|written|stellungnahme|anmerkung|haltung|beitrag|antwort|papier|"
    r"observation|reponse|commentaire|stanowisko|uwagi|odpowied|wklad|delegation|delegacja|"
    r"ministry|minister|ministere|republic|republik|rzeczpospolita|kingdom|government"
)
_WORD = re.compile(r"[^\W_]+")
_DOMAIN = re.compile(r"@[\w.-]*\.([a-z]{2})(?![\w.-])", re.IGNORECASE)
# Signs that stand for a delegation elsewhere; "EL" is Greece, on the web it is "gr".
_ALIASES = {"GR": "EL"}
# Two letters that are words, or that tell the language of a version.
_LANGUAGE_SIGNS = frozenset(
    [
        "BG",
        "CS",
        "DA",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FI",
        "FR",
        "GA",
        "HR",
        "HU",
        "IT",
        "LT",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SK",
        "SL",
        "SV",
    ]
)
# Points of evidence that are sure by themselves, and that are likely.
_SURE, _LIKELY = 4, 2


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose note it is, "" where that can't be told; ``others`` are who else it may be from."""

    code: str = ""
    certainty: Confidence = Confidence.LOW
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a note may say whose it is.

    ``head`` are its title, its first lines, its margins; ``body`` its sentences. ``silent`` are
    lines that name delegations for another reason: the meeting, its place.
    """

    file_name: str
    sender: str = ""
    head: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True)
class Roll:
    """All names of delegations in any language, folded, with the code of each."""

    names: Mapping[str, str]
    codes: frozenset[str]
    _pattern: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Prepare to look for all names at once, the longest first."""
        longest = sorted(self.names, key=lambda name: (-len(name), name))
        pattern = "|".join(map(re.escape, longest)) or "(?!)"
        object.__setattr__(self, "_pattern", re.compile(rf"\b(?:{pattern})"))

    def named_in(self, folded: str) -> list[str]:
        """Return the codes of the delegations that a folded text names, each once, in order."""
        found = []
        for match in self._pattern.finditer(folded):
            ends_word = match.end() == len(folded) or not folded[match.end()].isalnum()
            if len(match[0]) >= _SHORT + 1 or ends_word:
                found.append(self.names[match[0]])
        return list(dict.fromkeys(found))

    def begins(self, folded: str) -> str:
        """Return the delegation whose name a folded sentence begins with, "" for none."""
        match = self._pattern.match(folded)
        return self.names[match[0]] if match else ""

    def names_at_start(self, folded: str) -> bool:
        """Tell whether folded words begin with the name or the sign of a delegation."""
        sign = folded.partition(" ")[0].upper()
        return bool(self.begins(folded)) or _ALIASES.get(sign, sign) in self.codes

    def coded_in(self, text: str) -> list[str]:
        """Return the delegations whose signs stand in ``text``, in capitals, in order."""
        words = (_ALIASES.get(word, word) for word in _WORD.findall(text))
        return [word for word in dict.fromkeys(words) if word in self.codes]


def attributed(evidence: Evidence, roll: Roll) -> Attribution:
    """Return whose note it is."""
    heads, together = _of_head(evidence, roll)
    if together:
        return Attribution("", Confidence.LOW, tuple(together))
    votes = [
        votes
        for votes in (
            heads,
            _of_name(evidence.file_name, roll),
            _of_sender(evidence.sender, roll),
            _of_speech(evidence.body, roll),
        )
        if votes
    ]
    return _counted(votes)


def _counted(votes: Sequence[Mapping[str, int]]) -> Attribution:
    total: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for vote in votes:
        total.update(vote)
        kinds.update(vote.keys())
    ranked = sorted(total, key=lambda code: (-total[code], code))
    if not ranked:
        return Attribution()
    best, others = ranked[0], tuple(ranked[1:])
    if others and total[others[0]] == total[best]:
        return Attribution("", Confidence.LOW, tuple(ranked))
    is_alone = not others or total[best] >= 3 * total[others[0]]
    if is_alone and (kinds[best] > 1 or total[best] >= _SURE):
        return Attribution(best, Confidence.HIGH, others)
    is_likely = total[best] >= _LIKELY and (not others or total[best] > total[others[0]] + 1)
    return Attribution(best, Confidence.MEDIUM if is_likely else Confidence.LOW, others)


def _of_head(evidence: Evidence, roll: Roll) -> tuple[Counter[str], list[str]]:
    """Return who is named at the head, and who are named there together.

    A line that says what it is, "Position of Malta", counts most.
    """
    votes: Counter[str] = Counter()
    silent = {" ".join(fold(line).split()) for line in evidence.silent if line}
    for at, line in enumerate(evidence.head[:_HEAD_LINES]):
        folded = " ".join(fold(line).split())
        if len(folded) > _LONGEST_HEAD or _TO_SOMEBODY.match(folded):
            continue
        for one in silent:
            folded = folded.replace(one, " ")
        says_what = bool(_OF_ITSELF.search(folded))
        codes = roll.named_in(folded)
        if not codes and says_what:
            codes = [code for code in roll.coded_in(line) if not line.isupper()]
        if _PRESIDENCY.search(folded) or not codes:
            continue
        if len(codes) > 1 and says_what:
            return votes, codes
        worth = _SURE if says_what else 1 + (at == 0 or len(folded.split()) <= 3)
        votes[codes[0]] = max(votes[codes[0]], worth if len(codes) == 1 else 1)
    return votes, []


def _of_name(file_name: str, roll: Roll) -> Counter[str]:
    """Return who is named in the name of the file: a sign at its beginning, or a whole name."""
    stem = file_name.rpartition(".")[0] or file_name
    words = _WORD.findall(stem.replace("_", " "))
    votes: Counter[str] = Counter()
    for code in roll.named_in(fold(" ".join(words))):
        votes[code] = 2
    is_loud = stem.upper() == stem and len(words) > 2
    for at, word in enumerate(words):
        code = _ALIASES.get(word, word)
        if code not in roll.codes or code == "COM" or code in votes:
            continue
        if at == 0:
            votes[code] = 2 if not is_loud else 1
        elif not is_loud and not (at == len(words) - 1 and code in _LANGUAGE_SIGNS):
            votes[code] = 1
    return votes


def _of_sender(sender: str, roll: Roll) -> Counter[str]:
    """Return whose the address of the sender is, by its country, and whom the name names."""
    votes: Counter[str] = Counter()
    address = _DOMAIN.search(sender)
    if address:
        code = address[1].upper()
        code = _ALIASES.get(code, code)
        if code in roll.codes:
            votes[code] = 2
    for code in roll.named_in(fold(sender.partition("<")[0])):
        votes[code] = 2
    return votes


def _of_speech(body: Iterable[str], roll: Roll) -> Counter[str]:
    """Return who speaks of itself: sentence after sentence begins with one name."""
    begun: Counter[str] = Counter()
    for sentence in body:
        folded = fold(sentence).strip().removeprefix("the ").removeprefix("la ")
        code = roll.begins(folded)
        if code and not _PRESIDENCY.search(folded[:_LEADING]):
            begun[code] += 1
    if len(begun) != 1:
        return Counter()
    ((code, times),) = begun.items()
    return Counter({code: 2 if times > 1 else 1})
