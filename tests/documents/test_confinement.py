"""Foreign files are read by a process that can do nothing else."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetprep.documents.confinement import Confinement, Patience
from meetprep.documents.reading import parse
from meetprep.domain.errors import (
    DamagedDocument,
    DocumentError,
    FileEmpty,
    NotADocument,
    ReaderFailed,
    UnreadableFile,
)
from tests.support.pdf_files import pdf, say

SAMPLES = Path(__file__).parents[1] / "samples"
SEED = Path(__file__).parents[2] / "resources" / "samples" / "warsaw-2025-01-30.txt"

PATIENCE = Patience()
ATTEMPTS = {
    "open a file": "open('/etc/hostname')",
    "write a file": "open(path, 'w')",
    "start a program": "__import__('subprocess').run(['true'])",
    "reach the network": "__import__('socket').create_connection(('127.0.0.1', 9))",
    "fork": "__import__('os').fork()",
}


def output_of(code):
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def confinement():
    confinement = Confinement()
    yield confinement
    confinement.close()


@pytest.fixture
def logged(monkeypatch):
    """What is logged while a foreign file is read."""
    messages = []
    handler = logging.Handler()
    handler.emit = lambda record: messages.append(record.getMessage())
    logger = logging.getLogger("meetprep.documents.confinement")
    monkeypatch.setattr(logger, "propagate", False)
    monkeypatch.setattr(logger, "handlers", [handler])
    return messages


@pytest.mark.parametrize("path", [SEED, SAMPLES / "seed_word.docx"], ids=lambda path: path.name)
def test_text_is_the_same_as_without(confinement, path):
    assert confinement.parse(path, path.read_bytes()) == parse(path, path.read_bytes())


def test_one_process_reads_many_files(confinement):
    content = SEED.read_bytes()
    confinement.parse(SEED, content)
    first = confinement._process.pid
    confinement.parse(SEED, content)
    assert confinement._process.pid == first


def test_refusal_comes_back_as_itself(confinement):
    with pytest.raises(NotADocument):
        confinement.parse(Path("x.png"), b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(DamagedDocument):
        confinement.parse(Path("x.docx"), b"PK\x03\x04 cut short")


def test_killed_process_is_one_refusal_and_the_next_file_is_read(confinement):
    confinement.parse(SEED, SEED.read_bytes())
    confinement._process.kill()
    confinement._process.wait()
    assert confinement.parse(SEED, SEED.read_bytes())[0] == "text/plain"


def test_reading_that_takes_too_long_is_ended():
    confinement = Confinement(Patience(longest=0.0))
    with pytest.raises(UnreadableFile) as caught:
        confinement.parse(SEED, SEED.read_bytes())
    assert "too long" in caught.value.reason
    confinement.close()


def told_by(program, monkeypatch, patience=PATIENCE, told=None):
    """Return what comes of a reader that only runs ``program`` once it was asked."""
    code = f"import sys, time\nsys.stdin.buffer.readline()\n{program}"
    command = [sys.executable, "-c", code]
    monkeypatch.setattr("meetprep.documents.confinement._command", lambda: command)
    confinement = Confinement(patience)
    try:
        with pytest.raises(DocumentError) as caught:
            confinement.parse(SEED, b"", told)
    finally:
        confinement.close()
    return caught.value


def test_reader_that_goes_on_may_take_long_and_one_that_does_not_is_ended(monkeypatch):
    steps = (
        "for at in range(4):\n"
        '    print(\'{"done": %d, "of": 4}\' % at, flush=True)\n    time.sleep(0.2)\n'
    )
    patience, told = Patience(start=5, silence=0.5), []
    end = 'print(\'{"refused": "FileEmpty"}\', flush=True)'
    error = told_by(steps + end, monkeypatch, patience, lambda *step: told.append(step))
    assert isinstance(error, FileEmpty)
    assert told == [(at, 4) for at in range(4)]
    error = told_by(steps + "time.sleep(9)", monkeypatch, patience)
    assert "too long" in error.reason


@pytest.mark.parametrize(
    "lie",
    ["1", "[]", "{}", '{"text": 1}', '{"refused": 1}', '{"refused": "SystemExit"}', "[" * 9999],
)
def test_answer_that_is_no_text_is_damage(monkeypatch, lie):
    error = told_by(f"print({lie!r}, flush=True)", monkeypatch)
    assert isinstance(error, DamagedDocument)


@pytest.mark.parametrize(
    "step",
    ['{"done": 1, "of": 9}', '{"done": -1, "of": 1e999}', '{"done"', '{"done": 5, "of": 1}'],
)
def test_reader_that_only_says_that_it_goes_on_is_ended(monkeypatch, step):
    error = told_by(
        f"while True:\n    print({step!r}, flush=True)", monkeypatch, Patience(0.5, 0.3, 5)
    )
    assert "too long" in error.reason


def test_bug_in_the_reader_is_told_as_one_and_logged_without_the_text(confinement, logged):
    code = (
        "from meetprep.documents import confined_reading\n"
        "def parse(path, content, progress):\n    raise KeyError(content)\n"
        "confined_reading.parse = parse\nconfined_reading.main()\n"
    )
    with pytest.MonkeyPatch.context() as patch:
        command = [sys.executable, "-c", code]
        patch.setattr("meetprep.documents.confinement._command", lambda: command)
        with pytest.raises(ReaderFailed):
            confinement.parse(SEED, b"a secret")
    (message,) = logged
    assert "KeyError at" in message
    assert "text_to_json" in message
    assert "secret" not in message
    assert confinement.parse(SEED, SEED.read_bytes())[0] == "text/plain"


def test_bug_that_is_told_with_a_text_is_logged_without_it(monkeypatch, logged):
    lie = '{"bug": "What the \\u201cpaper\\u201d says"}'
    assert isinstance(told_by(f"print({lie!r}, flush=True)", monkeypatch), ReaderFailed)
    assert logged == ["bug while reading a paper: unknown place"]


def test_pages_of_a_long_paper_are_counted(confinement):
    told = []
    content = pdf(*[say(f"Page {at}", 72, 700) for at in range(40)])
    confinement.parse(Path("x.pdf"), content, lambda *step: told.append(step))
    assert all(1 <= done <= of == 40 for done, of in told)


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS)
def test_document_cannot_make_its_reader(attempt, tmp_path):
    code = (
        "from meetprep.documents.confined_reading import *\n"
        f"path = {str(tmp_path / 'out')!r}\n"
        "forbid_outside()\n"
        f"try:\n    {attempt}\n"
        "except Forbidden:\n    print('forbidden')\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout == "forbidden\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is a job object there")
def test_memory_is_limited():
    code = (
        "from meetprep.documents.confined_reading import *\n"
        "limit_resources()\n"
        "try:\n    bytearray(2 << 30)\n"
        "except MemoryError:\n    print('limited')\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout == "limited\n"


def test_modules_that_were_never_compiled_are_read_and_not_written(tmp_path):
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-P", "-m", "meetprep.documents.confined_reading"]
    content = (SAMPLES / "seed_word.odt").read_bytes()
    request = json.dumps({"path": "seed_word.odt", "size": len(content)}).encode() + b"\n"
    run = subprocess.run(
        command, input=request + content, capture_output=True, env=environment, check=True
    )
    assert "text" in json.loads(run.stdout.splitlines()[-1])
