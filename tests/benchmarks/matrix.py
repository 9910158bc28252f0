"""How long the matrix of 27 delegations and 40 questions takes to be painted and read.

Run it by hand: ``python -m tests.benchmarks.matrix``. A frame of a screen lasts 16 ms; the
first repaint may take longer. Wall time and the processor's time are told, the least
disturbed of several rounds.
"""

import os
import random
import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMainWindow

from meetprep.app import open_desk
from meetprep.domain.ballot import ballot
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.meeting import Meeting, Question, Session
from meetprep.domain.population import read_population
from meetprep.domain.position import Stance
from meetprep.domain.room import Room, Stand
from meetprep.paths import resource
from meetprep.ui.room.room_page import RoomPage
from meetprep.ui.room.seats import View
from meetprep.ui.theme import Mode, Theme
from tests.support.room import heard_store

QUESTIONS, ROUNDS, REPAINTS = 40, 7, 20
FIGURES = read_population(resource("data", "population.csv").read_text(encoding="utf-8"), "x")


def invented_room():
    """A room in which everybody was heard on every question."""
    chance = random.Random(1)
    questions = tuple(
        Question(f"q{n}", "s", None, f"{n}.", "", f"An invented question, number {n}?")
        for n in range(QUESTIONS)
    )
    meeting = Meeting(
        "m", "Invented", sessions=(Session("s", "m", "I", "", questions=questions),)
    )
    day = date(2025, 1, 1)
    courses = {
        question.id: {
            one.code: tuple(
                Stand(chance.choice(list(Stance)), "Invented.", day=day + timedelta(n))
                for n in range(3)
            )
            for one in STANDARD_DELEGATIONS[:28]
        }
        for question in questions
    }
    return Room(meeting, "PT", STANDARD_DELEGATIONS, courses)


def timed(act, times=1):
    """Return wall and processor milliseconds of each time, in the best of several rounds."""
    best = (float("inf"), float("inf"))
    for _ in range(ROUNDS):
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(times):
            act()
        spent = (time.perf_counter() - wall, time.process_time() - cpu)
        best = min(best, spent)
    return tuple(1000 * one / times for one in best)


def told(name, spent):
    print(f"{name:<46}{spent[0]:8.2f} ms {spent[1]:8.2f} ms of the processor")


def shown(theme, view):
    """Return the page in a window that is tall enough for all rows, and how long it took."""
    window, page = QMainWindow(), RoomPage(theme)
    window.setCentralWidget(page)
    theme.dress(window)
    window.resize(1920, 2200)
    window.show()
    QApplication.processEvents()
    started = time.perf_counter()
    page.show_view(view)
    QApplication.processEvents()
    return window, page, 1000 * (time.perf_counter() - started)


def main():
    """Print how long each thing takes."""
    app = QApplication([])
    theme, view = Theme(app, Mode.LIGHT), View(invented_room(), FIGURES)
    window, page, first = shown(theme, view)
    matrix = page.matrix
    rows = matrix.viewport().height() // 44
    print(f"first show of {rows} rows and {len(matrix.matrix.seats)} columns: {first:.0f} ms")
    told("repaint of all cells", timed(matrix.viewport().repaint, REPAINTS))
    told("repaint of the matrix with its heads", timed(matrix.repaint, REPAINTS))
    step = iter(range(10**6))

    def aside():
        matrix.go_to(3, matrix.matrix.seats[next(step) % 27].code)
        app.processEvents()

    def down():
        matrix.go_to(next(step) % QUESTIONS)
        app.processEvents()

    told("the keyboard to another delegation", timed(aside, REPAINTS))
    told("the keyboard to another question, with its vote", timed(down, REPAINTS))
    told("another view (names, group, order)", timed(lambda: page.show_view(replace(view))))
    vote = ballot(view.stances("q3"), FIGURES)
    told("smallest sets of a vote", timed(lambda: (vote.completing(), vote.breaking())))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "heard.store"
        path.write_bytes(heard_store())
        with open_desk(path) as desk:
            meeting = desk.meetings.all()[0].id
            told("reading a room of 26 notes", timed(lambda: desk.rooms.of(meeting)))
    window.close()


if __name__ == "__main__":
    main()
