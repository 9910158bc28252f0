"""Protect the store by a passphrase, change it, or take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.errors import WrongPassphrase
from meetprep.storage.encryption import new_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.storage.database import Database


class Protecting:
    """Rewrites the whole store under another key; a crash leaves the old or the new one."""

    def __init__(self, database: Database, *, publish: Callable[[Changed], None]) -> None:
        self._database = database
        self._publish = publish

    @property
    def is_protected(self) -> bool:
        """Whether the store is encrypted."""
        return self._database.is_encrypted

    @property
    def share_written(self) -> float:
        """How much of the store is written anew by now, from 0 to 1; waits for nobody."""
        return self._database.share_resealed

    def protect(self, passphrase: str) -> None:
        """Encrypt a store that is in clear.

        Raises:
            StoreError: it could not be rewritten; it is as it was.
        """
        self._database.reseal(new_key(passphrase))
        self._publish(Changed.SETTINGS)

    def change(self, passphrase: str, new: str) -> None:
        """Encrypt the store under a ``new`` passphrase.

        Raises:
            WrongPassphrase: ``passphrase`` is not the present one.
            StoreError: it could not be rewritten; it is as it was.
        """
        self._require(passphrase)
        self.protect(new)

    def unprotect(self, passphrase: str) -> None:
        """Keep the store in clear from now on.

        Raises:
            WrongPassphrase: ``passphrase`` is not the present one.
            StoreError: it could not be rewritten; it is as it was.
        """
        self._require(passphrase)
        self._database.reseal(None)
        self._publish(Changed.SETTINGS)

    def _require(self, passphrase: str) -> None:
        if not self._database.opens_with(passphrase):
            raise WrongPassphrase(self._database.path)
