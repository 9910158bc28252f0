"""Whether a note tells of a talk between two is read from its name and its title."""

import pytest

from meetprep.domain.note import NoteSource
from meetprep.domain.source_reading import source_in


def told(title):
    def names(folded):
        return folded.startswith(("fr", "poland", "hongrie"))

    return source_in([title], names) is NoteSource.BILATERAL


@pytest.mark.parametrize(
    "title",
    [
        "Bilateral with France, 12 January 2025",
        "Note: our bilateral meeting with Ms Invented",
        "bilat_with_PL",
        "Bilateral FR",
        "Bilateral 12 January",
        "Bilaterals",
        "Entretien bilatéral avec l’Allemagne",
        "Réunion bilatérale – Hongrie",
        "Bilaterales Gespräch mit Polen",
        "Spotkanie dwustronne z Danią",
    ],
)
def test_talk_between_two_is_known_by_its_title(title):
    assert told(title)


@pytest.mark.parametrize(
    "title",
    [
        "Position of France",
        "Bilateral agreements with third countries",
        "Accords bilatéraux avec les pays tiers",
        "Umowy dwustronne z państwami trzecimi",
        "Bilaterale Abkommen mit Partnerländern",
        "Bilateral and multilateral cooperation",
        "We had a bilateral with them, " + "and went on for long, " * 10,
        "",
    ],
)
def test_papers_about_bilateral_matters_are_papers(title):
    assert not told(title)
