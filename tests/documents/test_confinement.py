"""Foreign files are read by a process that can do nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetprep.documents.confinement import Confinement
from meetprep.documents.reading import parse
from meetprep.domain.errors import DamagedDocument, DocumentError, NotADocument, UnreadableFile

SAMPLES = Path(__file__).parents[1] / "samples"
SEED = Path(__file__).parents[2] / "resources" / "samples" / "warsaw-2025-01-30.txt"

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
    confinement = Confinement(longest=0.0)
    with pytest.raises(UnreadableFile) as caught:
        confinement.parse(SEED, SEED.read_bytes())
    assert "too long" in caught.value.reason
    confinement.close()


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


def test_answer_that_is_no_text_is_damage(confinement):
    lie = json.dumps({"refused": "SystemExit", "facts": {"code": 0}})
    with pytest.raises(DocumentError):
        confinement._result(lie, Path("x.docx"))


def test_modules_that_were_never_compiled_are_read_and_not_written(tmp_path):
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-P", "-m", "meetprep.documents.confined_reading"]
    content = (SAMPLES / "seed_word.odt").read_bytes()
    request = json.dumps({"path": "seed_word.odt", "size": len(content)}).encode() + b"\n"
    run = subprocess.run(
        command, input=request + content, capture_output=True, env=environment, check=True
    )
    assert "refused" not in json.loads(run.stdout)
