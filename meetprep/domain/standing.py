"""The doubts about a paper that still hold after corrections, and the user's answer to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.paper import WarningCode

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundQuestion, PaperWarning, Reading


@dataclass(frozen=True, slots=True)
class Gap:
    """Where questions are missing: after ``paragraph``; ``after`` is the last one's label.

    ``ordinal`` counts the first missing one from 1. ``is_end`` is whether the paper says
    nothing more below.
    """

    paragraph: int
    ordinal: int
    after: str
    is_end: bool


def standing_warnings(reading: Reading) -> tuple[PaperWarning, ...]:
    """Return the warnings that still hold after the corrections, settled or not."""
    return tuple(warning for warning in reading.warnings if _stands(reading, warning))


def open_doubts(reading: Reading) -> tuple[PaperWarning, ...]:
    """Return the warnings that still hold and that the user has not answered."""
    return tuple(one for one in standing_warnings(reading) if not one.settled)


def as_it_stands(reading: Reading, warning: PaperWarning) -> PaperWarning:
    """Return the warning with the counts that hold after the corrections."""
    if warning.code is not WarningCode.QUESTION_COUNT_MISMATCH or not _is_only_count(reading):
        return warning
    announced = warning.announced if reading.announced is None else reading.announced
    return replace(warning, announced=announced, found=len(reading.questions))


def settle(reading: Reading, warning: PaperWarning) -> Reading:
    """Return the reading with the user's word that ``warning`` is the paper's doing."""
    answered = replace(as_it_stands(reading, warning), settled=True)
    warnings = tuple(answered if one == warning else one for one in reading.warnings)
    return replace(reading, warnings=warnings)


def finished(reading: Reading) -> Reading:
    """Return the reading as it may be stored.

    Entries that were added and left blank are gone, and so are doubts that no longer hold.
    """
    notes = tuple(one for one in reading.text.footnotes if one.label or one.text)
    questions = tuple(one for one in reading.questions if one.ask or one.context)
    references = tuple(dict.fromkeys(filter(None, reading.references)))
    tidy = replace(
        reading,
        text=replace(reading.text, footnotes=notes),
        questions=questions,
        references=references,
    )
    warnings = tuple(as_it_stands(tidy, one) for one in standing_warnings(tidy))
    return replace(tidy, warnings=warnings)


def gaps(reading: Reading) -> tuple[Gap, ...]:
    """Return where the paper announces more questions than there are."""
    found = []
    for warning in standing_warnings(reading):
        now = as_it_stands(reading, warning)
        is_short = now.code is WarningCode.QUESTION_COUNT_MISMATCH and (now.found or 0) < (
            now.announced or 0
        )
        if is_short and now.paragraph is not None:
            found.append(_gap(reading, now.paragraph, now.found or 0))
    return tuple(found)


def _stands(reading: Reading, warning: PaperWarning) -> bool:
    code = warning.code
    if code in {WarningCode.NO_QUESTIONS, WarningCode.LIST_MISSING}:
        return not reading.questions
    if code is WarningCode.QUESTION_COUNT_MISMATCH:
        now = as_it_stands(reading, warning)
        return now.announced != now.found and reading.announced != len(reading.questions)
    if code is WarningCode.UNSURE_QUESTION:
        return any(warning.paragraph in one.paragraphs for one in reading.questions)
    if code is WarningCode.FOOTNOTE_BODY_MISSING:
        return all(
            one.label != warning.detail or not one.text for one in reading.text.footnotes
        )
    return True


def _is_only_count(reading: Reading) -> bool:
    """Tell whether one announcement speaks for all questions of the paper."""
    counts = [
        one for one in reading.warnings if one.code is WarningCode.QUESTION_COUNT_MISMATCH
    ]
    sessions = {question.session for question in reading.questions}
    return len(counts) == 1 and len(sessions) <= 1


def _gap(reading: Reading, announced_at: int, found: int) -> Gap:
    below = [one for one in reading.questions if _first(one) > announced_at][:found]
    last = below[-1] if below else None
    place = max(last.paragraphs) if last else announced_at
    rest = reading.text.paragraphs[place + 1 :]
    is_end = all(not paragraph.text.strip() for paragraph in rest)
    return Gap(place, found + 1, (last.label or "") if last else "", is_end)


def _first(question: FoundQuestion) -> int:
    return min(question.paragraphs, default=-1)
