"""The words for the kinds of documents, their languages, and why parts stay out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.documents import Absence, DocumentKind, Language
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from meetprep.wording.translation import Translate

_KINDS = {
    DocumentKind.POSITION_PAPER: (
        QT_TRANSLATE_NOOP("documents", "Position paper"),
        QT_TRANSLATE_NOOP("documents", "For the others and the Presidency"),
        QT_TRANSLATE_NOOP("documents", "Shareable parts only"),
    ),
    DocumentKind.BRIEF: (
        QT_TRANSLATE_NOOP("documents", "Brief"),
        QT_TRANSLATE_NOOP("documents", "For our minister"),
        QT_TRANSLATE_NOOP("documents", "All parts, one page a question"),
    ),
    DocumentKind.SPEAKING_NOTE: (
        QT_TRANSLATE_NOOP("documents", "Speaking note"),
        QT_TRANSLATE_NOOP("documents", "For our minister, in the room"),
        QT_TRANSLATE_NOOP("documents", "Large type, time per question"),
    ),
    DocumentKind.OVERVIEW: (
        QT_TRANSLATE_NOOP("documents", "Overview of positions"),
        QT_TRANSLATE_NOOP("documents", "Internal"),
        QT_TRANSLATE_NOOP("documents", "Question × delegation, landscape"),
    ),
    DocumentKind.REVIEW: (
        QT_TRANSLATE_NOOP("documents", "Review copy"),
        QT_TRANSLATE_NOOP("documents", "For our own house"),
        QT_TRANSLATE_NOOP("documents", "Word with tracked changes, comes back as suggestions"),
    ),
}
# Each language by its own name, as those who read it know it.
_LANGUAGES = {
    Language.ENGLISH: "English",
    Language.FRENCH: "Français",
    Language.GERMAN: "Deutsch",
    Language.POLISH: "Polski",
}
_ABSENCES = {
    Absence.INTERNAL: QT_TRANSLATE_NOOP("documents", "Internal"),
    Absence.EMPTY: QT_TRANSLATE_NOOP("documents", "Empty"),
    Absence.HIDDEN: QT_TRANSLATE_NOOP("documents", "Hidden"),
    Absence.NOT_OF_THIS_KIND: QT_TRANSLATE_NOOP("documents", "Not included"),
    Absence.NOT_CHOSEN: QT_TRANSLATE_NOOP("documents", "Left out"),
}


def document_name(kind: DocumentKind, tr: Translate = untranslated) -> str:
    """Return what a kind of document is called."""
    return tr("documents", _KINDS[kind][0])


def document_readers(kind: DocumentKind, tr: Translate = untranslated) -> str:
    """Return who a kind of document is for."""
    return tr("documents", _KINDS[kind][1])


def document_content(kind: DocumentKind, tr: Translate = untranslated) -> str:
    """Return in a few words what a kind of document holds."""
    return tr("documents", _KINDS[kind][2])


def language_name(language: Language) -> str:
    """Return the name of a language in that language."""
    return _LANGUAGES[language]


def absence_name(absence: Absence, tr: Translate = untranslated) -> str:
    """Return why a part stays out, in a word or two."""
    return tr("documents", _ABSENCES[absence])
