"""The words for how far a position is, who agreed to it, and where its texts came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.clearance import Decision, Status
from meetprep.domain.position import Origin
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from meetprep.wording.translation import Translate

_STATUSES = {
    Status.EMPTY: QT_TRANSLATE_NOOP("progress", "Empty"),
    Status.DRAFT: QT_TRANSLATE_NOOP("progress", "Draft"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("progress", "In review"),
    Status.CLEARED: QT_TRANSLATE_NOOP("progress", "Cleared"),
}
_DECISIONS = {
    Decision.CLEARED: QT_TRANSLATE_NOOP("progress", "Cleared"),
    Decision.REMARK: QT_TRANSLATE_NOOP("progress", "Cleared with a remark"),
    Decision.OBJECTED: QT_TRANSLATE_NOOP("progress", "Objection"),
}
_ORIGINS = {
    Origin.TYPED: "",
    Origin.FILE: QT_TRANSLATE_NOOP("progress", "From a file"),
    Origin.RESTORED: QT_TRANSLATE_NOOP("progress", "Restored"),
}


def status_name(status: Status, tr: Translate = untranslated) -> str:
    """Return the name of a status."""
    return tr("progress", _STATUSES[status])


def decision_name(decision: Decision, tr: Translate = untranslated) -> str:
    """Return what somebody said who was asked to clear."""
    return tr("progress", _DECISIONS[decision])


def origin_name(origin: Origin, tr: Translate = untranslated) -> str:
    """Return where a revision came from, "" for what was typed."""
    return tr("progress", _ORIGINS[origin]) if _ORIGINS[origin] else ""


def initials(name: str) -> str:
    """Return two letters for a person: "TA" for "Tomás Almeida, his unit", "JO" for joao."""
    words = name.partition(",")[0].replace(".", " ").replace("_", " ").split()
    if not words:
        return "–"
    letters = words[0][0] + words[-1][0] if len(words) > 1 else words[0][:2]
    return letters.upper()
