"""Tell which passages of somebody's note answer which question: unsure rather than wrong."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.markers import asked_at, bare, named, quoted, telling
from meetprep.domain.note import Confidence
from meetprep.domain.note_lines import content, names_part, opened, written
from meetprep.domain.paper import ParagraphKind
from meetprep.domain.sentences import is_finished
from meetprep.domain.stems import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from meetprep.domain.markers import Alike, Asked
    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.paper import Paragraph

_HIGH, _MEDIUM, _LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
_ORDER = (_LOW, _MEDIUM, _HIGH)
# No note is as long; what comes after that is in no answer.
_MOST_LINES = 2_000
_LONGEST_HEADING = 100
# How much rarer words must tell for a passage than for any other question.
_LEAST, _PLENTY = 1.5, 3.0
_SHORT_HEADING = 3
_SAME_SESSION = 85.0
_AHEAD, _FAR_AHEAD = 1.6, 2.5


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers a question, and how sure that is."""

    question: QuestionId
    text: str
    certainty: Confidence


@dataclass(frozen=True, slots=True)
class Answers:
    """What of a note answers which question, and the passages that answer none."""

    found: tuple[Answer, ...] = ()
    unplaced: tuple[str, ...] = ()


@dataclass(slots=True)
class _Section:
    """Lines under one marker; without questions they belong to nothing that was named.

    ``depth`` is the level of the heading that began it, 0 where it was none.
    """

    questions: tuple[Asked, ...] = ()
    certainty: Confidence = _LOW
    depth: int = 0
    lines: list[str] = field(default_factory=list)


def answers_in(paragraphs: Sequence[Paragraph], meeting: Meeting, alike: Alike) -> Answers:
    """Return which passages answer which question of ``meeting``; nothing is left out.

    Questions that are named or quoted are sure. Where none is, the words decide: the passage
    is likely or unsure, and goes to no question where they tell too little.
    """
    asked = asked_at(meeting)
    lines = [one for one in content(paragraphs) if one.kind is not ParagraphKind.TITLE]
    lines, beyond = lines[:_MOST_LINES], lines[_MOST_LINES:]
    found = _answers(lines, asked, alike) if asked else Answers((), _all_written(lines))
    return Answers(found.found, (*found.unplaced, *_all_written(beyond)))


def _answers(lines: Sequence[Paragraph], asked: Sequence[Asked], alike: Alike) -> Answers:
    sections = list(_sections(lines, asked, alike))
    if any(section.questions for section in sections):
        for head in itertools.takewhile(lambda section: not section.questions, sections):
            # Letterhead and title are no passages.
            head.lines = [line for line in head.lines if _is_passage(line)]
        return _gathered(sections)
    return _by_words(lines, asked)


def _sections(
    lines: Sequence[Paragraph], asked: Sequence[Asked], alike: Alike
) -> Iterator[_Section]:
    """Return the note section by section, in its order."""
    lines = list(opened(lines, asked, alike))
    numbered = _numbered(lines, asked)
    weights = telling(asked)
    section, session = _Section(), ""
    for at, one in enumerate(lines):
        session = _session_named(one, asked, alike) or session
        section_begun, rest = _begun(one, asked, alike, session)
        if not section_begun and at in numbered:
            section_begun, rest = numbered[at], one.text.strip()
        ends = not section_begun and not _stays(one, section)
        if ends and _is_heading(one, lines[at + 1 : at + 2]):
            section_begun, rest = _headed(one, asked, weights), ""
            if not section_begun.questions:
                rest = written(one)
        if section_begun:
            yield section
            section = section_begun
            section.depth = one.level if one.kind is ParagraphKind.HEADING else 0
        section.lines.extend([rest] if section_begun and rest else [])
        section.lines.extend([] if section_begun else [written(one)])
    yield section


def _stays(one: Paragraph, section: _Section) -> bool:
    """Tell whether a heading belongs to the answer above it: "Key message", or a deeper one."""
    is_deeper = one.kind is ParagraphKind.HEADING and 0 < section.depth < one.level
    return bool(section.questions) and (is_deeper or names_part(one.text))


def _begun(
    one: Paragraph, asked: Sequence[Asked], alike: Alike, session: str
) -> tuple[_Section | None, str]:
    """Return the section that a line begins by naming or quoting questions."""
    same = quoted(one.text, asked, alike)
    if same:
        return _Section((same,), _HIGH), ""
    naming = named(written(one))
    if naming is None:
        return None, ""
    wanted = [_labelled(label, asked, session) for label in naming.labels]
    found = tuple(one for ones in wanted for one in ones[:1])
    certainty = _HIGH if all(len(ones) == 1 for ones in wanted) else _LOW
    quote = quoted(naming.rest, found, alike) if found else None
    if not found:
        return _Section(lines=[written(one)]), ""
    return _Section(found, certainty), "" if quote else naming.rest


