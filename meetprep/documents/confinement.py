"""Have foreign files read by a confined process, and stop it when it takes too long."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.alarm import Alarm
from meetprep.documents.attachments import attached_from_json
from meetprep.documents.confined_reading import RETURNED, TEXT, send
from meetprep.documents.returned_json import returned_from_json
from meetprep.documents.source_json import from_json
from meetprep.domain import errors
from meetprep.domain.errors import (
    DamagedDocument,
    DocumentError,
    ReaderFailed,
    UnreadableFile,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from meetprep.documents.attachments import Attachment
    from meetprep.domain.paper import SourceText
    from meetprep.domain.returned import Returned

    Progress = Callable[[int, int], None] | None

logger = logging.getLogger(__name__)

# How a line of the process begins that is not what was asked for.
STEP, BUG, REFUSED = b'{"done"', b'{"bug"', b'{"refused"'
# More than any paper takes as JSON.
LONGEST_ANSWER = 128 << 20
# What the kind of a bug and its places in the code are made of.
PLACES = re.compile(r"[\w./\\:<>() -]{1,8000}", re.ASCII)
MOST_PAGES = 1_000_000
# What a frozen build is started with to be the confined process.
READ_CONFINED = "read-confined"


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds the process has to start, between two signs of it, and in all."""

    start: float = 20.0
    silence: float = 5.0
    longest: float = 600.0


class Confinement:
    """One process that reads files, one after the other; it is started when first needed.

    Safe to use from several threads; ``stop`` may be called while another one waits.
    """

    def __init__(self, patience: Patience = Patience()) -> None:
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._one_at_a_time = threading.Lock()
        self._stopped = False

    def parse(
        self, path: Path, content: bytes, progress: Progress = None
    ) -> tuple[str, SourceText]:
        """Return the media type of ``content`` and its text; ``path`` is told in errors.

        Where the format knows pages, ``progress`` is told how many are done, and of how many.

        Raises:
            DocumentError: the file is of no kind that holds a paper, or broken, or its
                reading failed, took too long or was stopped.
        """
        answer = self._answer(path, content, TEXT, progress)
        try:
            return from_json(answer)
        except (ValueError, RecursionError) as error:
            raise DamagedDocument(path) from error

    def attached(self, path: Path, content: bytes) -> tuple[Attachment, ...]:
        """Return the files that hang on the mail ``content``; none of them was read.

        Raises:
            DocumentError: the mail is broken, or taking it apart failed or was stopped.
        """
        answer = self._answer(path, content, "attached", None)
        try:
            return attached_from_json(answer)
        except (ValueError, RecursionError) as error:
            raise DamagedDocument(path) from error

    def returned(self, path: Path, content: bytes) -> Returned:
        """Return what a copy for review says that came back, and who changed what in it.

        Raises:
            DocumentError: the file is broken, or reading it failed or was stopped.
        """
        answer = self._answer(path, content, RETURNED, None)
        try:
            return returned_from_json(answer)
        except (ValueError, RecursionError) as error:
            raise DamagedDocument(path) from error

    def _answer(self, path: Path, content: bytes, wanted: str, progress: Progress) -> str:
        with self._one_at_a_time:
            self._stopped = False
            process = self._running()
            limits = self._patience
            alarm = Alarm(
                process, start=limits.start, silence=limits.silence, longest=limits.longest
            )
            answer = b""
            try:
                answer = self._ask(process, (path, content, wanted), alarm, progress)
            finally:
                alarm.off()
                if not answer.endswith(b"\n") or answer.startswith(BUG):
                    self._end(process)
            if not answer.endswith(b"\n"):
                raise self._why(process, path, alarm)
        value = _value(answer)
        if "bug" in value:
            raise _bug(value["bug"], path)
        if "refused" in value:
            raise _refusal(value, path)
        return answer.decode("ascii", "replace")

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

    def _ask(
        self,
        process: subprocess.Popen[bytes],
        request: tuple[Path, bytes, str],
        alarm: Alarm,
        progress: Progress,
    ) -> bytes:
        """Return the answer; what comes before it only tells how far the reading is."""
        if process.stdin is None or process.stdout is None:
            return b""
        furthest = -1
        try:
            send(process.stdin, *request)
            while (line := process.stdout.readline(LONGEST_ANSWER)).startswith(STEP):
                done, of = _steps(line)
                # A step back or a step on the spot is none.
                if furthest < done <= of:
                    furthest = done
                    alarm.heard()
                    if progress is not None and of:
                        progress(done, of)
        except (OSError, ValueError):  # it ended while being asked
            return b""
        return line

    def _why(self, process: subprocess.Popen[bytes], path: Path, alarm: Alarm) -> DocumentError:
        if self._stopped:
            return UnreadableFile(path, "reading was stopped")
        # Killed by the alarm, or by the system at one of its limits.
        if alarm.rang or process.returncode < 0:
            return UnreadableFile(path, "it takes too long or too much memory")
        return DamagedDocument(path)

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


def _value(answer: bytes) -> dict[str, Any]:
    """Return what the answer says besides a text; a text is not looked at twice."""
    if not answer.startswith((BUG, REFUSED)):
        return {}
    try:
        value = json.loads(answer)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {"refused": ""}


def _steps(line: bytes) -> tuple[int, int]:
    """Return how many pages are done, and of how many; (-1, -1) where that is no number."""
    try:
        value = json.loads(line)
        done, of = int(value["done"]), int(value["of"])
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return -1, -1
    return (done, of) if 0 <= of <= MOST_PAGES else (-1, -1)


def _bug(places: object, path: Path) -> ReaderFailed:
    told = places if isinstance(places, str) and PLACES.fullmatch(places) else "unknown place"
    logger.error("bug while reading a paper: %s", told)
    return ReaderFailed(path)


def _refusal(value: dict[str, Any], path: Path) -> DocumentError:
    kind = getattr(errors, str(value["refused"]), DamagedDocument)
    facts = value.get("facts")
    if not (isinstance(kind, type) and issubclass(kind, DocumentError)):
        return DamagedDocument(path)
    try:
        return kind(path, **facts) if isinstance(facts, dict) else kind(path)
    except TypeError:
        return DamagedDocument(path)
