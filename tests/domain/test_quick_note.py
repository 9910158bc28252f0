"""A note typed while somebody speaks says who, with which stance, and what."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.folding import fold
from meetprep.domain.position import Stance
from meetprep.domain.quick_note import QuickNote, QuickWords, question_meant, quick_note
from tests.support.builders import a_meeting

NAMES = {fold(name): one.code for one in STANDARD_DELEGATIONS for name in (one.code, one.name)}
WORDS = QuickWords(NAMES, {"zastrzezenie": Stance.RESERVATION, "dagegen": Stance.OPPOSE})
SIGNS = {
    Stance.SUPPORT: "+",
    Stance.CONDITIONS: "~",
    Stance.NEUTRAL: "–",
    Stance.RESERVATION: "?",
    Stance.OPPOSE: "×",
    Stance.UNKNOWN: "○",
}


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        (
            "DE ? wants the choice left open",
            (("DE",), Stance.RESERVATION, "wants the choice left open", ""),
        ),
        ("fr with conditions: list closed", (("FR",), Stance.CONDITIONS, "list closed", "")),
        ("fr with conditions on it", (("FR",), Stance.CONDITIONS, "with conditions on it", "")),
        ("gr+ok", (("EL",), Stance.SUPPORT, "ok", "")),
        ("germany: no hubs", (("DE",), None, "no hubs", "")),
        ("High Representative listens", (("HRVP",), None, "listens", "")),
        ("de, fr,NL q2 × too dear", (("DE", "FR", "NL"), Stance.OPPOSE, "too dear", "2")),
        ("LT Q1a oppose", (("LT",), Stance.OPPOSE, "", "1a")),
        ("PL zastrzeżenie", (("PL",), Stance.RESERVATION, "", "")),
        ("at dagegen, zu teuer", (("AT",), Stance.OPPOSE, "zu teuer", "")),
        ("it supports the list", (("IT",), Stance.SUPPORT, "supports the list", "")),
        ("de for now no position", (("DE",), Stance.NEUTRAL, "for now no position", "")),
        ("de for: the list", (("DE",), Stance.SUPPORT, "the list", "")),
        ("pl conditions unclear", (("PL",), None, "conditions unclear", "")),
        ("es -5 % is enough", (("ES",), None, "-5 % is enough", "")),
        ("hu - no to quotas", (("HU",), Stance.OPPOSE, "no to quotas", "")),
        ("hu - against: quotas", (("HU",), Stance.OPPOSE, "quotas", "")),
        ("nl - listens", (("NL",), Stance.NEUTRAL, "listens", "")),
        ("nl - 5 % is enough", (("NL",), None, "5 % is enough", "")),
        ("nl x too dear", (("NL",), Stance.OPPOSE, "too dear", "")),
        ("nl X", (("NL",), Stance.OPPOSE, "", "")),
        ("nl x-rays are dear", (("NL",), None, "x-rays are dear", "")),
        ("nl -", (("NL",), Stance.NEUTRAL, "", "")),
        ("nl – listens", (("NL",), Stance.NEUTRAL, "listens", "")),
        ("de", (("DE",), None, "", "")),
        ("nobody spoke", ((), None, "nobody spoke", "")),
        ("", ((), None, "", "")),
    ],
)
def test_typed_note_is_understood(typed, understood):
    note = quick_note(typed, WORDS)
    assert (note.delegations, note.stance, note.text, note.question) == understood


def test_stance_that_is_not_known_says_nothing_without_words():
    assert not quick_note("DE ○", WORDS).is_whole
    assert quick_note("DE ○ left the room", WORDS).is_whole
    assert quick_note("DE ?", WORDS).is_whole


def test_question_is_that_of_the_session_that_is_open():
    meeting = a_meeting(sessions=2)
    (first, second), (third, fourth) = (one.questions for one in meeting.sessions)
    assert [one.label for one in (first, third)] == ["1.", "1."]
    asked = meeting.questions
    assert question_meant("1", asked, fourth.id) == third.id
    assert question_meant("1", asked, second.id) == first.id
    assert question_meant("1", asked, None) is None, "which of the two is not plain"
    assert question_meant("9", asked, first.id) is None
    gone = replace(third, dropped_by="newer")
    assert question_meant("1", (first, second, gone, fourth), fourth.id) == first.id


@given(
    st.lists(st.sampled_from(sorted(set(NAMES.values()))), min_size=1, max_size=4, unique=True),
    st.sampled_from([*Stance, None]),
    st.from_regex(r"[A-Za-z][a-z]{8,12}( [a-z0-9?!]+){0,6}", fullmatch=True),
    st.sampled_from(["", "1", "12", "3b"]),
)
def test_what_is_written_by_the_rule_is_read_as_meant(codes, stance, text, question):
    sign = f" {SIGNS[stance]}" if stance else ""
    typed = f"{', '.join(codes)}{' Q' if question else ''}{question}{sign} {text}"
    if stance is None and any(fold(text).startswith(f"{name} ") for name in NAMES):
        return  # "austria is" after a sign names a second delegation only behind a comma
    if stance is None and WORDS.stance(fold(text).split()[0]):
        return  # it says a stance by its first word
    note = quick_note(typed, WORDS)
    assert note == QuickNote(tuple(codes), stance, text, question)


@given(st.text())
def test_nothing_typed_is_lost_or_breaks_it(typed):
    note = quick_note(typed, WORDS)
    assert note.text in typed
    if not note.delegations:
        assert note.text == typed.strip()
