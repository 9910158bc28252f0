"""How long a key takes to be painted, against a bare QTextEdit, both in one run.

Run it by hand: ``python -m tests.benchmarks.typing``. The text is of 100 pages, with footnotes,
lists, counts, speaking time and autosave on, as in the window; a key comes every 30 ms, and
what the program does in the pauses is measured as well, as it would delay the next key.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
)
from meetprep.ui.theme import Mode, Theme, writing_font
from tests.support.window import Bench

PAGES, PARAGRAPHS_A_PAGE, KEYS, PAUSE = 100, 7, 400, 0.03
WORDS = (
    "Ministers have asked for rules that hold in every Member State, and for partners who "
    "keep their word; the agencies should be able to support the whole chain, from the first "
    "contact to the return home, wherever the law allows it and a court may look at it. "
)
TYPED = "we would prefer one set of rules, applied the same way everywhere; "


def long_text():
    """An invented text of 100 pages."""
    blocks, notes = [], []
    bold = frozenset({Mark.BOLD})
    for page in range(PAGES):
        blocks.append(Block((Run(f"Page {page + 1}"),), BlockKind.HEADING, 2))
        for number in range(PARAGRAPHS_A_PAGE - 2):
            blocks.append(Block((Run(WORDS), Run(f"Point {number}. ", bold), Run(WORDS[:90]))))
        notes.append(Note(f"n{page}", (Run("See the paper."),)))
        item = (Run("It holds everywhere"), NoteMark(f"n{page}"))
        blocks.append(Block(item, BlockKind.ITEM, 0, ListStyle.DECIMAL))
    return canonical(RichText(tuple(blocks), tuple(notes)))


class Painted(QObject):
    """Knows when a viewport was painted last."""

    def __init__(self, viewport):
        super().__init__()
        self.at = 0.0
        viewport.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() is QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def key(sign):
    """A key with a character, or Return."""
    code = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_A
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, sign)


def type_into(edit, keys):
    """Return key-to-paint times, and the longest that the loop was busy between keys."""
    painted = Painted(edit.viewport())
    times, work, between = [], [], []
    for number in range(keys):
        sign = TYPED[number % len(TYPED)] if number % 97 else "\n"
        begin, cpu = time.perf_counter(), time.thread_time()
        QApplication.sendEvent(edit, key(sign))
        while painted.at < begin:
            QApplication.processEvents()
        times.append(time.perf_counter() - begin)
        work.append(time.thread_time() - cpu)
        rest = time.perf_counter() + PAUSE
        while (before := time.perf_counter()) < rest:
            QApplication.processEvents()
            between.append(time.perf_counter() - before)
            time.sleep(0.0002)
    return times, work, between


def in_the_middle(edit):
    """Put the caret into the midst of the text, where it is seen."""
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setFocus()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    for _ in range(20):
        QApplication.processEvents()


def bare(text):
    """A QTextEdit with the same words in the same type and width."""
    window = QMainWindow()
    edit = QTextEdit()
    edit.setFont(writing_font(15))
    edit.setPlainText(text.plain)
    window.setCentralWidget(edit)
    window.resize(720, 640)
    window.show()
    in_the_middle(edit)
    return window, edit


def tell(name, measured, against=None):
    """Print one row."""
    times, work, between = (sorted(one) for one in measured)
    middle, spent = statistics.median(times) * 1e3, statistics.median(work) * 1e3
    ratios = f"{middle / against[0]:5.2f}× {spent / against[1]:5.2f}×" if against else " " * 13
    print(
        f"{name:14} median {middle:5.2f} ms, of the processor {spent:5.2f} ms {ratios}  "
        f"99 % {times[-len(times) // 100] * 1e3:6.2f} ms  worst {times[-1] * 1e3:6.2f} ms  "
        f"longest work in a pause {between[-1] * 1e3:6.2f} ms"
    )
    return middle, spent


def main():
    """Measure both in turn, twice."""
    application = QApplication(sys.argv[:1])
    text = long_text()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name), Theme(application, Mode.LIGHT)).with_paper()
        question = bench.meeting.questions[0].id
        bench.desk.drafting.save_part(question, "PT", PartKind.LINE_TO_TAKE, text, based_on=0)
        before = time.perf_counter()
        bench.workspace.open_question(question)
        for _ in range(20):
            QApplication.processEvents()
        print(
            f"{len(text.plain.split())} words; opened in {time.perf_counter() - before:.2f} s"
        )
        ours = bench.editor(PartKind.LINE_TO_TAKE)
        window, plain = bare(text)
        for _ in range(2):
            in_the_middle(plain)
            against = tell("bare QTextEdit", type_into(plain, KEYS))
            bench.window.activateWindow()
            in_the_middle(ours)
            tell("meetprep", type_into(ours, KEYS), against)
        window.close()
        bench.close()


if __name__ == "__main__":
    sys.exit(main())
