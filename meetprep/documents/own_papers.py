"""Know a position paper that meetprep wrote, in any of its languages, and take it apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.documents import Language
from meetprep.domain.paper import ParagraphKind
from meetprep.domain.position import Audience, PartKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.paper import Paragraph, SourceText


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """An answer as printed: the heading of its question, what was asked, and its parts."""

    heading: str
    asked: tuple[str, ...]
    parts: tuple[tuple[PartKind, str], ...]


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """What a position paper of meetprep says; ``delegation`` and ``days`` are as printed."""

    words: FixedWords
    delegation: str
    meeting: str
    days: str
    answers: tuple[OwnAnswer, ...]


def own_paper(text: SourceText) -> OwnPaper | None:
    """Return what a position paper of meetprep says, ``None`` for any other text."""
    lines = [one for one in text.paragraphs if one.text.strip()]
    notes = {note.label: note.text for note in text.footnotes}
    for language in Language:
        words = words_of(language)
        cover = _cover(lines)
        delegation = cover.get(words.labels.delegation, "")
        title = _plain(words.sentences.position_of.format(delegation))
        if not delegation or title not in {_plain(one.text) for one in lines}:
            continue
        answers = tuple(_answers(_body(lines), words, notes))
        if answers:
            days = cover.get(words.labels.date, "")
            return OwnPaper(
                words, delegation, cover.get(words.labels.meeting, ""), days, answers
            )
    return None


def _cover(lines: Sequence[Paragraph]) -> dict[str, str]:
    """Return the rows of the cover; a heading ends it."""
    rows: dict[str, str] = {}
    for one in lines:
        if one.kind is ParagraphKind.ROW:
            label, _, value = one.text.partition("\t")
            rows.setdefault(_plain(label), _plain(value))
        elif rows:
            break
    return rows


def _plain(text: str) -> str:
    """Return the text with one kind of blank: printers put others before a colon."""
    return " ".join(text.split())


def _body(lines: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Return what follows the cover."""
    rows = [at for at, one in enumerate(lines) if one.kind is ParagraphKind.ROW]
    last = rows[0]
    while last + 1 in rows:
        last += 1
    return lines[last + 1 :]


def _answers(
    lines: Sequence[Paragraph], words: FixedWords, notes: Mapping[str, str]
) -> Iterator[OwnAnswer]:
    names = {
        _plain(words.parts[kind]): kind
        for kind in PartKind
        if kind.audience is Audience.SHAREABLE
    }
    parts = [at for at, one in enumerate(lines) if _plain(one.text) in names]
    if not parts:
        return
    depth = min(lines[at].level for at in parts)
    question = _question_heading(words)

    def begins(one: Paragraph) -> bool:
        return _is_above(one, depth) or bool(question.fullmatch(_plain(one.text)))

    starts = [at for at, one in enumerate(lines) if begins(one)]
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else len(lines)
        inside = [part for part in parts if start < part < end]
        if inside:
            asked = tuple(one.text.strip() for one in lines[start + 1 : inside[0]])
            bounds = zip(inside, [*inside[1:], end], strict=True)
            yield OwnAnswer(
                lines[start].text.strip(),
                asked,
                tuple(
                    (names[_plain(lines[part].text)], passage(lines[part + 1 : stop], notes))
                    for part, stop in bounds
                ),
            )


def _is_above(one: Paragraph, depth: int) -> bool:
    return one.kind is ParagraphKind.HEADING and 0 < one.level < depth


def _question_heading(words: FixedWords) -> re.Pattern[str]:
    numbered = re.escape(words.sentences.question).replace(r"\{\}", r"\S{1,8}")
    return re.compile(rf"{numbered}|{re.escape(words.labels.question)}")


def passage(lines: Sequence[Paragraph], notes: Mapping[str, str] | None = None) -> str:
    """Return paragraphs as plain text, a line each, with the labels of lists.

    ``notes`` are footnotes by their labels; each stands in brackets where its mark stood.
    """
    return "\n".join(_line(one, notes or {}) for one in lines)


def _line(one: Paragraph, notes: Mapping[str, str]) -> str:
    text = one.text
    for anchor in sorted(one.notes, key=lambda anchor: -anchor.offset):
        note = notes.get(anchor.label, "").strip()
        if note:
            before, after = text[: anchor.offset], text[anchor.offset :]
            text = f"{before.rstrip()} [{note}]{after}"
    return f"{one.label} {text.strip()}".strip()
