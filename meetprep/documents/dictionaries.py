"""Find the spelling dictionaries that this computer has."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAME = re.compile(r"([a-z]{2,3})(?:[_-]([A-Z]{2}|[A-Z]{4}))?(?:[_-].*)?", re.ASCII)
_LINUX = (
    "/usr/share/hunspell",
    "/usr/local/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
)
_MAC = ("/Library/Spelling", "/opt/homebrew/share/hunspell", "/usr/local/share/hunspell")
# LibreOffice keeps a folder for each language below these.
_OFFICES = (
    "/usr/lib/libreoffice/share/extensions",
    "/usr/lib64/libreoffice/share/extensions",
    "/opt/libreoffice*/share/extensions",
    "/snap/libreoffice/current/lib/libreoffice/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
)


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The two files of a dictionary, which differ in their endings: .aff and .dic."""

    language: str
    folder: Path
    name: str


def dictionaries_in(folders: Iterable[Path]) -> dict[str, Dictionary]:
    """Return the dictionaries in ``folders`` by language; the first of a language counts."""
    found: dict[str, Dictionary] = {}
    for folder in folders:
        for one in _in_folder(folder):
            found.setdefault(one.language, one)
    return found


def _in_folder(folder: Path) -> Iterator[Dictionary]:
    try:
        files = sorted(folder.iterdir())
    except OSError:
        return
    known = {path.name for path in files}
    for path in files:
        match = _NAME.fullmatch(path.stem)
        if path.suffix == ".aff" and match and f"{path.stem}.dic" in known:
            language = f"{match[1]}-{match[2]}" if match[2] else match[1]
            yield Dictionary(language, folder, path.stem)


def system_folders() -> tuple[Path, ...]:
    """Return where the system and LibreOffice keep dictionaries, as far as that is there."""
    home = Path.home()
    places = {
        "win32": [],
        "darwin": [home / "Library" / "Spelling", *map(Path, _MAC)],
    }.get(sys.platform, [home / ".local" / "share" / "hunspell", *map(Path, _LINUX)])
    offices = [_matches(pattern) for pattern in _OFFICES]
    windows = map(os.environ.get, ("PROGRAMFILES", "PROGRAMFILES(X86)"))
    offices += [[Path(one, "LibreOffice", "share", "extensions")] for one in windows if one]
    inside = [path for office in offices for one in office for path in _parts_of(one)]
    return tuple(path for path in (*places, *inside) if path.is_dir())


def _matches(pattern: str) -> list[Path]:
    whole = Path(pattern)
    if "*" not in pattern:
        return [whole]
    head, _, tail = pattern.partition("*")
    parent = Path(head).parent
    try:
        return sorted(one / tail.strip("/") for one in parent.glob(f"{Path(head).name}*"))
    except OSError:
        return []


def _parts_of(office: Path) -> list[Path]:
    try:
        folders = sorted(one for one in office.glob("dict-*") if one.is_dir())
    except OSError:
        return []
    return [*folders, *(inner for one in folders for inner in one.glob("dictionaries"))]
