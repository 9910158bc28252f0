"""Spell references alike, and complete one whose beginning was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.domain.references import reference_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ACT = re.compile(
    r"\b(?:Implementing |Delegated |Framework )?(?:Regulation|Directive|Decision|Règlement|"
    r"Verordnung|Richtlinie|Beschluss|Rozporządzenie|Dyrektywa|Decyzja)"
    r" (?:\((?:EU|EC|EEC|Euratom|UE|CE|EG|WE)(?:, Euratom)?\) )?(?:(?:No|Nr|nr|n°) )?"
    r"\d{1,4}/\d{1,4}(?:/[A-Z]{2,3})?(?!\d)"
)
_COMMISSION = re.compile(
    r"(COM|KOM|JOIN|SWD|SEC|SEK|C)\s?(?:\(((?:19|20)\d\d)\)\s?|/((?:19|20)\d\d)/)0*(\d+)"
    r"(?:\s?(final|endg(?:ültig|\.))(/\d+)?)?"
)
_COUNCIL = re.compile(r"(ST|WK|CM|DS|SN|EUCO)\s*(\d{1,5}(?:/\d{1,2})?/(?:20)?\d\d)(?!\d)(.*)")
_SUFFIX = re.compile(r"(INIT|REV|ADD|COR)\s?(\d*)")
_ENGLISH_SIGNS = {"KOM": "COM", "SEK": "SEC"}
_BEGINNING = re.compile(
    r"(?:(?<![\w/])(?:[A-Z]{1,5}[ (/]{1,2}\(?\d{1,5}[/)]* ?[\d/]*|[A-Z]{2,5}[(/]|[A-Z]{2,5} )"
    r"|(?:Regulation|Directive|Decision) (?:\([A-Z]*(?:\) ?[\dNo/ ]*)?|\d[\d/]*))$"
)
_LONGEST = 48
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Respelling:
    """A reference at ``[start, stop)`` that is spelt otherwise than the rest."""

    start: int
    stop: int
    text: str
    better: str


@dataclass(frozen=True, slots=True)
class Completion:
    """References that what was typed may become; it is the last ``length`` characters."""

    length: int
    references: tuple[str, ...]


def spelt(reference: str) -> str:
    """Return the one spelling of a reference; what is not known stays as it is.

    "COM/2024/0570", "COM (2024)570" and "KOM(2024) 570" are COM(2024) 570; "WK7294/2021INIT"
    is WK 7294/2021 INIT.
    """
    plain = " ".join(reference.split())
    commission = _COMMISSION.fullmatch(plain)
    if commission:
        sign, year, other_year, number, final, part = commission.groups()
        ending = f" final{part or ''}" if final else ""
        sign = _ENGLISH_SIGNS.get(sign, sign)
        return f"{sign}({year or other_year}) {number}{ending}"
    council = _COUNCIL.fullmatch(plain)
    if council:
        signs = [f"{word} {number}".strip() for word, number in _SUFFIX.findall(council[3])]
        return " ".join([council[1], council[2], *signs])
    return plain


def respellings(text: str) -> Iterator[Respelling]:
    """Return the references in ``text`` that are spelt otherwise than the rest."""
    for start, stop in reference_spans(text):
        better = spelt(text[start:stop])
        if better != text[start:stop].replace("\u00a0", " "):
            yield Respelling(start, stop, text[start:stop], better)


def cited(texts: Iterable[str]) -> list[str]:
    """Return every document number and legal act in ``texts``, spelt alike, each mention."""
    found = []
    for text in texts:
        found += [spelt(text[start:stop]) for start, stop in reference_spans(text)]
        found += [" ".join(act[0].split()) for act in _ACT.finditer(text)]
    return found


def completion(before: str, known: Iterable[str], most: int = 6) -> Completion | None:
    """Return what the end of ``before`` may become, ``None`` where no reference begins.

    ``known`` is in the order of likelihood, which is kept.
    """
    begun = _BEGINNING.search(before[-_LONGEST:])
    if begun is None:
        return None
    typed = begun[0]
    key = _key(typed)
    if len(key) < _LEAST:
        return None
    matching = (one for one in dict.fromkeys(known) if _key(one).startswith(key))
    found = tuple(one for one in matching if one != typed)[:most]
    return Completion(len(typed), found) if found else None


@lru_cache(maxsize=8192)
def _key(reference: str) -> str:
    sign = "".join(one for one in reference if one.isalnum()).casefold()
    return re.sub(r"^(kom|sek)(?=\d|$)", lambda m: {"kom": "com", "sek": "sec"}[m[0]], sign)
