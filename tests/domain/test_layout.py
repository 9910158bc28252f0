"""No layout loses a part, mixes audiences or lets anything internal out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.disclosure import shared_answer
from meetprep.domain.errors import LayoutFull
from meetprep.domain.layout import USUAL, LaidPart, Layout, completed
from meetprep.domain.position import Audience, Part, PartKind, Position
from meetprep.domain.richtext import from_plain
from tests.support.builders import a_question

KINDS = st.sampled_from(PartKind)
SHAREABLE = [kind for kind in PartKind if kind.audience is Audience.SHAREABLE]
WHOLE = Position(
    a_question().id,
    "PT",
    tuple(Part(kind, from_plain(f"{kind.audience}: {kind}"), 1) for kind in PartKind),
)


def shown_names(layout):
    return [kind.value for kind in layout.shown]


ACTS = [
    lambda layout, kind, _: layout.with_hidden(kind),
    lambda layout, kind, _: layout.with_hidden(kind, is_hidden=False),
    lambda layout, kind, _: layout.moved(kind, -1),
    lambda layout, kind, _: layout.moved(kind, 1),
    lambda layout, kind, other: layout.placed(kind, other, after=True),
    lambda layout, kind, _: layout.renamed(kind, "Key message"),
    lambda layout, _, __: layout if layout.is_full else layout.with_own("Rationale"),
]


def laid_out(acts):
    """Return the layout that a row of acts of the user leaves."""
    layout = USUAL
    for act, kind, other in acts:
        if kind in layout.kinds and other in layout.kinds:
            layout = act(layout, kind, other)
    return layout


LAYOUTS = st.lists(st.tuples(st.sampled_from(ACTS), KINDS, KINDS), max_size=12).map(laid_out)


@given(LAYOUTS)
def test_no_layout_lets_an_internal_part_out(layout):
    answer = shared_answer(a_question(), WHOLE, layout)
    assert all(part.text.plain.startswith("shareable") for part in answer.parts)
    assert [part.kind for part in answer.parts] == [
        kind for kind in layout.shown if kind in SHAREABLE
    ]


@given(LAYOUTS)
def test_no_layout_loses_a_part_or_mixes_audiences(layout):
    assert set(USUAL.kinds) <= set(layout.kinds)
    assert [kind for kind in layout.kinds if kind in SHAREABLE] == list(layout.kinds[:3])
    assert set(layout.shown) | set(layout.hidden) == set(layout.kinds)
    assert layout.shown
    assert completed(layout.parts) == layout
    assert {part.kind for part in layout.arranged(WHOLE)} == set(layout.kinds)


@given(LAYOUTS, KINDS)
def test_moving_there_and_back_changes_nothing(layout, kind):
    moved = layout.moved(kind, 1)
    assert moved == layout or moved.moved(kind, -1).shown == layout.shown


def test_usual_layout_shows_the_parts_as_they_are_drafted():
    assert USUAL.kinds == USUAL.shown == tuple(k for k in PartKind if not k.is_own)


def test_parts_move_past_hidden_ones():
    layout = USUAL.with_hidden(PartKind.FLEXIBILITY).moved(PartKind.RED_LINE, 1)
    assert shown_names(layout)[3:] == ["if-raised", "red-line", "background"]


def test_part_stays_on_its_side_of_the_divider():
    assert USUAL.moved(PartKind.RATIONALE, 1) == USUAL
    assert USUAL.placed(PartKind.RED_LINE, PartKind.KEY_MESSAGE) == USUAL


def test_last_part_shown_can_not_be_hidden():
    layout = USUAL
    for kind in USUAL.kinds:
        layout = layout.with_hidden(kind)
    assert layout.shown == (PartKind.BACKGROUND,)


def test_four_own_parts_and_no_more():
    layout = USUAL
    for name in ("Press", " For  the\nfloor ", "", "x" * 99):
        layout = layout.with_own(name)
    names = [layout.name(kind) for kind in layout.kinds[-4:]]
    assert names == ["Press", "For the floor", "own-3", "x" * 40]
    with pytest.raises(LayoutFull):
        layout.with_own("One more")


def test_only_own_parts_take_a_name():
    layout = USUAL.with_own("Press")
    assert layout.renamed(PartKind.OWN_1, "Media").name(PartKind.OWN_1) == "Media"
    assert layout.renamed(PartKind.OWN_1, "  ") == layout
    assert layout.renamed(PartKind.RED_LINE, "Key message") == layout


@pytest.mark.parametrize(
    "parts",
    [
        USUAL.parts[1:],
        (*USUAL.parts, USUAL.parts[-1]),
        USUAL.parts[::-1],
        (*USUAL.parts, LaidPart(PartKind.OWN_1)),
        (LaidPart(PartKind.KEY_MESSAGE, "Red line"), *USUAL.parts[1:]),
        tuple(LaidPart(kind, is_hidden=True) for kind in USUAL.kinds),
    ],
)
def test_what_is_no_layout_is_refused(parts):
    with pytest.raises(ValueError):
        Layout(parts)


def test_part_that_a_store_does_not_know_yet_is_shown_where_it_usually_stands():
    known = [part for part in USUAL.parts if part.kind is not PartKind.RATIONALE]
    assert completed(known) == USUAL
