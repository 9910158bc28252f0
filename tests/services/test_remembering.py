"""What was saved is seen in sittings, compared, and brought back as a new revision."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.differences import RunKind
from meetprep.domain.errors import NotFound
from meetprep.domain.position import Origin, PartKind, Stance
from meetprep.domain.richtext import from_plain
from tests.services.conftest import AUTHOR
from tests.support.builders import new_id

LINE, RED = PartKind.LINE_TO_TAKE, PartKind.RED_LINE


@pytest.fixture
def save(desk, question):
    """Saves the next revision of a part."""

    def save(text, kind=LINE):
        current = desk.drafting.position(question, "PT").part(kind)
        return desk.drafting.save_part(
            question, "PT", kind, from_plain(text), based_on=current.revision
        )

    return save


def typed(save, clock, *texts):
    for text in texts:
        clock.advance(seconds=1)
        save(text)


def rows(desk, question, **more):
    return [
        (row.sitting.newest.number, len(row.sitting.saved), row.words_in, row.words_out)
        for row in desk.remembering.history(question, "PT", LINE, **more)
    ]


def test_burst_of_saves_is_one_row_with_the_words_it_brought(desk, question, save, clock):
    typed(save, clock, "We", "We support", "We support this.")
    clock.advance(hours=1)
    typed(save, clock, "We oppose", "We oppose this.")
    assert rows(desk, question) == [(5, 2, 1, 1), (3, 3, 3, 0)]
    assert [row[:2] for row in rows(desk, question, folded=False)] == [
        (5, 1),
        (4, 1),
        (3, 1),
        (2, 1),
        (1, 1),
    ]


def test_named_version_is_seen_in_the_history_of_its_parts(desk, question, save, clock):
    typed(save, clock, "We", "We support")
    sent = desk.clearing.name_version(question, "PT", "Sent to cabinet")
    typed(save, clock, "We oppose")
    newest, named = desk.remembering.history(question, "PT", LINE)
    assert (newest.versions, named.versions) == ((), (sent,))


def test_any_two_revisions_are_compared(desk, question, save):
    for text in ("One rule.", "Two rules.", "Two good rules."):
        save(text)
    compared = desk.remembering.compare(question, "PT", LINE, 1, 3)
    assert (compared.before.number, compared.after.author) == (1, AUTHOR)
    assert (compared.old.plain, compared.new.plain) == ("One rule.", "Two good rules.")
    assert compared.change.words == (3, 2)


def test_first_revision_is_compared_with_nothing(desk, question, save):
    save("One rule.")
    compared = desk.remembering.compare(question, "PT", LINE, 0, 1)
    assert compared.before is None
    assert [piece.kind for piece in compared.change.pieces] == [RunKind.INSERTED]


def test_restored_text_is_a_new_revision_and_nothing_is_lost(desk, question, save, published):
    save("One rule.")
    save("Two rules.")
    published.clear()
    part = desk.remembering.restore(question, "PT", LINE, 1)
    assert (part.revision, part.text.plain) == (3, "One rule.")
    assert published == [Changed.POSITIONS]
    history = desk.drafting.history(question, "PT", LINE)
    assert [one.text.plain for one in history] == ["One rule.", "Two rules.", "One rule."]
    assert history[0].origin is Origin.RESTORED


def test_restoring_what_is_there_already_makes_no_revision(desk, question, save):
    save("One rule.")
    assert desk.remembering.restore(question, "PT", LINE, 1).revision == 1


def test_version_is_compared_with_what_there_is_now(desk, question, save):
    save("One rule.")
    sent = desk.clearing.name_version(question, "PT", "Sent to cabinet")
    save("One good rule.")
    save("Never.", RED)
    desk.drafting.set_stance(question, "PT", Stance.SUPPORT, based_on=0)
    since = desk.remembering.compare_version(question, "PT", sent.id)
    assert (since.version.stance, since.stance) == (Stance.UNKNOWN, Stance.SUPPORT)
    assert [(one.kind, one.change.words) for one in since.parts] == [
        (LINE, (1, 0)),
        (RED, (1, 0)),
    ]


def test_whole_version_comes_back_with_its_stance(desk, question, save):
    desk.drafting.set_stance(question, "PT", Stance.SUPPORT, based_on=0)
    save("One rule.")
    sent = desk.clearing.name_version(question, "PT", "Sent to cabinet")
    save("Two rules.")
    save("Never.", RED)
    desk.drafting.set_stance(question, "PT", Stance.OPPOSE, based_on=1)
    parts = desk.remembering.restore_version(question, "PT", sent.id)
    assert {part.kind: part.text.plain for part in parts} == {LINE: "One rule.", RED: ""}
    position = desk.drafting.position(question, "PT")
    assert (position.stance, position.part(RED).revision) == (Stance.SUPPORT, 2)
    assert desk.remembering.compare_version(question, "PT", sent.id).parts == ()


def test_what_was_never_saved_is_not_found(desk, question, save):
    save("One rule.")
    with pytest.raises(NotFound):
        desk.remembering.restore(question, "PT", LINE, 7)
    with pytest.raises(NotFound):
        desk.remembering.compare(question, "PT", LINE, 0, 7)
    with pytest.raises(NotFound):
        desk.remembering.compare_version(question, "PT", new_id())
