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
