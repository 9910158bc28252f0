"""Find the questions that a paper puts to ministers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.announcements import NOUN, Opening, opening
from meetprep.domain.asks import holds_question, question_from, split_context
from meetprep.domain.inline_questions import inline_list
from meetprep.domain.invitations import is_formal, is_invitation
from meetprep.domain.paper import PaperWarning, WarningCode
from meetprep.domain.question_lists import Item, ItemList, labelled_list, plain_list
from meetprep.domain.sentences import begins_question, is_question, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundQuestion

LOOKS_AHEAD = 3
LONGEST_TITLE = 40
# Lines of lists that came to nothing; beyond them a list is not looked into from each item.
MOST_TRIED = 20_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines of one session, or of the paper where it has none."""

    lines: tuple[Line, ...]
    session: int | None


@dataclass(slots=True)
class Findings:
    """What was found in one stretch; ``announced_at`` is the paragraph that gives a count."""

    questions: list[FoundQuestion] = field(default_factory=list)
    announced: int | None = None
    announced_at: int | None = None
    missing_at: int | None = None
    warnings: list[PaperWarning] = field(default_factory=list)
    tried: int = 0

    def after(self, at: int, stop: int) -> int:
        """Return where to go on after lines ``[at, stop)`` held no list of questions.

        That is the next line, so that a list may begin inside of another one, as long as it
        does not take for ever.
        """
        self.tried += stop - at
        return at + 1 if self.tried <= MOST_TRIED else stop


def find_in(stretch: Stretch) -> Findings:
    """Return the questions of one stretch, what it announces, and what is unsure."""
    findings = Findings()
    names_own = any(_is_named_question(line) for line in stretch.lines)
    at = 0
    while at < len(stretch.lines):
        line = stretch.lines[at]
        opened = None if line.is_furniture else opening(line.text, heading=line.is_heading)
        at += 1
        # Points for reflection are no questions where the paper prints "Question 1" itself.
        if opened is not None and (opened.names_questions or not names_own):
            at = _take_list(stretch, at, opened, findings)
    if not findings.questions and findings.missing_at is None:
        _take_unopened(stretch, findings)
    return findings


def find_named(stretch: Stretch) -> Findings:
    """Return the questions in lists that are called questions, each of which asks."""
    findings = Findings()
    at = 0
    while at < len(stretch.lines):
        line = stretch.lines[at]
        opened = opening(line.text, heading=line.is_heading)
        at += 1
        if opened is None or not opened.names_questions:
            continue
        begin = _first_content(stretch.lines, at)
        found = _list_at(stretch.lines, begin, opened)
        if found is None:
            continue
        if all(any(holds_question(one.text) for one in item.lines) for item in found.items):
            at = _take_list(stretch, at, opened, findings)
        else:
            at = findings.after(at - 1, found.stop)
    return findings


def find_carried(stretch: Stretch) -> Findings:
    """Return the questions in plain paragraphs at the head of a session.

    They count where an earlier part of the paper announced questions and gave none.
    """
    findings = Findings()
    begin = _first_content(stretch.lines, 0)
    first = stretch.lines[begin : begin + 1]
    items = plain_list(stretch.lines, begin, None).items
    if not items and first and begins_question(first[0].text):
        items = (Item(None, first),)
    for item in items:
        _add(stretch, findings, item, unsure=True)
    return findings


def find_invitations(stretch: Stretch) -> Findings:
    """Return the sentences in running text that invite ministers to speak; all are unsure."""
    findings = Findings()
    for line in stretch.lines:
        parts = sentences(line.text)
        for sentence in parts:
            if not is_invitation(sentence) or is_formal(sentence) or _is_title(sentence):
                continue
            # "These are the questions on which …" asks what was asked just before.
            before = [one for one in parts[: parts.index(sentence)] if is_question(one)]
            for meant in before if before and NOUN.search(sentence) else [sentence]:
                one = type(line)(meant, None, line.kind, line.level, line.paragraph)
                _add(stretch, findings, Item(None, (one,)), unsure=True)
    return findings


def _is_title(sentence: str) -> bool:
    return len(sentence) <= LONGEST_TITLE and sentence[-1:].isalnum()


