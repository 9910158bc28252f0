import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.documents.text_decoding import decode
from meetprep.documents.text_mojibake import mended

POLISH = "Małopolska i Łódź: źródło, „debata” w Gdańsku"
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy"
GREEK = "άτυπη σύνοδος των υπουργών, Θεσσαλονίκη: η συνοχή των δράσεων"
BULGARIAN = "Неформална среща на министрите в София: как да действат държавите"
FRENCH = "Débat à Liège : où en sont les États ? Ça va bien, l’été"
GERMAN = "Größe, Überprüfung, Straße – „Äußerung“"
WORDS = (
    f"{POLISH} {CZECH} {GREEK} {BULGARIAN} {FRENCH} {GERMAN} Ä” NÃO £50 ¿Año? äłś 5 m²".split()
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "cp1250"),
        ("Małopolska i Łódź, źródło", "iso8859-2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859-2"),
        ("Vprašanja za ministre: kako naj države ukrepajo?", "iso8859-2"),
        ("Árvíztűrő tükörfúrógép", "cp1250"),
        ("Şedinţa informală în Braşov, învăţământ", "cp1250"),
        ("Neformalus susitikimas Vilniuje: kaip užtikrinti šių įgūdžių", "cp1257"),
        (GREEK, "cp1253"),
        (GREEK, "iso8859-7"),
        (BULGARIAN, "cp1251"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        ("Møde på Ærø: første spørgsmål", "cp1252"),
        ("¿Cómo podemos garantizar la cohesión? Año", "cp1252"),
        ("plain", "ascii"),
    ],
)
def test_code_page_is_told_by_the_letters_of_the_language(text, encoding):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("text", [POLISH, CZECH, GREEK, BULGARIAN, FRENCH, GERMAN])
def test_text_that_was_decoded_wrongly_is_mended(text):
    raw = text.encode()
    for encoding in ("cp1252", "cp1250"):
        signs = (bytes((code,)).decode(encoding, "ignore") or chr(code) for code in raw)
        assert mended("".join(signs)) == text


def test_lines_of_mixed_origin_are_mended_in_pieces():
    assert mended("MaÅ‚opolska\n“dÃ©bat” he said") == "Małopolska\n“débat” he said"


@pytest.mark.parametrize(
    "text",
    [POLISH, FRENCH, GERMAN, "NÃO À VIA", "Der Umlaut „Ä“ bleibt", "5 Ä, 6 €", "Ã alone"],
)
def test_right_text_stays_as_it_is(text):
    assert mended(text) == text


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_words_of_european_languages_survive_both_steps(text):
    assert mended(text) == text
    assert decode(text.encode("utf-8")) == text


def test_bytes_that_are_no_text_are_refused():
    assert decode(bytes(range(256)) * 4) is None
