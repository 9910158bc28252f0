"""A machine that lacks a library of Qt's is told which package brings it."""

import subprocess
import sys

import pytest

WITHOUT = """
import sys
from meetprep.ui import system_libraries
real = system_libraries._loads
system_libraries._loads = lambda library: library != {library!r} and real(library)
from meetprep.app import main
sys.exit(main({arguments!r}))
"""


def run(library, *arguments, **environment):
    code = WITHOUT.format(library=library, arguments=list(arguments))
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": environment.pop("home"), **environment},
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages are for Linux")
@pytest.mark.parametrize(
    ("library", "package", "screen"),
    [
        ("libEGL.so.1", "libegl1", {}),
        ("libxcb-cursor.so.0", "libxcb-cursor0", {"DISPLAY": ":0"}),
    ],
)
def test_missing_package_is_named_before_qt_is_loaded(tmp_path, library, package, screen):
    ended = run(library, "self-test", home=str(tmp_path), **screen)
    assert ended.returncode == 1
    assert package in ended.stderr
    assert "apt install" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages are for Linux")
def test_papers_are_read_without_what_only_a_window_needs(tmp_path):
    paper = tmp_path / "paper.txt"
    paper.write_text("Ministers are invited to answer: What now?", "utf-8")
    assert run("libEGL.so.1", "read", str(paper), home=str(tmp_path)).returncode == 0
