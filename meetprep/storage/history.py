"""Pack the revisions of a text so that a long history stays small.

Every fiftieth revision is whole; those between are compressed with the last whole one as
dictionary, so that reading any revision takes two rows at most.
"""

from __future__ import annotations

import zlib

from meetprep.domain.richtext import RichText, from_json, to_json

WHOLE_EVERY = 50
_LEVEL = 9


class Unreadable(Exception):
    """A revision cannot be unpacked: its bytes, or those it is based on, are damaged."""


def base_of(number: int) -> int | None:
    """Return the revision that revision ``number`` is based on; None if it is whole."""
    whole = (number - 1) // WHOLE_EVERY * WHOLE_EVERY + 1
    return None if whole == number else whole


def pack(text: RichText, base: bytes | None = None) -> bytes:
    """Return the bytes to store. ``base`` is the stored content of the whole revision.

    Raises:
        Unreadable: ``base`` is damaged.
    """
    compressor = (
        zlib.compressobj(_LEVEL)
        if base is None
        else zlib.compressobj(_LEVEL, zdict=_unpacked(base, None))
    )
    return compressor.compress(to_json(text).encode()) + compressor.flush()


def unpack(content: bytes, base: bytes | None = None) -> RichText:
    """Return the text that ``pack`` stored with the same ``base``.

    Raises:
        Unreadable: the bytes are damaged.
    """
    try:
        return from_json(_unpacked(content, base).decode())
    except ValueError:
        # The parser's error holds the text itself.
        raise Unreadable from None


def _unpacked(content: bytes, base: bytes | None) -> bytes:
    # The dictionary is what was stored, not the text written anew: its JSON may change one day.
    try:
        decompressor = (
            zlib.decompressobj()
            if base is None
            else zlib.decompressobj(zdict=_unpacked(base, None))
        )
        found = decompressor.decompress(content) + decompressor.flush()
    except zlib.error:
        raise Unreadable from None
    if not decompressor.eof:
        raise Unreadable
    return found
