"""Everything that a user can meet has words of its own."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from meetprep.domain import errors
from meetprep.domain.errors import MeetprepError
from meetprep.domain.paper import PaperWarning, WarningCode
from meetprep.domain.position import Audience, PartKind, Stance
from meetprep.wording.errors import describe
from meetprep.wording.terms import audience_name, part_hint, part_name, stance_name
from meetprep.wording.warnings import warning_words

FACTS = {
    "path": Path("/home/ada/Łódź {0} 50 %.docx"),
    "reason": "No space left on device",
    "marking": "SECRET UE/EU SECRET",
    "part": "line-to-take",
    "based_on": 1,
    "current": 2,
    "kind": "question",
    "name": "4711",
    "code": "PL",
    "delegation": "Poland",
    "letters": "𓀀",
    "missing": "MT",
}


UNFIT = re.compile(r"[{}!]|\b(please|sorry|oops|error|invalid|exception)\b", re.IGNORECASE)


def leaves(kind=MeetprepError):
    """Return every error that is raised as such; what others derive from may be, too."""
    below = kind.__subclasses__()
    here = [kind] if not below or kind is errors.NotFound else []
    return here + [leaf for child in below for leaf in leaves(child)]


def an(error):
    names = [field.name for field in fields(error)] if is_dataclass(error) else []
    return error(*(FACTS[name] for name in names))


def is_plain(sentence):
    """Tell whether a sentence is whole and sober."""
    told = sentence.replace(FACTS["path"].name, "it")
    unfit = re.search(
        r"[{}!]|\b(please|sorry|oops|error|invalid|exception)\b", told, re.IGNORECASE
    )
    return sentence.endswith((".", "?")) and unfit is None and sentence[0] in f"“{told[0]}"


@pytest.mark.parametrize("error", leaves(), ids=lambda error: error.__name__)
def test_every_error_has_a_whole_sentence_and_advice(error):
    words = describe(an(error))
    assert is_plain(words.title)
    assert is_plain(words.advice)


def test_no_two_errors_are_told_alike():
    titles = [describe(an(error)).title for error in leaves()]
    assert len(set(titles)) == len(titles)
    assert describe(RuntimeError()).title not in titles


def test_every_error_in_the_tree_is_documented():
    tree = set(re.findall(r"\w+", errors.__doc__))
    assert [error.__name__ for error in leaves() if error.__name__ not in tree] == []


@pytest.mark.parametrize("error", leaves(), ids=lambda error: error.__name__)
def test_sentence_names_what_it_is_about(error):
    title = describe(an(error)).title
    told = [str(FACTS[name]) for name in ("marking", "reason", "delegation", "name")]
    expected = [fact for fact in told if fact in repr(vars(an(error)))]
    assert [fact for fact in expected if fact not in title] == []
    if "path" in vars(an(error)):
        assert FACTS["path"].name in title


def test_bug_is_told_without_its_message():
    words = describe(ValueError("our red line"))
    assert is_plain(words.title)
    assert "red line" not in words.title + words.advice


def test_words_are_translated_before_they_are_filled_in():
    seen = []

    def tr(context, text):
        seen.append((context, text))
        return text.replace("has no", "hat keinen")

    words = describe(errors.NothingToExport("Poland"), tr)
    assert words.title == "Poland hat keinen shareable text on this meeting yet."
    assert seen[0] == ("errors", "{0.delegation} has no shareable text on this meeting yet.")


@pytest.mark.parametrize("code", WarningCode)
def test_every_doubt_about_a_paper_has_words(code):
    words = warning_words(PaperWarning(code, 3, 4, 3, "1."))
    assert is_plain(words.title)
    assert words.advice


@pytest.mark.parametrize(
    ("announced", "found", "title"),
    [
        (4, 3, "The paper announces four questions; three were found."),
        (2, 1, "The paper announces two questions; one was found."),
        (3, 0, "The paper announces three questions; none was found."),
        (1, 3, "The paper announces one question; three were found."),
        (2, 12, "The paper announces two questions; 12 were found."),
    ],
)
def test_counts_are_told_as_numbers_are_spoken(announced, found, title):
    code = WarningCode.QUESTION_COUNT_MISMATCH
    words = warning_words(PaperWarning(code, 3, announced, found))
    assert words.title == title
    assert words.advice.endswith("is it the paper or the reading?")


@pytest.mark.parametrize(
    ("kinds", "name"),
    [
        (PartKind, part_name),
        (PartKind, part_hint),
        (Stance, stance_name),
        (Audience, audience_name),
    ],
)
def test_every_kind_has_a_name_of_its_own(kinds, name):
    names = [name(kind) for kind in kinds]
    assert all(names)
    assert len(set(names)) == len(names)