def _take_list(stretch: Stretch, at: int, opened: Opening, findings: Findings) -> int:
    """Take in the list that was opened before ``at``; return where to go on."""
    begin = _first_content(stretch.lines, at)
    found = _list_at(stretch.lines, begin, opened)
    is_list = found is not None and (opened.is_firm or _asks_at_all(found.items))
    paragraph = stretch.lines[at - 1].paragraph
    if opened.count is not None and (opened.is_firm or is_list):
        _announce(findings, opened.count, paragraph, again=not is_list)
    if found is None or not is_list:
        if opened.is_firm and opened.names_questions and not _opens_again(stretch.lines, begin):
            findings.missing_at = paragraph
        return at if found is None else findings.after(at - 1, found.stop)
    findings.missing_at = None
    for item in found.items:
        _add(stretch, findings, item, unsure=not _item_asks(item))
    return found.stop


def _is_named_question(line: Line) -> bool:
    is_named = line.label is not None and line.label.names_question
    return is_named and (holds_question(line.text) or not line.text)


def _announce(findings: Findings, count: int, paragraph: int, *, again: bool) -> None:
    """Keep a count; one that no list follows only says again what was said before."""
    if again and findings.announced is not None:
        return
    is_new = findings.announced is not None and bool(findings.questions)
    findings.announced = count + (findings.announced or 0 if is_new else 0)
    findings.announced_at = paragraph


def _first_content(lines: Sequence[Line], at: int) -> int:
    while at < len(lines) and lines[at].is_furniture:
        at += 1
    return at


def _list_at(lines: Sequence[Line], begin: int, opened: Opening) -> ItemList | None:
    if begin >= len(lines) or _opens_again(lines, begin):
        return None
    first = lines[begin]
    if first.label is not None:
        return labelled_list(lines, begin)
    if first.is_heading:
        return None
    found = plain_list(lines, begin, opened.count)
    if not found.items and opened.count == 1 and not opened.is_heading:
        ahead = lines[begin : begin + LOOKS_AHEAD]
        if any(holds_question(line.text) for line in ahead) or begins_question(first.text):
            return ItemList((Item(None, _until_question(ahead)),), begin + len(ahead))
    return found if found.items else None


def _until_question(lines: Sequence[Line]) -> tuple[Line, ...]:
    last = next((at for at, line in enumerate(lines) if holds_question(line.text)), 0)
    return tuple(lines[: last + 1])


def _opens_again(lines: Sequence[Line], begin: int) -> bool:
    return begin < len(lines) and opening(lines[begin].text) is not None


def _asks_at_all(items: Sequence[Item]) -> bool:
    return any(_item_asks(item) for item in items)


def _item_asks(item: Item) -> bool:
    return any(
        holds_question(line.text) or begins_question(line.text) or is_invitation(line.text)
        for line in item.lines
    )


def _take_unopened(stretch: Stretch, findings: Findings) -> None:
    """Take in lists that nothing opens but whose every item asks, and questions in a line."""
    at = 0
    while at < len(stretch.lines):
        line = stretch.lines[at]
        found = labelled_list(stretch.lines, at) if line.label else None
        if found is not None and _is_plainly_asked(found.items):
            for item in found.items:
                _add(stretch, findings, item, unsure=_is_marked_only(item))
            at = found.stop
        else:
            at = findings.after(at, found.stop if found else at + 1)
    if not findings.questions:
        _take_inline(stretch, findings)


def _is_plainly_asked(items: Sequence[Item]) -> bool:
    named = items[0].lines[0].label
    is_named = named is not None and named.names_question
    return (len(items) > 1 or is_named) and all(
        any(holds_question(line.text) or is_named for line in item.lines) for item in items
    )


def _is_marked_only(item: Item) -> bool:
    return item.label is None


def _take_inline(stretch: Stretch, findings: Findings) -> None:
    """Take in the questions that follow their opening in the same paragraph."""
    for line in stretch.lines:
        found = inline_list(line.text)
        if found is None:
            continue
        if found.count is not None:
            _announce(findings, found.count, line.paragraph, again=False)
        for part in found.parts:
            one = type(line)(part.text, part.label, line.kind, line.level, line.paragraph)
            shown = part.label.shown if part.label else None
            _add(stretch, findings, Item(shown, (one,)), unsure=found.is_unsure)


def _add(stretch: Stretch, findings: Findings, item: Item, *, unsure: bool) -> None:
    question = question_from(item.lines, item.label, stretch.session)
    if not split_context(question.ask)[1]:
        return
    findings.questions.append(question)
    if unsure:
        findings.warnings.append(
            PaperWarning(
                WarningCode.UNSURE_QUESTION,
                paragraph=item.lines[0].paragraph,
                detail=item.label or question.ask[:80],
            )
        )
