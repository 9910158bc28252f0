"""The zip around a Word document: equal parts give equal bytes."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)


def read_parts(content: bytes) -> dict[str, bytes]:
    """Return the parts by name, in the order of the package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {entry.filename: package.read(entry) for entry in package.infolist()}


def packed(parts: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the package of ``parts`` in their order.

    Dates, system and attributes are fixed, so that it tells nothing of when and where it was
    made. Source: ECMA-376 Part 2, Annex B (the content types come first by custom).
    """
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.compress_type = compression
            entry.create_system = 0
            package.writestr(entry, content)
    return memory.getvalue()
