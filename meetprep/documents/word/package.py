"""The zip around a Word document: equal parts give equal bytes."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_FIXED_DATE = 1 << 5 | 1  # 1 January 1980, as DOS writes it
_VERSION, _UTF8 = 20, 0x800  # of the format; names that are not ASCII are UTF-8
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_KEPT = 64
_QUICK = 3  # a tenth larger than at the usual level, in half the time


@dataclass(frozen=True, slots=True)
class _Entry:
    method: int
    checksum: int
    size: int
    content: bytes


def read_parts(content: bytes) -> dict[str, bytes]:
    """Return the parts by name, in the order of the package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {entry.filename: package.read(entry) for entry in package.infolist()}


def packed(
    parts: Mapping[str, bytes],
    compression: int = zipfile.ZIP_DEFLATED,
    recurring: Collection[str] = (),
) -> bytes:
    """Return the package of ``parts`` in their order.

    Dates, system and attributes are fixed, so that it tells nothing of when and where it was
    made. The parts called ``recurring`` are in many packages and compressed once.
    Source: ECMA-376 Part 2, Annex B (the content types come first by custom); PKWARE's
    APPNOTE 4.3 for the records.
    """
    chunks: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, content in parts.items():
        entry = (
            _recurring(content, compression)
            if name in recurring
            else _compressed(content, compression, _QUICK)
        )
        written = name.encode()
        flags = 0 if name.isascii() else _UTF8
        facts = (
            *(_VERSION, flags, entry.method, 0, _FIXED_DATE),
            *(entry.checksum, len(entry.content), entry.size, len(written), 0),
        )
        head = _LOCAL.pack(b"PK\x03\x04", *facts) + written
        directory.append(
            _CENTRAL.pack(b"PK\x01\x02", _VERSION, *facts, 0, 0, 0, 0, at) + written
        )
        chunks += (head, entry.content)
        at += len(head) + len(entry.content)
    listed = b"".join(directory)
    count = len(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(listed), at, 0)
    return b"".join((*chunks, listed, end))


def _compressed(
    content: bytes, compression: int, level: int = zlib.Z_BEST_COMPRESSION
) -> _Entry:
    checksum = zlib.crc32(content)
    if compression == zipfile.ZIP_STORED:
        return _Entry(compression, checksum, len(content), content)
    deflating = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    small = deflating.compress(content) + deflating.flush()
    return _Entry(zipfile.ZIP_DEFLATED, checksum, len(content), small)


_recurring = lru_cache(_KEPT)(_compressed)
