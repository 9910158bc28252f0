"""Texts that a part can begin with."""

import pytest

from meetprep.domain.errors import NotFound
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain

TEXT = from_plain("We support this.\nOn one condition.")


def names(desk, kind=PartKind.KEY_MESSAGE):
    return [one.name for one in desk.templating.all(kind)]


@pytest.mark.parametrize(
    "kind", [kind for kind in PartKind if not kind.value.startswith("own")]
)
def test_every_part_has_a_template_of_the_program(desk, kind):
    found = desk.templating.all(kind)
    assert found
    assert not any(one.text.is_empty or one.is_own for one in found)


def test_own_templates_come_first_and_belong_to_their_part(desk):
    desk.templating.save(PartKind.KEY_MESSAGE, " Ours ", TEXT)
    assert names(desk)[0] == "Ours"
    assert desk.templating.all(PartKind.KEY_MESSAGE)[0].text == TEXT
    assert "Ours" not in names(desk, PartKind.RED_LINE)


def test_own_template_takes_another_name_and_text(desk):
    made = desk.templating.save(PartKind.KEY_MESSAGE, "Ours", TEXT)
    desk.templating.change(made, name="Newer", text=from_plain("Other."))
    found = desk.templating.all(PartKind.KEY_MESSAGE)[0]
    assert (found.name, found.text.plain) == ("Newer", "Other.")


def test_deleted_template_comes_back(desk):
    made = desk.templating.save(PartKind.KEY_MESSAGE, "Ours", TEXT)
    desk.templating.delete(made)
    assert "Ours" not in names(desk)
    desk.templating.restore(made)
    assert "Ours" in names(desk)


def test_template_of_the_program_is_neither_changed_nor_deleted(desk):
    built_in = desk.templating.all(PartKind.KEY_MESSAGE)[0]
    with pytest.raises(NotFound):
        desk.templating.change(built_in, name="Mine")
    with pytest.raises(NotFound):
        desk.templating.delete(built_in)
