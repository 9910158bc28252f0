"""The words for kinds of papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.paper import PaperKind
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from meetprep.wording.translation import Translate

_KINDS = {
    PaperKind.DISCUSSION_PAPER: QT_TRANSLATE_NOOP("kinds", "Discussion paper"),
    PaperKind.AGENDA: QT_TRANSLATE_NOOP("kinds", "Agenda"),
    PaperKind.ANNOTATED_AGENDA: QT_TRANSLATE_NOOP("kinds", "Annotated agenda"),
    PaperKind.LETTER: QT_TRANSLATE_NOOP("kinds", "Letter"),
    PaperKind.NOTE: QT_TRANSLATE_NOOP("kinds", "Note"),
    PaperKind.OTHER: QT_TRANSLATE_NOOP("kinds", "Other"),
}


def kind_name(kind: PaperKind, tr: Translate = untranslated) -> str:
    """Return what kind of paper it is."""
    return tr("kinds", _KINDS[kind])
