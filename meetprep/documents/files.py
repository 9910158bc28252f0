"""Files that are written whole or not at all, and names that every system accepts."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.domain.errors import UnwritablePlace

if TYPE_CHECKING:
    from collections.abc import Generator

LONGEST_NAME = 120
_MOST_BYTES = 240  # ext4 and APFS take 255; an office suite adds a prefix for its lock file
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE
)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def replace_file(target: Path, content: bytes) -> None:
    """Make ``target`` hold exactly ``content``, or leave it as it was.

    Whatever happens, even a loss of power, the file is the whole old one or the whole new one.

    Raises:
        UnwritablePlace: no folder, no right, no space, a folder or device in its place.
    """
    with replacing(target) as draft:
        draft.write_bytes(content)


@contextlib.contextmanager
def replacing(target: Path) -> Generator[Path]:
    """Have what the block writes to the file it is given become ``target``, once it ends.

    The file is new and empty, and lies in the folder of ``target``. Whatever happens, even a
    loss of power, ``target`` is the whole old one or the whole new one.

    Raises:
        UnwritablePlace: no folder, no right, no space, a folder or device in its place.
    """
    place = Path(os.path.realpath(target))  # a link to the file goes on pointing at it
    try:
        if place.exists() and not place.is_file():
            raise UnwritablePlace(target, "it is no ordinary file")
        with _draft_beside(place) as draft:
            yield draft
    except OSError as error:
        raise UnwritablePlace(target, error.strerror or str(error)) from error
    _settle(place.parent)


def made_folder(folder: Path) -> None:
    """Make sure that there is a folder of that name.

    Raises:
        UnwritablePlace: there is a file of that name, or no right or space for a folder.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritablePlace(folder, error.strerror or str(error)) from error


def safe_name(text: str) -> str:
    """Return ``text`` as a file name for Windows, macOS and Linux; its suffix is kept."""
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(_fit(character) for character in composed)
    name = " ".join(_FORBIDDEN.sub("-", visible).split()).strip(". ")
    suffix = found[0] if (found := _SUFFIX.search(name)) else ""
    stem = name.removesuffix(suffix)[: LONGEST_NAME - len(suffix) - 1]
    stem = stem.encode()[: _MOST_BYTES - len(suffix)].decode(errors="ignore").rstrip(". ")
    if not stem:
        return f"untitled{suffix}"
    return f"_{stem}{suffix}" if _DEVICES.match(stem) else f"{stem}{suffix}"


def _fit(character: str) -> str:
    """Return a blank for what separates, nothing for what cannot be seen."""
    category = unicodedata.category(character)
    if character.isspace():
        return " "
    return "" if category in {"Cc", "Cf", "Cs", "Co", "Cn"} else character


@contextlib.contextmanager
def _draft_beside(place: Path) -> Generator[Path]:
    # In the same folder, because only within one file system is a replacement one step.
    draft = place.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        draft.touch(exist_ok=False)
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        if place.is_file():
            shutil.copymode(place, draft)
        draft.replace(place)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Let the new name survive a loss of power, where the system can sync a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
