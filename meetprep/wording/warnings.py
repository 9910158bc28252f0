"""Words for the doubts about a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.paper import WarningCode
from meetprep.wording.translation import QT_TRANSLATE_NOOP, Words, quoted, untranslated

if TYPE_CHECKING:
    from meetprep.domain.paper import PaperWarning
    from meetprep.wording.translation import Translate


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
    WarningCode.POOR_SCAN: QT_TRANSLATE_NOOP(
        "warnings", "The text looks badly scanned; compare it with the file."
    ),
    WarningCode.TRACKED_CHANGES: QT_TRANSLATE_NOOP(
        "warnings", "The file holds tracked changes; the new text was taken."
    ),
    WarningCode.COMMENTS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "warnings", "The file holds comments; they were left out."
    ),
    WarningCode.GUESSED_ENCODING: QT_TRANSLATE_NOOP(
        "warnings", "The file's encoding was guessed: check the accents."
    ),
    WarningCode.ATTACHMENTS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "warnings", "The mail has attachments that were not read; import them as files."
    ),
    WarningCode.STRICT_FORMAT: QT_TRANSLATE_NOOP(
        "warnings", "The file is in Word's rare strict format; compare it with what was read."
    ),
}


def warning_words(warning: PaperWarning, tr: Translate = untranslated) -> Words:
    """Return the words for a doubt about a paper."""
    if warning.code is WarningCode.QUESTION_COUNT_MISMATCH:
        return _count_mismatch(warning, tr)
    if warning.code is WarningCode.POOR_SCAN and warning.detail:
        pages = tr("warnings", "Pages that are pictures without text: {}.")
        return Words(
            tr("warnings", "Scanned pages were not read."), pages.format(warning.detail)
        )
    detail = quoted(warning.detail, tr) if warning.detail else ""
    return Words(tr("warnings", _WARNINGS[warning.code]), detail)


def _found(count: int | None, tr: Translate) -> str:
    if count == 0:
        return tr("warnings", "none was")
    if count == 1:
        return tr("warnings", "one was")
    return tr("warnings", "{} were").format(_number(count, tr))


def _count_mismatch(warning: PaperWarning, tr: Translate) -> Words:
    said = warning.announced or 0
    announces = tr("warnings", "The paper announces {} question(s); {} found.", said)
    title = announces.format(_number(warning.announced, tr), _found(warning.found, tr))
    if (warning.found or 0) < (warning.announced or 0):
        advice = tr(
            "warnings",
            "Either the paper leaves one out, or one was not recognised: "
            "is it the paper or the reading?",
        )
    else:
        advice = tr(
            "warnings",
            "Either the paper counts them differently, or one passage was wrongly taken for a "
            "question: is it the paper or the reading?",
        )
    return Words(title, advice)
