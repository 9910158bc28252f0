"""How words are translated.

Qt-free on purpose: the command line says the same sentences on machines without Qt. The caller
brings the translation; the window passes ``QCoreApplication.translate``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Translate = Callable[[str, str], str]


def untranslated(_context: str, text: str) -> str:
    """Return ``text`` as it is: the words of the command line are English."""
    return text


# Recognised by Qt's extractor; the texts are translated where they are used.
QT_TRANSLATE_NOOP = untranslated


@dataclass(frozen=True, slots=True)
class Words:
    """What there is to say, as a sentence, and what can be done about it."""

    title: str
    advice: str = ""


def counted(count: int, one: str, many: str) -> str:
    """Return "1 question" or "3 questions"."""
    return f"{count} {one if count == 1 else many}"
