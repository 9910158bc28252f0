"""The real window, typed into by itself: a key every 20 ms into the key message.

python -m tests.support.typing_window STORE

After each key a line says how many were typed and when: "17 1769.25".
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from meetprep.app import open_desk
from meetprep.domain.position import PartKind
from meetprep.ui.main_window import MainWindow
from meetprep.ui.running import show_window
from meetprep.ui.widgets.part_editor import PartEditor

KEY_MS = 20


class Typist(QObject):
    """Types as long as there is a window to type into."""

    def __init__(self):
        super().__init__()
        self._typed = 0
        self._editor = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(KEY_MS)

    def _on_tick(self):
        self._editor = self._editor or an_editor()
        # A window that was closed takes no keys.
        if self._editor is not None and self._editor.isVisible():
            self._editor.insertPlainText("x")
            self._typed += 1
            sys.stdout.write(f"{self._typed} {time.time()}\n")
            sys.stdout.flush()


def an_editor():
    """Return the editor of the key message once it is shown."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    editors = [w.workspace.desk.findChild(PartEditor, PartKind.KEY_MESSAGE) for w in windows]
    return next((e for e in editors if e is not None and e.draft is not None), None)


def main():
    application = QApplication(sys.argv[:1])
    typist = Typist()
    code = show_window(Path(sys.argv[1]), open_desk, remember=False)
    del typist, application
    return code


if __name__ == "__main__":
    sys.exit(main())
