"""The words for errors, warnings, stances and parts, one place for window and command line.

Qt-free on purpose: the command line says the same sentences on machines without Qt. The caller
brings the translation; the window passes ``QCoreApplication.translate``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain import errors
from meetprep.domain.paper import WarningCode
from meetprep.domain.position import Audience, PartKind, Stance

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from meetprep.domain.paper import PaperWarning

    Translate = Callable[[str, str], str]


def untranslated(_context: str, text: str) -> str:
    """Return ``text`` as it is: the words of the command line are English."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """What there is to say, as a sentence, and what can be done about it."""

    title: str
    advice: str = ""


# Recognised by Qt's extractor; the texts are translated where they are used.
QT_TRANSLATE_NOOP = untranslated

_ERRORS: dict[type[errors.MeetprepError], tuple[str, str]] = {
    errors.FileMissing: (
        QT_TRANSLATE_NOOP("errors", "There is no file “{0.path}”."),
        QT_TRANSLATE_NOOP("errors", "Check the name and the folder."),
    ),
    errors.FileEmpty: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” is empty."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for the file again."),
    ),
    errors.NotADocument: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” is no document that meetprep reads."),
        QT_TRANSLATE_NOOP("errors", "Word (.docx) and plain text are read."),
    ),
    errors.DamagedDocument: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” is damaged or incomplete."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for the file again."),
    ),
    errors.ProtectedDocument: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” has a password."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word and save a copy without one."),
    ),
    errors.DocumentTooLarge: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” is far larger than any paper."),
        QT_TRANSLATE_NOOP("errors", "Take the text without its pictures."),
    ),
    errors.ClassifiedDocument: (
        QT_TRANSLATE_NOOP(
            "errors", "“{0.path.name}” is marked {0.marking}: this laptop may not hold it."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was kept."),
    ),
    errors.UnreadableFile: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” could not be read: {0.reason}."),
        QT_TRANSLATE_NOOP("errors", "Check who may read it."),
    ),
    errors.UnwritablePlace: (
        QT_TRANSLATE_NOOP("errors", "“{0.path}” could not be written: {0.reason}."),
        QT_TRANSLATE_NOOP(
            "errors", "Choose another folder. What was there before is untouched."
        ),
    ),
    errors.StoreMissing: (
        QT_TRANSLATE_NOOP("errors", "There is no store “{0.path}”."),
        QT_TRANSLATE_NOOP("errors", "Check the name and the folder."),
    ),
    errors.StoreBusy: (
        QT_TRANSLATE_NOOP("errors", "Another program is using the store “{0.path}”."),
        QT_TRANSLATE_NOOP("errors", "Wait until it is done; saving goes on by itself."),
    ),
    errors.StoreInUse: (
        QT_TRANSLATE_NOOP("errors", "The store “{0.path}” is already open in another window."),
        QT_TRANSLATE_NOOP("errors", "Go on in that window."),
    ),
    errors.StoreTooNew: (
        QT_TRANSLATE_NOOP("errors", "A newer meetprep wrote the store “{0.path}”."),
        QT_TRANSLATE_NOOP("errors", "Update meetprep to open it. Nothing in it was changed."),
    ),
    errors.StoreForeign: (
        QT_TRANSLATE_NOOP("errors", "“{0.path}” is no store of meetprep’s."),
        QT_TRANSLATE_NOOP("errors", "Choose another file. Nothing in it was changed."),
    ),
    errors.StoreDamaged: (
        QT_TRANSLATE_NOOP("errors", "The store “{0.path}” is damaged: {0.reason}."),
        QT_TRANSLATE_NOOP("errors", "Copy the file to a safe place before anything else."),
    ),
    errors.StoreUnwritable: (
        QT_TRANSLATE_NOOP("errors", "The store “{0.path}” can’t be written: {0.reason}."),
        QT_TRANSLATE_NOOP(
            "errors", "Free some space or change the folder’s rights; saving goes on by itself."
        ),
    ),
    errors.EditConflict: (
        QT_TRANSLATE_NOOP("errors", "This text was changed elsewhere since it was opened."),
        QT_TRANSLATE_NOOP("errors", "Copy yours, then open the question again."),
    ),
    errors.NotFound: (
        QT_TRANSLATE_NOOP("errors", "The store holds no {0.kind} “{0.name}”."),
        QT_TRANSLATE_NOOP("errors", "It may have been deleted."),
    ),
    errors.NothingToExport: (
        QT_TRANSLATE_NOOP(
            "errors", "{0.delegation} has no shareable text on this meeting yet."
        ),
        QT_TRANSLATE_NOOP("errors", "Draft a key message, a line to take or a rationale."),
    ),
}

_BUG = (
    QT_TRANSLATE_NOOP("errors", "Something went wrong."),
    QT_TRANSLATE_NOOP("errors", "What you wrote is saved; the details are in the log."),
)


def describe(error: Exception, tr: Translate = untranslated) -> Words:
    """Return the words for ``error``; one that is not the user's to mend is a bug."""
    kinds = (kind for kind in type(error).__mro__ if kind in _ERRORS)
    title, advice = next((_ERRORS[kind] for kind in kinds), _BUG)
    return Words(tr("errors", title).format(error), tr("errors", advice).format(error))


