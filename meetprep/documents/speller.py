"""Ask the process that looks words up, and start it anew where it ended."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from meetprep.documents.alarm import Alarm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.dictionaries import Dictionary

# What a frozen build is started with to be the process.
CHECK_SPELLING = "check-spelling"
_LONGEST_ANSWER = 4 << 20
_SECONDS = 20.0


class Speller:
    """One process that holds dictionaries; it is started when first needed.

    Safe to use from several threads. What it can't answer counts as right.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._one_at_a_time = threading.Lock()
        self._is_closed = False

    def wrong(self, dictionary: Dictionary, words: Iterable[str]) -> frozenset[str]:
        """Return those of ``words`` that the dictionary does not hold."""
        return frozenset(self._ask(dictionary, "words", list(words)))

    def suggestions(self, dictionary: Dictionary, word: str) -> tuple[str, ...]:
        """Return at most seven words that ``word`` may be meant for, the likeliest first."""
        return tuple(self._ask(dictionary, "word", word))

    def close(self) -> None:
        """End the process for good."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._one_at_a_time:
            self._end()

    def _ask(self, dictionary: Dictionary, wanted: str, value: object) -> list[str]:
        question = {"folder": str(dictionary.folder), "name": dictionary.name, wanted: value}
        with self._one_at_a_time:
            process = self._running()
            if process is None or process.stdin is None or process.stdout is None:
                return []
            alarm = Alarm(process, start=_SECONDS, silence=_SECONDS, longest=_SECONDS)
            try:
                process.stdin.write(json.dumps(question).encode("ascii") + b"\n")
                process.stdin.flush()
                answer = json.loads(process.stdout.readline(_LONGEST_ANSWER))
            except (OSError, ValueError):  # it ended while being asked
                self._end()
                return []
            finally:
                alarm.off()
        return [str(one) for one in answer] if isinstance(answer, list) else []

    def _running(self) -> subprocess.Popen[bytes] | None:
        if self._process is None and not self._is_closed:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - this very program
                    _command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            except OSError:
                return None
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what was not sent yet has nobody to go to
                    continue


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHECK_SPELLING]
    return [sys.executable, "-P", "-m", "meetprep.documents.spelling_process"]
