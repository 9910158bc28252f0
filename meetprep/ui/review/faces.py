"""What the cards of proposals say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetprep.domain.suggestion import ChangeKind
from meetprep.ui.comments.faces import when
from meetprep.ui.translating import translate
from meetprep.ui.widgets.margin_card import Act, Face
from meetprep.wording.translation import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from meetprep.domain.suggestion import Suggestion

ACCEPT, REJECT = "accept", "reject"
_LONGEST = 90


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
        note=_note(one, rivals, now),
        acts=(
            Act(ACCEPT, tr("review", "Accept"), "check"),
            Act(REJECT, tr("review", "Reject"), "x"),
        ),
    )


def name_of(author: str) -> str:
    """Return the name of who proposes something, or that nobody knows it."""
    return author or QCoreApplication.translate("review", "Somebody")


def said(one: Suggestion) -> str:
    """Return what a proposal does, with the words that go and come."""
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


def _note(one: Suggestion, rivals: Sequence[Suggestion], now: str) -> str:
    tr = QCoreApplication.translate
    notes = []
    if one.is_clash:
        here = tr("review", "The same words were changed here since. Here now: {}")
        gone = tr("review", "nothing")
        notes.append(here.format(_quoted(now) if now.strip() else gone))
    for other in rivals:
        also = tr("review", "{} proposes something else here: {}")
        name = name_of(other.author).partition(",")[0]
        notes.append(also.format(name, said(other)))
    return "\n".join(notes)


def _quoted(words: str) -> str:
    shown = " ".join(words.split())
    if len(shown) > _LONGEST:
        half = _LONGEST // 2
        shown = f"{shown[:half].rstrip()} … {shown[-half:].lstrip()}"
    return quoted(shown, translate)
