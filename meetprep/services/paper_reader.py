"""Read foreign files without trusting them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Self

from meetprep.documents.confinement import Confinement
from meetprep.documents.reading import (
    MAIL,
    OLD_WORD,
    OPEN_TEXT,
    PLAIN_TEXT,
    PORTABLE,
    RICH_TEXT,
    WORD,
    content_of,
    receive,
    received,
)
from meetprep.domain.errors import ClassifiedDocument, DocumentError
from meetprep.domain.outline import understand
from meetprep.domain.paper import WarningCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meetprep.domain.paper import PaperWarning, Reading, ReceivedFile, SourceText
    from meetprep.domain.returned import Returned

    Progress = Callable[[int, int], None] | None

ATTACHED = WarningCode.ATTACHMENTS_LEFT_OUT
# What a paper hangs on a mail as; invitations, pictures and signatures do so as well.
PAPERS = frozenset({WORD, OPEN_TEXT, PORTABLE, OLD_WORD, RICH_TEXT})
# Of plain texts those that somebody named so; servers hang theirs on as "ATT00001.txt".
TEXTS = re.compile(r"(?!ATT\d+\.).+\.(?:txt|text|md)", re.IGNORECASE)
DEEPEST = 4  # mails on mails


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

    def text(self, path: Path, progress: Progress = None) -> tuple[ReceivedFile, SourceText]:
        """Return the file and its text; ``progress`` is told the pages done, and of how many.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document.
        """
        file, text = receive(path, parse=partial(self._confinement.parse, progress=progress))
        # A name from another system may hold bytes that are no characters.
        storable = file.name.encode(errors="replace").decode()
        return replace(file, name=storable), text

    def texts(
        self, path: Path, progress: Progress = None
    ) -> tuple[tuple[ReceivedFile, SourceText], ...]:
        """Return the file and its text, and those of the papers that hang on it as a mail.

        Mails that hang on it come last, each with its own papers behind it.

        Raises:
            DocumentError: as ``papers`` does.
        """
        file, text = self.text(path, progress)
        if not any(one.code is ATTACHED for one in text.warnings):
            return ((file, text),)
        papers, left = self._attached(path, file, progress)
        return ((file, replace(text, warnings=_naming(text.warnings, left))), *papers)

    def returned(self, path: Path) -> Returned:
        """Return what a copy for review says that came back, and who changed what in it.

        Raises:
            DocumentError: as ``text`` does.
        """
        return self._confinement.returned(path, content_of(path))

    def read(self, path: Path) -> tuple[ReceivedFile, Reading]:
        """Return the file, or the first paper in it, and what was understood of it.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document.
        """
        return self.papers(path)[0]

    def papers(
        self, path: Path, progress: Progress = None
    ) -> tuple[tuple[ReceivedFile, Reading], ...]:
        """Return the papers in a file, with what was understood of them; nothing is stored.

        It is one, the file itself, unless papers hang on a mail: then it is those, and each
        mail as well that asks questions or carries files that are no papers.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document, or a
                paper in it is classified.
        """
        mail, *found = ((file, understand(text)) for file, text in self.texts(path, progress))
        papers = [one for one in found if one[0].media_type != MAIL or _is_more(one[1])]
        if not papers or mail[1].questions:
            return (mail, *papers)
        return (*papers, mail) if _is_more(mail[1]) else tuple(papers)

    def _attached(
        self, path: Path, mail: ReceivedFile, progress: Progress, depth: int = DEEPEST
    ) -> tuple[tuple[tuple[ReceivedFile, SourceText], ...], list[str]]:
        """Return the papers that hang on a mail, and the names of what else does."""
        parse = partial(self._confinement.parse, progress=progress)
        papers, mails, left = [], [], []
        for one in self._confinement.attached(path, mail.content):
            name = one.name.strip(". ") or mail.name
            try:
                file, text = received(path.with_name(name), one.content, parse)
            except ClassifiedDocument:
                raise
            except DocumentError:
                left.append(name)
                continue
            if file.media_type == MAIL and depth:
                further, unread = self._attached(
                    path.with_name(name), file, progress, depth - 1
                )
                text = replace(text, warnings=_naming(text.warnings, unread))
                mails += [(file, text), *further]
            elif _is_paper(file):
                papers.append((file, text))
            else:
                left.append(name)
        return (*papers, *mails), left

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


def _is_paper(file: ReceivedFile) -> bool:
    is_text = file.media_type == PLAIN_TEXT and TEXTS.fullmatch(file.name)
    return file.media_type in PAPERS or bool(is_text)


def _is_more(mail: Reading) -> bool:
    """Tell whether a mail says more than that papers hang on it."""
    return bool(mail.questions) or any(one.code is ATTACHED for one in mail.text.warnings)


def _naming(warnings: tuple[PaperWarning, ...], left: list[str]) -> tuple[PaperWarning, ...]:
    """Return the doubts about a mail with the names of what was not read, if there is any."""
    others = tuple(one for one in warnings if one.code is not ATTACHED)
    told = (one for one in warnings if one.code is ATTACHED)
    return (*others, *(replace(one, detail=", ".join(left)) for one in told if left))
