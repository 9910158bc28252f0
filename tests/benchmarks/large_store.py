"""How much slower a window is over a large store than over a small one, both in one run.

Run it by hand: ``python -m tests.benchmarks.large_store``. Both stores hold the sample paper
and the home delegation's positions on it; the large one holds 10,000 meetings and 10,000
positions of 25 delegations beside them. Measured are opening the window until its list stands,
what renaming a meeting costs, and switching to another question: until it is painted with
its answer and its passages, and until nothing more is painted. Each line says the median of the
time by the clock and, in brackets, of the processor time that the interface thread took;
"longest" is the longest it took at a stretch.
"""

import os
import resource
import statistics
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from meetprep.app import open_desk
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.storage import driver
from meetprep.storage.history import pack
from meetprep.ui.theme import Mode, Theme
from tests.support.window import SEED, Bench

MEETINGS, POSITIONS, SWITCHES, OPENINGS, CHANGES = 10_000, 10_000, 40, 3, 8
TEXT = "We support an invented sentence of ten words, and say so. " * 20
QUIET = 0.15  # seconds in which nothing more comes


def prepared(path, *, is_large):
    """Make a store and return its questions on the sample paper."""
    with open_desk(path) as desk:
        desk.meetings.choose_home("PT")
        questions = desk.importing.accept(desk.importing.preview(SEED)).questions
        for question in questions:
            text = from_plain(TEXT)
            desk.drafting.save_part(question.id, "PT", PartKind.RATIONALE, text, based_on=0)
        codes = [one.code for one in desk.meetings.delegations()][:25]
        if is_large:
            with closing(driver.connect(path)) as connection:
                fill(connection, codes)
        desk.searching.keep_all()
    return [question.id for question in questions]


def fill(connection, codes):
    """Add meetings of one question each, and positions on the first of them."""
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    content = pack(from_plain(TEXT))
    for number in range(MEETINGS):
        meeting, session, question = (str(UUID(int=4 * number + n)) for n in range(3))
        day = (date(2015, 1, 1) + timedelta(days=number % 4000)).isoformat()
        row = {"id": meeting, "name": f"Invented meeting {number}", "place": "Brussels"}
        days = {"body": "", "starts_on": day, "ends_on": day}
        speech = {"words_a_minute": 110, "speaking_limit": 180}
        insert(connection, "meeting", row | days | speech)
        row = {"id": session, "meeting_id": meeting, "ordinal": 0, "label": "Session I"}
        insert(connection, "session", row | {"title": "Returns", "lead": "", "approximate": 0})
        row = {"id": question, "session_id": session, "ordinal": 0, "wording": 1}
        asked = {"label": "1.", "context": "", "ask": f"What of {number}?", "title": ""}
        insert(connection, "question", row | asked)
        if number < POSITIONS // len(codes):
            for place, code in enumerate(codes):
                add_position(connection, number * len(codes) + place, question, code, content)
    connection.execute("COMMIT")


def add_position(connection, number, question, code, content):
    """Add a position with a line to take."""
    position, part = (str(UUID(int=2**64 + 2 * number + n)) for n in range(2))
    row = {"id": position, "question_id": question, "delegation_code": code, "wording": 1}
    insert(connection, "position", row)
    row = {"id": part, "position_id": position, "kind": "line-to-take", "ordinal": 1}
    insert(connection, "part", row | {"audience": "shareable", "hidden": 0})
    row = {"part_id": part, "number": 1, "content": content, "plain": TEXT, "author": ""}
    saved = {"saved_at": "2026-11-02 09:30:15.000000", "origin": "typed"}
    insert(connection, "part_revision", row | saved)


def insert(connection, table, row):
    """Insert one row."""
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))


class Painted(QObject):
    """Knows when anything in a window was painted last."""

    def __init__(self):
        super().__init__()
        self.at, self.work = 0.0, 0.0
        self.first = 0.0
        self.is_new = False

    def watch(self, window):
        """Look at another window."""
        window.installEventFilter(self)
        self.is_new = True

    def eventFilter(self, _watched, event):
        if event.type() is QEvent.Type.UpdateRequest:
            self.is_new = True
        return False

    def look(self):
        """Take the time if anything was painted since the last look."""
        if self.is_new:
            self.at, self.work, self.is_new = time.perf_counter(), time.thread_time(), False
            self.first = self.first or self.at


