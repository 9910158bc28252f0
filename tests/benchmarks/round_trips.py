"""How many hostile texts come back exactly, on every way that a text can take.

Run it by hand: ``python -m tests.benchmarks.round_trips [COUNT [SEED]]``. Every text says
something, since a document leaves out a part in which nothing is written.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from meetprep.domain.richtext import to_json
from tests.support.hostile_texts import written_texts
from tests.support.round_trips import WAYS

COUNT = 2000


def main():
    """Count, and show the first text that did not come back."""
    application = QApplication(sys.argv[:1])
    texts = written_texts(*map(int, sys.argv[1:3] or [COUNT]))
    print(f"{len(texts)} texts, {len(set(map(to_json, texts)))} different ones")
    lost = 0
    for name, way in WAYS.items():
        begin = time.process_time()
        failed = list(way(texts))
        lost += len(failed)
        spent = time.process_time() - begin
        print(f"{name}: {len(texts) - len(failed)} exact, {len(failed)} not, {spent:.1f} s")
        if failed:
            print(f"  {to_json(min(failed, key=lambda text: len(to_json(text))))}")
    del application
    return min(lost, 1)


if __name__ == "__main__":
    sys.exit(main())
