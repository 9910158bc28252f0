"""The parts of a foreign template that are looked at; everything else stays in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.docx_parts import target_of
from meetprep.documents.packages import Package
from meetprep.documents.word_namespaces import STRICT, STRICT_NAMES, W
from meetprep.domain.errors import DamagedDocument, NotADocument

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from meetprep.documents.packages import Element

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True, slots=True)
class Margin:
    """A header or footer and its pictures by the id of their relationship."""

    root: Element
    pictures: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Foreign:
    """What is taken of a template; ``margins`` by tag and type: "header", "first"."""

    section: Element | None
    styles: Element
    theme: Element | None
    margins: Mapping[tuple[str, str], Margin]


def read_foreign(path: Path, content: bytes) -> Foreign:
    """Return what is taken of a Word template, after it passed the gate.

    Raises:
        NotADocument: it is no Word file of today.
        DamagedDocument: a part is missing or broken.
        DocumentTooLarge: it would unpack to far more than a template.
        ProtectedDocument: its parts are encrypted.
    """
    if not content.startswith(b"PK"):
        raise NotADocument(path)
    return _Reader(path, Package(path, content)).read()


class _Reader:
    def __init__(self, path: Path, package: Package) -> None:
        self._path = path
        self._package = package

    def read(self) -> Foreign:
        mains = self._related("", "officeDocument")
        if not mains:
            raise NotADocument(self._path)
        main = next(iter(mains.values()))
        document = self._xml(main)
        styles = list(self._related(main, "styles").values())
        if document.tag != W + "document" or not styles:
            raise DamagedDocument(self._path)
        themes = list(self._related(main, "theme").values())
        sections = list(document.iter(W + "sectPr"))
        foreign = Foreign(
            section=sections[-1] if sections else None,
            styles=self._xml(styles[0]),
            theme=self._xml(themes[0]) if themes else None,
            margins=self._margins(main, sections),
        )
        self._package.refuse_declarations()
        return foreign

    def _margins(self, main: str, sections: list[Element]) -> dict[tuple[str, str], Margin]:
        """Return the margins of the last section; what it doesn't say it takes over."""
        found: dict[tuple[str, str], Margin] = {}
        for kind in ("header", "footer"):
            parts = self._related(main, kind)
            for section in sections:
                for reference in section.iter(f"{W}{kind}Reference"):
                    if name := parts.get(reference.get(R + "id") or ""):
                        which = reference.get(W + "type") or "default"
                        found[kind, which] = self._margin(name)
        return found

    def _margin(self, name: str) -> Margin:
        pictures = self._related(name, "image")
        return Margin(
            self._xml(name), {key: self._package.read(one) for key, one in pictures.items()}
        )

    def _xml(self, name: str) -> Element:
        content = self._package.read(name)
        if STRICT_NAMES in content:
            for strict, usual in STRICT.items():
                content = content.replace(strict, usual)
        return self._package.xml(name, content)

    def _related(self, part: str, kind: str) -> dict[str, str]:
        """Return the names of parts within the package that ``part`` relates to, by id."""
        folder, _, name = part.rpartition("/")
        where = f"{folder}/_rels/{name}.rels".lstrip("/")
        if where not in self._package:
            return {}
        targets = {
            one.get("Id") or "": target_of(part, one)
            for one in self._package.xml(where)
            if (one.get("Type") or "").endswith(f"/{kind}")
            and one.get("TargetMode") != "External"
        }
        return {key: target for key, target in targets.items() if target in self._package}
