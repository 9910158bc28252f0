"""Find questions that stand in the paragraph that opens them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from meetprep.domain.announcements import NOUN, counted, opening
from meetprep.domain.asks import holds_question
from meetprep.domain.invitations import is_about_debate, is_invitation
from meetprep.domain.labels import Label, split_label
from meetprep.domain.sentences import is_question, sentences

if TYPE_CHECKING:
    from meetprep.domain.announcements import Opening

LONGEST, MOST_COLONS = 4_000, 8
COLON = re.compile(": ")
MARK = re.compile(
    r"(?:^|(?<=[;,.?:])\s+)(?:(?:and|or|et|und|oder|oraz|i|y|e|en|och)\s+)?"
    r"(?=\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s)"
)
DASHED = re.compile(r"(?:^|(?<=[?;.]))\s*[-–—•·*]\s+(?=[¿\"“„]?[^\W\d_])")
LINK = re.compile(r"[;,]\s*(?:and|or|et|ou|und|oder|oraz|i|lub|y|o|e|en|of|och|eller)?\s*$")


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a paragraph and its label."""

    label: Label | None
    text: str


@dataclass(frozen=True, slots=True)
class InlineList:
    """The questions of one paragraph, how many it announces, and whether that is unsure."""

    parts: tuple[Part, ...]
    count: int | None
    is_unsure: bool = False


def inline_list(text: str) -> InlineList | None:
    """Return the questions behind an opening in the same paragraph, ``None`` for none."""
    if len(text) > LONGEST:
        return None
    opened, rest = _opened(text)
    if opened is not None:
        labelled = _labelled(rest)
        if labelled and (opened.is_firm or holds_question(rest)):
            return InlineList(labelled, opened.count)
        dashed = _dashed(rest)
        if dashed:
            return InlineList(dashed, opened.count)
        if holds_question(rest):
            return InlineList(_parted(rest, opened.count), opened.count)
    return _told(text)


def _opened(text: str) -> tuple[Opening | None, str]:
    for colon in islice(COLON.finditer(text), MOST_COLONS):
        opened = opening(text[: colon.start() + 1])
        if opened is not None:
            return opened, text[colon.end() :]
    return None, ""


def _labelled(text: str) -> tuple[Part, ...]:
    """Return the parts of a text that counts them, (a) …; (b) …, at least two."""
    pieces = [piece for piece in MARK.split(text) if piece.strip()]
    labelled = [split_label(piece) for piece in pieces]
    if len(pieces) < 2 or any(label is None for label, _ in labelled):
        return ()
    numbers = [label.number for label, _ in labelled if label]
    if numbers != list(range(numbers[0] or 0, (numbers[0] or 0) + len(numbers))):
        return ()
    return tuple(Part(label, LINK.sub("", text)) for label, text in labelled)


def _dashed(text: str) -> tuple[Part, ...]:
    """Return the questions of a list whose dashes stand in one line, at least two."""
    pieces = [piece.strip() for piece in DASHED.split(text)]
    if len(pieces) < 3 or pieces[0] or not all(map(is_question, pieces[1:])):
        return ()
    return tuple(Part(None, piece) for piece in pieces[1:])


def _parted(text: str, count: int | None) -> tuple[Part, ...]:
    """Return the questions of a running text, each with the statements before it."""
    if count == 1:
        return (Part(*split_label(text)),)
    asked: list[Part] = []
    statements: list[str] = []
    for sentence in sentences(text):
        statements.append(sentence)
        if is_question(sentence):
            asked.append(Part(*split_label(" ".join(statements))))
            statements = []
    return tuple(asked)


def _told(text: str) -> InlineList | None:
    """Return the questions that follow at once on a sentence that speaks of that many."""
    parts = sentences(text)
    for at, sentence in enumerate(parts[:-1]):
        if is_question(sentence) or NOUN.search(sentence) is None:
            continue
        count = counted(sentence)
        if count is None or not _puts(sentence):
            continue
        asked = []
        for following in parts[at + 1 :]:
            if not is_question(following):
                break
            asked.append(Part(None, following))
        if len(asked) == count:
            return InlineList(tuple(asked), count, is_unsure=True)
    return None


def _puts(sentence: str) -> bool:
    return (
        is_invitation(sentence)
        or is_about_debate(sentence)
        or FOCUS.search(sentence) is not None
    )


FOCUS = re.compile(
    r"\b(?:focus|address|answer|concentr|propose|suggest|consider|reflect|invit|proposons|"
    r"suggère|propos|vorschlag|schlage|konzentr|propon|suger|skup|sugger|stell|föresl)",
    re.IGNORECASE,
)
