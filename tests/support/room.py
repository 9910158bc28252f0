"""A store in which the others were heard; who says what is invented."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from meetprep.app import open_desk
from meetprep.domain.note import UNSTORED, Note
from meetprep.domain.position import Stance
from tests.support.window import seed_preview

DOUBTS = {
    "DE": Stance.RESERVATION,
    "ES": Stance.NEUTRAL,
    "NL": Stance.RESERVATION,
    "IE": Stance.NEUTRAL,
    "LU": Stance.RESERVATION,
    "HU": Stance.OPPOSE,
}


def note(desk, question, code, stance, text="", day=date(2025, 1, 5), **others):
    return desk.noting.add(Note(UNSTORED, question, code, text, stance, said_on=day, **others))


@cache
def heard_store():
    """All but seven of the members said yes to the first question; made once."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "heard.store"
        with open_desk(path) as desk:
            desk.meetings.choose_home("PT")
            first = desk.importing.accept(seed_preview(desk)).questions[0].id
            desk.drafting.set_stance(first, "PT", Stance.CONDITIONS, based_on=0)
            members = desk.rooms.population().weights
            for code in sorted(members.keys() - {"PT", "SK", *DOUBTS}):
                note(desk, first, code, Stance.SUPPORT)
            for code, stance in DOUBTS.items():
                note(desk, first, code, stance)
            note(desk, first, "DE", Stance.OPPOSE, "Never.", date(2025, 1, 10))
            told, day = "Until March <b>only</b>.", date(2025, 1, 22)
            note(desk, first, "DE", Stance.RESERVATION, told, day, tags=("Doubters",))
        return path.read_bytes()
