"""Stores of every released version open and say what they said then."""

import gzip
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from meetprep.domain.contrast import Contrast, ContrastKind
from meetprep.domain.position import Origin, PartKind, Stance
from meetprep.storage.checking import check
from meetprep.storage.database import Database
from meetprep.storage.upgrading import RELEASED
from tests.support.builders import CONTENT, a_source_text

STORES = Path(__file__).resolve().parents[1] / "databases"
MEETING, FIRST, SECOND, PAPER = (
    f"00000000-0000-4000-8000-00000000000{n}" for n in (1, 3, 4, 5)
)


@pytest.fixture(params=RELEASED.revisions)
def released(request, tmp_path):
    """A store as that version wrote it."""
    path = tmp_path / "released.store"
    path.write_bytes(gzip.decompress((STORES / f"v{request.param}.store.gz").read_bytes()))
    path.chmod(0o600)
    with closing(Database(path, create=False)) as opened, opened.reading() as store:
        yield store
    assert check(path) == ()


def test_meeting_of_a_released_store_is_read(released):
    meeting = released.meetings.find("informal meeting — łódź", date(2026, 11, 23))
    assert meeting.id == MEETING
    assert [(q.id, q.label, q.title, q.paper) for q in meeting.questions] == [
        (FIRST, "1.", "Target", PAPER),
        (SECOND, "", "", None),
    ]
    assert released.settings.get("home") == "DE"


def test_paper_of_a_released_store_is_read(released):
    paper = released.papers.get(PAPER)
    assert paper.text == a_source_text()
    assert paper.received_at == datetime(2026, 11, 2, 9, 30, 15, 123456, tzinfo=UTC)
    assert released.papers.content(PAPER) == CONTENT


def test_positions_of_a_released_store_are_read(released):
    position = released.positions.of_meeting(MEETING, "DE")[FIRST]
    assert position.part(PartKind.LINE_TO_TAKE).text.plain == "We support the target. نعم 52 🙂"
    assert position.stance is Stance.CONDITIONS
    drafts = released.positions.history(FIRST, "DE", PartKind.LINE_TO_TAKE)
    assert [draft.number for draft in drafts] == list(range(52, 0, -1))
    (red_line,) = released.positions.history(FIRST, "DE", PartKind.RED_LINE)
    assert (red_line.text.plain, red_line.origin) == ("Never 40 %.", Origin.FILE)


def test_notes_of_a_released_store_are_read(released):
    (note,) = released.notes.of_meeting(MEETING)[FIRST]
    assert (note.delegation, note.text, note.stance) == ("FR", "we agree. نعم", Stance.SUPPORT)
    assert (note.tags, note.assessment, note.is_read) == (("north", "hubs"), "Like us.", False)
    assert note.contrasts == (Contrast(ContrastKind.WORDS, "Target"),)
    assert (note.file.name, note.file.sender) == ("note ł.eml", "Ann <ann@example.eu>")
    assert released.notes.content(note.file.sha256) == b"Question 1: we agree."
    (baltic,) = released.like_minded.of_meeting(MEETING)
    assert (baltic.name, baltic.members) == ("Baltic", ("EE", "LV", "LT"))
