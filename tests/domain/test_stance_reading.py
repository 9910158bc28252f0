"""Where a delegation stands is told from the words of the field; all texts are invented."""

import pytest

from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from meetprep.domain.stance_reading import stance_in

PLAIN = [
    ("We enter a scrutiny reservation until March.", Stance.RESERVATION),
    (
        "We support the aim, but maintain a parliamentary scrutiny reservation.",
        Stance.RESERVATION,
    ),
    ("La délégation émet une réserve d’examen parlementaire.", Stance.RESERVATION),
    ("Deutschland legt einen Prüfvorbehalt ein.", Stance.RESERVATION),
    ("Podtrzymujemy zastrzeżenie parlamentarne.", Stance.RESERVATION),
    ("Estonia can support the text provided that lists are published.", Stance.CONDITIONS),
    ("We support the regulation, even if costs rise.", Stance.SUPPORT),
    ("Nous soutenons le texte à condition que la liste soit publiée.", Stance.CONDITIONS),
    ("Wir unterstützen den Vorschlag, sofern die Kosten geteilt werden.", Stance.CONDITIONS),
    ("Popieramy tekst pod warunkiem publikacji listy.", Stance.CONDITIONS),
    ("We cannot support mandatory lists.", Stance.OPPOSE),
    ("Malta opposes the article.", Stance.OPPOSE),
    ("Nous ne pouvons pas accepter cet article.", Stance.OPPOSE),
    ("Österreich lehnt die Liste in dieser Form ab.", Stance.OPPOSE),
    ("Litwa sprzeciwia się listom.", Stance.OPPOSE),
    ("Finland strongly supports the regulation.", Stance.SUPPORT),
    ("We are in favour of a regulation.", Stance.SUPPORT),
    ("La France soutient un règlement.", Stance.SUPPORT),
    ("Die Delegation unterstützt eine Verordnung.", Stance.SUPPORT),
    ("Polska popiera rozporządzenie.", Stance.SUPPORT),
    ("We stand ready to adopt the text.", Stance.SUPPORT),
    ("Wir tragen den Vorschlag mit.", Stance.SUPPORT),
    ("Możemy poprzeć tekst.", Stance.SUPPORT),
    ("Yes, but only if small airports are exempted.", Stance.CONDITIONS),
    ("No, thank you.", Stance.OPPOSE),
    ("It is too early to take a position.", Stance.NEUTRAL),
    ("We are open to examining hubs and have no position yet.", Stance.NEUTRAL),
    ("Wir haben noch keine abschließende Haltung.", Stance.NEUTRAL),
    ("Against mandatory quotas.", Stance.OPPOSE),
    ("In favour.", Stance.SUPPORT),
    ("Support with conditions.", Stance.CONDITIONS),
    ("Pour, sous conditions.", Stance.CONDITIONS),
    ("Nos oponemos a este artículo.", Stance.OPPOSE),
    ("España no apoya la lista.", Stance.OPPOSE),
    ("Apoyamos la propuesta siempre que se publique la lista.", Stance.CONDITIONS),
    ("L’Italia si oppone alla proposta.", Stance.OPPOSE),
    ("Sosteniamo la proposta, che si basa sul testo, senza riserve.", Stance.SUPPORT),
    ("Riserva d’esame.", Stance.RESERVATION),
    ("Não podemos aceitar a lista.", Stance.OPPOSE),
    ("Portugal apoia a proposta.", Stance.SUPPORT),
    ("Nederland steunt niet alleen de lijst, maar ook de termijn.", Stance.SUPPORT),
    ("Wij kunnen dit niet steunen.", Stance.OPPOSE),
    ("Nederland steunt het voorstel, mits de kosten worden gedeeld.", Stance.CONDITIONS),
    ("Nederland maakt een parlementair voorbehoud.", Stance.RESERVATION),
    ("România nu sprijină propunerea.", Stance.OPPOSE),
    ("Sprijinim propunerea cu condiția ca lista să fie publică.", Stance.CONDITIONS),
    ("Danmark støtter ikke listen.", Stance.OPPOSE),
    ("Česko podporuje návrh.", Stance.SUPPORT),
    ("Nesouhlasíme s návrhem.", Stance.OPPOSE),
    ("Podporujeme návrh pod podmienkou, že zoznam bude verejný.", Stance.CONDITIONS),
]
NOTHING = [
    "Frontex should be able to support the whole chain of returns.",
    "Financial support for partners has grown.",
    "Some Member States oppose the list.",
    "Would ministers support a regulation?",
    "We welcome the Presidency paper.",
    "The reservation of seats closes on Monday.",
    "The Commission supports hubs. Frontex rejects the idea.",
    "Germany does not oppose the list.",
    "Nous ne nous opposons pas à ce texte.",
    "Against this background, we look forward to the discussion.",
    "Support to partner countries has grown.",
    "Pour la France, cette question mérite un débat.",
    "Für Deutschland ist die Frage offen.",
    "Za najważniejsze uważamy ochronę granic.",
    "Za prvé, otázka je složitá.",
    "Za Hrvatsku je to važno pitanje.",
    "Contre toute attente, les chiffres montent.",
    "España no se opone a la propuesta.",
    "Non ci opponiamo.",
    "Portugal não se opõe.",
    "Nederland is niet tegen het voorstel.",
    "România nu se opune propunerii.",
    "Slovensko nie je proti.",
    "Algunos Estados miembros se oponen a la lista.",
    "La Commissione sostiene la proposta.",
    "Apoyamos a la Presidencia.",
    "Η Ελλάδα δεν αντιτίθεται.",
    "",
]


