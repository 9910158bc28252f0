"""Where everybody stands, by notes and positions, in the room and in the documents."""

from dataclasses import replace
from datetime import date

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.documents import DocumentKind, Language, Order
from meetprep.domain.errors import BadFigures, NotFound, UnreadableFile
from meetprep.domain.note import UNSTORED, Note, NoteSource
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import from_plain
from meetprep.domain.room import shortened
from tests.support.word_text import WordText


def noted(desk, question, code, stance=Stance.UNKNOWN, text="", day=None, **others):
    note = Note(UNSTORED, question, code, text, stance, said_on=day, **others)
    return desk.noting.add(note)


def drafted(desk, question, code, stance, text=""):
    desk.drafting.set_stance(question, code, stance, based_on=0)
    if text:
        kind = PartKind.KEY_MESSAGE
        desk.drafting.save_part(question, code, kind, from_plain(text), based_on=0)


def test_newest_note_of_a_known_stance_says_where_a_delegation_stands(
    desk, meeting, question, clock
):
    desk.meetings.choose_home("PT")
    drafted(desk, question, "FR", Stance.NEUTRAL, "Nothing yet.")
    noted(desk, question, "FR", Stance.OPPOSE, "Never.", date(2025, 1, 9))
    noted(desk, question, "FR", Stance.RESERVATION, "Wait.", date(2025, 1, 8))
    noted(desk, question, "FR", text="They asked for the floor.", day=date(2025, 1, 20))
    drafted(desk, question, "PT", Stance.SUPPORT, "We agree.")
    noted(desk, question, "PT", Stance.OPPOSE, "The press says so.", date(2025, 1, 30))
    noted(desk, question, "SE", text="Will speak.", source=NoteSource.BILATERAL)
    drafted(desk, question, "EE", Stance.CONDITIONS)
    room = desk.rooms.of(meeting.id)
    stands = {code: room.stand(question, code) for code in ("FR", "PT", "SE", "EE", "IT")}
    assert [stand and (stand.stance, stand.gist) for stand in stands.values()] == [
        (Stance.OPPOSE, "Never."),
        (Stance.SUPPORT, "We agree."),
        (Stance.UNKNOWN, "Will speak."),
        (Stance.CONDITIONS, ""),
        None,
    ]
    assert stands["FR"].day == date(2025, 1, 9)
    assert (stands["PT"].is_ours, stands["PT"].note) == (True, None)
    assert stands["SE"].source is NoteSource.BILATERAL
    assert [one.stance for one in room.course(question, "FR")] == [
        Stance.OPPOSE,
        Stance.RESERVATION,
        Stance.NEUTRAL,
    ]


def test_gist_never_ends_within_a_sentence_as_if_that_were_all():
    for more in range(8):
        said = f"We {'x' * more}agree on the aim. " + "We accept it if " * 40
        assert shortened(said) == f"We {'x' * more}agree on the aim."
    assert shortened("word " * 60).endswith("word…")
    assert shortened("Short.") == "Short."


def test_a_note_that_says_the_same_again_is_no_move_and_tags_make_groups(
    desk, meeting, question, clock
):
    for hour in range(3):
        clock.advance(hours=1)
        tags = ("Front line", "MED5")[: hour + 1]
        said = noted(desk, question, "EL", Stance.SUPPORT, f"Yes, {hour}.", tags=tags)
    noted(desk, question, "CY", Stance.SUPPORT, tags=("front line",))
    room = desk.rooms.of(meeting.id)
    assert [one.note for one in room.course(question, "EL")] == [said.id]
    assert room.groups == {"Front line": {"EL", "CY"}, "MED5": {"EL"}}
    desk.grouping.add("Med5", ["EL", "IT"], meeting=meeting.id)
    groups = desk.rooms.of(meeting.id).groups
    assert list(groups.items()) == [("Med5", {"EL", "IT"}), ("Front line", {"EL", "CY"})]
    desk.noting.delete(said.id)
    assert desk.rooms.of(meeting.id).stand(question, "EL").gist == "Yes, 1."
    with pytest.raises(NotFound):
        desk.rooms.of("gone")


