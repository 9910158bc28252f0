"""The real main window over a real store, with scripted answers."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from meetprep.app import open_desk
from meetprep.domain.position import PartKind
from meetprep.services.paper_reader import PaperReader
from meetprep.ui.change_bus import ChangeBus
from meetprep.ui.jobs import WorkerJobs
from meetprep.ui.language import Language
from meetprep.ui.main_window import MainWindow
from meetprep.ui.scale import text_size
from meetprep.ui.settings import WindowSettings
from meetprep.ui.tools import Tools
from meetprep.ui.widgets.part_editor import PartEditor

SEED = Path(__file__).parents[2] / "resources" / "samples" / "warsaw-2025-01-30.txt"


@cache
def new_store():
    """A store as it is made at the first start; made once, since every test needs one."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new.store"
        with open_desk(path):
            pass
        return path.read_bytes()


@cache
def seed_as_read():
    """The sample paper's file and what was understood of it; read once."""
    with PaperReader() as reader:
        return reader.papers(SEED)[0]


def seed_preview(desk):
    """What accepting the sample paper would store."""
    return desk.importing.compare(*seed_as_read())


class ScriptedPrompts:
    """Answers in the order in which a test gave them; an unasked-for question fails."""

    def __init__(self):
        self.answers = []

    def _answer(self, kind):
        expected, answer = self.answers.pop(0)
        assert expected == kind
        return answer

    def open_paths(self, parent, title):
        return self._answer("open")

    def template(self, parent, title):
        return self._answer("template")

    def folder(self, parent, title):
        return self._answer("folder")

    def save_any(self, parent, title, suggested):
        self.suggested = suggested
        return self._answer("save any")

    def line(self, parent, title, label, text=""):
        return self._answer("line")


class Bench:
    """A window at work: what a user sees and does."""

    def __init__(self, folder, theme):
        self.folder = folder
        self.theme = theme
        self.prompts = ScriptedPrompts()
        self.demos = []
        self.bus = ChangeBus()
        self.language = Language(QApplication.instance(), "en")
        self.jobs = WorkerJobs()
        self.readings = WorkerJobs()
        if not (folder / "own.store").exists():
            (folder / "own.store").write_bytes(new_store())
        self.opened = open_desk(folder / "own.store", publish=self.bus.publish)
        self.desk = self.opened.__enter__()
        tools = Tools(
            theme=self.theme,
            language=self.language,
            prompts=self.prompts,
            jobs=self.jobs,
            readings=self.readings,
            bus=self.bus,
            settings=WindowSettings(folder / "window.ini"),
            today=lambda: date(2025, 1, 20),
            start_demo=lambda: self.demos.append(1),
        )
        self.window = MainWindow(self.desk, tools)
        self.window.open()
        self.window.show()
        self.workspace = self.window.workspace

    def with_paper(self, home="PT"):
        """Go on with the sample paper accepted."""
        self.desk.meetings.choose_home(home)
        self.meeting = self.desk.importing.accept(seed_preview(self.desk))
        self.window.open()
        return self

    def editor(self, kind=PartKind.KEY_MESSAGE):
        return self.window.findChild(PartEditor, kind.value)

    def stored(self, kind=PartKind.KEY_MESSAGE, *, question=0, delegation="PT"):
        key = self.meeting.questions[question].id
        return self.desk.drafting.position(key, delegation).part(kind)

    def close(self):
        self.window.close()
        self.jobs.finish()
        self.readings.finish()
        self.window.deleteLater()
        # Asked for by name: processing events alone keeps what is to be deleted; and again, for
        # what goes once the window is gone.
        for _ in range(2):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._as_others_find_it()
        self.opened.__exit__(None, None, None)

    def _as_others_find_it(self):
        """Put the language and size of all other tests in force: no window is built for it."""
        self.language.choose("en")
        if text_size() != 100:
            self.theme.resize(100)
