import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.documents.files import LONGEST_NAME, replace_file, safe_name
from meetprep.domain.errors import UnwritablePlace
from meetprep.wording.errors import describe

FULL_DISK = """
import resource, sys
from pathlib import Path
from meetprep.documents.files import replace_file
from meetprep.domain.errors import UnwritablePlace
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    replace_file(Path(sys.argv[1]), b"n" * 5000)
except UnwritablePlace as error:
    print(error.path.name)
"""


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_new_file_holds_the_content(tmp_path):
    replace_file(tmp_path / "paper.docx", b"new")
    assert (tmp_path / "paper.docx").read_bytes() == b"new"
    assert names(tmp_path) == ["paper.docx"]


def test_old_file_is_replaced(tmp_path):
    (tmp_path / "paper.docx").write_bytes(b"much longer than the new one")
    replace_file(tmp_path / "paper.docx", b"new")
    assert (tmp_path / "paper.docx").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows limits no file sizes")
def test_failed_write_keeps_the_old_file(tmp_path):
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, target], capture_output=True, text=True, check=True
    )
    assert run.stdout == "paper.docx\n"
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["paper.docx"]


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        ("os.fsync", OSError(errno.ENOSPC, "No space left on device")),
        ("pathlib.Path.replace", PermissionError(errno.EACCES, "It is open elsewhere")),
    ],
)
def test_full_disk_and_a_file_open_elsewhere_keep_the_old_file(
    tmp_path, monkeypatch, step, problem
):
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")

    def fail(*_):
        raise problem

    monkeypatch.setattr(step, fail)
    with pytest.raises(UnwritablePlace) as caught:
        replace_file(target, b"new")
    words = describe(caught.value)
    assert problem.strerror in words.title
    assert "untouched" in words.advice
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["paper.docx"]


def test_missing_folder_is_told(tmp_path):
    target = tmp_path / "missing" / "paper.docx"
    with pytest.raises(UnwritablePlace) as caught:
        replace_file(target, b"new")
    assert caught.value.path == target
    assert caught.value.reason


def test_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnwritablePlace):
        replace_file(tmp_path / "file" / "paper.docx", b"new")


def test_folder_in_place_of_the_file_is_left_alone(tmp_path):
    (tmp_path / "paper.docx").mkdir()
    with pytest.raises(UnwritablePlace):
        replace_file(tmp_path / "paper.docx", b"new")
    assert names(tmp_path) == ["paper.docx"]


@pytest.fixture
def unprivileged():
    """Do as a user whom rights bind; root is bound by none."""
    if os.name == "nt":
        pytest.skip("rights are different on Windows")
    own = os.geteuid()
    yield lambda: os.seteuid(65534) if own == 0 else None
    os.seteuid(own)


def test_read_only_folder_keeps_the_old_file(unprivileged):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "paper.docx").write_bytes(b"old")
        folder.chmod(0o555)
        unprivileged()
        with pytest.raises(UnwritablePlace):
            replace_file(folder / "paper.docx", b"new")
        assert (folder / "paper.docx").read_bytes() == b"old"
        assert names(folder) == ["paper.docx"]
        os.seteuid(os.getuid())
        folder.chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_link_goes_on_pointing_at_the_file(tmp_path):
    (tmp_path / "real.docx").write_bytes(b"old")
    (tmp_path / "link.docx").symlink_to(tmp_path / "real.docx")
    replace_file(tmp_path / "link.docx", b"new")
    assert (tmp_path / "real.docx").read_bytes() == b"new"
    assert (tmp_path / "link.docx").is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="rights are different on Windows")
def test_rights_of_the_old_file_are_kept(tmp_path):
    (tmp_path / "paper.docx").write_bytes(b"old")
    (tmp_path / "paper.docx").chmod(0o640)
    replace_file(tmp_path / "paper.docx", b"new")
    assert (tmp_path / "paper.docx").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("PT_position_2025-01-30_EN.docx", "PT_position_2025-01-30_EN.docx"),
        ("ST 9797/19: returns?", "ST 9797-19- returns-"),
        ("  ..hidden. ", "hidden"),
        ("con.docx", "_con.docx"),
        ("COM1", "_COM1"),
        ("COM(2021) 753.docx", "COM(2021) 753.docx"),
        ("paper\u202excod.exe", "paperxcod.exe"),
        ("a\tb\nc", "a b c"),
        ("Łódź – Straße", "Łódź – Straße"),
        ("", "untitled"),
        ("...", "untitled"),
        (".docx", "docx"),
        ("x" * 200 + ".docx", "x" * 114 + ".docx"),
    ],
)
def test_name_is_safe_and_still_readable(text, name):
    assert safe_name(text) == name


@given(st.text())
def test_every_text_makes_a_name_that_stays_as_it_is(text):
    name = safe_name(text)
    assert 0 < len(name) <= LONGEST_NAME
    assert len(name.encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name[-1] not in ". "
    assert safe_name(name) == name


@given(st.text(min_size=1))
def test_every_safe_name_can_be_written(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("names")
    replace_file(folder / safe_name(text), b"x")
    assert names(folder) == [safe_name(text)]
