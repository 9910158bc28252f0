"""Count the automatic numbers of a Word document exactly as Word shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.documents.word_namespaces import W, is_on, number, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.documents.packages import Element

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
PRIVATE_USE = re.compile(r"[\ue000-\uf8ff\ufffd]")
LARGEST = 32_767
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list (ECMA-376 part 1, 17.9.6)."""

    start: int
    format: str
    text: str
    restart: int | None
    legal: bool
    style: str | None


@dataclass(frozen=True, slots=True)
class WordList:
    """A list instance: the levels in force and the counters that it sets anew once."""

    counters: str
    levels: dict[int, Level]
    restarted: frozenset[int]


class Numbering:
    """The running counters of all lists; ask in the order of the text.

    A list is understood when it is first asked for: most files define many that they don't use.
    """

    def __init__(self, root: Element | None) -> None:
        """Take in the numbering part, all counters before their first number."""
        abstracts = [] if root is None else list(root.iter(W + "abstractNum"))
        self._abstracts = {value(one, "abstractNumId"): one for one in abstracts}
        self._owners = _owners(abstracts)
        instances = () if root is None else root.iter(W + "num")
        self._instances = {value(one, "numId"): one for one in instances}
        self._lists: dict[str, WordList] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[str] = set()

    def level_of_style(self, list_id: str, style: str) -> int:
        """Return the level, from 0, that a list ties to a paragraph style; 0 if none."""
        word_list = self._list(list_id)
        levels = word_list.levels if word_list else {}
        return next((at for at, level in levels.items() if level.style == style), 0)

    def format_of(self, list_id: str, at: int) -> str:
        """Return how the level ``at`` of a list counts, "" where there is no such list."""
        word_list = self._list(list_id)
        level = word_list.levels.get(at) if word_list else None
        return level.format if level else ""

    def next_label(self, list_id: str, at: int) -> str:
        """Count one paragraph of level ``at`` and return its number as shown, "" if none."""
        word_list = self._list(list_id)
        if word_list is None or at not in word_list.levels:
            return ""
        counters = self._counters.setdefault(word_list.counters, {})
        if list_id not in self._started:
            self._started.add(list_id)
            for restarted in word_list.restarted:
                counters.pop(restarted, None)
        _count(counters, word_list.levels, at)
        return _shown(counters, word_list.levels, at)

    def _list(self, list_id: str) -> WordList | None:
        if list_id not in self._lists and list_id in self._instances:
            self._lists[list_id] = self._understood(self._instances[list_id])
        return self._lists.get(list_id)

    def _understood(self, instance: Element) -> WordList:
        target = instance.find(W + "abstractNumId")
        key = value(target) if target is not None else ""
        key = self._owners.get(key, key)
        abstract = self._abstracts.get(key)
        return _overridden(instance, key, {} if abstract is None else _levels(abstract))


def format_number(count: int, style: str) -> str:
    """Return ``count`` in one of Word's number formats; unknown formats count in digits."""
    write = FORMATS.get(style, str)
    return write(min(max(count, 0), LARGEST))


def _owners(abstracts: list[Element]) -> dict[str, str]:
    """Map definitions that only link to a list style to the one that holds its levels."""
    styled = {
        value(link): value(one, "abstractNumId")
        for one in abstracts
        if (link := one.find(W + "styleLink")) is not None
    }
    return {
        value(one, "abstractNumId"): styled[value(link)]
        for one in abstracts
        if (link := one.find(W + "numStyleLink")) is not None and value(link) in styled
    }


def _levels(parent: Element) -> dict[int, Level]:
    return {number(one, "ilvl"): _level(one) for one in parent.findall(W + "lvl")}


def _level(element: Element) -> Level:
    # Not by children: Word wraps newer formats into alternatives.
    said: dict[str, Element] = {}
    for one in element.iter():
        said.setdefault(one.tag, one)
    start, counting, text = (said.get(W + name) for name in ("start", "numFmt", "lvlText"))
    restart, style = said.get(W + "lvlRestart"), said.get(W + "pStyle")
    return Level(
        start=1 if start is None else number(start),
        format="decimal" if counting is None else value(counting),
        text="" if text is None else value(text),
        restart=None if restart is None else number(restart),
        legal=is_on(said.get(W + "isLgl")),
        style=None if style is None else value(style),
    )


def _overridden(element: Element, key: str, levels: dict[int, Level]) -> WordList:
    levels = dict(levels)
    restarted = set()
    for override in element.findall(W + "lvlOverride"):
        at = number(override, "ilvl")
        own = override.find(W + "lvl")
        if own is not None:
            levels[at] = _level(own)
        start = override.find(W + "startOverride")
        if start is not None:
            restarted.add(at)
            if at in levels:
                levels[at] = replace(levels[at], start=number(start))
    return WordList(key, levels, frozenset(restarted))


def _count(counters: dict[int, int], levels: dict[int, Level], at: int) -> None:
    for above in range(at):
        if above in levels:
            counters.setdefault(above, levels[above].start)
    counters[at] = counters.get(at, levels[at].start - 1) + 1
    for below in [key for key in counters if key > at]:
        restart = levels[below].restart if below in levels else None
        if restart is None or at < restart:
            del counters[below]


def _shown(counters: dict[int, int], levels: dict[int, Level], at: int) -> str:
    level = levels[at]
    if level.format == "bullet":
        return PRIVATE_USE.sub("•", level.text).strip() or "•"

    def counted(match: re.Match[str]) -> str:
        key = int(match[1]) - 1
        style = levels[key].format if key in levels else "decimal"
        return format_number(counters.get(key, 1), "decimal" if level.legal else style)

    return re.sub(r"%([1-9])", counted, level.text).strip()


def _letters(count: int) -> str:
    if count == 0:
        return "0"
    times, letter = divmod(count - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def _roman(count: int) -> str:
    shown = ""
    for worth, sign in ROMAN:
        times, count = divmod(count, worth)
        shown += sign * times
    return shown


def _ordinal(count: int) -> str:
    in_teens = 10 <= count % 100 <= 20
    return f"{count}{'th' if in_teens else ENDINGS.get(count % 10, 'th')}"


FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalZero": "{:02}".format,
    "ordinal": _ordinal,
    "none": lambda _: "",
    "bullet": lambda _: "",
}
