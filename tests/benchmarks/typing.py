"""How long a key takes to be painted, against a bare QTextEdit, both in one run.

Run it by hand: ``python -m tests.benchmarks.typing``. The text is of 100 pages, with footnotes,
lists, comments, counts, speaking time and autosave on, as in the window; a key comes every
30 ms, and what the program does in the pauses is measured as well, as it would delay the next.
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

from meetprep.domain.comment import Passage
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
from meetprep.ui.staying import set_aside
from meetprep.ui.text import rich_document
from meetprep.ui.theme import Mode, Theme
from tests.support.window import Bench

PAGES, PARAGRAPHS_A_PAGE, KEYS, IN_TURN, PAUSE = 100, 7, 600, 20, 0.03
PASTED_PAGES, SECONDS_AFTER, COMMENTS = 300, 8, 50
WORDS = (
    "Ministers have asked for rules that hold in every Member State, and for partners who "
    "keep their word; the agencies should be able to support the whole chain, from the first "
    "contact to the return home, wherever the law allows it and a court may look at it. "
)
LONG = f"{WORDS}Point 2. {WORDS[:90]}".rstrip()
TYPED = "we would prefer one set of rules, applied the same way everywhere; "


def long_text(pages=PAGES):
    """An invented text of so many pages."""
    blocks, notes = [], []
    bold = frozenset({Mark.BOLD})
    for page in range(pages):
        blocks.append(Block((Run(f"Page {page + 1}"),), BlockKind.HEADING, 2))
        for number in range(PARAGRAPHS_A_PAGE - 2):
            runs = (Run(WORDS), Run(f"Point {number}. ", bold), Run(WORDS[:90].rstrip()))
            blocks.append(Block(runs))
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


class Typist:
    """Types into one field and keeps what it took."""

    def __init__(self, name, edit):
        self.name, self.edit = name, edit
        self.times, self.work, self.between = [], [], []
        self._painted = Painted(edit.viewport())
        self._number = 0

    def type(self, keys):
        """Type so many keys, each waited for until it is painted."""
        known = len(self.between)
        self.edit.window().activateWindow()
        self.edit.setFocus()
        for _ in range(5):
            self._rest()
        del self.between[known:]  # the windows changed places
        for _ in range(keys):
            self._number += 1
            sign = TYPED[self._number % len(TYPED)] if self._number % 97 else "\n"
            begin, cpu = time.perf_counter(), time.process_time()
            QApplication.sendEvent(self.edit, key(sign))
            while self._painted.at < begin:
                QApplication.processEvents()
            self.times.append(time.perf_counter() - begin)
            self.work.append(time.process_time() - cpu)
            self._rest()

    def _rest(self):
        end = time.perf_counter() + PAUSE
        while (before := time.perf_counter()) < end:
            QApplication.processEvents()
            self.between.append(time.perf_counter() - before)
            time.sleep(0.0002)

    def tell(self, against=None):
        """Print one row."""
        times, between = sorted(self.times), max(self.between)
        middle, spent = statistics.median(times), statistics.median(self.work)
        ratios = ""
        if against:
            ratio = middle / statistics.median(against.times)
            ratios = f", {ratio:.2f}× ({spent / statistics.median(against.work):.2f}×)"
        print(
            f"{self.name}: median {middle * 1e3:.2f} ms ({spent * 1e3:.2f} ms of the processor)"
            f"{ratios}; 99 % {times[-len(times) // 100] * 1e3:.2f} ms; "
            f"worst {times[-1] * 1e3:.2f} ms; longest work in a pause {between * 1e3:.2f} ms"
        )


def in_the_middle(edit):
    """Put the caret behind the same long paragraph in the midst of the text."""
    block = edit.document().findBlockByNumber(PAGES * PARAGRAPHS_A_PAGE // 2)
    while block.length() != len(LONG) + 1:
        block = block.next()
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setFocus()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    bar = edit.verticalScrollBar()  # the paragraph is wholly in sight, as in the window
    bar.setValue(bar.value() + edit.cursorRect().top() - edit.viewport().height() // 2)
    for _ in range(20):
        QApplication.processEvents()


def bare(text, width):
    """A QTextEdit with the same text in the same type and width on an opaque ground."""
    window = QMainWindow()
    document = rich_document.new_document()
    rich_document.fill(document, text)
    edit = QTextEdit()
    edit.setProperty("role", "writing")  # which has the type of what is written
    edit.setProperty("ground", "surface")
    document.setParent(edit)
    edit.setDocument(document)
    window.setCentralWidget(edit)
    window.show()
    edit.viewport().setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
    edit.viewport().setAutoFillBackground(True)  # as without a style sheet
    window.resize(window.width() - edit.viewport().width() + width, 640)
    in_the_middle(edit)
    return window, edit


def paste(bench):
    """Put a very long text with a footnote on each page into an empty part."""
    editor = bench.editor(PartKind.KEY_MESSAGE)
    editor.setFocus()
    text = long_text(PASTED_PAGES)
    before = time.thread_time()
    editor.insert_text(text)
    put, longest = time.thread_time() - before, 0.0
    end = time.perf_counter() + SECONDS_AFTER
    while time.perf_counter() < end:
        before = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - before)
        time.sleep(0.001)
    print(
        f"{PASTED_PAGES} pages put in: {put * 1e3:.0f} ms of the processor; "
        f"longest work at once afterwards {longest * 1e3:.0f} ms"
    )


def comment_on(bench, question, plain):
    """Comment on words of every second page, and twice where it is typed."""
    every = len(plain) // COMMENTS
    middle = plain.index(LONG, len(plain) // 2 - len(LONG))
    for start in (*range(0, len(plain) - 40, every), middle + 20, middle + 90):
        passage = Passage(PartKind.LINE_TO_TAKE, plain, start, start + 40)
        bench.desk.commenting.add(question, "PT", passage, "Invented: is this still so?")


def main():
    """Measure both, a few keys in turn."""
    application = QApplication(sys.argv[:1])
    text = long_text()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name), Theme(application, Mode.LIGHT)).with_paper()
        question = bench.meeting.questions[0].id
        bench.desk.drafting.save_part(question, "PT", PartKind.LINE_TO_TAKE, text, based_on=0)
        comment_on(bench, question, text.plain)
        before = time.perf_counter()
        bench.workspace.open_question(question)
        for _ in range(20):
            QApplication.processEvents()
        print(
            f"{len(text.plain.split())} words; opened in {time.perf_counter() - before:.2f} s"
        )
        ours = bench.editor(PartKind.LINE_TO_TAKE)
        window, plain = bare(text, ours.viewport().width())
        bench.window.activateWindow()
        set_aside()  # as the window does some seconds after it was opened
        in_the_middle(plain)
        in_the_middle(ours)
        least, typist = Typist("bare QTextEdit", plain), Typist("meetprep", ours)
        for _ in range(KEYS // IN_TURN):  # so that both meet the same moments of the machine
            least.type(IN_TURN)
            typist.type(IN_TURN)
        least.tell()
        typist.tell(least)
        paste(bench)
        window.close()
        bench.close()


if __name__ == "__main__":
    sys.exit(main())
