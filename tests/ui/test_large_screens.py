"""On a large or a dense screen nothing is cut off, lines stay readable, the middle is used."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.ui.theme import Mode, Theme
from tests.support.looking import beyond_the_edge, clipped_words, cut_lines
from tests.support.window import Bench, seed_preview
from tests.ui.test_words_fit import pages, settle

ROOT = Path(__file__).parents[2]


def nothing_is_cut_off(bench, size):
    """Look at every page at that size."""
    bench.window.resize(*size)
    for page, show in pages(bench).items():
        show()
        settle()
        for found in (beyond_the_edge, clipped_words, cut_lines):
            assert found(bench) == [], (page, size)


def span(inside, around):
    """Return how much of ``around`` is left free before ``inside`` and after it."""
    left = inside.mapTo(around, QPoint(0, 0)).x()
    return left, around.width() - left - inside.width()


def test_four_thousand_pixels_are_used_with_care(bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    for kind in PartKind:
        bench.desk.drafting.save_part(key, "PT", kind, from_plain("One rule."), based_on=0)
    nothing_is_cut_off(bench, (3840, 2160))
    work = bench.window.workspace
    show = bench.window.pages(seed_preview(bench.desk))
    show["desk"]()
    settle()
    assert 540 <= bench.editor().width() <= 700
    before, after = span(work.desk.head, work.desk)
    assert abs(before - after) < 40
    show["meeting"]()
    settle()
    page = bench.window.meetings.page
    before, after = span(page.questions, page._main)
    assert abs(before - after) < 40
    show["import"]()
    settle()
    assert 540 <= bench.window.import_page._source.text.viewport().width() <= 760


def test_screen_of_twice_the_density_shows_the_same():
    own = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    code = "from tests.ui.test_large_screens import look_densely; look_densely()"
    asked = [sys.executable, "-c", code]
    done = subprocess.run(
        asked, env=own, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr


def look_densely():
    """Look at every page of a small window where each pixel is four."""
    app = QApplication([])
    with TemporaryDirectory() as folder:
        bench = Bench(Path(folder), Theme(app, Mode.LIGHT)).with_paper()
        assert bench.window.devicePixelRatioF() == 2
        nothing_is_cut_off(bench, (1100, 700))
        picture = bench.window.grab()
        assert (picture.width(), picture.devicePixelRatio()) == (2200, 2)
        bench.close()
