"""Spelling by dictionaries, the user's own words, and the languages of parts."""

import shutil

import pytest

from meetprep.domain.errors import NoDictionaries
from meetprep.domain.position import PartKind
from meetprep.paths import resource

AFF = "SET UTF-8\nTRY ab\n"


@pytest.fixture
def proofreading(desk):
    yield desk.proofreading
    desk.proofreading.close()


def a_dictionary(folder, name, *words):
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(AFF, encoding="utf-8")
    text = "\n".join([str(len(words)), *words])
    (folder / f"{name}.dic").write_text(text, encoding="utf-8")


def test_bundled_dictionary_knows_british_words(proofreading):
    words = ["organise", "don’t", "colour", "goverment", "recieve", "co-operation"]
    assert proofreading.wrong(words, "en-GB") == {"goverment", "recieve"}


def test_likeliest_word_is_suggested_first(proofreading):
    assert proofreading.suggestions("goverment", "en-GB")[0] == "government"
    assert len(proofreading.suggestions("tset", "en-GB")) <= 7


def test_words_of_a_language_without_a_dictionary_are_right(proofreading):
    assert not proofreading.has_dictionary("xx")
    assert proofreading.wrong(["zzz"], "xx") == frozenset()
    assert proofreading.suggestions("zzz", "xx") == ()


def test_named_folder_brings_its_dictionaries(proofreading, tmp_path):
    a_dictionary(tmp_path / "own wörter", "xx_XX", "abba", "łódka")
    assert proofreading.use_folder(tmp_path / "own wörter") == ("xx-XX",)
    assert proofreading.wrong(["abba", "łódka", "baab"], "xx") == {"baab"}


def test_folder_without_a_dictionary_is_refused_and_changes_nothing(proofreading, tmp_path):
    before = proofreading.languages()
    with pytest.raises(NoDictionaries):
        proofreading.use_folder(tmp_path)
    assert proofreading.languages() == before


def test_process_that_ended_is_started_anew(proofreading):
    assert proofreading.wrong(["goverment"], "en-GB")
    proofreading._speller._process.kill()
    proofreading._speller._process.wait()
    proofreading.wrong(["goverment"], "en-GB")
    assert proofreading.wrong(["goverment"], "en-GB") == {"goverment"}


def test_dictionary_that_went_away_makes_no_word_wrong(proofreading, tmp_path):
    a_dictionary(tmp_path / "own", "xx", "abba")
    proofreading.use_folder(tmp_path / "own")
    assert proofreading.has_dictionary("xx")
    shutil.rmtree(tmp_path / "own")
    assert proofreading.wrong(["baab"], "xx") == frozenset()
    assert proofreading.wrong(["goverment"], "en-GB") == {"goverment"}


def test_own_words_are_kept_by_language_and_dropped_again(proofreading):
    proofreading.add_word("en-GB", "eu-wide")
    proofreading.add_word("en-GB", "eu-wide")
    proofreading.add_word("de-DE", "Rückführung")
    assert proofreading.own_words("en-GB") == ("eu-wide",)
    assert proofreading.own_languages() == ("de-DE", "en-GB")
    proofreading.drop_word("en-GB", "eu-wide")
    assert proofreading.own_words("en-GB") == ()


def test_language_of_a_part_is_kept_until_it_is_left_to_the_default(proofreading, question):
    proofreading.set_part_language(question, "PT", PartKind.RED_LINE, "fr-FR")
    assert proofreading.part_languages(question, "PT") == {PartKind.RED_LINE: "fr-FR"}
    proofreading.set_part_language(question, "PT", PartKind.RED_LINE, None)
    assert proofreading.part_languages(question, "PT") == {}


def test_names_are_taken_from_the_papers_of_the_meeting(proofreading, meeting):
    assert {"Warsaw", "Poland"} <= proofreading.names(meeting.id)


def test_bundled_dictionary_has_its_licence():
    texts = [one.read_text(encoding="utf-8") for one in resource("dictionaries").glob("*.txt")]
    assert any("Permission to use, copy, modify, distribute" in text for text in texts)
    assert resource("dictionaries", "en_GB.dic").stat().st_size > 400_000
