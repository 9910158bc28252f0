"""Say something on standard output or standard error, whatever these are connected to."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from meetprep.domain.errors import UnwritablePlace

if TYPE_CHECKING:
    from collections.abc import Iterable


def speak_utf8() -> None:
    """Make both outputs UTF-8; what no encoding holds becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="replace")


def say(*lines: str) -> None:
    """Print lines; a reader that has gone away, as ``head`` does, wants no more.

    Raises:
        UnwritablePlace: the output is a file that can't be written.
    """
    try:
        _write(sys.stdout, lines)
    except BrokenPipeError:
        _silence(sys.stdout)
    except OSError as error:
        _silence(sys.stdout)
        raise UnwritablePlace(Path("stdout"), error.strerror or str(error)) from error


def complain(sentence: str) -> None:
    """Print one line on standard error, also where a file's name holds several."""
    visible = "".join(c if c.isprintable() else " " for c in sentence)
    try:
        _write(sys.stderr, [" ".join(visible.split())])
    except OSError:
        _silence(sys.stderr)


def _write(stream: TextIO | None, lines: Iterable[str]) -> None:
    if stream is not None:  # a program without a console has none
        stream.write("".join(f"{line}\n" for line in lines))
        stream.flush()


def _silence(stream: TextIO) -> None:
    """Send the rest nowhere, or Python would complain of it when it ends."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())