def test_overview_and_brief_say_where_it_is_known_from(desk, meeting, question, tmp_path):
    drafted(desk, question, "PT", Stance.SUPPORT, "We agree.")
    noted(desk, question, "DE", Stance.RESERVATION, "Until March.", date(2025, 1, 22))
    bilateral = NoteSource.BILATERAL
    noted(
        desk, question, "FR", Stance.OPPOSE, "Off record.", date(2025, 1, 3), source=bilateral
    )

    def said(kind, **choices):
        order = replace(Order(kind, meeting.id, "PT", Language.ENGLISH), **choices)
        desk.exporting.export(order, tmp_path / "out.docx")
        return WordText((tmp_path / "out.docx").read_bytes()).readable()

    named = said(DocumentKind.OVERVIEW)
    assert "Germany | ? Reservation / Until March. / Paper, 22 January 2025" in named
    assert "France | × Oppose / Off record. / Bilateral, 3 January 2025" in named
    assert "As of 2 November 2026" in named
    brief = said(DocumentKind.BRIEF)
    assert "Germany | ? Reservation | Until March. | Paper, 22 January 2025" in brief
    nameless = said(DocumentKind.OVERVIEW, with_names=False)
    assert "? Reservation | 1 | Until March." in nameless
    assert "× Oppose | 1" in nameless
    # What was said in confidence is counted, not repeated.
    assert not [word for word in ("Off record", "France", "Bilateral") if word in nameless]


def test_stance_without_words_leaves_the_last_words_to_be_seen_with_their_day(
    desk, meeting, question, tmp_path
):
    paper, said = date(2025, 1, 22), date(2025, 1, 30)
    in_meeting = NoteSource.MEETING
    noted(desk, question, "DE", Stance.OPPOSE, "Never.", date(2025, 1, 3))
    noted(desk, question, "DE", Stance.RESERVATION, "Until March.", paper)
    noted(desk, question, "DE", Stance.SUPPORT, day=said, source=in_meeting)
    noted(desk, question, "FR", Stance.SUPPORT, "We agree.", paper)
    noted(desk, question, "FR", Stance.SUPPORT, day=said, source=in_meeting)
    noted(desk, question, "IT", Stance.OPPOSE, day=said, source=in_meeting)
    room = desk.rooms.of(meeting.id)
    stand = room.stand(question, "DE")
    assert (stand.stance, stand.gist, stand.day) == (Stance.SUPPORT, "", said)
    assert (stand.last.gist, stand.last.day) == ("Until March.", paper)
    assert room.stand(question, "IT").last is None

    def told(kind, **choices):
        order = replace(Order(kind, meeting.id, "PT", Language.ENGLISH), **choices)
        desk.exporting.export(order, tmp_path / "out.docx")
        return WordText((tmp_path / "out.docx").read_bytes()).readable()

    moved = "Said in the meeting, 30 January 2025"
    overview = told(DocumentKind.OVERVIEW)
    assert f"Germany | ✓ Support / {moved} / Until March. / Paper, 22 January 2025" in overview
    brief = told(DocumentKind.BRIEF)
    assert f"Germany | ✓ Support | Until March. (Paper, 22 January 2025) | {moved}" in brief
    nameless = told(DocumentKind.OVERVIEW, with_names=False)
    assert "✓ Support | 2 | We agree." in nameless
    assert "Until March" not in nameless, "it came with another stance"


def test_figures_are_replaced_kept_and_given_up(desk, published, tmp_path):
    assert (desk.rooms.population().year, desk.rooms.has_own_figures()) == (2025, False)
    codes = desk.rooms.population().weights
    file = tmp_path / "2027.csv"
    file.write_text("year;2027\nmember;inhabitants\n" + "".join(f"{c};900\n" for c in codes))
    assert desk.rooms.take_figures(file).year == 2027
    assert published == [Changed.SETTINGS]
    assert (desk.rooms.population().whole, desk.rooms.has_own_figures()) == (27 * 900, True)
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadFigures):
        desk.rooms.take_figures(file)
    with pytest.raises(UnreadableFile):
        desk.rooms.take_figures(tmp_path)
    assert desk.rooms.population().year == 2027
    desk.rooms.drop_figures()
    assert desk.rooms.population().year == 2025
