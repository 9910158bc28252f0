"""The command line, run in this process, over a store with the sample paper in it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from meetprep.app import main, open_desk
from meetprep.domain.meeting import Meeting
from tests.support.papers import WARSAW


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def refusal(self):
        """The one sentence of a command that was refused, and said so as it should."""
        assert (self.code, self.out) == (1, "")
        assert self.err.count("\n") == 1
        assert self.err.endswith(".\n")
        assert "Traceback" not in self.err
        return self.err.strip()


@dataclass(frozen=True)
class Office:
    """A folder with a store in it."""

    folder: Path
    store: Path
    meeting: Meeting

    @property
    def question(self):
        """The id of the first question."""
        return self.meeting.questions[0].id

    def state(self):
        """Return what lies in the folder, byte for byte."""
        found = sorted(self.folder.rglob("*"))
        return {path: path.is_file() and path.read_bytes() for path in found}

    def file(self, name, content=b""):
        """Write a file into the folder and return its path."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


@pytest.fixture(scope="session")
def imported(tmp_path_factory):
    """A store with the sample paper, made once, and the paper's meeting."""
    folder = tmp_path_factory.mktemp("imported")
    with open_desk(folder / "our.store") as desk:
        meeting = desk.importing.accept(desk.importing.preview(WARSAW))
    return folder, meeting


@pytest.fixture
def office(tmp_path, imported):
    """A folder of one's own with a copy of that store."""
    made, meeting = imported
    folder = shutil.copytree(made, tmp_path / "our office ł")
    return Office(folder, folder / "our.store", meeting)


@pytest.fixture
def meetprep(capsys):
    """Run the command line and return what it left behind."""

    def run(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:
            code = left.code
        return Outcome(code, *capsys.readouterr())

    return run