@pytest.mark.parametrize(("text", "stance"), PLAIN)
def test_plain_words_of_the_field_are_sure(text, stance):
    assert stance_in(text, ["Estonia"]) == (stance, Confidence.HIGH)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_stance_is_none_that_is_sure(text):
    stance, confidence = stance_in(text)
    assert confidence is Confidence.LOW
    assert stance in {Stance.UNKNOWN, Stance.RESERVATION}


@pytest.mark.parametrize(
    "text",
    [
        "We support the regulation. We cannot accept mandatory relocation.",
        "We cannot support the text unless the list is deleted.",
        "We support the aim but have doubts about the costs.",
        "We have serious concerns.",
        "We support the aim, but cannot accept the list.",
        "We support the aim. Quotas are a red line for us.",
        "We can live with it.",
    ],
)
def test_what_contradicts_itself_is_unsure(text):
    stance, confidence = stance_in(text)
    assert (stance is Stance.UNKNOWN, confidence) == (False, Confidence.LOW)


def test_reservation_that_is_lifted_is_none():
    assert stance_in("We can now support the text and lift our scrutiny reservation.") == (
        Stance.SUPPORT,
        Confidence.HIGH,
    )
    assert stance_in("Wir unterstützen das ohne Vorbehalt.")[0] is Stance.SUPPORT


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Sverige stöder förslaget om återvändande.", Stance.SUPPORT),
        ("Magyarország nem támogatja a javaslatot.", Stance.OPPOSE),
        ("Hrvatska ne podržava prijedlog.", Stance.OPPOSE),
        ("Slovenija nasprotuje predlogu.", Stance.OPPOSE),
        ("Suomi tukee ehdotusta.", Stance.SUPPORT),
        ("Η Ελλάδα δεν στηρίζει την πρόταση.", Stance.OPPOSE),
        ("България подкрепя предложението.", Stance.SUPPORT),
        ("Eesti ei toeta ettepanekut.", Stance.OPPOSE),
        ("Latvija atbalsta priekšlikumu.", Stance.SUPPORT),
        ("Lietuva nepritaria pasiūlymui.", Stance.OPPOSE),
    ],
)
def test_where_only_the_verbs_of_a_language_are_known_it_is_unsure(text, stance):
    assert stance_in(text) == (stance, Confidence.LOW)


def test_condition_that_may_be_none_is_likely():
    for said in (
        "We could support this, if costs are shared.",
        "Popieramy, jeśli będą środki.",
        "Sosteniamo la proposta se i costi sono condivisi.",
        "Apoiamos a proposta se os custos forem partilhados.",
    ):
        assert stance_in(said) == (Stance.CONDITIONS, Confidence.MEDIUM)


def test_what_is_said_of_another_delegation_is_not_taken_for_its_own():
    def is_of_france(sentence):
        return sentence.startswith("france")

    said = "France opposes the list. We support it."
    assert stance_in(said, (), is_of_france) == (Stance.SUPPORT, Confidence.HIGH)
    assert stance_in(said) == (Stance.CONDITIONS, Confidence.LOW)
