"""Read foreign files without trusting them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from meetprep.documents.confinement import Confinement
from meetprep.documents.reading import receive
from meetprep.domain.outline import understand

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.paper import Reading, ReceivedFile, SourceText


class PaperReader:
    """Has every file read by one confined process, which starts with the first file."""

    def __init__(self) -> None:
        self._confinement = Confinement()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the process."""
        self.close()

    def text(self, path: Path) -> tuple[ReceivedFile, SourceText]:
        """Return the file and its text.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document.
        """
        file, text = receive(path, parse=self._confinement.parse)
        # A name from another system may hold bytes that are no characters.
        storable = file.name.encode(errors="replace").decode()
        return replace(file, name=storable), text

    def read(self, path: Path) -> tuple[ReceivedFile, Reading]:
        """Return the file and what was understood of it; nothing is stored.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document.
        """
        file, text = self.text(path)
        return file, understand(text)

    def stop(self) -> None:
        """End the reading that is under way in another thread; that one raises."""
        self._confinement.stop()

    def close(self) -> None:
        """End the process."""
        self._confinement.close()


def read_paper(path: Path) -> tuple[ReceivedFile, Reading]:
    """Return one file and what was understood of it; nothing is stored.

    Raises:
        DocumentError: the file is missing, empty, damaged, protected or no document.
    """
    with PaperReader() as reader:
        return reader.read(path)
