"""The smallest compound files: what old Office programs, installers and mails are kept in."""

import struct

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512


def container(stream: str) -> bytes:
    """Return a compound file with one empty stream of that name."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<5H6x9I", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", 0, *[FREE] * 108)
    sectors = struct.pack("<128I", TABLE, END, *[FREE] * 126)
    unused = bytes(68) + struct.pack("<3I", FREE, FREE, FREE) + bytes(48)
    entries = _entry("Root Entry", 5, child=1) + _entry(stream, 2) + 2 * unused
    return header + sectors + entries


def _entry(name: str, kind: int, child: int = FREE) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    entry = written.ljust(64, b"\0") + struct.pack("<HBB", len(written), kind, 1)
    entry += struct.pack("<3I", FREE, FREE, child) + bytes(36)
    return entry + struct.pack("<IQ", END, 0)
