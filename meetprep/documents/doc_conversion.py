"""Turn an old Word file into a new one in memory.

The library that can do it only knows files on the disk, which the process that reads papers
may not touch. Its functions are therefore run with stand-ins for the disk.
"""

from __future__ import annotations

import io
from contextlib import nullcontext
from types import FunctionType
from typing import TYPE_CHECKING, Any

from doc2docx import converter
from doc2docx.cfb import CompoundFile
from doc2docx.ooxml import package

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def converted(content: bytes) -> bytes:
    """Return an old Word file as a .docx; nothing is written anywhere.

    Raises:
        Doc2DocxError: it is protected, damaged, or no Word file.
    """
    nowhere = _Nowhere()
    in_memory = {
        "Path": _itself,
        "CompoundFile": _Containers,
        "tempfile": nowhere,
        "os": nowhere,
        "write_docx": _nothing,
        "validate_docx": _nothing,
    }
    in_memory["_load_word_parts"] = _with(converter._load_word_parts, in_memory)  # noqa: SLF001 - no public way
    convert = _with(converter.convert, in_memory)
    document = convert(_Source(content), nowhere, limits=None, password=None).document
    written = io.BytesIO()
    _with(package.write_docx, {"Path": _itself})(document, written)
    return written.getvalue()


class _Source:
    """Stands in for the path of the file that is read."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def resolve(self) -> _Source:
        return self


class _Containers:
    """Stands in for the class that opens a container by its path."""

    @staticmethod
    def from_path(source: _Source, *, limits: object) -> CompoundFile:
        return CompoundFile(source.content, limits=limits)


class _Nowhere:
    """Stands in for the path of the new file, and for what would be done to it."""

    suffix = ".docx"
    name = ""

    @property
    def parent(self) -> _Nowhere:
        return self

    def resolve(self) -> _Nowhere:
        return self

    def exists(self) -> bool:
        return False

    def mkdir(self, **_how: object) -> None:
        """Leave the disk as it is."""

    def chmod(self, *_what: object) -> None:
        """Leave the disk as it is."""

    def replace(self, *_what: object) -> None:
        """Leave the disk as it is."""

    def NamedTemporaryFile(self, **_how: object) -> AbstractContextManager[_Nowhere]:  # noqa: N802 - its own name
        """Stand in for a temporary file."""
        return nullcontext(self)


def _with(function: Callable[..., Any], stand_ins: dict[str, Any]) -> Callable[..., Any]:
    """Return the function with other things behind the names that it uses."""
    code, names = function.__code__, function.__globals__
    return FunctionType(code, {**names, **stand_ins})


def _itself(place: object) -> object:
    return place


def _nothing(*_what: object) -> None:
    """Write nothing, check nothing."""
