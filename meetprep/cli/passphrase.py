"""Ask for the passphrase of an encrypted store; it is never typed after a command."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.domain.errors import FileMissing, StoreLocked, UnreadableFile
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


def _passphrase(store: Path) -> str:
    if named := os.environ.get(VARIABLE):
        return _first_line(Path(named))
    if not sys.stdin.isatty():
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
