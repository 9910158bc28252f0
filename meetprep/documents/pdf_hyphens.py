"""Mend words that were broken at the ends of lines, by what else the document says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
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


@dataclass(frozen=True)
class Mending:
    """Mends words by those that stand whole in the lines of the document, if it has to."""

    lines: Sequence[str] = ()

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
        words, firsts, hyphenates = self._evidence
        as_one, with_hyphen = words[first + second], words[f"{first}-{second}"]
        if as_one or with_hyphen:
            return with_hyphen > as_one
        if not hyphenates or first in KEEPING:
            return True
        known = words[first] and words[second]
        is_long = min(len(first), len(second)) >= LONG_ENOUGH
        return bool(known) and (is_long or firsts[first] > 0)

    @cached_property
    def _evidence(self) -> tuple[Counter[str], Counter[str], bool]:
        """The words that stand whole, those that compounds begin with, if lines break words."""
        kept: list[str] = []
        was_broken, count = False, 0
        for line in self.lines:
            breaks = is_broken(line)
            if breaks or was_broken:
                found = WORD.findall(line)
                kept += found[1 if was_broken else 0 : -1 if breaks else None]
            else:
                kept.append(line)
            count += breaks
            was_broken = breaks
        words = WORD.findall("\n".join(kept).casefold())
        compounds = [word.split("-") for word in words if "-" in word]
        return (
            Counter(words) + Counter(part for parts in compounds for part in parts),
            Counter(parts[0] for parts in compounds),
            count >= HYPHENATES * len(self.lines),
        )


class Joining:
    """Printed lines put together one by one; only the last word is looked at again."""

    def __init__(self, mending: Mending) -> None:
        """Begin with nothing."""
        self._mending = mending
        self._done: list[str] = []
        self._length = 0
        self._end = ""

    def add(self, line: str) -> int:
        """Put the next printed line behind the others and return where it begins."""
        text = self._mending.joined(self._end, line)
        begin = self._length + len(text) - len(line)
        cut = max(text.rfind(" "), 0)
        self._done.append(text[:cut])
        self._length += cut
        self._end = text[cut:]
        return begin

    @property
    def text(self) -> str:
        """What was put together so far."""
        return "".join((*self._done, self._end))


def is_broken(text: str) -> bool:
    """Tell whether a line ends inside a word."""
    return text.endswith(HYPHENS) and BROKEN.search(_last_word(text)) is not None


def _last_word(text: str) -> str:
    return text[text.rfind(" ") + 1 :]
