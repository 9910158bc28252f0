from meetprep.documents.pdf_hyphens import Joining, Mending

PLAIN = ["Nothing of this is broken at all."] * 40
BROKEN = ["Much of this is bro-", "ken, as narrow columns need it."] * 10


def test_broken_word_is_mended_by_the_whole_word_elsewhere():
    mending = Mending(["The cooperation of police and customs.", "We need co-"])
    assert mending.joined("We need co-", "operation now.") == "We need cooperation now."


def test_compound_keeps_the_hyphen_that_it_has_elsewhere():
    mending = Mending([*BROKEN, "A third-country national."])
    assert mending.joined("any third-", "country port") == "any third-country port"


def test_compound_of_known_words_keeps_its_hyphen():
    mending = Mending([*BROKEN, "The third of them.", "Another country."])
    assert mending.joined("any third-", "country port") == "any third-country port"


def test_unknown_word_is_mended_where_the_document_breaks_words():
    assert Mending(BROKEN).joined("Zusammen-", "arbeit") == "Zusammenarbeit"
    assert Mending(BROKEN).joined("współ-", "praca") == "współpraca"


def test_hyphen_stays_where_the_document_breaks_no_words():
    assert Mending(PLAIN).joined("the anti-", "smuggling plan") == "the anti-smuggling plan"


def test_hyphen_before_a_capital_stays():
    assert Mending(BROKEN).joined("the Italian-", "Albanian pact") == (
        "the Italian-Albanian pact"
    )


def test_hyphen_that_stands_for_a_word_stays_with_its_blank():
    assert Mending(BROKEN).joined("Innen-", "und Justizminister") == (
        "Innen- und Justizminister"
    )


def test_soft_hyphen_always_goes():
    assert Mending(PLAIN).joined("co\u00ad", "operation") == "cooperation"


def test_word_broken_twice_is_joined_whole_and_its_place_is_told():
    joining = Joining(Mending([*BROKEN, "Internationalisation comes."]))
    begins = [joining.add(line) for line in ("of inter-", "national-", "isation now", "and on")]
    assert joining.text == "of internationalisation now and on"
    assert begins == [0, 8, 16, 28]
