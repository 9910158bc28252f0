"""Read what another delegation wrote: whose it is, to which meeting, what it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from meetprep.documents.own_papers import own_paper, passage
from meetprep.domain.answered import Answer, Answers, answers_in
from meetprep.domain.attributing import Attribution, attributed
from meetprep.domain.dates import find_dates
from meetprep.domain.deception import DeceptionPlace, deceptions, without_hidden
from meetprep.domain.folding import fold
from meetprep.domain.markers import asked_at, label_of
from meetprep.domain.note import Confidence
from meetprep.domain.proposal import Proposal, ProposedNote
from meetprep.domain.source_reading import source_in
from meetprep.domain.stance_reading import stance_in
from meetprep.services.note_evidence import (
    day_in,
    evidence,
    names_of,
    roll_of,
    senders,
    sent_at,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from meetprep.documents.own_papers import OwnAnswer, OwnPaper
    from meetprep.domain.deception import Deception
    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.note import NoteFile
    from meetprep.domain.paper import SourceText

_HIGH, _MEDIUM, _LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
_SAME = 90.0
# What tells of which meeting a note speaks: its name, its day; its place tells least.
_NAMED, _DATED = 2, 2
_FARTHEST = 200_000


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows: the meetings that a note may be about, and who takes part.

    ``is_given`` is whether the user said which meeting it is.
    """

    meetings: tuple[Meeting, ...]
    delegations: tuple[Delegation, ...]
    home: str = ""
    is_given: bool = False


def read_note(file: NoteFile, content: bytes, text: SourceText, known: Known) -> Proposal:
    """Return what a text says, as far as it can be told; nothing is invented."""
    names = senders(text)
    sender = file.sender or next(iter(names), "")
    file = replace(file, sender=sender, sent_at=file.sent_at or sent_at(text))
    blank = Proposal(
        file,
        content,
        _cleaned(text),
        said_on=_sent_on(file),
        warnings=text.warnings,
        deceptions=_deceptions(file, text),
    )
    own = own_paper(blank.paper)
    exact = own and _exact(blank, own, known)
    return exact or _guessed(blank, (sender, *names), known)


def _exact(blank: Proposal, own: OwnPaper, known: Known) -> Proposal | None:
    """Return what a paper of meetprep says, ``None`` where its meeting is not known."""
    code = next(
        (
            one.code
            for one in known.delegations
            if _plain(own.words.delegation(one.name)) == _plain(own.delegation)
        ),
        "",
    )
    meeting = _meeting_of(own, known)
    if meeting is None:
        return None
    entries, unplaced = [], []
    for answer in own.answers:
        found = _same_question(answer, meeting)
        said = _parts(own, answer)
        if found is None:
            unplaced.append("\n".join([answer.heading, *answer.asked, said]))
        else:
            entries.append(_entry(Answer(found, said, _HIGH), code, known))
    return replace(
        blank,
        meeting=meeting.id,
        meeting_certainty=_HIGH,
        delegation=code,
        delegation_certainty=_HIGH if code and code != known.home else _LOW,
        entries=tuple(entries),
        unplaced=tuple(unplaced),
        is_exact=True,
    )


def _guessed(blank: Proposal, names: Iterable[str], known: Known) -> Proposal:
    """Return what any other text seems to say."""
    meeting, certainty, answers = _placed(blank.paper, known)
    others = tuple(one for one in known.delegations if one.code != known.home)
    roll = roll_of(others)
    whose = Attribution()
    head: tuple[str, ...] = ()
    for sender in dict.fromkeys(names):
        seen = evidence(blank.file.name, blank.paper, sender, meeting)
        whose, head = attributed(seen, roll), seen.head
        if whose.code:
            break
    return replace(
        blank,
        meeting=meeting.id if meeting else None,
        meeting_certainty=certainty,
        delegation=whose.code,
        delegation_certainty=whose.certainty,
        others=whose.others,
        entries=tuple(_entry(answer, whose.code, known) for answer in answers.found),
        unplaced=answers.unplaced,
        said_on=blank.said_on or day_in(blank.paper, meeting),
        source=source_in((PurePath(blank.file.name).stem, *head), roll.names_at_start),
    )


def _own_names(code: str, known: Known) -> frozenset[str]:
    """Return by which names a delegation speaks of itself, none where it is not known."""
    for one in known.delegations:
        if one.code == code:
            return names_of(one)
    return frozenset()