_NUMBERS = (
    QT_TRANSLATE_NOOP("numbers", "no"),
    QT_TRANSLATE_NOOP("numbers", "one"),
    QT_TRANSLATE_NOOP("numbers", "two"),
    QT_TRANSLATE_NOOP("numbers", "three"),
    QT_TRANSLATE_NOOP("numbers", "four"),
    QT_TRANSLATE_NOOP("numbers", "five"),
    QT_TRANSLATE_NOOP("numbers", "six"),
    QT_TRANSLATE_NOOP("numbers", "seven"),
    QT_TRANSLATE_NOOP("numbers", "eight"),
    QT_TRANSLATE_NOOP("numbers", "nine"),
    QT_TRANSLATE_NOOP("numbers", "ten"),
)


def _number(count: int | None, tr: Translate) -> str:
    if count is None or count >= len(_NUMBERS):
        return str(count)
    return tr("numbers", _NUMBERS[count])


_WARNINGS = {
    WarningCode.LIST_MISSING: QT_TRANSLATE_NOOP(
        "warnings", "The paper announces questions, but no list follows."
    ),
    WarningCode.TEXT_ENDS_ABRUPTLY: QT_TRANSLATE_NOOP(
        "warnings", "The text breaks off inside a sentence."
    ),
    WarningCode.UNSURE_QUESTION: QT_TRANSLATE_NOOP(
        "warnings", "It is not certain that this is a question to ministers."
    ),
    WarningCode.FOOTNOTE_BODY_MISSING: QT_TRANSLATE_NOOP(
        "warnings", "A footnote has a mark but no text."
    ),
    WarningCode.NO_QUESTIONS: QT_TRANSLATE_NOOP(
        "warnings", "No question to ministers was found."
    ),
    WarningCode.HIDDEN_TEXT: QT_TRANSLATE_NOOP(
        "warnings", "The file holds hidden text; it was left out."
    ),
    WarningCode.MACROS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "warnings", "The file holds macros; they were left out."
    ),
    WarningCode.EXTERNAL_CONTENT_LEFT_OUT: QT_TRANSLATE_NOOP(
        "warnings", "The file points at outside content; it was not fetched."
    ),
}


def warning_words(warning: PaperWarning, tr: Translate = untranslated) -> Words:
    """Return the words for a doubt about a paper."""
    if warning.code is WarningCode.QUESTION_COUNT_MISMATCH:
        return _count_mismatch(warning, tr)
    detail = f"“{warning.detail}”" if warning.detail else ""
    return Words(tr("warnings", _WARNINGS[warning.code]), detail)


def _count_mismatch(warning: PaperWarning, tr: Translate) -> Words:
    announced = _number(warning.announced, tr)
    title = tr("warnings", "The paper announces {} questions; {} found.").format(
        announced,
        tr("warnings", "one was")
        if warning.found == 1
        else tr("warnings", "{} were").format(_number(warning.found, tr)),
    )
    if (warning.found or 0) < (warning.announced or 0):
        advice = tr(
            "warnings",
            "Either the paper leaves one out, or one was not recognised: "
            "is it the paper or the reading?",
        )
    else:
        advice = tr(
            "warnings",
            "Either the paper counts them differently, or one passage was taken for a question: "
            "is it the paper or the reading?",
        )
    return Words(title, advice)


