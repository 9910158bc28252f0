"""What is found to be wrong with a store."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DamageKind(StrEnum):
    """What is wrong."""

    FILE = "file"
    UNFINISHED_WRITE = "unfinished-write"
    SIGNATURE = "signature"
    REFERENCE = "reference"
    REVISION_MISSING = "revision-missing"
    REVISION_UNREADABLE = "revision-unreadable"
    RECEIVED_FILE_MISSING = "received-file-missing"
    RECEIVED_FILE_CHANGED = "received-file-changed"


@dataclass(frozen=True, slots=True)
class Damage:
    """One finding. ``detail`` names places in the file: tables, ids, numbers, never a text."""

    kind: DamageKind
    detail: str
