"""Have foreign files read by a confined process, and stop it when it takes too long."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from meetprep.documents.confined_reading import send
from meetprep.documents.source_json import from_json
from meetprep.domain import errors
from meetprep.domain.errors import DamagedDocument, DocumentError, UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.paper import SourceText

LONGEST_SECONDS = 20.0
# What a frozen build is started with to be the confined process.
READ_CONFINED = "read-confined"


class Confinement:
    """One process that reads files, one after the other; it is started when first needed.

    Safe to use from several threads; ``stop`` may be called while another one waits.
    """

    def __init__(self, longest: float = LONGEST_SECONDS) -> None:
        self._longest = longest
        self._process: subprocess.Popen[bytes] | None = None
        self._one_at_a_time = threading.Lock()
        self._stopped = False

    def parse(self, path: Path, content: bytes) -> tuple[str, SourceText]:
        """Return the media type of ``content`` and its text; ``path`` is told in errors.

        Raises:
            DocumentError: the file is of no kind that holds a paper, or broken, or its
                reading took too long or was stopped.
        """
        with self._one_at_a_time:
            self._stopped = False
            process = self._running()
            alarm = threading.Timer(self._longest, process.kill)
            alarm.start()
            try:
                answer = self._ask(process, path, content)
            finally:
                alarm.cancel()
            if not answer.endswith(b"\n"):
                self._end(process)
                raise self._why(process, path)
            return self._result(answer.decode("ascii", "replace"), path)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self._end(self._process)
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603 - this very program
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process

    def _ask(self, process: subprocess.Popen[bytes], path: Path, content: bytes) -> bytes:
        if process.stdin is None or process.stdout is None:
            return b""
        try:
            send(process.stdin, path, content)
            return process.stdout.readline()
        except (OSError, ValueError):  # it ended while being asked
            return b""

    def _why(self, process: subprocess.Popen[bytes], path: Path) -> DocumentError:
        if self._stopped:
            return UnreadableFile(path, "reading was stopped")
        # Killed by the alarm, or by itself at one of its limits.
        if process.returncode is not None and process.returncode < 0:
            return UnreadableFile(path, "it takes too long or too much memory")
        return DamagedDocument(path)

    def _result(self, answer: str, path: Path) -> tuple[str, SourceText]:
        value = json.loads(answer)
        if "refused" in value:
            raise _refusal(value, path)
        return from_json(answer)

    def stop(self) -> None:
        """End the reading that is under way; whoever waits for it gets ``UnreadableFile``."""
        process = self._process
        if process is not None:
            self._stopped = True
            process.kill()

    def close(self) -> None:
        """End the process."""
        process = self._process
        if process is not None:
            self._end(process)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what was not sent yet has nobody to go to
                    continue
        self._process = None


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_CONFINED]
    return [sys.executable, "-P", "-m", "meetprep.documents.confined_reading"]


def _refusal(value: dict[str, object], path: Path) -> DocumentError:
    kind = getattr(errors, str(value["refused"]), DamagedDocument)
    facts = value.get("facts")
    if not (isinstance(kind, type) and issubclass(kind, DocumentError)):
        return DamagedDocument(path)
    try:
        return kind(path, **facts) if isinstance(facts, dict) else kind(path)
    except TypeError:
        return DamagedDocument(path)
