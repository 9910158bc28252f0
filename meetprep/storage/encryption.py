"""Keys of encrypted stores, made from passphrases.

An encrypted store begins with sixteen bytes in clear: that it is one of meetprep's, by which
recipe its key is made, and eleven random bytes. Nothing else is needed beside the passphrase,
so that a copy of the file alone can be opened. The rest is SQLCipher's: AES-256 in CBC mode
with an HMAC-SHA512 for each page.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nacl import exceptions, pwhash

from meetprep.domain.errors import NotEnoughMemory, StoreForeign, StoreTooNew, StoreUnwritable

if TYPE_CHECKING:
    from pathlib import Path

_SIGNATURE = b"MPRP"
_SALT = 16  # SQLCipher keeps so many bytes in clear, and Argon2id takes as many
_KEY = 32


@dataclass(frozen=True, slots=True)
class Recipe:
    """How much work a key costs whoever guesses: passes of Argon2id over so many bytes."""

    passes: int
    memory: int


_NEWEST = 1
_RECIPES = {_NEWEST: Recipe(3, 256 * 2**20)}


@dataclass(frozen=True, slots=True, repr=False)
class StoreKey:
    """The key of one store; it shows nothing of itself in logs and reports."""

    salt: bytes
    secret: bytes

    @property
    def raw(self) -> str:
        """The key as SQLCipher takes it without deriving another from it."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def new_key(passphrase: str) -> StoreKey:
    """Return a key that no other store has; takes about a second, on purpose."""
    start = _SIGNATURE + bytes([_NEWEST])
    return derived(passphrase, start + secrets.token_bytes(_SALT - len(start)))


def derived(passphrase: str, salt: bytes) -> StoreKey:
    """Return the key of the store that begins with ``salt``; takes about a second.

    Raises:
        NotEnoughMemory: the recipe takes more than there is.
    """
    recipe = _RECIPES[salt[len(_SIGNATURE)]]
    words = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        secret = pwhash.argon2id.kdf(
            _KEY, words, salt, opslimit=recipe.passes, memlimit=recipe.memory
        )
    except (MemoryError, exceptions.RuntimeError) as error:
        raise NotEnoughMemory from error
    return StoreKey(salt, secret)


def is_encrypted(path: Path) -> bool:
    """Tell whether the file says that it is an encrypted store.

    Not for a store that is open in this process: closing the file drops SQLite's locks.
    """
    return _beginning(path).startswith(_SIGNATURE)


def key_of(path: Path, passphrase: str) -> StoreKey:
    """Return the key that ``passphrase`` makes for the store, whether it fits or not.

    Raises:
        StoreForeign: the file is no encrypted store.
        StoreTooNew: a later version made its key.
    """
    salt = _beginning(path)
    if len(salt) < _SALT or not salt.startswith(_SIGNATURE):
        raise StoreForeign(path)
    if salt[len(_SIGNATURE)] not in _RECIPES:
        raise StoreTooNew(path)
    return derived(passphrase, salt)


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_SALT)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StoreUnwritable(path, error.strerror or type(error).__name__) from error
