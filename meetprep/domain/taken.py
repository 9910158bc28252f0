"""Where in a paper the words stand that something was taken from."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from meetprep.domain.announcements import COUNTED, FOLLOWING, opening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.paper import Reading, SourceText

# So many paragraphs may stand between an announcement and its first question.
_NEAR = 3


class Places:
    """The text of a paper, made ready to find words in it again and again.

    Footnotes are counted on after the paragraphs.
    """

    def __init__(self, text: SourceText) -> None:
        texts = [_folded(one.text) for one in text.paragraphs]
        texts += [_folded(note.text) for note in text.footnotes]
        self._whole = "\n".join(texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)][: len(texts)]

    def find(self, words: str, after: int = 0) -> int | None:
        """Return the first place from ``after`` on that has ``words``."""
        wanted = _folded(words)
        if not wanted or after >= len(self._starts):
            return None
        at = self._whole.find(wanted, self._starts[after])
        return None if at < 0 else bisect_right(self._starts, at) - 1

    def sessions(self, reading: Reading) -> dict[int, int]:
        """Return the paragraph of each session, by the session's number."""
        found: dict[int, int] = {}
        after = 0
        for number, session in enumerate(reading.sessions):
            place = self.find(session.title, after)
            if place is None and session.label:
                place = self.find(session.label, after)
            if place is not None:
                found[number] = after = place
        return found

    def references(self, reading: Reading) -> dict[int, int]:
        """Return the place that first cites each reference, by the reference's number."""
        found = {
            number: self.find(one, 0) for number, one in enumerate(reading.references) if one
        }
        return {number: place for number, place in found.items() if place is not None}


def announcements(reading: Reading) -> dict[int, tuple[int, int]]:
    """Return the paragraphs that say how many questions follow, and from where to where."""
    firsts: dict[int | None, int] = {}
    for question in reading.questions:
        if question.paragraphs:
            firsts.setdefault(question.session, min(question.paragraphs))
    near = {at for first in firsts.values() for at in range(max(first - _NEAR, 0), first + 1)}
    told = {one.paragraph for one in reading.warnings if one.announced is not None}
    spans = {}
    for at in sorted(near | {one for one in told if one is not None}):
        text = reading.text.paragraphs[at].text
        opened = opening(text)
        if opened is not None and opened.count is not None:
            spans[at] = _announced_in(text, opened.sentence)
    return spans


def cited_in(text: str, references: re.Pattern[str] | None) -> list[tuple[int, int]]:
    """Return from where to where ``text`` cites one of ``references``."""
    return [] if references is None else [one.span() for one in references.finditer(text)]


def cites(references: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds ``references`` in a text, ``None`` where there are none."""
    longest = sorted((one for one in references if one.strip()), key=len, reverse=True)
    forms = [r"\s+".join(re.escape(part) for part in one.split()) for one in longest]
    return re.compile("|".join(forms)) if forms else None


def _announced_in(text: str, sentence: str) -> tuple[int, int]:
    begin = max(text.rfind(sentence), 0)
    counted = list(COUNTED.finditer(text, begin)) or list(FOLLOWING.finditer(text, begin))
    if not counted:
        return begin, begin + len(sentence)
    start, stop = counted[-1].span()
    for follows in FOLLOWING.finditer(text, begin):
        if 0 <= start - follows.end() <= 1 or 0 <= follows.start() - stop <= 1:
            start, stop = min(start, follows.start()), max(stop, follows.end())
    return start, stop


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
