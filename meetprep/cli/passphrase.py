"""Ask for the passphrase of an encrypted store; it is never typed after a command."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.domain.errors import FileMissing, NoPassphrase, StoreLocked, UnreadableFile
from meetprep.services.unlocking import is_locked, unlock

if TYPE_CHECKING:
    from meetprep.services.unlocking import StoreKey

VARIABLE = "MEETPREP_PASSPHRASE_FILE"


def key_for(store: Path) -> StoreKey | None:
    """Return the key of the store, ``None`` where none is needed.

    The passphrase is the first line of the file that MEETPREP_PASSPHRASE_FILE names, or else
    what is typed unseen on the terminal.

    Raises:
        StoreLocked: there is neither.
        WrongPassphrase: it does not open the store.
        DocumentError: the file can't be read.
    """
    if not is_locked(store):
        return None
    return unlock(store, _passphrase(store))


def present_passphrase(store: Path) -> str:
    """Return what is said to be the passphrase, on the standard input where nobody types.

    Raises:
        StoreLocked: there is none.
        DocumentError: the file that is named can't be read.
    """
    if os.environ.get(VARIABLE) or _is_typed():
        return _passphrase(store)
    if passphrase := _next_line():
        return passphrase
    raise StoreLocked(store)


def new_passphrase() -> str:
    """Return a new passphrase, typed twice, or the next line of the standard input.

    Raises:
        NoPassphrase: there is none, or the two are not the same.
    """
    if _is_typed():
        passphrase = getpass.getpass("New passphrase: ")
        again = getpass.getpass("Once more: ")
    else:
        passphrase = again = _next_line()
    if not passphrase or passphrase != again:
        raise NoPassphrase
    return passphrase


def _is_typed() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _next_line() -> str:
    return "" if sys.stdin is None else sys.stdin.readline().rstrip("\r\n")


def _passphrase(store: Path) -> str:
    if named := os.environ.get(VARIABLE):
        return _first_line(Path(named))
    if not _is_typed():
        raise StoreLocked(store)
    return getpass.getpass(f"Passphrase of {store.name}: ")


def _first_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise UnreadableFile(path, error.strerror or type(error).__name__) from error
    except UnicodeDecodeError:
        raise UnreadableFile(path, "it is no text") from None
