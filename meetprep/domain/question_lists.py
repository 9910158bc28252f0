"""Collect the items of a list of questions, from the line after its opening to its end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.announcements import opening
from meetprep.domain.asks import holds_question
from meetprep.domain.labels import Label, LabelStyle
from meetprep.domain.sentences import is_finished, is_question
from meetprep.domain.sessions import session_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line

MARKS = frozenset({LabelStyle.BULLET, LabelStyle.DASH})
OUTER = {
    LabelStyle.NAMED: 0,
    LabelStyle.NUMBER: 1,
    LabelStyle.LETTER: 2,
    LabelStyle.ROMAN: 3,
    LabelStyle.BULLET: 4,
    LabelStyle.DASH: 5,
}
# A list whose dash slipped into the line of the item before.
SLIPPED = re.compile(r"(?<=;)\s+[-–—]\s+(?=\S)")
DEEP = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?")
LONGEST_HEADING = 80
NEAR = 3


@dataclass(frozen=True, slots=True)
class Item:
    """The lines of one question and its label as kept; ``stop`` is the index after them."""

    label: str | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """The questions of one list, and the index of the first line after it."""

    items: tuple[Item, ...]
    stop: int


def labelled_list(lines: Sequence[Line], begin: int) -> ItemList:
    """Return the list whose first item is the labelled line at ``begin``."""
    groups: list[list[Line]] = []
    at, last, has_asked = begin, lines[begin].label, False
    while at < len(lines) and last is not None:
        line = lines[at]
        if line.is_furniture:
            at += 1
            continue
        following = _next_of_list(last, line.label)
        if not groups or (following is not None and not _restarts(last, line.label)):
            groups.append([line])
            last, has_asked = following or last, False
        elif _belongs(lines, at, last, groups[-1], has_asked=has_asked):
            groups[-1].append(line)
        else:
            break
        has_asked = has_asked or holds_question(line.text)
        at += 1
    items = [part for group in groups for part in _unslipped(group)]
    return ItemList(tuple(items), at)


def plain_list(lines: Sequence[Line], begin: int, count: int | None) -> ItemList:
    """Return the questions that stand in plain paragraphs from ``begin`` on.

    A paragraph that breaks off inside its sentence runs on in the next one; all belong to one
    question where only one is announced.
    """
    groups: list[list[Line]] = []
    at = begin
    while at < len(lines):
        line = lines[at]
        if line.is_furniture:
            at += 1
            continue
        is_open = bool(groups) and not is_finished(groups[-1][-1].text)
        if _closes(line) or (line.label is not None and not is_open):
            break
        if is_open or (groups and count == 1 and is_question(line.text)):
            groups[-1].append(line)
        elif holds_question(line.text):
            groups.append([line])
        else:
            break
        at += 1
    return ItemList(tuple(Item(None, tuple(group)) for group in groups), at)


def _next_of_list(last: Label, label: Label | None) -> Label | None:
    """Return how ``label`` goes on the list after ``last``, ``None`` if it does not."""
    if label is None:
        return None
    if label.is_like(last):
        return label
    # "i." after "h." is a letter, not one.
    if last.style is LabelStyle.LETTER and label.style is LabelStyle.ROMAN:
        letter = re.sub(r"\W", "", label.text).casefold()
        if len(letter) == 1 and ord(letter) - ord("a") + 1 == (last.number or 0) + 1:
            return Label(label.text, LabelStyle.LETTER, last.shape, (last.number or 0) + 1)
    return None


def _restarts(last: Label, label: Label | None) -> bool:
    return (
        label is not None
        and last.number is not None
        and label.number is not None
        and label.number <= last.number
    )


def _belongs(
    lines: Sequence[Line], at: int, last: Label, group: list[Line], *, has_asked: bool
) -> bool:
    """Tell whether a line goes on the item before it."""
    line = lines[at]
    if _closes(line):
        return False
    if line.label is not None and line.label.style is LabelStyle.NUMBER:
        is_title = len(line.text) <= LONGEST_HEADING and line.text[-1:].isalnum()
        if last.style is LabelStyle.NUMBER or (last.names_question and has_asked and is_title):
            return False
    if line.label is not None:
        return _next_of_list(last, line.label) is None and (
            line.level > group[0].level or OUTER[line.label.style] > OUTER[last.style]
        )
    if not is_finished(group[-1].text) and not (has_asked and line.text[:1].isupper()):
        return True
    if holds_question(line.text) and not has_asked:
        return True
    return _sibling_follows(lines, at, last)


def _sibling_follows(lines: Sequence[Line], at: int, last: Label) -> bool:
    for line in lines[at + 1 : at + 1 + NEAR]:
        if _closes(line):
            return False
        following = _next_of_list(last, line.label)
        if following is not None and not _restarts(last, line.label):
            return following.number is not None
    return False


def _closes(line: Line) -> bool:
    """Tell whether a line ends any list: a heading, a session, the opening of another list."""
    is_question_heading = line.label is not None and line.label.names_question
    if (line.is_heading and not is_question_heading) or session_in(line.whole) is not None:
        return True
    if _is_chapter(line):
        return True
    return line.label is None and opening(line.text) is not None


def _is_chapter(line: Line) -> bool:
    """Tell whether a line is the heading of a chapter such as "2.1 Financing"."""
    is_deep = line.label is not None and DEEP.fullmatch(line.label.text) is not None
    return is_deep and len(line.text) <= LONGEST_HEADING and line.text[-1:].isalnum()


def _unslipped(group: list[Line]) -> list[Item]:
    """Return the items of a group, parted where a dash slipped into a line."""
    first = group[0]
    label = first.label
    shown = label.shown if label else None
    if label is None or label.style not in MARKS:
        return [Item(shown, tuple(group))]
    parts = SLIPPED.split(first.text)
    split = [
        type(first)(part, label, first.kind, first.level, first.paragraph) for part in parts
    ]
    return [Item(shown, (one,)) for one in split[:-1]] + [Item(shown, (split[-1], *group[1:]))]
