"""What reviewers propose is decided piece by piece, wherever our text went meanwhile."""

import re
from time import process_time

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import EditConflict, NotFound
from meetprep.domain.merging import changes
from meetprep.domain.position import Origin, PartKind
from meetprep.domain.richtext import from_plain
from meetprep.domain.signs import signs_text
from meetprep.domain.suggestion import Suggestion
from meetprep.services.aligning import matching
from tests.support.builders import MOMENT, new_id

LINE = PartKind.LINE_TO_TAKE
BASE = "We support the target.\nIt is realistic.\nThank you."


@pytest.fixture
def save(desk, question):
    """Saves the next revision of the line to take."""

    def save(text):
        current = desk.drafting.position(question, "PT").part(LINE)
        based_on = current.revision
        return desk.drafting.save_part(
            question, "PT", LINE, from_plain(text), based_on=based_on
        ).revision

    return save


@pytest.fixture
def propose(database, question):
    """Keeps what somebody changed in the first revision; returns the ids."""

    def propose(text, author="Ann", base=BASE):
        signs = signs_text(from_plain(base))
        made = [
            Suggestion(
                new_id(), question, "PT", LINE, 1, one.start, one.end,
                signs[one.start : one.end],
                one.replacement, author, MOMENT, one.kind,
            )
            for one in changes(from_plain(base), from_plain(text), matching)
        ]  # fmt: skip
        with database.writing() as store:
            assert store.suggestions.add(made) == len(made)
            assert store.suggestions.add(made) == 0
        return [one.id for one in made]

    return propose


@pytest.fixture
def now(desk, question):
    """Tells the newest text."""
    return lambda: desk.drafting.position(question, "PT").part(LINE).text.plain


def shown(desk, question):
    found = desk.reviewing.open_on(question, "PT")
    return [(s.quoted, s.replacement.plain, s.start, s.end, s.is_clash) for s in found]


def test_proposals_are_placed_in_the_newest_text(desk, question, meeting, save, propose):
    save(BASE)
    propose("We fully support the target.\nIt is realistic.\nThanks.")
    save("Colleagues, we support the target.\nIt is realistic.\nThank you.")
    assert shown(desk, question) == [
        ("", " fully", 14, 14, False),
        ("Thank you", "Thanks", 52, 61, False),
    ]
    assert {one.based_on for one in desk.reviewing.open_on(question, "PT")} == {2}
    assert desk.overseeing.facts(meeting.id, "PT")[question].to_review == 2


def test_accepted_and_rejected_are_decided_and_taken_back(
    desk, question, save, propose, now, published
):
    save(BASE)
    fully, thanks = propose("We fully support the target.\nIt is realistic.\nThanks.")
    published.clear()
    assert desk.reviewing.accept([fully]).decided == (fully,)
    assert desk.reviewing.reject([thanks]).decided == (thanks,)
    assert published == [Changed.REVIEWS | Changed.POSITIONS, Changed.REVIEWS]
    assert now() == BASE.replace("We", "We fully")
    assert shown(desk, question) == []
    assert desk.drafting.history(question, "PT", LINE)[0].origin is Origin.FILE
    save(now().replace("Thank you", "Many thanks"))
    desk.reviewing.take_back([fully, thanks])
    assert now() == BASE.replace("Thank you", "Many thanks")
    assert [(one[1], one[-1]) for one in shown(desk, question)] == [
        (" fully", False),
        ("Thanks", True),
    ]


def test_all_of_two_reviewers_at_once_leaves_what_clashes_for_a_look(
    desk, question, save, propose, now
):
    save(BASE)
    ann = propose("We support the target.\nIt is possible.\nThank you all.")
    bob = propose("We support this target.\nIt is feasible.\nThank you.", "Bob")
    decision = desk.reviewing.accept([*ann, *bob])
    assert now() == "We support this target.\nIt is possible.\nThank you all."
    assert decision.left == (bob[1],)
    assert shown(desk, question) == [("realistic", "feasible", 30, 38, True)]
    desk.reviewing.accept(decision.left)
    assert now() == "We support this target.\nIt is feasible.\nThank you all."
    with pytest.raises(EditConflict):
        desk.reviewing.take_back(ann)
    desk.reviewing.take_back([bob[1]])
    desk.reviewing.take_back(ann)
    assert now() == "We support this target.\nIt is realistic.\nThank you."


def test_what_the_text_says_by_now_is_not_proposed(desk, meeting, question, save, propose):
    save(BASE)
    propose(BASE.replace("realistic", "possible"))
    propose(BASE.replace("realistic", "possible"), "Bob")
    save(BASE.replace("realistic", "possible"))
    assert shown(desk, question) == []
    assert desk.overseeing.facts(meeting.id, "PT")[question].to_review == 0


def test_acceptance_is_not_taken_back_over_words_that_changed_since(
    desk, question, save, propose, now
):
    save(BASE)
    (made,) = propose(BASE.replace("realistic", "possible"))
    desk.reviewing.accept([made])
    save(BASE.replace("realistic", "within reach"))
    with pytest.raises(EditConflict):
        desk.reviewing.take_back([made])
    assert now() == BASE.replace("realistic", "within reach")
    with pytest.raises(NotFound):
        desk.reviewing.accept([new_id()])


def test_what_was_accepted_again_stays_when_another_one_is_taken_back(
    desk, question, save, propose, now
):
    save(BASE)
    made = propose("We fully support the target.\nIt is now possible.\nThank you all.")
    fully, possible, everyone = made
    desk.reviewing.accept(made)
    desk.reviewing.take_back([possible])
    assert desk.reviewing.accept([possible]).decided == (possible,)
    desk.reviewing.take_back([fully])
    assert now() == "We support the target.\nIt is now possible.\nThank you all."
    desk.reviewing.take_back([everyone, possible])
    assert now() == BASE


def test_thousands_of_changes_are_made_and_taken_back_at_once(
    desk, question, save, propose, now
):
    base = " ".join(f"word{number}" for number in range(4_000))
    save(base)
    made = propose(re.sub(r"word(\d*[02468]) ", r"new\1 ", base), base=base)
    begun = process_time()
    assert len(desk.reviewing.accept(made).decided) == 2_000
    assert now().startswith("new0 word1 new2")
    desk.reviewing.take_back(made)
    assert now() == base
    assert process_time() - begun < 10
