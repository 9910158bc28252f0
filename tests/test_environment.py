"""What the program needs of the libraries that it stands on."""

import subprocess
import sys

import sqlcipher3

GUARD = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
"""


def test_void_calls_drop_no_reference_to_none():
    # PySide6 6.12.0 on Python 3.11 ends the process after about 5,000 calls.
    assert subprocess.run([sys.executable, "-c", GUARD], check=False).returncode == 0


def test_store_driver_is_modern_and_can_search():
    connection = sqlcipher3.connect(":memory:")
    assert connection.execute("select sqlite_version()").fetchone()[0] >= "3.44"
    connection.execute("create virtual table words using fts5(text, prefix='1 2 3')")
    connection.close()


def test_command_line_starts_without_qt():
    code = (
        "import sys, meetprep.app; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
