"""How words are translated.

Qt-free on purpose: the command line says the same sentences on machines without Qt. The caller
brings the translation; the window passes ``meetprep.ui.translating.translate``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

# No count: the text holds no %n.
UNCOUNTED = -1

# The plural of English words: "file(s)", "(is|are)".
_PLURAL = re.compile(r"\((?:(\w*)\|(\w+)|(e?s))\)")
_ENDS = (".", "!", "?", "…")
_CLOSING = '”“’»"'


class Translate(Protocol):
    """What brings a text into the language of whoever reads it."""

    def __call__(self, context: str, text: str, count: int = UNCOUNTED, /) -> str:
        """Return ``text`` in that language; ``count`` chooses its plural and stands for %n."""
        ...


def untranslated(_context: str, text: str, count: int = UNCOUNTED, /) -> str:
    """Return ``text`` in English, which the command line speaks."""
    return text if count == UNCOUNTED else in_english(text, count)


def in_english(text: str, count: int) -> str:
    """Return "%n file(s) (is|are) left" as "1 file is left" or "3 files are left"."""
    said = _PLURAL.sub(r"\1" if count == 1 else r"\2\3", text)
    return said.replace("%n", str(count))


def has_plural(text: str) -> bool:
    """Tell whether ``text`` is said in another way of one than of many."""
    return "%n" in text or _PLURAL.search(text) is not None


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - Qt's name for it
    """Mark ``text`` as one that is translated where it is used, and return it."""
    return text


def quoted(words: str, tr: Translate = untranslated) -> str:
    """Return ``words`` between the quotation marks of the language."""
    return tr("quotes", "“{}”").format(words)


def labelled(name: str, words: str, tr: Translate = untranslated) -> str:
    """Return ``words`` after what they are about and a colon, set as the language does."""
    return tr("colon", "{}: {}").format(name, words)


def sentences(*said: str) -> str:
    """Return what is said in a row, each with an end and none with two; nothing is left out."""
    ended = (one.rstrip(_CLOSING).endswith(_ENDS) for one in said)
    return " ".join(
        one if has_end else f"{one}." for one, has_end in zip(said, ended, strict=True) if one
    )


@dataclass(frozen=True, slots=True)
class Words:
    """What there is to say, as a sentence, and what can be done about it."""

    title: str
    advice: str = ""


def counted(count: int, one: str, many: str) -> str:
    """Return "1 question" or "3 questions", in English only."""
    return f"{count} {one if count == 1 else many}"
