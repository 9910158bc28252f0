"""What the cards of comments say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetprep.ui.translating import translate
from meetprep.ui.widgets.margin_card import REPLY, Act, Face, Said
from meetprep.wording.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from meetprep.domain.comment import Comment

RESOLVE, REOPEN, DELETE = "resolve", "reopen", "delete"
_TONES = ("by1", "by2", "by3", "by4")


def tones(authors: Iterable[str]) -> dict[str, str]:
    """Return a colour for each author, in the order in which they are first named."""
    known = dict.fromkeys(authors)
    return {author: _TONES[at % len(_TONES)] for at, author in enumerate(known)}


def faces(
    comments: Sequence[Comment],
    toned: Mapping[str, str],
    today: date,
    *,
    quotes: bool = True,
) -> Iterator[Face]:
    """Return what the card of each thread says; ``quotes`` is whether it names the words."""
    for comment in comments:
        if comment.parent is None:
            answers = [one for one in comments if one.parent == comment.id]
            yield Face(
                key=comment.id,
                who=name_of(comment.author),
                when=when(comment.made_at, today),
                text=comment.text,
                tone=toned.get(comment.author, ""),
                sign="check" if comment.is_resolved else "message-square",
                quoted=" ".join(comment.quoted.split()) if quotes else "",
                note=_note(comment, today),
                answers=tuple(_said(one, toned, today) for one in answers),
                acts=_acts(comment),
            )


def name_of(author: str) -> str:
    """Return the name of who says something, or that nobody knows it."""
    return author or QCoreApplication.translate("review", "Somebody")


def when(at: datetime | None, today: date) -> str:
    """Return when it was said, "" where nobody knows."""
    return moment(at, today, translate) if at else ""


def _said(answer: Comment, toned: Mapping[str, str], today: date) -> Said:
    return Said(
        name_of(answer.author),
        when(answer.made_at, today),
        answer.text,
        toned.get(answer.author, ""),
    )


def _note(comment: Comment, today: date) -> str:
    tr = QCoreApplication.translate
    gone = tr("comments", "These words are no longer in the text.")
    done = ""
    if comment.resolved_at is not None:
        at = moment(comment.resolved_at, today, translate)
        done = tr("comments", "Resolved, {}.").format(at)  # a file does not say by whom
        if comment.resolved_by:
            done = tr("comments", "Resolved by {}, {}.").format(comment.resolved_by, at)
    is_gone = bool(comment.quoted) and not comment.is_placed
    return " ".join(filter(None, (gone if is_gone else "", done)))


def _acts(comment: Comment) -> tuple[Act, ...]:
    tr = QCoreApplication.translate
    delete = Act(DELETE, tr("comments", "Delete"), kind="headact")
    if comment.is_resolved:
        return Act(REOPEN, tr("comments", "Reopen"), "rotate-ccw"), delete
    return (
        Act(REPLY, tr("comments", "Answer"), "reply"),
        Act(RESOLVE, tr("comments", "Resolve"), "check"),
        delete,
    )
