"""Open a zip package only after it passed a gate, and parse its parts safely."""

from __future__ import annotations

import io
import itertools
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, TypeAlias

from lxml import etree

from meetprep.domain.errors import DamagedDocument, DocumentTooLarge, ProtectedDocument

if TYPE_CHECKING:
    from pathlib import Path

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no public name for it

MAX_PARTS = 2_000
MAX_PART = 16 << 20
MAX_TOTAL = 192 << 20
MAX_RATIO = 200
# Below this size a part may be packed as tightly as it likes: empty styles, blank pictures.
RATIO_FLOOR = 1 << 20
LOCAL_HEADER = 30
XML_ENDINGS = (".xml", ".rels", ".rdf", ".vml", ".svg", ".xhtml")
# A part is searched in pieces of this size, each with the end of the one before.
PIECE = 1 << 20
DECLARATION = b"<!DOCTYPE"
WIDE_DECLARATIONS = tuple(
    DECLARATION.decode().encode(encoding) for encoding in ("utf-16-le", "utf-16-be")
)
PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
)


class Package:
    """The parts of a zip file that passed the gate, read one at a time by name."""

    def __init__(self, path: Path, content: bytes) -> None:
        """Open ``content``; ``path`` is only told in errors.

        Raises:
            DamagedDocument: it is no whole zip, or its parts overlap or are misnamed.
            DocumentTooLarge: it would unpack to far more than a paper.
            ProtectedDocument: its parts are encrypted.
        """
        self._path = path
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except BROKEN as error:
            raise DamagedDocument(path) from error
        members = self._archive.infolist()
        _check_sizes(path, members)
        _check_names(path, members)
        _check_places(path, members)
        if any(member.flag_bits & 1 for member in members):
            raise ProtectedDocument(path)
        self._members = {member.filename.casefold(): member for member in members}
        self._parsed: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts as they are written, in their order."""
        return tuple(member.filename for member in self._members.values())

    def read(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            DamagedDocument: there is no such part, or it cannot be unpacked.
            DocumentTooLarge: the part is larger than ``MAX_PART`` bytes.
        """
        member = self._members.get(name.casefold())
        if member is None or member.compress_type not in PACKINGS:
            raise DamagedDocument(self._path)
        if member.file_size > MAX_PART:
            raise DocumentTooLarge(self._path)
        try:
            with self._archive.open(member) as part:
                return part.read(MAX_PART)
        except BROKEN as error:
            raise DamagedDocument(self._path) from error

    def refuse_declarations(self, *, besides: str = "") -> None:
        """Look through all XML parts not parsed so far for the DTDs that attacks are made of.

        What is parsed is refused for its DTD by then; ask this last.

        Raises:
            DamagedDocument: a part other than ``besides`` carries a DTD, or cannot be unpacked.
        """
        for member in self._members.values():
            name = member.filename
            if (
                name.lower().endswith(XML_ENDINGS)
                and name not in {besides, *self._parsed}
                and self._declares(member)
            ):
                # The words may stand in a quotation: parsing tells.
                self.xml(name)

    def _declares(self, member: zipfile.ZipInfo) -> bool:
        if member.compress_type not in PACKINGS:
            raise DamagedDocument(self._path)
        end = b""
        try:
            with self._archive.open(member) as part:
                while piece := part.read(PIECE):
                    if _holds_declaration(end + piece):
                        return True
                    end = piece[-32:]
        except BROKEN as error:
            raise DamagedDocument(self._path) from error
        return False

    def xml(self, name: str, content: bytes | None = None) -> Element:
        """Return the root element of a part; ``content`` is its text where it was changed.

        Raises:
            DamagedDocument: the part is missing, broken, or carries a DTD.
            DocumentTooLarge: the part is larger than ``MAX_PART`` bytes.
        """
        root = parse_xml(self._path, self.read(name) if content is None else content)
        self._parsed.add(self._members[name.casefold()].filename)
        return root


def parse_xml(path: Path, content: bytes) -> Element:
    """Return the root element of ``content``; nothing outside it is ever loaded.

    Raises:
        DamagedDocument: it is not well-formed, or carries a DTD: no office program does.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise DamagedDocument(path) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DamagedDocument(path)
    return root


def _holds_declaration(piece: bytes) -> bool:
    if DECLARATION in piece:
        return True
    return b"\0" in piece and any(one in piece for one in WIDE_DECLARATIONS)


def _check_sizes(path: Path, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_PARTS or sum(member.file_size for member in members) > MAX_TOTAL:
        raise DocumentTooLarge(path)
    for member in members:
        if member.file_size > max(RATIO_FLOOR, MAX_RATIO * member.compress_size):
            raise DocumentTooLarge(path)


def _check_names(path: Path, members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename for member in members]
    if len({name.casefold() for name in names}) != len(names):
        raise DamagedDocument(path)
    for name in names:
        steps = name.replace("\\", "/").split("/")
        if steps[0] == "" or ".." in steps or ":" in name or "\0" in name:
            raise DamagedDocument(path)


def _check_places(path: Path, members: list[zipfile.ZipInfo]) -> None:
    spans = sorted(
        (member.header_offset, member.header_offset + LOCAL_HEADER + member.compress_size)
        for member in members
    )
    for (_, end), (start, _) in itertools.pairwise(spans):
        if end > start:
            raise DamagedDocument(path)
