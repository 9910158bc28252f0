"""What one could or cannot support is told by each language in its way; all is invented."""

import pytest

from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from meetprep.domain.stance_reading import stance_in

NAMES = ["Espagne", "France", "Italie", "Deutschland", "Polska", "Spain"]
SAID = [
    (
        "La France pourrait soutenir une liste, à condition que les coûts soient partagés.",
        Stance.CONDITIONS,
    ),
    (
        "L’Espagne peut appuyer l’instauration d’une liste dès lors que le délai est souple.",
        Stance.CONDITIONS,
    ),
    (
        "La délégation pourrait accepter le texte, pour autant que la liste soit close.",
        Stance.CONDITIONS,
    ),
    (
        "Nous serions en mesure de soutenir le texte sous réserve de garanties.",
        Stance.CONDITIONS,
    ),
    (
        "La France est en mesure d’appuyer le texte, pourvu que le coût soit partagé.",
        Stance.CONDITIONS,
    ),
    (
        "Elle pourrait se rallier au texte si et seulement si la liste est publiée.",
        Stance.CONDITIONS,
    ),
    ("L'Italie est disposée à accepter l'article, moyennant des garanties.", Stance.CONDITIONS),
    ("La France est prête à soutenir le texte.", Stance.SUPPORT),
    ("Nous pourrions appuyer le texte.", Stance.SUPPORT),
    ("La France s'oppose à l'article.", Stance.OPPOSE),
    ("La France s’opposerait à toute liste.", Stance.OPPOSE),
    ("La France ne peut soutenir la liste.", Stance.OPPOSE),
    ("La France ne peut pas appuyer cette liste.", Stance.OPPOSE),
    ("La France ne pourrait accepter une liste contraignante.", Stance.OPPOSE),
    ("La France n'est pas en mesure de soutenir le texte.", Stance.OPPOSE),
    ("Nous ne sommes pas prêts à accepter la liste.", Stance.OPPOSE),
    ("Nous sommes opposés à la liste.", Stance.OPPOSE),
    ("La France n’appuie pas la liste.", Stance.OPPOSE),
    ("La France n’accepte pas la liste.", Stance.OPPOSE),
    ("La France n'approuve pas la liste.", Stance.OPPOSE),
    ("La France ne peut que soutenir ce texte.", Stance.SUPPORT),
    ("La France émet une réserve d’examen.", Stance.RESERVATION),
    ("Réserve d'examen parlementaire.", Stance.RESERVATION),
    ("La France réserve sa position.", Stance.RESERVATION),
    ("La France soutient le texte, sous réserve d’examen parlementaire.", Stance.RESERVATION),
    (
        "Deutschland könnte den Vorschlag unterstützen, sofern die Kosten geteilt werden.",
        Stance.CONDITIONS,
    ),
    ("Wir könnten die Liste unterstützen, vorausgesetzt, sie ist kurz.", Stance.CONDITIONS),
    (
        "Deutschland könnte dem Text unter der Bedingung zustimmen, dass die Liste kurz ist.",
        Stance.CONDITIONS,
    ),
    (
        "Deutschland könnte zustimmen, unter der Bedingung, dass die Liste kurz ist.",
        Stance.CONDITIONS,
    ),
    ("Deutschland kann nur zustimmen, wenn die Kosten geteilt werden.", Stance.CONDITIONS),
    ("Wir wären bereit, den Text zu unterstützen.", Stance.SUPPORT),
    ("Deutschland ist in der Lage, den Text mitzutragen.", Stance.SUPPORT),
    ("Deutschland würde den Vorschlag unterstützen.", Stance.SUPPORT),
    ("Deutschland lehnt die Liste ab.", Stance.OPPOSE),
    ("Deutschland kann dem Text nicht zustimmen.", Stance.OPPOSE),
    ("Deutschland könnte dem Text in dieser Form nicht zustimmen.", Stance.OPPOSE),
    ("Deutschland kann dem nicht in dieser Form zustimmen.", Stance.OPPOSE),
    ("Deutschland ist nicht bereit, den Text zu unterstützen.", Stance.OPPOSE),
    ("Deutschland ist nicht in der Lage, die Liste zu unterstützen.", Stance.OPPOSE),
    ("Wir sprechen uns gegen die Liste aus.", Stance.OPPOSE),
    ("Wir sprechen uns für die Liste aus.", Stance.SUPPORT),
    ("Deutschland legt einen Prüfungsvorbehalt ein.", Stance.RESERVATION),
    ("Parlamentsvorbehalt.", Stance.RESERVATION),
    ("Deutschland behält sich seine Position vor.", Stance.RESERVATION),
    ("Polska może poprzeć tekst, pod warunkiem że lista będzie jawna.", Stance.CONDITIONS),
    ("Polska mogłaby poprzeć tekst, pod warunkiem, że lista będzie jawna.", Stance.CONDITIONS),
    ("Moglibyśmy zaakceptować tekst, o ile koszty zostaną podzielone.", Stance.CONDITIONS),
    (
        "Polska jest gotowa poprzeć tekst, z zastrzeżeniem, że lista będzie jawna.",
        Stance.CONDITIONS,
    ),
    ("Polska byłaby w stanie poprzeć tekst.", Stance.SUPPORT),
    ("Polska sprzeciwia się liście.", Stance.OPPOSE),
    ("Polska nie może poprzeć listy.", Stance.OPPOSE),
    ("Polska nie mogłaby poprzeć listy.", Stance.OPPOSE),
    ("Polska nie jest w stanie poprzeć listy.", Stance.OPPOSE),
    ("Polska nie jest gotowa zaakceptować listy.", Stance.OPPOSE),
    ("Polska zgłasza zastrzeżenie.", Stance.RESERVATION),
    ("Zastrzeżenie parlamentarne.", Stance.RESERVATION),
    ("Zastrzegamy sobie stanowisko.", Stance.RESERVATION),
    ("Spain could support the text, provided that costs are shared.", Stance.CONDITIONS),
    ("We would be able to support the text.", Stance.SUPPORT),
    ("Spain reserves its position.", Stance.RESERVATION),
    (
        "La delegación podría apoyar el texto, siempre que se compartan los costes.",
        Stance.CONDITIONS,
    ),
    (
        "La delegazione potrebbe sostenere il testo, a condizione che la lista sia pubblica.",
        Stance.CONDITIONS,
    ),
    ("Parlamentarischer Prüfungsvorbehalt.", Stance.RESERVATION),
    ("La France pourrait ne pas soutenir le texte.", Stance.OPPOSE),
    ("La réserve d’examen est levée et la France soutient le texte.", Stance.SUPPORT),
    ("La France lève sa réserve d’examen et peut accepter le texte.", Stance.SUPPORT),
    ("Der Prüfungsvorbehalt wird aufgehoben, wir unterstützen den Text.", Stance.SUPPORT),
    ("Polska nie zgłasza zastrzeżeń i może poprzeć tekst.", Stance.SUPPORT),
    ("La France ne s’oppose pas au principe mais ne peut accepter la liste.", Stance.OPPOSE),
    ("La France se réserve le droit de revenir sur ce point.", Stance.RESERVATION),
]
NOT_SAID = [
    "La France ne s'oppose pas à la liste.",
    "La France ne s’opposerait pas au texte.",
    "La France n'est pas opposée à la liste.",
    "La France n’est pas contre.",
    "Les délégations pourraient-elles soutenir une telle liste ?",
    "Les ministres sont invités à indiquer s'ils pourraient soutenir une liste.",
    "L'Agence pourrait soutenir les États membres.",
    "Deutschland lehnt die Liste nicht ab.",
    "Bitte teilen Sie mit, ob Sie die Liste unterstützen könnten.",
    "Die Agentur könnte die Mitgliedstaaten unterstützen.",
    "Polska nie sprzeciwia się liście.",
    "Prosimy o wskazanie, czy delegacje mogłyby poprzeć listę.",
    "Agencja mogłaby wspierać państwa.",
    "We will examine whether we can support the list.",
    "Spain is not opposed to the list.",
    "Les États membres peuvent accepter des personnes.",
    "Ce fonds pourrait soutenir les pays tiers.",
    "Die Liste könnte die Mitgliedstaaten bei der Rückkehr unterstützen.",
    "Państwa członkowskie mogą przyjąć środki.",
    "« La délégation pourrait-elle soutenir l’article ? »",
    "On peut accepter que le sujet soit complexe.",
    "La France n’entend pas s’opposer au texte.",
    "Die Maßnahme könnte nicht alle Staaten unterstützen.",
    "Nous n’acceptons que des mesures volontaires.",
]


@pytest.mark.parametrize(("text", "stance"), SAID)
def test_what_one_could_or_cannot_support_is_sure(text, stance):
    assert stance_in(text, NAMES) == (stance, Confidence.HIGH)


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_is_asked_denied_or_said_of_helpers_is_no_stance(text):
    assert stance_in(text, NAMES) == (Stance.UNKNOWN, Confidence.LOW)