class Watch:
    """What acts took until the last of them was painted."""

    def __init__(self, painted):
        self.painted = painted
        self.times, self.work, self.firsts, self.longest = [], [], [], 0.0

    def time(self, act, is_busy=lambda: False):
        """Do ``act`` and wait until nothing more comes."""
        self.painted.first = 0.0
        begin, cpu = time.perf_counter(), time.thread_time()
        act()
        end = time.perf_counter()
        self.longest = max(self.longest, end - begin)
        while (now := time.perf_counter()) < max(end, self.painted.at) + QUIET or is_busy():
            QApplication.processEvents()
            self.painted.look()
            took = time.perf_counter() - now
            if took > 0.001:
                end = now + took
                self.longest = max(self.longest, took)
            time.sleep(0.0002)
        self.firsts.append(max(self.painted.first, begin) - begin)
        self.times.append(max(self.painted.at, begin) - begin)
        self.work.append(max(self.painted.work, cpu) - cpu)

    def tell(self, name, against=None):
        """Print one row."""
        took, work = statistics.median(self.times), statistics.median(self.work)
        ratio = f", {took / statistics.median(against.times):.2f}×" if against else ""
        print(
            f"  {name:9}{took * 1e3:7.1f} ms ({work * 1e3:6.1f} ms){ratio}; "
            f"first painted after {statistics.median(self.firsts) * 1e3:.1f} ms; "
            f"worst {max(self.times) * 1e3:.1f} ms, longest {self.longest * 1e3:.1f} ms"
        )


class Desk:
    """One window at a time over one store."""

    def __init__(self, folder, theme, painted, *, is_large):
        self.folder, self.theme = folder, theme
        folder.mkdir()
        self.questions = prepared(folder / "own.store", is_large=is_large)
        self.opening, self.switching, self.changing = (Watch(painted) for _ in range(3))

    def open(self):
        """Open the window and keep how long that took."""
        self.opening.time(self._open)

    def _open(self):
        self.bench = Bench(self.folder, self.theme)
        self.opening.painted.watch(self.bench.window)

    def switch(self, number):
        """Go to another question."""
        workspace, wanted = self.bench.workspace, self.questions[number % len(self.questions)]
        self.switching.time(lambda: workspace.sidebar.choose(wanted))
        assert workspace.reading.shown.question.id == wanted

    def change(self):
        """Give the meeting of the sample paper another name."""
        jobs, desk = self.bench.jobs, self.bench.desk
        meeting = desk.meetings.of_question(self.questions[0])[0]
        renamed = replace(meeting, name=f"Invented name {len(self.changing.times)}")
        act = partial(desk.arranging.change_meeting, renamed)
        self.changing.time(act, lambda: jobs._running)


def main():
    """Measure both stores in turn."""
    theme = Theme(QApplication(sys.argv[:1]), Mode.LIGHT)
    painted = Painted()
    with tempfile.TemporaryDirectory() as name:
        small, large = (
            Desk(Path(name) / size, theme, painted, is_large=size == "large")
            for size in ("small", "large")
        )
        for number in range(OPENINGS):
            for desk in (small, large):
                before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
                desk.open()
                after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
                if number == 0:
                    print(f"the window needs up to {(after - before) / 1024:.0f} MB more")
                if number + 1 < OPENINGS:
                    desk.bench.close()
        for number in range(SWITCHES):
            small.switch(number)
            large.switch(number)
        for _ in range(CHANGES):
            small.change()
            large.change()
        for act in ("opening", "switching", "changing"):
            print(f"{act}:")
            getattr(small, act).tell("small")
            getattr(large, act).tell("large", getattr(small, act))
        small.bench.close()
        large.bench.close()


if __name__ == "__main__":
    sys.exit(main())
