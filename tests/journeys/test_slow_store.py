"""Nobody waits at the keyboard for a store that can't be read or written just now."""

import time
from contextlib import closing

from PySide6.QtWidgets import QApplication

from meetprep.storage import driver

LONGEST = 1.0  # seconds; whoever waited for the store would wait five


def test_typing_goes_on_while_another_program_holds_the_store(qtbot, bench):
    bench.with_paper()
    bench.jobs.finish()
    QApplication.processEvents()
    editor, autosave = bench.editor(), bench.workspace.autosave
    longest, typed, after_save = 0.0, 0, 0
    with closing(driver.connect(bench.folder / "own.store")) as other:
        other.execute("BEGIN EXCLUSIVE")
        while typed < 20 or not autosave._saving or typed < after_save + 20:
            begin = time.perf_counter()
            qtbot.keyClicks(editor, "x")
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - begin)
            typed += 1
            if not autosave._saving:
                after_save = typed
        other.execute("ROLLBACK")
    assert longest < LONGEST
    qtbot.waitUntil(lambda: not autosave.busy)
    assert bench.stored().text.plain == "x" * typed
