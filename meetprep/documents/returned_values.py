"""What a copy says of itself: which one it is, who saved it, when something was done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from meetprep.documents.composing.review import RECORD
from meetprep.documents.margin_lines import margin_hash
from meetprep.documents.packages import parse_xml
from meetprep.domain.errors import DamagedDocument
from meetprep.domain.returned import Touch
from meetprep.domain.review_copy import anchor_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from meetprep.documents.packages import Package

_CORE, _META, _KEPT = "docProps/core.xml", "meta.xml", "docProps/custom.xml"
_SAVERS = ("lastModifiedBy", "creator")
_TIMES = ("modified", "date")
_ITEMS = "customxml/item"
_HASHED = re.compile(r"[0-9a-f]{16}")
_MARGIN_HASHED = re.compile(r"m[0-9a-f]{16}")
_LONGEST_NAME = 100
# What turns the direction of the words around it (Unicode UAX #9).
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def name_of(written: str) -> str:
    """Return a name on one line, no longer than names are, that turns no words around it."""
    told = "".join(sign for sign in written if sign not in _TURNING)
    return " ".join(told.split())[:_LONGEST_NAME]


def picture_sign(told: str) -> str:
    """Return what stands where somebody put a picture, so that it is seen that one is there."""
    return f"\u25a3 {' '.join(told.split())}".strip()


def moment(written: str) -> datetime | None:
    """Return the moment that ISO 8601 writes so, in UTC where it names no zone.

    Programs write none, or one that never was, for changes whose time they don't know.
    """
    try:
        found = datetime.fromisoformat(written.strip()[:26].rstrip("Z"))
        if found.year < 1980:  # before any program could write it
            return None
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Record:
    """What the copy says of what was sent: the marks of parts with the hashes of their texts.

    ``lines`` are the hashes of lines that nobody was asked to change, ``margins`` those of the
    lines of headers and footers; each is empty where the copy knows of none.
    """

    parts: tuple[tuple[str, str], ...]
    lines: frozenset[str]
    margins: frozenset[str]

    def rewritten(self, margins: Iterable[str]) -> tuple[str, ...]:
        """Return the lines among ``margins`` that were not sent, each once."""
        if not self.margins:
            return ()
        lines = dict.fromkeys(filter(None, margins))
        return tuple(line for line in lines if margin_hash(line) not in self.margins)


def record_of(path: Path, package: Package) -> Record:
    """Return what the copy itself says of what was sent, nothing where it lost that.

    Raises:
        DamagedDocument: that part is broken.
    """
    for name in package.names:
        content = package.read(name) if name.casefold().startswith(_ITEMS) else b""
        if RECORD.encode() not in content:
            continue
        root = parse_xml(path, content)
        if root.tag != f"{{{RECORD}}}review":
            continue
        parts = tuple(
            (str(one.get("at") or ""), str(one.get("hash") or ""))
            for one in root.iterchildren(f"{{{RECORD}}}part")
        )
        lines, margins = (
            frozenset(str(one.get("hash")) for one in root.iterchildren(f"{{{RECORD}}}{kind}"))
            for kind in ("line", "margin")
        )
        return Record(parts, lines, margins)
    words = list(_kept(package))
    marks = tuple((word, "") for word in words if anchor_named(word))
    lines, margins = (
        frozenset(filter(form.fullmatch, words)) for form in (_HASHED, _MARGIN_HASHED)
    )
    return Record(marks, lines, margins)


def _kept(package: Package) -> Iterator[str]:
    """Yield the record word by word from the properties, which OpenDocument keeps of it."""
    for name in (_KEPT, _META):
        if name in package:
            for one in package.xml(name).iter():
                if any(str(said).startswith("meetprep ") for said in one.values()):
                    yield from "".join(map(str, one.itertext())).split()


def saved_by(package: Package) -> Touch:
    """Return who saved the file last, as far as its properties say."""
    name = next((one for one in (_CORE, _META) if one in package), "")
    if not name:
        return Touch()
    try:
        root = package.xml(name)
    except DamagedDocument:
        return Touch()
    said: dict[str, str] = {}
    for one in root.iter():
        said.setdefault(str(one.tag).rpartition("}")[2], (one.text or "").strip())
    author = next((said[name] for name in _SAVERS if said.get(name)), "")
    at = next((said[name] for name in _TIMES if said.get(name)), "")
    return Touch(name_of(author), moment(at))
