"""Documents and the window call everything by the same words, in every language."""

from datetime import date

import pytest

from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.documents import Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.position import PartKind, Stance
from meetprep.wording.delegations import named
from meetprep.wording.meetings import format_name
from meetprep.wording.terms import day, days, part_name, stance_name
from tests.support import update_translations as catalogues

FIRST, NEXT, LATER = date(2025, 1, 31), date(2025, 2, 1), date(2026, 3, 1)
pytestmark = pytest.mark.parametrize("language", Language)


def spoken(language):
    """Return what translates the texts of the window."""
    if language is Language.ENGLISH:
        return lambda _context, text, _count=-1: text
    known = catalogues.translations(catalogues.catalogue(language.value))
    return lambda context, text, _count=-1: known[context, text][0]


def test_names_are_the_same(language):
    words, tr = words_of(language), spoken(language)
    delegations = {one.name: named(one, tr).name for one in STANDARD_DELEGATIONS}
    assert {name: words.delegation(name) for name in delegations} == delegations
    assert words.parts == {kind: part_name(kind, tr) for kind in PartKind}
    assert words.stances == {stance: stance_name(stance, tr) for stance in Stance}
    assert words.formats == {one: format_name(one, tr) for one in MeetingFormat}


def test_days_are_written_alike(language):
    words, tr = words_of(language), spoken(language)
    for number in range(1, 13):
        when = date(2025, number, number)
        assert words.day(when) == day(when, tr)
    for start, end in ((FIRST, FIRST), (FIRST, NEXT), (NEXT, LATER), (None, None)):
        assert words.days(start, end) == days(start, end, tr)
    assert words.days(NEXT, date(2025, 2, 3)) == days(NEXT, date(2025, 2, 3), tr)


def test_labels_are_the_same(language):
    labels, tr = words_of(language).labels, spoken(language)
    assert labels.session == tr("QuestionFields", "Session")
    assert labels.presidency == tr("MeetingForm", "Presidency")
    assert labels.marking == tr("ReadingFields", "Marking")
