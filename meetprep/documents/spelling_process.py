"""Look words up in a process of its own, so that neither its work nor its end hurts anyone.

Run as a program: takes questions on standard input, answers on standard output, a line each.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from hunspell import Hunspell

from meetprep.domain.spelling import without_elision

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 7


class Shelf:
    """The dictionaries that were opened."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], Hunspell] = {}

    def answer(self, question: dict[str, Any]) -> list[str]:
        """Return the wrong ones of the words asked for, or what a word may be meant for."""
        dictionary = self._dictionary(question["folder"], question["name"])
        if "word" in question:
            return _suggestions(dictionary, question["word"])
        return [word for word in question["words"] if not _is_right(dictionary, word)]

    def _dictionary(self, folder: str, name: str) -> Hunspell:
        if (folder, name) not in self._open:
            opened = Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")
            self._open[folder, name] = opened
        return self._open[folder, name]


def _is_right(dictionary: Hunspell, word: str) -> bool:
    """Tell whether a word is known; one with letters that the language lacks is foreign."""
    try:
        return any(
            dictionary.spell(form)
            for form in dict.fromkeys((word, word.replace("’", "'"), without_elision(word)))
        )
    except UnicodeEncodeError:
        return True


def _suggestions(dictionary: Hunspell, word: str) -> list[str]:
    try:
        found: Iterable[str] = dictionary.suggest(word)
    except UnicodeEncodeError:
        return []
    sign = "’" if "’" in word else "'"
    return [one.replace("'", sign) for one in dict.fromkeys(found) if one][:_MOST]


def main() -> int:
    """Answer until standard input ends."""
    shelf = Shelf()
    for line in sys.stdin.buffer:
        try:
            answer: object = shelf.answer(json.loads(line))
        except OSError:  # a dictionary that went away meanwhile
            answer = None
        sys.stdout.buffer.write(json.dumps(answer).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