_PARTS = {
    PartKind.KEY_MESSAGE: (
        QT_TRANSLATE_NOOP("parts", "Key message"),
        QT_TRANSLATE_NOOP("parts", "The answer in one or two sentences"),
    ),
    PartKind.LINE_TO_TAKE: (
        QT_TRANSLATE_NOOP("parts", "Line to take"),
        QT_TRANSLATE_NOOP("parts", "What the minister says, speakable aloud"),
    ),
    PartKind.RATIONALE: (
        QT_TRANSLATE_NOOP("parts", "Rationale"),
        QT_TRANSLATE_NOOP("parts", "Why, with references"),
    ),
    PartKind.RED_LINE: (
        QT_TRANSLATE_NOOP("parts", "Red line"),
        QT_TRANSLATE_NOOP("parts", "What we can’t accept"),
    ),
    PartKind.FLEXIBILITY: (
        QT_TRANSLATE_NOOP("parts", "Flexibility"),
        QT_TRANSLATE_NOOP("parts", "What we could live with"),
    ),
    PartKind.IF_RAISED: (
        QT_TRANSLATE_NOOP("parts", "If raised"),
        QT_TRANSLATE_NOOP("parts", "Defensive lines for what we don’t open ourselves"),
    ),
    PartKind.BACKGROUND: (
        QT_TRANSLATE_NOOP("parts", "Background"),
        QT_TRANSLATE_NOOP("parts", "Facts, figures, earlier positions"),
    ),
}


def part_name(kind: PartKind, tr: Translate = untranslated) -> str:
    """Return the name of a part."""
    return tr("parts", _PARTS[kind][0])


def part_hint(kind: PartKind, tr: Translate = untranslated) -> str:
    """Return what belongs into an empty part."""
    return tr("parts", _PARTS[kind][1])


def audience_name(audience: Audience, tr: Translate = untranslated) -> str:
    """Return the name of an audience."""
    if audience is Audience.SHAREABLE:
        return tr("parts", "Shareable")
    return tr("parts", "Internal")


_STANCES = {
    Stance.SUPPORT: QT_TRANSLATE_NOOP("stances", "Support"),
    Stance.CONDITIONS: QT_TRANSLATE_NOOP("stances", "With conditions"),
    Stance.NEUTRAL: QT_TRANSLATE_NOOP("stances", "Neutral"),
    Stance.RESERVATION: QT_TRANSLATE_NOOP("stances", "Reservation"),
    Stance.OPPOSE: QT_TRANSLATE_NOOP("stances", "Oppose"),
    Stance.UNKNOWN: QT_TRANSLATE_NOOP("stances", "Not known"),
}


def stance_name(stance: Stance, tr: Translate = untranslated) -> str:
    """Return the name of a stance, short enough for a segment."""
    return tr("stances", _STANCES[stance])


_MONTHS = (
    QT_TRANSLATE_NOOP("months", "January"),
    QT_TRANSLATE_NOOP("months", "February"),
    QT_TRANSLATE_NOOP("months", "March"),
    QT_TRANSLATE_NOOP("months", "April"),
    QT_TRANSLATE_NOOP("months", "May"),
    QT_TRANSLATE_NOOP("months", "June"),
    QT_TRANSLATE_NOOP("months", "July"),
    QT_TRANSLATE_NOOP("months", "August"),
    QT_TRANSLATE_NOOP("months", "September"),
    QT_TRANSLATE_NOOP("months", "October"),
    QT_TRANSLATE_NOOP("months", "November"),
    QT_TRANSLATE_NOOP("months", "December"),
)


def day(when: date, tr: Translate = untranslated) -> str:
    """Return a date as "30 January 2025"."""
    return f"{when.day} {tr('months', _MONTHS[when.month - 1])} {when.year}"


def counted(count: int, one: str, many: str) -> str:
    """Return "1 question" or "3 questions"."""
    return f"{count} {one if count == 1 else many}"
