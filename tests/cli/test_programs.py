"""The program as a shell starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetprep.app import open_desk
from meetprep.services.checking import check_store
from tests.support.papers import WARSAW
from tests.support.word_text import WordText

ROOT = Path(__file__).parents[2]
FULL_DISK = Path("/dev/full")


def environment(**changes):
    """Return the environment of a machine without a screen."""
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **changes}


def start(*words, stdout=subprocess.PIPE, **changes):
    command = [sys.executable, "-m", "meetprep", *map(str, words)]
    return subprocess.Popen(
        command, stdout=stdout, stderr=subprocess.PIPE, env=environment(**changes)
    )


def finished(*words, **changes):
    """Run the program to its end and return exit code, output and complaints."""
    with start(*words, **changes) as program:
        out, err = ((part or b"").decode() for part in program.communicate(timeout=120))
    assert "Traceback" not in err
    return program.returncode, out, err


def test_output_is_utf8_whatever_the_locale(tmp_path):
    paper = tmp_path / "paper.txt"
    paper.write_text("Łódź – “сlear” ελ 🙂\n\nWhat is 5 €?\n", encoding="utf-8")
    code, out, _ = finished("read", paper, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert code == 0
    assert "Łódź – “сlear” ελ 🙂" in out


def test_refusal_is_one_sentence_and_exit_code_1(tmp_path):
    code, out, err = finished("read", tmp_path / "ł.docx", PYTHONIOENCODING="ascii")
    assert (code, out) == (1, "")
    assert err.splitlines() == [f"There is no file “{tmp_path / 'ł.docx'}”."]


def test_reader_that_has_seen_enough_is_no_failure(office):
    with start("meetings", "--store", office.store) as program:
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


def test_import_goes_on_when_nobody_reads_what_it_says(office, tmp_path):
    store = tmp_path / "new.store"
    with start("import", WARSAW, "--store", store) as program:
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0
    with open_desk(store, create=False) as desk:
        assert [len(meeting.questions) for meeting in desk.meetings.all()] == [3]


@pytest.mark.skipif(not FULL_DISK.exists(), reason="no device that is always full")
def test_output_onto_a_full_disk_is_refused_in_one_sentence(office):
    with FULL_DISK.open("w") as full:
        code, _, err = finished("meetings", "--store", office.store, stdout=full)
    assert code == 1
    assert err.splitlines() == ["“stdout” could not be written: No space left on device."]


def test_window_on_what_is_no_store_is_refused_and_leaves_nothing(tmp_path):
    notes = tmp_path / "notes.store"
    notes.write_text("Nothing but words.\n" * 500)
    code, out, err = finished("--store", notes)
    assert (code, out) == (1, "")
    assert f"“{notes}” is no store of meetprep’s." in err.splitlines()
    assert list(tmp_path.iterdir()) == [notes]


def test_demo_without_a_screen_says_where_everything_lies(tmp_path):
    code, out, _ = finished("demo", "--out", tmp_path / "new" / "demo")
    assert code == 0
    first, *rest = out.splitlines()
    folder = Path(first.removeprefix("The demo lies in "))
    assert folder == tmp_path / "new" / "demo"
    names = {line.split()[-1] for line in rest}
    assert {path.name for path in folder.iterdir()} - {"demo.store-journal"} == names
    assert check_store(folder / "demo.store") == ()
    documents = list(folder.glob("*.docx"))
    assert len(documents) == 4
    assert all("Portugal" in WordText(each.read_bytes()).readable() for each in documents)
    pictures = [path.read_bytes() for path in folder.glob("*.png")]
    assert len(pictures) >= 6
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_self_test_goes_through_every_page():
    code, out, _ = finished("self-test")
    assert (code, out.splitlines()[-1]) == (0, "meetprep works.")
    assert {"page: desk_light", "page: import_dark"} <= set(out.splitlines())