def _placed(text: SourceText, known: Known) -> tuple[Meeting | None, Confidence, Answers]:
    """Return the meeting that a text is about, and what it answers there.

    It is sure where the text names it, or where it is the only one and questions are answered.
    """
    tried = [(one, answers_in(text.paragraphs, one, fuzz.ratio)) for one in known.meetings]
    if known.is_given and tried:
        return tried[0][0], _HIGH, tried[0][1]
    days = {one.start for one in find_dates(passage(text.paragraphs)) if one.start}
    said = fold(" ".join([one.text for one in text.paragraphs] + [*text.margins]))

    def worth(pair: tuple[Meeting, Answers]) -> tuple[int, int]:
        meeting, answers = pair
        sure = sum(one.certainty is not _LOW for one in answers.found)
        is_named = _NAMED * (fold(meeting.name) in said)
        is_there = bool(meeting.place) and fold(meeting.place) in said
        return is_named + _DATED * (meeting.start in days) + is_there, sure

    tried.sort(key=worth, reverse=True)
    if not tried:
        return None, _LOW, Answers((), _lines(text))
    best, best_worth = tried[0], worth(tried[0])
    rivals = [one for one in tried[1:] if worth(one) == best_worth]
    if rivals or not any(best_worth):
        return None, _LOW, Answers((), _lines(text))
    is_sure = best_worth[0] >= _NAMED or (len(tried) == 1 and best_worth[1] > 0)
    return best[0], _HIGH if is_sure else _MEDIUM if best_worth[1] else _LOW, best[1]


def _lines(text: SourceText) -> tuple[str, ...]:
    return tuple(one.text.strip() for one in text.paragraphs if one.text.strip())


def _entry(answer: Answer, code: str, known: Known) -> ProposedNote:
    """Return an answer with the stance that it takes, in the words of ``code``."""
    roll = roll_of(known.delegations)

    def is_of_others(sentence: str) -> bool:
        return bool(code) and roll.begins(sentence) not in {"", code}

    stance, confidence = stance_in(answer.text, _own_names(code, known), is_of_others)
    return ProposedNote(answer.question, answer.text, stance, confidence, answer.certainty)


def _meeting_of(own: OwnPaper, known: Known) -> Meeting | None:
    """Return the meeting that a paper of meetprep names: by name and days, else by its name."""
    same = [one for one in known.meetings if _plain(one.name) == own.meeting]
    dated = [one for one in same if own.words.days(one.start, one.end) == own.days]
    if len(dated or same) == 1:
        return (dated or same)[0]
    return known.meetings[0] if known.is_given else None


def _same_question(answer: OwnAnswer, meeting: Meeting) -> QuestionId | None:
    """Return the question that was answered: by its words, its label between equals."""
    printed = _plain(" ".join(answer.asked))
    words = {
        one: _plain(f"{one.question.context} {one.question.ask}") for one in asked_at(meeting)
    }
    same = [one for one, text in words.items() if text == printed]
    if len(same) != 1:
        alike = (one for one, text in words.items() if fuzz.ratio(text, printed) >= _SAME)
        near = same or list(alike)
        same = [one for one in near if one.label == label_of(answer.heading)] or near
    return same[0].question.id if len(same) == 1 else None


def _parts(own: OwnPaper, answer: OwnAnswer) -> str:
    """Return the parts of an answer: the first bare, the others under their names."""
    (_, first), *others = answer.parts
    named = (f"{own.words.parts[kind]}\n{text}" for kind, text in others)
    return "\n\n".join([first, *named])


def _plain(text: str) -> str:
    return " ".join(text.split())


def _sent_on(file: NoteFile) -> date | None:
    return file.sent_at.astimezone().date() if file.sent_at else None


def _cleaned(text: SourceText) -> SourceText:
    """Return the text without signs that turn it round or hide in it; they were told of."""
    return replace(
        text,
        paragraphs=tuple(
            replace(one, text=without_hidden(one.text)) for one in text.paragraphs
        ),
    )


def _deceptions(file: NoteFile, text: SourceText) -> tuple[Deception, ...]:
    return (
        *deceptions(file.name, DeceptionPlace.FILE_NAME),
        *deceptions(file.sender, DeceptionPlace.SENDER),
        *deceptions(passage(text.paragraphs)[:_FARTHEST], DeceptionPlace.TEXT),
    )
