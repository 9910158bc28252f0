"""What left the desk stands in the history of every part that went in."""

from contextlib import closing
from hashlib import sha256

from meetprep.domain.changed import Changed
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.services.checking import check_store
from meetprep.storage import driver
from tests.services.conftest import AUTHOR
from tests.support.papers import WARSAW


def drafted(desk):
    """Import the sample paper and answer its first question; return the meeting."""
    desk.meetings.choose_home("PT")
    meeting = desk.importing.accept(desk.importing.preview(WARSAW))
    for kind in (PartKind.LINE_TO_TAKE, PartKind.RED_LINE):
        save(desk, meeting, kind, "We prefer a regulation.", 0)
    return meeting


def save(desk, meeting, kind, text, based_on):
    key = meeting.questions[0].id
    desk.drafting.save_part(key, "PT", kind, from_plain(text), based_on=based_on)


def history(desk, meeting, kind):
    return desk.remembering.history(meeting.questions[0].id, "PT", kind)


def test_each_part_that_went_in_says_into_which_file(desk, tmp_path, published, clock, store):
    meeting = drafted(desk)
    target = tmp_path / "PT_position.docx"
    desk.exporting.export(Order(DocumentKind.POSITION_PAPER, meeting.id, "PT"), target)
    assert published[-1] is Changed.EXPORTS
    (row,) = history(desk, meeting, PartKind.LINE_TO_TAKE)
    (file,) = row.files
    assert (file.kind, file.file_name) == (DocumentKind.POSITION_PAPER, "PT_position.docx")
    assert file.sha256 == sha256(target.read_bytes()).hexdigest()
    assert (file.at, file.author) == (clock.now, AUTHOR)
    assert history(desk, meeting, PartKind.RED_LINE)[0].files == ()
    assert check_store(store) == ()


def test_what_was_written_since_stands_apart_from_what_went_out(desk, tmp_path):
    meeting = drafted(desk)
    order = Order(DocumentKind.BRIEF, meeting.id, "PT", with_pdf=True)
    desk.exporting.export(order, tmp_path / "brief.docx")
    save(desk, meeting, PartKind.LINE_TO_TAKE, "We ask for a regulation.", 1)
    newest, gone_out = history(desk, meeting, PartKind.LINE_TO_TAKE)
    assert newest.files == ()
    assert [one.file_name for one in gone_out.files] == ["brief.docx", "brief.pdf"]


def test_a_store_that_is_held_elsewhere_keeps_no_file_from_being_written(desk, tmp_path, store):
    meeting = drafted(desk)
    target = tmp_path / "PT_position.docx"
    with closing(driver.connect(store)) as other, desk.opening.hurried():
        other.execute("BEGIN IMMEDIATE")
        desk.exporting.export(Order(DocumentKind.POSITION_PAPER, meeting.id, "PT"), target)
    assert target.exists()
    assert history(desk, meeting, PartKind.LINE_TO_TAKE)[0].files == ()
