"""Tell from the name and the title of a note how we know what it says: on paper, or told.

A talk between two is told in confidence; the papers that go round speak of bilateral
agreements as well, which are no talk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.folding import words
from meetprep.domain.note import NoteSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LONGEST = 160
_BETWEEN_TWO = r"(?:bilat\w*|dwustronn\w*)"
_TALK = (
    r"(?:meetings?|talks?|calls?|lunch|dinner|breakfast|exchange|discussions?|conversation|"
    r"consultations?|entretiens?|rencontre|reunion|echange|appel|dejeuner|diner|"
    r"gesprach\w*|treffen|austausch|telefonat|konsultation\w*|"
    r"spotkani\w*|rozmow\w*|konsultacj\w*)"
)
_WITH = r"(?:with|avec|mit|z|ze)"
_NO_DELEGATION = r"(?! (?:third|partner|other|pays|tiers|drittst\w*|partnerl\w*|panstw\w*))"
_TOLD = re.compile(
    rf"(?:(?:^|\b{_TALK} ){_BETWEEN_TWO}(?: {_TALK})? {_WITH}"
    rf"|\bbilat\w* (?:{_TALK} )?with)\b{_NO_DELEGATION}"
)
_BEGINS = re.compile(rf"(?:{_TALK} )?{_BETWEEN_TWO}(?: {_TALK})?(?: (?P<rest>.+))?")


def source_in(titles: Iterable[str], begins_with_name: Callable[[str], bool]) -> NoteSource:
    """Return how we know it; ``begins_with_name`` tells whether folded words name somebody."""
    for title in titles:
        said = " ".join(words(title))
        if len(said) > _LONGEST:
            continue
        begun = _BEGINS.fullmatch(said)
        rest = begun["rest"] if begun else None
        is_heading = begun and (not rest or rest[0].isdigit() or begins_with_name(rest))
        if is_heading or _TOLD.search(said):
            return NoteSource.BILATERAL
    return NoteSource.PAPER
