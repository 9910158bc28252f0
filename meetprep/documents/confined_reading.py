"""Read foreign files in a process of its own, which may do nothing but compute.

Run as a program: takes files on standard input, answers on standard output, a line each.
The process has limits on memory, time and files, and ends itself rather than open a file,
start a program or reach for the network because of what a document says.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from meetprep.documents.attachments import attachments_to_json
from meetprep.documents.reading import parse
from meetprep.documents.source_json import to_json
from meetprep.domain.bugs import without_values
from meetprep.domain.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import IO

    Progress = Callable[[int, int], None]
    Read = Callable[[Path, bytes, Progress], str]

TEXT, ATTACHED, RETURNED = "text", "attached", "returned"
# Seconds from one word about how far the reading is to the next.
BETWEEN = 0.1

# Bytes of address space: six times what a paper of 300 pages takes in any format.
MEMORY = 448 << 20
_READING_MODES = {"r", "rb", None}
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "shutil.",
    "ftplib.",
    "urllib.",
)


class Forbidden(RuntimeError):
    """A document made its reader reach for something outside."""


def main() -> int:
    """Answer until standard input ends."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.excepthook = lambda _kind, bug, trace: _tell(answers, bug, trace)
    limit_resources()
    forbid_outside()
    while header := requests.readline():
        request = json.loads(header)
        content = requests.read(request["size"])
        progress = _telling(answers)
        progress(0, 0)
        read = _READERS.get(request.get("wanted"), text_to_json)
        line = answer(read, Path(request["path"]), content, progress)
        answers.write(line.encode("ascii") + b"\n")
        answers.flush()
    return 0


def _tell(answers: IO[bytes], bug: BaseException, trace: TracebackType | None) -> None:
    """Say where in the code it ended, and not a word of the paper."""
    places = without_values(bug.with_traceback(trace))
    answers.write(json.dumps({"bug": places}).encode("ascii") + b"\n")
    answers.flush()


def _telling(answers: IO[bytes]) -> Progress:
    """Return what says how far the reading is, now and then, a line each."""
    told = float("-inf")

    def tell(done: int, of: int) -> None:
        nonlocal told
        if monotonic() - told >= BETWEEN:
            answers.write(json.dumps({"done": done, "of": of}).encode("ascii") + b"\n")
            answers.flush()
            told = monotonic()

    return tell


def text_to_json(path: Path, content: bytes, progress: Progress) -> str:
    """Return the text of a file as one line of JSON."""
    return to_json(*parse(path, content, progress))


def attached_to_json(path: Path, content: bytes, _progress: Progress) -> str:
    """Return the files that hang on a mail as one line of JSON."""
    from meetprep.documents.mail_reader import attached  # noqa: PLC0415 - its own weight

    return attachments_to_json(attached(path, content))


def returned_to_json(path: Path, content: bytes, _progress: Progress) -> str:
    """Return a copy for review that came back as one line of JSON."""
    from meetprep.documents import returned_json, returned_reader  # noqa: PLC0415 - as above

    return returned_json.returned_to_json(returned_reader.read_returned(path, content))


_READERS: dict[str, Read] = {ATTACHED: attached_to_json, RETURNED: returned_to_json}


def answer(read: Read, path: Path, content: bytes, progress: Progress) -> str:
    """Return what was read of a file, or why it was refused, as one line of JSON."""
    try:
        return read(path, content, progress)
    except DocumentError as error:
        facts = {name: value for name, value in vars(error).items() if name != "path"}
        return json.dumps({"refused": type(error).__name__, "facts": facts}, default=str)
    except MemoryError:
        return json.dumps({"refused": "DocumentTooLarge", "facts": {}})
    except RecursionError:
        return json.dumps({"refused": "DamagedDocument", "facts": {}})


def limit_resources() -> None:
    """Limit memory and files, where the system knows such limits."""
    try:
        import resource  # noqa: PLC0415 - POSIX only
    except ImportError:
        from meetprep.documents.job_object import limit_memory  # noqa: PLC0415 - Windows only

        limit_memory(MEMORY)
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def forbid_outside() -> None:
    """End in ``Forbidden`` whatever opens, starts or connects to anything from now on.

    Python's own modules and the program's own files may be read.
    """
    program = str(Path(__file__).parents[2])
    # A frozen build holds its modules in its executable.
    starter = str(Path(sys.executable).parent)
    compiled = sys.pycache_prefix or program
    folders = (sys.prefix, sys.base_prefix, program, starter, compiled, *sys.path)
    own = tuple(str(Path(folder).resolve()) + os.sep for folder in folders if folder)
    sys.dont_write_bytecode = True  # modules are read from now on, never written beside
    sys.addaudithook(_guard(own))


def _guard(own: tuple[str, ...]) -> Callable[[str, tuple[object, ...]], None]:
    def guard(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(_FORBIDDEN):
            raise Forbidden(event)
        if event == "open" and isinstance(arguments[0], str | bytes):
            path, mode = os.path.realpath(os.fsdecode(arguments[0])), arguments[1]
            if mode not in _READING_MODES or not path.startswith(own):
                raise Forbidden(event)

    return guard


def send(stream: IO[bytes], path: Path, content: bytes, wanted: str = TEXT) -> None:
    """Ask for the text of ``content``, or what is attached; ``path`` is told in errors."""
    header = {"path": str(path), "size": len(content), "wanted": wanted}
    stream.write(json.dumps(header).encode("ascii") + b"\n")
    stream.write(content)
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
