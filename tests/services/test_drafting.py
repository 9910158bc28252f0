"""Every state of a position is kept, and nobody's words are lost."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import EditConflict, FileEmpty, NotADocument, NotFound
from meetprep.domain.position import Origin, PartKind, Stance, empty_position
from meetprep.domain.richtext import EMPTY, Mark, from_plain
from meetprep.services.drafting import text_from_file
from tests.services.conftest import AUTHOR
from tests.support.papers import WARSAW_AS_WORD, a_file
from tests.support.word_files import abstract, instance, level, mark, note, paragraph, word_file

LINE = PartKind.LINE_TO_TAKE


def save(desk, question, text, based_on=0, delegation="PT", kind=LINE):
    return desk.drafting.save_part(
        question, delegation, kind, from_plain(text), based_on=based_on
    )


def test_position_is_empty_before_the_first_word(desk, question):
    assert desk.drafting.position(question, "PT") == empty_position(question, "PT")


def test_saved_part_is_the_newest_state(desk, question, clock):
    saved = save(desk, question, "We support the regulation.")
    assert (saved.revision, saved.saved_at) == (1, clock.now)
    assert desk.drafting.position(question, "PT").part(LINE) == saved


def test_every_revision_is_kept_with_author_and_time(desk, question, clock):
    start = clock.now
    for number, text in enumerate(["We support.", "We support it.", ""]):
        clock.advance(minutes=1)
        save(desk, question, text, based_on=number)
    history = desk.drafting.history(question, "PT", LINE)
    assert [(r.number, r.text.plain) for r in history] == [
        (3, ""),
        (2, "We support it."),
        (1, "We support."),
    ]
    assert {r.author for r in history} == {AUTHOR}
    assert [(r.saved_at - start).seconds for r in history] == [180, 120, 60]


def test_unchanged_text_makes_no_revision(desk, question, clock, published):
    first = save(desk, question, "We support.")
    clock.advance(minutes=1)
    assert save(desk, question, "We support.", based_on=1) == first
    assert len(desk.drafting.history(question, "PT", LINE)) == 1
    assert published == [Changed.POSITIONS]


def test_stale_edit_is_refused_and_nothing_is_stored(desk, question, published):
    save(desk, question, "Mine.")
    published.clear()
    with pytest.raises(EditConflict) as refused:
        save(desk, question, "Written over it.", based_on=0)
    assert (refused.value.based_on, refused.value.current) == (0, 1)
    assert desk.drafting.position(question, "PT").part(LINE).text == from_plain("Mine.")
    assert len(desk.drafting.history(question, "PT", LINE)) == 1
    assert published == []


def test_edit_conflict_tells_nothing_that_was_written(desk, question):
    save(desk, question, "Secret one.")
    with pytest.raises(EditConflict) as refused:
        save(desk, question, "Secret two.")
    assert "Secret" not in str(refused.value)


def test_parts_do_not_get_in_each_others_way(desk, question):
    for kind in PartKind:
        save(desk, question, f"This is the {kind}.", kind=kind)
    parts = desk.drafting.position(question, "PT").parts
    assert {part.kind: part.text.plain for part in parts} == {
        kind: f"This is the {kind}." for kind in PartKind
    }


def test_two_delegations_draft_independently(desk, question):
    save(desk, question, "We support.", delegation="PT")
    save(desk, question, "We do not.", delegation="SE")
    desk.drafting.set_stance(question, "SE", Stance.OPPOSE, based_on=0)
    ours, theirs = (desk.drafting.position(question, code) for code in ("PT", "SE"))
    assert (ours.stance, ours.part(LINE).text.plain) == (Stance.UNKNOWN, "We support.")
    assert (theirs.stance, theirs.part(LINE).text.plain) == (Stance.OPPOSE, "We do not.")
    assert desk.drafting.position(question, "DE").is_empty


def test_positions_of_a_meeting_come_in_the_order_of_its_questions(desk, meeting):
    third = meeting.questions[2].id
    save(desk, third, "Agreed.")
    positions = desk.drafting.positions(meeting.id, "PT")
    assert list(positions) == [question.id for question in meeting.questions]
    assert [not position.is_empty for position in positions.values()] == [False, False, True]


def test_stance_keeps_its_own_count(desk, question, published):
    assert desk.drafting.set_stance(question, "PT", Stance.SUPPORT, based_on=0) == 1
    assert desk.drafting.set_stance(question, "PT", Stance.SUPPORT, based_on=1) == 1
    assert desk.drafting.set_stance(question, "PT", Stance.NEUTRAL, based_on=1) == 2
    assert desk.drafting.position(question, "PT").stance is Stance.NEUTRAL
    assert published == [Changed.POSITIONS] * 2


def test_stale_stance_is_refused_and_the_newer_one_stays(desk, question):
    desk.drafting.set_stance(question, "PT", Stance.SUPPORT, based_on=0)
    with pytest.raises(EditConflict):
        desk.drafting.set_stance(question, "PT", Stance.OPPOSE, based_on=0)
    assert desk.drafting.position(question, "PT").stance is Stance.SUPPORT


@pytest.mark.parametrize(("known", "delegation"), [(False, "PT"), (True, "XX")])
def test_draft_on_nothing_known_is_refused(desk, question, published, known, delegation):
    with pytest.raises(NotFound):
        save(desk, question if known else "nothing", "Text.", delegation=delegation)
    assert published == []


def test_origin_is_remembered(desk, question):
    text = from_plain("From a file.")
    desk.drafting.save_part(question, "PT", LINE, text, based_on=0, origin=Origin.FILE)
    save(desk, question, "Typed.", based_on=1)
    history = desk.drafting.history(question, "PT", LINE)
    assert [revision.origin for revision in history] == [Origin.TYPED, Origin.FILE]


def test_plain_text_is_taken_line_by_line_as_it_stands(tmp_path):
    lines = ["1. First, [sic] *not* a list", "- a dash", "2 000 [1]", "ąęł"]
    path = a_file(tmp_path, "\r\n".join(lines))
    assert text_from_file(path) == from_plain("\n".join(lines))


def test_markdown_is_taken_with_its_formatting_and_footnotes(tmp_path):
    path = a_file(tmp_path, "A **bold** word.[^1]\n\n- item\n\n[^1]: Why.\n", "text.MD")
    text = text_from_file(path)
    assert text.plain == "A bold word.\nitem"
    assert text.blocks[0].content[1].marks == {Mark.BOLD}
    assert [note.text for note in text.notes] == ["Why."]


def test_word_file_is_taken_with_its_numbers_and_footnotes(tmp_path):
    content = word_file(
        paragraph("We support it", list_id=1),
        paragraph("<w:r><w:t>because</w:t></w:r>" + mark(2) + "<w:r><w:t>.</w:t></w:r>"),
        numbering=abstract(0, level(0, "%1.")) + instance(1, 0),
        footnotes=note(2, "COM(2021) 753"),
    )
    path = tmp_path / "line.docx"
    path.write_bytes(content)
    text = text_from_file(path)
    assert text.plain == "1. We support it\nbecause."
    assert [note.text for note in text.notes] == ["COM(2021) 753"]


def test_word_file_called_markdown_is_no_empty_text(tmp_path):
    path = tmp_path / "line.md"
    path.write_bytes(WARSAW_AS_WORD.read_bytes())
    assert "constant migration pressure" in text_from_file(path).plain


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("empty.txt", b" \n ", FileEmpty),
        ("rule.md", b"[a]: http://example.org", FileEmpty),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0", NotADocument),
    ],
)
def test_file_without_text_is_refused(tmp_path, name, content, error):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(error):
        text_from_file(tmp_path / name)


def test_emptied_part_is_a_state_of_its_own(desk, question):
    save(desk, question, "Too much.")
    assert save(desk, question, "", based_on=1).text == EMPTY
    assert desk.drafting.position(question, "PT").is_empty
    assert desk.drafting.history(question, "PT", LINE)[1].text.plain == "Too much."
