"""Mend words that were broken at the ends of lines, by what else the document says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.text_wrapping import COMPOUND_GOES_ON

if TYPE_CHECKING:
    from collections.abc import Sequence

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BROKEN = re.compile(r"(?<![^\W\d_])(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)[-\u00ad]$")
BEGINS = re.compile(r"[^\W\d_]+")
# From this share of broken lines on, the producer broke words by itself.
HYPHENATES = 0.06
LONG_ENOUGH = 4
HYPHENS = ("-", "\u00ad")
# Words that stand before a hyphen and are no part of a longer word.
KEEPING = frozenset({"non", "self"})


@dataclass(frozen=True, slots=True)
class Mending:
    """The words of one document that stand whole, as evidence for those that don't."""

    words: Counter[str] = field(default_factory=Counter)
    firsts: Counter[str] = field(default_factory=Counter)
    hyphenates: bool = False

    def joined(self, text: str, line: str) -> str:
        """Return ``text`` with the next printed line put behind it."""
        if not text or not line or text.endswith("\u00ad"):
            return text.rstrip("\u00ad") + line
        if not text.endswith("-"):
            return f"{text} {line}"
        broken, begins = BROKEN.search(_last_word(text)), BEGINS.match(line)
        if broken is None or begins is None:
            # "und -\nminister", "2025-\n2027": the hyphen is the text's own.
            return text + line
        if begins[0] in COMPOUND_GOES_ON:
            return f"{text} {line}"
        if self._is_compound(broken["word"], begins[0]):
            return text + line
        return text[:-1] + line

    def _is_compound(self, first: str, second: str) -> bool:
        """Tell whether a hyphen belongs to the word."""
        if first.isupper() != second[0].isupper():
            return True
        first, second = first.casefold(), second.casefold()
        as_one, with_hyphen = self.words[first + second], self.words[f"{first}-{second}"]
        if as_one or with_hyphen:
            return with_hyphen > as_one
        if not self.hyphenates or first in KEEPING:
            return True
        known = self.words[first] and self.words[second]
        is_long = min(len(first), len(second)) >= LONG_ENOUGH
        return bool(known) and (is_long or self.firsts[first] > 0)


def is_broken(text: str) -> bool:
    """Tell whether a line ends inside a word."""
    return text.endswith(HYPHENS) and BROKEN.search(_last_word(text)) is not None


def _last_word(text: str) -> str:
    return text[text.rfind(" ") + 1 :]


def mending_for(lines: Sequence[str]) -> Mending:
    """Return what the lines of a document tell about its words, broken ones left out."""
    words: list[str] = []
    broken = 0
    was_broken = False
    for line in lines:
        found = WORD.findall(line.casefold())
        breaks = is_broken(line)
        words += found[1 if was_broken else 0 : -1 if breaks else None]
        broken += breaks
        was_broken = breaks
    compounds = [word.split("-") for word in words if "-" in word]
    return Mending(
        words=Counter(words) + Counter(part for parts in compounds for part in parts),
        firsts=Counter(parts[0] for parts in compounds),
        hyphenates=broken >= HYPHENATES * len(lines),
    )
