"""What is written is signed with the name that the user gave; what was signed stays."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.person import Person
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.services.signing import Signing
from tests.services.conftest import AUTHOR


def write(desk, question, text):
    part = desk.drafting.position(question, "PL").part(PartKind.KEY_MESSAGE)
    desk.drafting.save_part(
        question, "PL", PartKind.KEY_MESSAGE, from_plain(text), based_on=part.revision
    )


def authors(desk, question):
    return [one.author for one in desk.drafting.history(question, "PL", PartKind.KEY_MESSAGE)]


def test_name_and_unit_sign_what_is_written_from_then_on(desk, question, published):
    write(desk, question, "Before.")
    published.clear()
    assert desk.signing.introduce("  Ada\nReed ", " Asylum  unit") == Person(
        "Ada Reed", "Asylum unit"
    )
    assert published == [Changed.SETTINGS]
    write(desk, question, "After.")
    assert set(authors(desk, question)) == {AUTHOR, "Ada Reed, Asylum unit"}
    version = desk.clearing.name_version(question, "PL", "sent")
    assert version.author == "Ada Reed, Asylum unit"


def test_without_a_name_the_login_signs(desk, question):
    desk.signing.introduce("", "Asylum unit")
    write(desk, question, "Text.")
    assert authors(desk, question) == [AUTHOR]


def test_person_is_known_again_and_apart_from_others(database, published):
    mine = Signing(database, login="ada", publish=published.append)
    mine.introduce("Ada Reed", "")
    again = Signing(database, login="ada", publish=published.append)
    other = Signing(database, login="bo", publish=published.append)
    assert (again.person(), other.person()) == (Person("Ada Reed"), Person())
    assert (again.author(), other.author()) == ("Ada Reed", "bo")


def test_what_one_wrote_under_an_earlier_name_is_no_news(desk, meeting, question, clock):
    desk.overseeing.leave(meeting.id)
    clock.advance(minutes=1)
    for name in ("Ada Reed", "Ada Quill", ""):
        desk.signing.introduce(name, "")
        write(desk, question, f"As {name}.")
    assert desk.overseeing.overview(meeting.id, "PL").news == ()


@pytest.mark.parametrize("typed", ["x" * 500, "Ada " * 100])
def test_name_stays_as_short_as_a_line(desk, typed):
    assert len(desk.signing.introduce(typed, typed).name) <= 80
