"""Plain connections and files, for what the store itself would never do."""

import hashlib
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from meetprep.storage import driver

ROOT = Path(__file__).resolve().parents[2]


def run(path, *statements):
    """Run statements on the file, outside any rule of the store's; return the last rows."""
    with closing(driver.connect_new(path)) as connection:
        rows = [connection.execute(statement).fetchall() for statement in statements]
    return rows[-1]


def prints(folder):
    """Return the hash of each file in the folder."""
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.iterdir())
        if file.is_file()
    }


def program(source, *arguments):
    """Start a Python program of its own that can import meetprep."""
    return subprocess.Popen(
        [sys.executable, "-c", source, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


TRY_TO_WRITE = """
import sys
from pathlib import Path
from meetprep.storage import driver

connection = driver.connect(Path(sys.argv[1]), busy_timeout_ms=0)
try:
    connection.execute("BEGIN IMMEDIATE")
except driver.DriverError as error:
    print(error.sqlite_errorname)
"""
DIE_WRITING = """
import os, sys
from pathlib import Path
from meetprep.storage import driver

connection = driver.connect(Path(sys.argv[1]), foreign_keys=False)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN")
connection.execute("DELETE FROM delegation")
connection.execute(
    "CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
    "SELECT i + 1 FROM n LIMIT 99) SELECT randomblob(20000) FROM n"
)
os.kill(os.getpid(), 9)
"""


def error_of_another_writer(path):
    """Return the name of the error that a second program gets when it wants to write."""
    return program(TRY_TO_WRITE, path).communicate()[0].strip()


def die_writing(path):
    """Leave the store as a program does that is killed in the middle of a commit."""
    program(DIE_WRITING, path).communicate()
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