def _labelled(label: str, asked: Sequence[Asked], session: str) -> list[Asked]:
    """Return the questions with that label, those of the session named last alone."""
    found = [one for one in asked if one.label == label]
    here = [one for one in found if session and one.session == session]
    return here if len(here) == 1 else found


def _session_named(one: Paragraph, asked: Sequence[Asked], alike: Alike) -> str:
    text = one.text.strip().casefold()
    if one.kind is not ParagraphKind.HEADING and len(text) > _LONGEST_HEADING:
        return ""
    names = {other.session for other in asked if other.session}
    return max(
        (name for name in names if alike(text, name.casefold()) >= _SAME_SESSION),
        key=len,
        default="",
    )


def _numbered(lines: Sequence[Paragraph], asked: Sequence[Asked]) -> dict[int, _Section]:
    """Return the sections that bare numbers begin, where they can be those of the questions.

    That is so where each number stands once, in order, and all are labels of the questions.
    """
    by_label: dict[str, list[Asked]] = {}
    for one in asked:
        by_label.setdefault(one.label, []).append(one)
    begun = {}
    for at, line in enumerate(lines):
        found = bare(line.text, line.label)
        if found:
            begun[at] = found.labels[0]
    labels = list(begun.values())
    fits = labels == sorted(set(labels), key=labels.index) and len(labels) > 1
    if not fits or any(len(by_label.get(label, ())) != 1 for label in labels):
        return {}
    weights = telling(asked)
    return {
        at: _Section(
            (by_label[label][0],), _backed(lines[at], by_label[label][0], asked, weights)
        )
        for at, label in begun.items()
    }


def _backed(
    line: Paragraph, one: Asked, asked: Sequence[Asked], weights: Mapping[str, float]
) -> Confidence:
    """Return how sure a bare number is: its words may tell for the same question."""
    best = _ranked(line.text, asked, weights)[0]
    return _MEDIUM if best[1] is one and best[0] > 0 else _LOW


def _is_heading(one: Paragraph, following: Sequence[Paragraph]) -> bool:
    if one.kind is ParagraphKind.HEADING:
        return True
    return (
        len(one.text) <= _LONGEST_HEADING
        and not is_finished(one.text)
        and one.kind is ParagraphKind.TEXT
        and bool(following)
        and _is_passage(following[0].text)
    )


def _headed(one: Paragraph, asked: Sequence[Asked], weights: Mapping[str, float]) -> _Section:
    """Return the section under a heading; its words may tell for one question alone."""
    (worth, best), (second, _) = _ranked(one.text, asked, weights)[:2]
    told = len(set(stems_of(one.text)) & best.stems & weights.keys())
    few = len(set(stems_of(one.text)))
    if worth and worth >= _AHEAD * second and (told > 1 or (told and few <= _SHORT_HEADING)):
        return _Section((best,), _MEDIUM)
    return _Section()


def _by_words(lines: Sequence[Paragraph], asked: Sequence[Asked]) -> Answers:
    """Return the answers of a note that names no question: by their words alone."""
    if len(asked) == 1:
        text = "\n".join(map(written, lines))
        return Answers((Answer(asked[0].question.id, text, _MEDIUM),) if text else ())
    weights = telling(asked)
    sections = []
    for line in lines:
        (worth, best), (second, _) = _ranked(line.text, asked, weights)[:2]
        is_one = worth >= _LEAST and worth >= _AHEAD * second
        is_clear = worth >= _PLENTY and worth >= _FAR_AHEAD * second
        found = (best,) if is_one else ()
        sections.append(_Section(found, _MEDIUM if is_clear else _LOW, lines=[written(line)]))
    return _gathered(sections)


def _ranked(
    text: str, asked: Sequence[Asked], weights: Mapping[str, float]
) -> list[tuple[float, Asked]]:
    """Return the questions by how much the words of ``text`` tell for each; two at least."""
    said = set(stems_of(text)) & weights.keys()
    worth = [(sum(weights[stem] for stem in sorted(said & one.stems)), one) for one in asked]
    worth.sort(key=lambda pair: -pair[0])
    return [*worth, (0.0, asked[0])]


def _gathered(sections: Sequence[_Section]) -> Answers:
    """Return the answers question by question, as sure as their least sure passage."""
    texts: dict[QuestionId, list[str]] = {}
    certainty: dict[QuestionId, Confidence] = {}
    unplaced: list[str] = []
    for section in sections:
        text = "\n".join(line for line in section.lines if line)
        if not text:
            continue
        for one in section.questions:
            key = one.question.id
            texts.setdefault(key, []).append(text)
            known = certainty.get(key, _HIGH)
            certainty[key] = min(known, section.certainty, key=_ORDER.index)
        if not section.questions:
            unplaced.append(text)
    found = (Answer(key, "\n".join(said), certainty[key]) for key, said in texts.items())
    return Answers(tuple(found), tuple(unplaced))


def _all_written(lines: Sequence[Paragraph]) -> tuple[str, ...]:
    return tuple(map(written, lines))


def _is_passage(line: str) -> bool:
    return is_finished(line) or len(line) > _LONGEST_HEADING
