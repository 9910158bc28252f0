"""While a long paper is read, its pages are counted, and the user need not wait."""

from PySide6.QtWidgets import QPushButton

from tests.support.pdf_files import pdf, say
from tests.support.window import SEED


def test_pages_are_counted_and_reading_can_be_cancelled(qtbot, bench):
    bar, intake = bench.window.arrivals.busy, bench.window.arrivals.intake
    intake.busy.emit(SEED.name)
    intake.paged.emit(39, 300)
    assert bar._text.text() == f"Reading “{SEED.name}”: page 40 of 300…"
    with qtbot.waitSignal(bar.cancelled):
        bar.findChild(QPushButton).click()


def test_window_is_told_the_pages_that_the_reader_has_read(qtbot, bench):
    bench.desk.meetings.choose_home("PT")
    told = []
    bench.window.arrivals.intake.paged.connect(lambda *step: told.append(step))
    path = bench.folder / "long.pdf"
    pages = [say(f"{at}. What of page {at}?", 72, 700) for at in range(400)]
    path.write_bytes(pdf(*pages))
    bench.window.read_papers([path])
    qtbot.waitUntil(bench.window.import_page.isVisible, timeout=30_000)
    assert told == sorted(set(told))
    assert all(1 <= done <= of == 400 for done, of in told)
