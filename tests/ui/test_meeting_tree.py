"""The sidebar's rows follow the list of meetings; those that stand as before are kept."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from meetprep.domain.overview import ListedMeeting
from meetprep.ui.models import meeting_tree
from meetprep.ui.models.meeting_rows import Role, RowKind
from meetprep.ui.models.meeting_tree import MeetingTree
from tests.support.builders import a_meeting

TODAY = date(2026, 11, 23)
AGENDAS = st.builds(
    lambda key, name, days, sessions, archived: a_meeting(
        name,
        id=f"meeting {key}",
        start=TODAY + timedelta(days=days),
        end=None,
        sessions=sessions,
        archived=archived,
    ),
    st.integers(0, 9),
    st.sampled_from(("Invented", "Invented, renamed")),
    st.integers(-2, 2),
    st.integers(0, 2),
    st.sampled_from((False, False, True)),
)
LISTS = st.lists(AGENDAS, max_size=9, unique_by=lambda agenda: agenda.id)


def listed(agenda):
    """Return the meeting as a list shows it."""
    asked = len(agenda.questions)
    facts = (agenda.id, agenda.name, agenda.start, agenda.end, agenda.place)
    return ListedMeeting(*facts, len(agenda.sessions), asked, agenda.archived)


def shown(tree, row=None):
    """Return what the rows below ``row`` show, as far as there are any."""
    above = row or tree.invisibleRootItem()
    rows = [above.child(place) for place in range(above.rowCount())]
    roles = (Role.KIND, Role.ID, Role.SUBTITLE, Role.DAY, Role.FILLED, Role.LABEL)
    return [(r.text(), *(r.data(role) for role in roles), shown(tree, r)) for r in rows]


def show(tree, store, agendas, unfolded):
    """Show ``agendas``, some of them with what is below them."""
    store.clear()
    store.update({agenda.id: agenda for agenda in agendas})
    tree.show_meetings(sorted(map(listed, agendas), key=lambda one: (one.start, one.id)), TODAY)
    tree.look_again([key for key in unfolded if key in store])


@given(steps=st.lists(st.tuples(LISTS, st.sets(st.integers(0, 9))), max_size=5))
def test_rows_after_any_changes_are_those_of_a_list_shown_for_the_first_time(steps):
    store = {}
    changed = MeetingTree(store.__getitem__)
    changed.shows_archive = True
    full, meeting_tree._CHUNK = meeting_tree._CHUNK, 2
    try:
        for agendas, keys in steps:
            fresh = MeetingTree(store.__getitem__)
            fresh.shows_archive = True
            unfolded = [f"meeting {key}" for key in sorted(keys)]
            for tree in (changed, fresh):
                show(tree, store, agendas, unfolded)
            assert shown(changed)[: fresh.rowCount()] == shown(fresh)[: changed.rowCount()]
            for tree in (changed, fresh):
                while tree.canFetchMore(QModelIndex()):
                    tree.fetchMore(QModelIndex())
            assert shown(changed) == shown(fresh)
            asked = {one.id for agenda in agendas for one in agenda.questions}
            assert {key for key in asked if changed.row_of(key)} == set(changed._questions)
    finally:
        meeting_tree._CHUNK = full


def test_rows_stay_while_another_meeting_comes_changes_and_goes(qtbot):
    first, second, third = (
        a_meeting(f"Invented {n}", start=TODAY + timedelta(days=n), end=None) for n in range(3)
    )
    store = {}
    tree = MeetingTree(store.__getitem__)
    show(tree, store, [first, third], [first.id, third.id])
    kept = [QPersistentModelIndex(tree.meeting_row(one.id).index()) for one in (first, third)]
    asked = QPersistentModelIndex(tree.row_of(third.questions[0].id).index())
    for agendas in ([first, second, third], [first, replace(second, name="Other"), third]):
        show(tree, store, agendas, [first.id, third.id])
        assert [row.row() for row in kept] == [1, 3]
        assert tree.item(2).text() == agendas[1].name
    show(tree, store, [first, third], [first.id, third.id])
    assert [row.row() for row in kept] == [1, 2]
    assert asked.isValid()
    assert asked.data(Role.KIND) is RowKind.QUESTION
