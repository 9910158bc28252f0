"""Find words in a text and cut out the passage that holds most of them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from meetprep.domain.folding import Folded
from meetprep.domain.searching import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from meetprep.domain.searching import Term

Span = tuple[int, int]

LONGEST = 180
_ENOUGH = 12  # places of a word, from which a passage is chosen
_LEAD = 50  # characters before the first word that was found
_SHORT = 20  # so much of a beginning isn't worth leaving out


def places(text: str, terms: Sequence[Term]) -> list[Span] | None:
    """Return where ``terms`` stand in ``text``, in order; ``None`` if one of them doesn't.

    Of a term that stands there often the first places are enough.
    """
    folded = Folded(text)
    spans: list[Span] = []
    for term in terms:
        found = list(islice(_spans(folded.text, term), _ENOUGH))
        if not found:
            return None
        spans += found
    return _apart(folded.origin(*span) for span in sorted(spans))


def any_places(text: str, terms: Sequence[Term]) -> list[Span]:
    """Return where any of ``terms`` stand in ``text``, in order."""
    folded = Folded(text)
    spans = sorted(span for term in terms for span in _spans(folded.text, term))
    return _apart(folded.origin(*span) for span in spans)


def excerpt(text: str, spans: Sequence[Span], longest: int = LONGEST) -> Passage:
    """Return at most about ``longest`` characters of ``text`` around the most of ``spans``."""
    start = _begin(text, _best(spans, longest - _LEAD))
    end = _end(text, start + longest)
    before = "…" if text[:start].strip() else ""
    after = "…" if text[end:].strip() else ""
    shift = len(before) - start
    marks = tuple((a + shift, b + shift) for a, b in spans if start <= a and b <= end)
    return Passage(f"{before}{text[start:end].translate(_SPACES)}{after}", marks)


# One sign for one sign, so that the marks stay where they are.
_SPACES = {ord(sign): " " for sign in "\n\r\t\v\f\u2028\u2029"}


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Return ``spans`` without overlaps."""
    apart: list[Span] = []
    for start, end in spans:
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart


def _spans(folded: str, term: Term) -> Iterator[Span]:
    """Return where ``term`` stands; a plain search for its first word is the quickest."""
    first = term.words[0]
    at = folded.find(first)
    while at >= 0:
        if not (at and folded[at - 1].isalnum()):
            end = _end_of(folded, at + len(first), term)
            if end is not None:
                yield at, end
        at = folded.find(first, at + 1)


def _end_of(folded: str, end: int, term: Term) -> int | None:
    """Return where ``term``, whose first word ends at ``end``, ends; ``None`` if not there."""
    if len(term.words) > 1:
        rest = _rest(term).match(folded, end)
        if rest is None:
            return None
        end = rest.end()
    is_whole = end == len(folded) or not folded[end].isalnum()
    return end if is_whole or term.is_prefix else None


@lru_cache(maxsize=256)
def _rest(term: Term) -> re.Pattern[str]:
    return re.compile("".join(rf"[\W_]+{re.escape(word)}" for word in term.words[1:]))


def _best(spans: Sequence[Span], reach: int) -> int:
    """Return the beginning of the span that has most others within ``reach`` after it."""
    best, most = 0, 0
    for number, (start, _) in enumerate(spans[:_ENOUGH]):
        near = sum(1 for _, end in spans[number : number + _ENOUGH] if end - start <= reach)
        if near > most:
            best, most = start, near
    return best


def _begin(text: str, found: int) -> int:
    """Return where a passage begins: with its line, else with a word, not far before."""
    earliest = max(found - _LEAD, 0)
    line = text.rfind("\n", earliest, found)
    if line >= 0:
        return line + 1
    if earliest <= _SHORT:
        return 0
    sentence = text.rfind(". ", earliest, found)
    if sentence >= 0:
        return sentence + 2
    blank = text.find(" ", earliest, found)
    return blank + 1 if blank >= 0 else found


def _end(text: str, wanted: int) -> int:
    if wanted >= len(text):
        return len(text.rstrip())
    blank = text.rfind(" ", wanted - 30, wanted)
    return blank if blank >= 0 else wanted
