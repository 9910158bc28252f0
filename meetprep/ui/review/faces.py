"""What the cards of proposals say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetprep.domain.suggestion import ChangeKind
from meetprep.ui.comments.faces import name_of, when
from meetprep.ui.translating import translate
from meetprep.ui.widgets.margin_card import REPLY, Act, Face
from meetprep.wording.translation import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from meetprep.domain.suggestion import Suggestion

ACCEPT, REJECT = "accept", "reject"
_LONGEST = 90
_TWO_STOPS = re.compile(r"([.…?!]\s?[”“»])\.$")


def face_of(
    one: Suggestion,
    rivals: Sequence[Suggestion],
    toned: Mapping[str, str],
    today: date,
    now: str,
) -> Face:
    """Return what the card says; ``now`` are the words that stand there at present."""
    tr = QCoreApplication.translate
    return Face(
        key=one.id,
        who=name_of(one.author),
        when=when(one.made_at, today),
        text=said(one),
        tone=toned.get(one.author, ""),
        sign="pencil",
        note=_note(one, rivals),
        sides=_sides(one, rivals, now),
        acts=(
            Act(ACCEPT, tr("review", "Accept"), "check"),
            Act(REJECT, tr("review", "Reject"), "x"),
            Act(REPLY, tr("comments", "Answer"), kind="headact"),
        ),
    )


def said(one: Suggestion) -> str:
    """Return what a proposal does, with the words that go and come."""
    return _TWO_STOPS.sub(r"\1", _said(one))


def _said(one: Suggestion) -> str:
    tr = QCoreApplication.translate
    old, new = _quoted(one.quoted), _quoted(one.replacement.plain)
    if one.kind is ChangeKind.LOOK:
        return tr("review", "Formats {}.").format(old)
    if one.kind is ChangeKind.PARAGRAPH:
        return tr("review", "Makes another kind of paragraph of {}.").format(old)
    if not one.quoted.strip():
        return tr("review", "Adds {}.").format(new)
    if not one.replacement.blocks:
        return tr("review", "Removes {}.").format(old)
    return tr("review", "Replaces {} by {}.").format(old, new)


def _note(one: Suggestion, rivals: Sequence[Suggestion]) -> str:
    tr = QCoreApplication.translate
    if one.is_clash:
        return tr("review", "The same words were changed here since.")
    return tr("review", "Others propose something else here.") if rivals else ""


def _sides(
    one: Suggestion, rivals: Sequence[Suggestion], now: str
) -> tuple[tuple[str, str], ...]:
    """Return what there is to choose between: what stands here, and what each proposes."""
    tr = QCoreApplication.translate
    if not one.is_clash and not rivals:
        return ()
    here = tr("review", "Here now")
    own = [(here, _words(now))] if one.is_clash else []
    proposed = [
        (_first(each.author), _words(each.replacement.plain)) for each in (one, *rivals)
    ]
    return (*own, *proposed)


def _words(text: str) -> str:
    return " ".join(text.split()) or QCoreApplication.translate("review", "nothing")


def _first(author: str) -> str:
    return name_of(author).partition(",")[0]


def _quoted(words: str) -> str:
    shown = " ".join(words.split())
    if len(shown) > _LONGEST:
        half = _LONGEST // 2
        shown = f"{shown[:half].rstrip()} … {shown[-half:].lstrip()}"
    return quoted(shown, translate)
