"""The words for notes of other delegations, and for signs that mislead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.deception import DeceptionKind, DeceptionPlace
from meetprep.domain.note import Confidence, NoteSource
from meetprep.wording.translation import QT_TRANSLATE_NOOP, Words, quoted, untranslated

if TYPE_CHECKING:
    from meetprep.domain.deception import Deception
    from meetprep.wording.translation import Translate

_SOURCES = {
    NoteSource.PAPER: QT_TRANSLATE_NOOP("notes", "Paper"),
    NoteSource.MEETING: QT_TRANSLATE_NOOP("notes", "Said in the meeting"),
    NoteSource.BILATERAL: QT_TRANSLATE_NOOP("notes", "Bilateral"),
    NoteSource.PRESS: QT_TRANSLATE_NOOP("notes", "Press"),
}
_CONFIDENCE = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("notes", "sure"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("notes", "likely"),
    Confidence.LOW: QT_TRANSLATE_NOOP("notes", "unsure"),
}
_PLACES = {
    DeceptionPlace.FILE_NAME: QT_TRANSLATE_NOOP("notes", "File name"),
    DeceptionPlace.SENDER: QT_TRANSLATE_NOOP("notes", "Sender"),
    DeceptionPlace.TEXT: QT_TRANSLATE_NOOP("notes", "Text"),
}
_DECEPTIONS = {
    DeceptionKind.LOOK_ALIKE: QT_TRANSLATE_NOOP(
        "notes", "{}: letters of another alphabet that look like Latin ones."
    ),
    DeceptionKind.DIRECTION: QT_TRANSLATE_NOOP(
        "notes", "{}: signs that turn the direction of text round."
    ),
    DeceptionKind.INVISIBLE: QT_TRANSLATE_NOOP("notes", "{}: signs that nobody sees."),
}


def source_name(source: NoteSource, tr: Translate = untranslated) -> str:
    """Return how we know what a delegation thinks."""
    return tr("notes", _SOURCES[source])


def confidence_name(confidence: Confidence, tr: Translate = untranslated) -> str:
    """Return how sure we are: sure, likely or unsure."""
    return tr("notes", _CONFIDENCE[confidence])


def deception_words(deception: Deception, tr: Translate = untranslated) -> Words:
    """Return the words for what misleads the eye: where, in which way, and what is there."""
    place = tr("notes", _PLACES[deception.place])
    title = tr("notes", _DECEPTIONS[deception.kind]).format(place)
    return Words(title, quoted(deception.shown, tr))
