"""However the window ends, what was typed is in the store."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from meetprep.app import open_desk
from meetprep.domain.position import PartKind
from meetprep.services.checking import check_store
from tests.support.papers import WARSAW

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60  # for a slow machine; nothing waits for it to pass
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends programs by signals")


@pytest.fixture
def store(tmp_path):
    """A store with the sample paper, at Portugal's desk."""
    path = tmp_path / "our.store"
    with open_desk(path) as desk:
        desk.importing.accept(desk.importing.preview(WARSAW))
        desk.meetings.choose_home("PT")
    return path


class Window:
    """A program with a window; its lines are read as they come."""

    def __init__(self, program):
        self.program = program
        self._lines = queue.Queue()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self):
        for line in self.program.stdout:
            self._lines.put(line.split())
        self._lines.put(None)

    def typed(self, seconds):
        """Return the keys of that long a time of typing, as number and moment."""
        keys = []
        while not keys or keys[-1][1] - keys[0][1] < seconds:
            line = self._lines.get(timeout=PATIENCE_S)
            assert line is not None, self.program.stderr.read()
            keys.append(_key(line))
        return keys

    def rest(self):
        """Return the keys that were typed until the program ended."""
        lines = iter(lambda: self._lines.get(timeout=PATIENCE_S), None)
        return [_key(line) for line in lines]

    def ended(self):
        """Return exit code and complaints once the program has ended."""
        return self.program.wait(PATIENCE_S), self.program.stderr.read()


def _key(line):
    number, at = line
    return int(number), float(at)


@contextmanager
def window(*command):
    """Start a program with a window, and leave none behind."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", *map(str, command)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        started = Window(program)
        try:
            yield started
        finally:
            program.kill()
            started.reader.join(PATIENCE_S)


def typing_into(store):
    return window("tests.support.typing_window", store)


def stored(store):
    """Return how many keys the store holds."""
    with open_desk(store, create=False) as desk:
        question = desk.meetings.all()[0].questions[0].id
        text = desk.drafting.position(question, "PT").part(PartKind.KEY_MESSAGE).text.plain
    assert check_store(store) == ()
    assert text == "x" * len(text)
    return len(text)


def test_kill_loses_at_most_one_second_of_typing(store):
    with typing_into(store) as typing:
        keys = typing.typed(seconds=2.5)
        killed_at = time.time()
        typing.program.kill()
        keys += typing.rest()
    safe = max(number for number, at in keys if at <= killed_at - 1)
    assert safe > 1
    assert stored(store) >= safe


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_signal_to_end_loses_nothing(store, name):
    with typing_into(store) as typing:
        keys = typing.typed(seconds=0.3)
        typing.program.send_signal(getattr(signal, name))
        keys += typing.rest()
        code, complaints = typing.ended()
    assert (code, "Traceback" in complaints) == (0, False)
    assert stored(store) == keys[-1][0]


def test_second_window_is_refused_until_the_first_is_killed(store):
    with typing_into(store) as first:
        first.typed(seconds=0)
        with window("meetprep", "--store", store) as second:
            code, complaint = second.ended()
            assert second.rest() == []
        said = f"The store “{store}” is already open in another window."
        assert (code, said in complaint.splitlines()) == (1, True)
        assert "Traceback" not in complaint
        assert first.program.poll() is None
    with typing_into(store) as third:
        third.typed(seconds=0)
        third.program.send_signal(signal.SIGTERM)
        assert third.ended()[0] == 0
