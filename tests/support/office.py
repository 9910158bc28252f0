"""Have LibreOffice edit files as somebody at its window would, through its own interface."""

import json
import os
import shutil
import signal
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

_EDITING = Path(__file__).with_name("office_editing.py")
_SECONDS = 120


def lacking():
    """Return why LibreOffice can't be driven here, or nothing."""
    if _office() is None:
        return "LibreOffice is not installed"
    return "" if _python() else "no Python here has LibreOffice's uno (python3-uno)"


def edited(source, folder, acts, author=("Carla", "Colleague")):
    """Return ``source`` after ``acts``, as Word and as OpenDocument.

    An act is the name of a method of ``office_editing.Document`` and what it is given.
    """
    made = [folder / "edited.docx", folder / "edited.odt"]
    with _listening(folder / "profile") as pipe:
        asked = {"pipe": pipe, "author": author, "source": str(source), "acts": acts}
        subprocess.run(
            [_python(), str(_EDITING)],
            input=json.dumps(asked | {"targets": [str(one) for one in made]}),
            timeout=_SECONDS,
            check=True,
            text=True,
        )
    return made


@contextmanager
def _listening(profile):
    """Run a LibreOffice with a profile of its own; yields the name of its pipe."""
    pipe = f"meetprep{uuid4().hex}"
    office = subprocess.Popen(
        [
            _office(),
            f"-env:UserInstallation={profile.as_uri()}",
            *("--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield pipe
        office.wait(_SECONDS)
    finally:
        # The command starts others and waits for them: whatever is left of it ends here.
        with suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)
        office.wait()


def _office():
    return shutil.which("soffice")


def _python():
    """Return a Python that has ``uno``: one of the system, or LibreOffice's own."""
    own = Path(_office()).resolve().with_name("python")
    for one in (shutil.which("python3"), "/usr/bin/python3", str(own)):
        if one and Path(one).exists():
            asked = [one, "-c", "import uno"]
            if subprocess.run(asked, capture_output=True, check=False).returncode == 0:
                return one
    return None
