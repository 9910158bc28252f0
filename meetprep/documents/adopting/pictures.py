"""Pictures without what they tell of whoever made them."""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
# PNG 3, 11.2 and 11.3: what is needed to show it, and how it is to be shown.
_SHOWN = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs"}
_JPEG = b"\xff\xd8\xff"
_SCAN = 0xDA
_ADOBE = 0xEE  # how colours are coded
_TOLD = {*range(0xE1, 0xF0), 0xFE} - {_ADOBE}


def bare_picture(content: bytes) -> tuple[str, bytes] | None:
    """Return the kind and the bytes of a PNG or JPEG, ``None`` for what is neither."""
    try:
        if content.startswith(_PNG):
            return "png", _bare_png(content)
        if content.startswith(_JPEG):
            return "jpeg", _bare_jpeg(content)
    except (struct.error, IndexError):
        return None
    return None


def _bare_png(content: bytes) -> bytes:
    kept, at = [_PNG], len(_PNG)
    while at < len(content):
        (size,) = struct.unpack_from(">I", content, at)
        if content[at + 4 : at + 8] in _SHOWN:
            kept.append(content[at : at + size + 12])
        at += size + 12
    return b"".join(kept)


def _bare_jpeg(content: bytes) -> bytes:
    kept, at = [content[:2]], 2
    while content[at + 1] != _SCAN:
        (size,) = struct.unpack_from(">H", content, at + 2)
        if content[at + 1] not in _TOLD:
            kept.append(content[at : at + 2 + size])
        at += 2 + size
    return b"".join((*kept, content[at:]))
