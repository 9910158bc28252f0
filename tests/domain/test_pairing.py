"""Questions of two versions find each other by their words."""

import random
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.pairing import Asked, _auction, pairs, share_paired

DRONES = "How should Member States share what they learn about drones?"
PORTS = "Which measures at ports should the Union finance first?"
AGENCIES = "What should agencies do where a port has no police of its own?"
VISAS = "Do ministers see a need to suspend visas of countries that refuse readmission?"
QUESTIONS = st.lists(
    st.builds(
        Asked,
        ask=st.lists(
            st.sampled_from(["how", "should", "drones", "ports", "agencies", "share", "?"]),
            max_size=6,
        ).map(" ".join),
        context=st.sampled_from(["", "Ports were closed."]),
        label=st.sampled_from(["", "1.", "2."]),
    ),
    max_size=6,
)


def asked(*asks):
    return [Asked(ask, label=f"{number}.") for number, ask in enumerate(asks, start=1)]


@given(old=QUESTIONS, new=QUESTIONS)
def test_pairing_is_one_to_one(old, new):
    found = pairs(old, new)
    assert len(set(found.values())) == len(found)
    assert set(found) <= set(range(len(old)))
    assert set(found.values()) <= set(range(len(new)))


@given(questions=QUESTIONS, chance=st.randoms())
def test_the_same_questions_in_any_order_are_all_paired(questions, chance):
    shuffled = questions.copy()
    chance.shuffle(shuffled)
    found = pairs(questions, shuffled)
    assert len(found) == len(questions)
    assert all(questions[a].ask == shuffled[b].ask for a, b in found.items())


def test_the_same_to_the_sign_goes_before_the_same_words():
    assert pairs([Asked("how"), Asked("how ?")], [Asked("how ?"), Asked("how")]) == {0: 1, 1: 0}
    assert pairs([Asked(""), Asked("?")], [Asked("?"), Asked("")]) == {0: 1, 1: 0}


def test_an_inserted_question_shifts_labels_and_confuses_nothing():
    assert pairs(asked(DRONES, PORTS), asked(VISAS, DRONES, PORTS)) == {0: 1, 1: 2}


def test_changed_words_are_followed():
    changed = "In which order should the Union and its ports finance measures at ports?"
    assert pairs(asked(DRONES, PORTS), asked(changed, DRONES)) == {0: 1, 1: 0}


def test_questions_without_common_matter_are_no_pair():
    assert pairs(asked(DRONES), asked(VISAS)) == {}
    assert pairs(asked(AGENCIES), asked(PORTS)) == {}


def test_the_label_decides_between_questions_that_are_equally_alike():
    old = [Asked("What about drones?", label="b)")]
    new = [Asked("What about drones today?", label=label) for label in ("a)", "b)")]
    assert pairs(old, new) == {0: 1}


def test_what_was_context_may_become_part_of_the_ask():
    old = [Asked(PORTS, "Ports were closed for several days this year.")]
    new = [Asked(f"Ports were closed for several days this year. {PORTS}")]
    assert pairs(old, new) == {0: 0}


def test_share_of_questions_with_a_counterpart():
    assert share_paired(asked(DRONES, PORTS), asked(DRONES, VISAS)) == 0.5
    assert share_paired([], []) == 0.0


@given(seed=st.integers(0, 10_000))
def test_the_pairs_chosen_are_together_as_good_as_any(seed):
    chance = random.Random(seed)
    worth = {a: {b: chance.uniform(0.4, 1) for b in range(4)} for a in range(4)}
    found = _auction(worth)
    best = max(
        sum(worth[a][b] for a, b in enumerate(order)) for order in permutations(range(4))
    )
    assert sum(worth[a][b] for a, b in found.items()) >= best - 0.01


def test_hundreds_of_questions_that_are_all_alike_are_paired_quickly():
    old = [Asked(f"What about point {number} of the list?") for number in range(300)]
    new = [Asked(f"What about point {number} of this list?") for number in range(300)]
    assert len(pairs(old, new)) == 300
