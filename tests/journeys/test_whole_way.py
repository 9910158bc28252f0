"""From the first start to a cleared position, in one window, as a user goes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from meetprep.domain.clearance import Status
from meetprep.domain.position import PartKind, Stance
from meetprep.ui.search.rows import RowKind
from tests.support.looking import drop, press
from tests.support.window import SEED

ROOT = Path(__file__).parents[2]
WORDS = {
    PartKind.KEY_MESSAGE: "One set of rules.",
    PartKind.LINE_TO_TAKE: "We thank the Presidency for a frank paper.",
    PartKind.RATIONALE: "Too few decisions lead to a return.",
    PartKind.RED_LINE: "No hub without a legal basis.",
    PartKind.FLEXIBILITY: "A directive would do.",
    PartKind.IF_RAISED: "On hubs: open to examine.",
    PartKind.BACKGROUND: "Figures of the year before, invented.",
}


def test_from_the_first_start_to_a_cleared_position(qtbot, bench):
    take_in_a_paper(qtbot, bench)
    draft_every_part(qtbot, bench)
    compare_and_restore(qtbot, bench)
    find_what_was_written(qtbot, bench)
    name_the_version(qtbot, bench)
    clear_it(qtbot, bench)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="there is no Xvfb here")
def test_same_way_on_a_screen():
    """Shortcuts, focus and painting of a real window system, which offscreen only plays."""
    place = f"{Path(__file__)}::test_from_the_first_start_to_a_cleared_position"
    pytest_run = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", place]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*screen, *pytest_run],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def take_in_a_paper(qtbot, bench):
    tiles = bench.window.start_page.grid.tiles
    next(tile for tile in tiles if tile.delegation.code == "PT").click()
    press(bench, "Start")
    assert drop(bench.window, SEED)
    qtbot.waitUntil(bench.window.import_page.isVisible)
    press(bench, "Accept")
    qtbot.waitUntil(lambda: bench.workspace.isVisible() and bench.editor() is not None)
    qtbot.waitUntil(lambda: bench.workspace.meeting is not None)
    bench.meeting = bench.desk.meetings.get(bench.workspace.meeting.id)
    assert [question.label for question in bench.meeting.questions] == ["1.", "2.", "3."]


def draft_every_part(qtbot, bench):
    press(bench, "With conditions")
    for kind, words in WORDS.items():
        bench.editor(kind).setFocus()
        qtbot.keyClicks(bench.editor(kind), words)
    qtbot.waitUntil(lambda: all(plain(bench, kind) == WORDS[kind] for kind in WORDS))
    key = bench.meeting.questions[0].id
    assert bench.desk.drafting.position(key, "PT").stance is Stance.CONDITIONS


def compare_and_restore(qtbot, bench):
    """Write the line to take anew, see in the history what changed, and take it back."""
    kind, words = PartKind.LINE_TO_TAKE, WORDS[PartKind.LINE_TO_TAKE]
    written = bench.stored(kind).revision
    bench.editor(kind).selectAll()
    qtbot.keyClicks(bench.editor(kind), "Nothing to say.")
    qtbot.waitUntil(lambda: plain(bench, kind) == "Nothing to say.")
    bench.workspace.desk.write(kind)
    bench.window.memory.history.action.trigger()
    page = bench.window.memory.history.page
    qtbot.waitUntil(lambda: page.left.list.rows() != [])
    press(bench, "Every save")
    rows = page.left.list.rows
    qtbot.waitUntil(lambda: str(written) in [row.key for row in rows()])
    page.left.list.against_chosen.emit(str(written))
    both = ("Presidency", "Nothing")
    qtbot.waitUntil(lambda: all(word in compared(page) for word in both))
    press(bench, f"Restore revision {written}")
    qtbot.waitUntil(lambda: plain(bench, kind) == words)
    qtbot.waitUntil(lambda: bench.editor(kind).toPlainText() == words)
    assert bench.workspace.desk.isVisible()


def compared(page):
    """What stands in the cards, what is gone and what came."""
    return " ".join(card.text.toPlainText() for card in page.cards)


def find_what_was_written(qtbot, bench):
    bench.workspace.sidebar.step(1)
    bench.desk.searching.keep_all()
    bench.window.actions_.search.trigger()
    palette = bench.window.searching.palette
    qtbot.keyClicks(palette.field, "legal basis hub")
    qtbot.waitUntil(lambda: bench.window.searching._asking is None)
    hits = [row for row in palette.rows if row.kind is not RowKind.CAPTION]
    assert "No hub without a legal basis." in [row.text for row in hits]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert bench.workspace.question.label == "1."
    assert palette.isHidden()


def name_the_version(qtbot, bench):
    bench.window.memory._show_tab("history")
    bench.window.memory.clearance.remembered.name.setText("Sent to cabinet")
    press(bench, "Name it")
    key = bench.meeting.questions[0].id
    named = lambda: [one.name for one in bench.desk.clearing.versions(key, "PT")]  # noqa: E731
    qtbot.waitUntil(lambda: named() == ["Sent to cabinet"])


def clear_it(qtbot, bench):
    bench.window.memory._show_tab("clearance")
    pane = bench.window.memory.clearance.pane
    pane.new.who.setText("Head of unit")
    pane.new._add.click()
    qtbot.waitUntil(lambda: len(pane.cards) == 1)
    press_once_there(qtbot, pane, "Sent")
    key = bench.meeting.questions[0].id
    status = lambda: bench.desk.clearing.progress(bench.meeting.id, "PT")[key].status  # noqa: E731
    qtbot.waitUntil(lambda: status() is Status.IN_REVIEW)
    press_once_there(qtbot, pane, "Cleared")
    qtbot.waitUntil(lambda: status() is Status.CLEARED)


def press_once_there(qtbot, pane, words):
    """Press a button of a pane that makes its cards anew, before it does so again."""
    found = []

    def is_there():
        shown = [one for one in pane.findChildren(QPushButton) if one.isVisible()]
        found[:] = [one for one in shown if one.text() == words]
        return bool(found)

    qtbot.waitUntil(is_there)
    found[0].click()


def plain(bench, kind):
    """The words of a part as they are stored."""
    part = bench.stored(kind)
    return part.text.plain if part else ""
