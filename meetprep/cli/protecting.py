"""Set, change or remove the passphrase of a store; none is ever typed after a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.cli.output import say
from meetprep.cli.passphrase import new_passphrase, present_passphrase
from meetprep.domain.errors import AlreadyProtected, NotProtected
from meetprep.services.unlocking import is_locked, unlock

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from meetprep.services.desk import Desk

    OpenDesk = Callable[..., AbstractContextManager[Desk]]


def protect(act: str, store: Path, open_desk: OpenDesk) -> int:
    """Do ``act`` ("set", "change" or "remove") and return the exit code.

    Raises:
        AlreadyProtected: there is a passphrase to change, none to set.
        NotProtected: there is no passphrase to change or remove.
        NoPassphrase: no new one was given, or not twice the same.
        WrongPassphrase: the present one is another; nothing was changed.
        StoreError: the store is missing or in use, or could not be written anew.
    """
    if act == "set":
        _set(store, open_desk)
        say(f"{store} is encrypted. Nobody can recover a forgotten passphrase.")
        return 0
    if not is_locked(store):
        with open_desk(store, create=False):  # what is no store at all is told first
            raise NotProtected(store)
    present = present_passphrase(store)
    key = unlock(store, present)
    if act == "change":
        new = new_passphrase()
        with open_desk(store, create=False, key=key) as desk:
            desk.protecting.change(present, new)
        say(f"{store} opens with the new passphrase alone.")
    else:
        with open_desk(store, create=False, key=key) as desk:
            desk.protecting.unprotect(present)
        say(f"{store} is no longer encrypted.")
    return 0


def _set(store: Path, open_desk: OpenDesk) -> None:
    if is_locked(store):
        raise AlreadyProtected(store)
    with open_desk(store, create=False) as desk:
        desk.protecting.protect(new_passphrase())
