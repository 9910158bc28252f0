"""A store with many meetings is shown at once near today, and whole a moment later."""

from datetime import date, timedelta

from meetprep.domain.changed import Changed
from meetprep.domain.meeting import MeetingId
from meetprep.storage.database import Database
from meetprep.ui.listing import NEAR
from meetprep.ui.models.meeting_rows import Role, RowKind
from tests.support.builders import a_meeting

TODAY = date(2025, 1, 20)
FIRST = TODAY - timedelta(days=2 * NEAR)


def test_long_list_is_completed_and_follows_changes_by_the_worker(qtbot, bench):
    bench.with_paper()
    database = Database(bench.folder / "own.store")
    meetings = [
        a_meeting(f"Invented meeting {n}", start=FIRST + timedelta(days=n), end=None)
        for n in range(3 * NEAR)
    ]
    with database.writing() as store:
        for meeting in meetings:
            store.meetings.add(meeting)
    database.close()
    sidebar, desk = bench.workspace.sidebar, bench.desk
    near = desk.arranging.listed_near(TODAY, NEAR)
    assert [one.start for one in near] == sorted(one.start for one in near)
    assert (near[0].start, len(near)) == (TODAY - timedelta(days=NEAR), 2 * NEAR)

    bench.window.open()
    assert len(sidebar._shown[0]) == 2 * NEAR
    opened = bench.workspace.question.id
    bench.jobs.finish()
    qtbot.waitUntil(lambda: len(sidebar._shown[0]) == 3 * NEAR + 1)
    assert sidebar.tree.currentIndex().data(Role.ID) == opened

    oldest = MeetingId(meetings[0].id)
    sidebar.show_meeting(oldest)
    asked = []
    sidebar.question_chosen.connect(asked.append)
    desk.arranging.delete_meeting(MeetingId(meetings[1].id))
    qtbot.waitUntil(lambda: len(sidebar._shown[0]) == 3 * NEAR)
    current = sidebar.tree.currentIndex()
    assert current.data(Role.KIND) in {RowKind.MEETING, RowKind.QUESTION}
    bench.bus.publish(Changed.MEETINGS)
    bench.bus.publish(Changed.MEETINGS)
    qtbot.waitUntil(lambda: not bench.workspace._listing._is_running)
    assert len(sidebar._shown[0]) == 3 * NEAR
