"""Every failure that a user can cause or meet.

Hierarchy::

    MeetprepError
    ├── DocumentError
    │   ├── FileMissing
    │   ├── FileEmpty
    │   ├── NotADocument
    │   ├── DamagedDocument
    │   ├── ProtectedDocument
    │   ├── ScannedDocument
    │   ├── DocumentTooLarge
    │   ├── ClassifiedDocument
    │   ├── UnreadableFile
    │   ├── ReaderFailed
    │   ├── NoDictionaries
    │   ├── ForeignCopy
    │   ├── DeletedCopy
    │   └── UnwritablePlace
    ├── StoreError
    │   ├── StoreMissing
    │   ├── StoreBusy
    │   ├── StoreInUse
    │   ├── StoreLocked
    │   ├── WrongPassphrase
    │   ├── AlreadyProtected
    │   ├── NotProtected
    │   ├── StoreTooNew
    │   ├── StoreForeign
    │   ├── StoreDamaged
    │   └── StoreUnwritable
    ├── EditConflict
    ├── InvalidDelegation
    ├── DelegationTaken
    ├── NotEnoughMemory
    ├── NoPassphrase
    ├── LayoutFull
    ├── NotFound
    │   └── Ambiguous
    ├── NothingToExport
    ├── BadFigures
    └── LettersWithoutFont

Anything else that is raised is a bug. Errors carry facts; ``wording.errors`` words them.
"""

from dataclasses import dataclass, field
from pathlib import Path


class MeetprepError(Exception):
    """Base of the failures that the user is told about in plain words."""

    def __str__(self) -> str:
        """Show the facts in the log; the user sees ``wording.errors``."""
        return repr(self)


@dataclass(eq=False)
class DocumentError(MeetprepError):
    """A document could not be read or written."""

    path: Path


class FileMissing(DocumentError):
    """There is no file at that place."""


class FileEmpty(DocumentError):
    """The file holds nothing at all, or no text."""


class NotADocument(DocumentError):
    """The file is of no kind that holds a paper: a picture, a program, a spreadsheet."""


class DamagedDocument(DocumentError):
    """The file is cut short or broken."""


class ProtectedDocument(DocumentError):
    """The file needs a password to be read."""


class ScannedDocument(DocumentError):
    """The file's pages are pictures; nobody has recognised the text in them."""


class DocumentTooLarge(DocumentError):
    """The file, or what it would unpack to, is far larger than any paper."""


@dataclass(eq=False)
class ClassifiedDocument(DocumentError):
    """The file is marked RESTREINT UE or higher, which an ordinary laptop may not hold."""

    marking: str


@dataclass(eq=False)
class UnreadableFile(DocumentError):
    """The system would not let the file be read."""

    reason: str


class ReaderFailed(DocumentError):
    """Reading the file met a bug of meetprep's own; the log says where."""


class NoDictionaries(DocumentError):
    """The folder holds no spelling dictionary."""


class ForeignCopy(DocumentError):
    """The file is a copy for review, but of texts that this store never had."""


class DeletedCopy(DocumentError):
    """The file is a copy for review of texts whose meeting or questions were deleted here."""


@dataclass(eq=False)
class UnwritablePlace(DocumentError):
    """The file could not be written there; what was there before is untouched."""

    reason: str


@dataclass(eq=False)
class StoreError(MeetprepError):
    """The store could not do what was asked; nothing was changed."""

    path: Path


class StoreMissing(StoreError):
    """There is no store at that place."""


class StoreBusy(StoreError):
    """Another program is writing to the store."""


class StoreInUse(StoreError):
    """Another window of meetprep has the store open."""


class StoreLocked(StoreError):
    """The store is encrypted, and no passphrase was given."""


class WrongPassphrase(StoreError):
    """The passphrase is not the store's."""


class AlreadyProtected(StoreError):
    """The store has a passphrase already."""


class NotProtected(StoreError):
    """The store has no passphrase."""


class StoreTooNew(StoreError):
    """A later version of meetprep wrote the store."""


class StoreForeign(StoreError):
    """The file is no store of meetprep's."""


@dataclass(eq=False)
class StoreDamaged(StoreError):
    """The store's file is damaged."""

    reason: str


@dataclass(eq=False)
class StoreUnwritable(StoreError):
    """The disk is full, the folder is read-only, or the disk failed."""

    reason: str


@dataclass(eq=False)
class EditConflict(MeetprepError):
    """The part changed since the text being saved was opened. Revision numbers, no text."""

    part: str
    based_on: int
    current: int


class InvalidDelegation(MeetprepError):
    """A delegation has a sign of at most eight letters and digits, and a name."""


@dataclass(eq=False)
class DelegationTaken(MeetprepError):
    """Another delegation has that sign; ``name`` is its name."""

    code: str
    name: str


class NotEnoughMemory(MeetprepError):
    """The computer has less memory to spare than a passphrase is worked on with."""


class NoPassphrase(MeetprepError):
    """No new passphrase was given, or not the same one twice."""


class LayoutFull(MeetprepError):
    """The meeting has as many own parts as there can be."""


@dataclass(eq=False)
class NotFound(MeetprepError):
    """The store holds no such thing."""

    kind: str
    name: str


class Ambiguous(NotFound):
    """Several things in the store have an id that begins so."""


@dataclass(eq=False)
class NothingToExport(MeetprepError):
    """The delegation has no shareable text on any question of the meeting."""

    delegation: str


@dataclass(eq=False)
class BadFigures(MeetprepError):
    """The file ``name`` holds no sound population figures; ``missing`` is what it lacks."""

    name: str
    missing: str


@dataclass(eq=False)
class LettersWithoutFont(MeetprepError):
    """No font of this computer has ``letters``, which a PDF would have to bring along."""

    letters: str = field(repr=False)
