"""Words for every failure that a user can meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain import errors
from meetprep.wording.translation import QT_TRANSLATE_NOOP, Words, untranslated

if TYPE_CHECKING:
    from meetprep.wording.translation import Translate


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
        QT_TRANSLATE_NOOP(
            "errors",
            "Word, OpenDocument, PDF, rich text, web pages, e-mails and plain text are read.",
        ),
    ),
    errors.DamagedDocument: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” is damaged or incomplete."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for the file again."),
    ),
    errors.ProtectedDocument: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” has a password."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word and save a copy without one."),
    ),
    errors.ScannedDocument: (
        QT_TRANSLATE_NOOP("errors", "“{0.path.name}” is a scan without text."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for the Word file."),
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
    errors.ForeignCopy: (
        QT_TRANSLATE_NOOP(
            "errors", "“{0.path.name}” is a review copy that was not made from this store."
        ),
        QT_TRANSLATE_NOOP("errors", "Open the store that it was made from."),
    ),
    errors.DeletedCopy: (
        QT_TRANSLATE_NOOP(
            "errors", "“{0.path.name}” is a review copy of what was deleted here since."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Bring the meeting or question back, by Undo or from a backup, and drop it again.",
        ),
    ),
    errors.ReaderFailed: (
        QT_TRANSLATE_NOOP("errors", "meetprep itself failed on “{0.path.name}”."),
        QT_TRANSLATE_NOOP(
            "errors",
            "The log says where, without a word of the paper. Try it in another format.",
        ),
    ),
    errors.NoDictionaries: (
        QT_TRANSLATE_NOOP("errors", "There is no dictionary in “{0.path}”."),
        QT_TRANSLATE_NOOP(
            "errors", "A dictionary is two files of one name, such as fr.aff and fr.dic."
        ),
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
    errors.StoreLocked: (
        QT_TRANSLATE_NOOP("errors", "The store “{0.path}” is protected by a passphrase."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Give it on a terminal, or in a file that MEETPREP_PASSPHRASE_FILE names.",
        ),
    ),
    errors.WrongPassphrase: (
        QT_TRANSLATE_NOOP("errors", "That is not the passphrase of “{0.path.name}”."),
        QT_TRANSLATE_NOOP("errors", "Capitals and spaces count. Try as often as you like."),
    ),
    errors.AlreadyProtected: (
        QT_TRANSLATE_NOOP("errors", "The store “{0.path}” has a passphrase already."),
        QT_TRANSLATE_NOOP("errors", "Change it instead."),
    ),
    errors.NotProtected: (
        QT_TRANSLATE_NOOP("errors", "The store “{0.path}” has no passphrase."),
        QT_TRANSLATE_NOOP("errors", "Set one first."),
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
    errors.InvalidDelegation: (
        QT_TRANSLATE_NOOP(
            "errors", "A delegation needs a name, and a sign of up to eight letters or digits."
        ),
        QT_TRANSLATE_NOOP("errors", "Such as PL, COM or EUAA."),
    ),
    errors.DelegationTaken: (
        QT_TRANSLATE_NOOP("errors", "{0.code} is already the sign of {0.name}."),
        QT_TRANSLATE_NOOP("errors", "Choose another sign."),
    ),
    errors.NotEnoughMemory: (
        QT_TRANSLATE_NOOP(
            "errors", "This computer has too little free memory to work on the passphrase."
        ),
        QT_TRANSLATE_NOOP("errors", "Close other programs: 256 MB are needed for a second."),
    ),
    errors.NoPassphrase: (
        QT_TRANSLATE_NOOP("errors", "No new passphrase was given, or not the same one twice."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    ),
    errors.LayoutFull: (
        QT_TRANSLATE_NOOP("errors", "A meeting has at most four parts of your own."),
        QT_TRANSLATE_NOOP("errors", "Rename one that is no longer needed."),
    ),
    errors.NotFound: (
        QT_TRANSLATE_NOOP("errors", "The store holds no {0.kind} “{0.name}”."),
        QT_TRANSLATE_NOOP("errors", "It may have been deleted."),
    ),
    errors.Ambiguous: (
        QT_TRANSLATE_NOOP("errors", "More than one {0.kind} has an id that begins “{0.name}”."),
        QT_TRANSLATE_NOOP("errors", "Give more of the id."),
    ),
    errors.NothingToExport: (
        QT_TRANSLATE_NOOP(
            "errors", "{0.delegation} has no shareable text on this meeting yet."
        ),
        QT_TRANSLATE_NOOP("errors", "Draft a key message, a line to take or a rationale."),
    ),
    errors.BadFigures: (
        QT_TRANSLATE_NOOP(
            "errors", "“{0.name}” holds no population figures: {0.missing} is wrong or missing."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "A line for the year, then one for each of the 27 members: “BE,2.62”."
        ),
    ),
    errors.LettersWithoutFont: (
        QT_TRANSLATE_NOOP(
            "errors", "No font here has “{0.letters}”, so there is no PDF of it."
        ),
        QT_TRANSLATE_NOOP("errors", "Write Word alone, or replace these letters."),
    ),
}

_BUG = (
    QT_TRANSLATE_NOOP("errors", "Something went wrong."),
    QT_TRANSLATE_NOOP(
        "errors", "The details are in the log, without a word of what was written."
    ),
)


def describe(error: Exception, tr: Translate = untranslated) -> Words:
    """Return the words for ``error``; one that is not the user's to mend is a bug."""
    kinds = (kind for kind in type(error).__mro__ if kind in _ERRORS)
    title, advice = next((_ERRORS[kind] for kind in kinds), _BUG)
    return Words(tr("errors", title).format(error), tr("errors", advice).format(error))
