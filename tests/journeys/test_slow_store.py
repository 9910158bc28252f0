"""Nobody waits at the keyboard for a store that can't be read or written just now."""

import time
from contextlib import closing

from PySide6.QtWidgets import QApplication

from meetprep.domain.documents import DocumentKind, Order
from meetprep.storage import driver
from meetprep.ui.settings import WindowSettings
from tests.support.returned_files import WordCopy, inserted, run

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


def test_another_question_is_shown_once_another_program_lets_go_of_the_store(qtbot, bench):
    bench.with_paper()
    bench.jobs.finish()
    QApplication.processEvents()
    first, second = (question.id for question in bench.meeting.questions[:2])
    sidebar, desk = bench.workspace.sidebar, bench.workspace.desk
    shown = []
    desk.shown.connect(lambda _meeting, question, _code: shown.append(question.id))
    with closing(driver.connect(bench.folder / "own.store")) as other:
        other.execute("BEGIN EXCLUSIVE")
        begin = time.perf_counter()
        for wanted in (second, first, second):  # who changes his mind waits for one of them
            sidebar.choose(wanted)
        bench.workspace.draft_as("FR")
        desk.refresh()
        QApplication.processEvents()
        longest = time.perf_counter() - begin
        assert shown == []
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: shown == [second])
    assert bench.workspace.delegation.code == "FR"
    assert WindowSettings(bench.folder / "window.ini").question == second
    assert longest < LONGEST


def test_copy_that_is_dropped_meanwhile_is_taken_once_the_store_is_let_go(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "We support it.")
    qtbot.waitUntil(lambda: not bench.workspace.autosave.busy)
    sent = bench.folder / "sent.docx"
    bench.desk.exporting.export(Order(DocumentKind.REVIEW, bench.meeting.id, "PT"), sent)
    copy = WordCopy(sent).put(
        "We support", run("We ") + inserted(run("fully ")) + run("support")
    )
    page = bench.window.memory.review.page
    with closing(driver.connect(bench.folder / "own.store")) as other:
        other.execute("BEGIN EXCLUSIVE")
        begin = time.perf_counter()
        bench.window.read_papers([copy.save(bench.folder / "back.docx")])
        QApplication.processEvents()
        longest = time.perf_counter() - begin
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: len(page.sheet.cards) == 1)
    assert longest < LONGEST
