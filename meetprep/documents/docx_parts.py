"""Find the parts of a Word package by their relationships (ECMA-376 part 2, 9.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.word_namespaces import STRICT, STRICT_NAMES, W
from meetprep.domain.errors import DamagedDocument

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.packages import Element, Package

OUTSIDE_BY_NATURE = "/hyperlink"
# LibreOffice 7 ends a change inside a control that begins in it, which no XML may, and begins
# it there once more: the first one holds nothing.
_ASTRAY = re.compile(
    rb"<w:(ins|del|moveFrom|moveTo) [^<>]{0,400}>"
    rb"(<w:sdt><w:sdtPr>.{0,4000}?</w:sdtPr><w:sdtContent>)</w:\1>",
    re.DOTALL,
)
_ENDED = b"<w:sdtContent></w:"


class WordParts:
    """The main part of a Word document and what it relates to."""

    def __init__(self, path: Path, package: Package) -> None:
        """Find and parse the main part; ``is_strict`` is the variant of the format.

        Raises:
            DamagedDocument: it is missing, broken, or no WordprocessingML.
        """
        self._package = package
        mains = [one for one in self._relations("") if _type(one).endswith("/officeDocument")]
        if not mains:
            raise DamagedDocument(path)
        self._main = target_of("", mains[0])
        self._related = self._relations(self._main)
        self.is_strict = False
        self.document = self._xml(self._main)
        if self.document.tag != W + "document":
            raise DamagedDocument(path)

    @property
    def has_macros(self) -> bool:
        """Whether the package carries macros; they are never run."""
        types = self._package.read("[Content_Types].xml")
        return b"macroEnabled" in types or any(
            name.casefold().endswith("vbaproject.bin") for name in self._package.names
        )

    @property
    def points_outside(self) -> bool:
        """Whether something besides links lies outside the file: a picture, a template."""
        relations = [*self._related]
        for one in self._related:
            if not _is_outside(one):
                relations += self._relations(target_of(self._main, one))
        return any(
            _is_outside(one) and not _type(one).endswith(OUTSIDE_BY_NATURE) for one in relations
        )

    def related(self, kind: str) -> Element | None:
        """Return the root of the part of that kind, ``None`` where there is none."""
        return next(iter(self.all_related(kind)), None)

    def all_related(self, *kinds: str) -> list[Element]:
        """Return the roots of all parts of those kinds that are in the package."""
        found, endings = [], tuple(f"/{kind}" for kind in kinds)
        for one in self._related:
            name = target_of(self._main, one)
            if _type(one).endswith(endings) and not _is_outside(one):
                found += [self._xml(name)] if name in self._package else []
        return found

    @property
    def links(self) -> dict[str, str]:
        """The addresses outside that the text leads to, by the ids of their relations.

        Those of the footnotes have "note " before their ids.
        """
        found = {str(one.get("Id")): one for one in self._related}
        for one in self._related:
            if _type(one).endswith(("/footnotes", "/endnotes")) and not _is_outside(one):
                noted = self._relations(target_of(self._main, one))
                found |= {f"note {link.get('Id')}": link for link in noted}
        return {name: str(one.get("Target")) for name, one in found.items() if _is_outside(one)}

    def _xml(self, name: str) -> Element:
        content = self._package.read(name)
        if STRICT_NAMES in content:
            for strict, usual in STRICT.items():
                self.is_strict = self.is_strict or strict in content
                content = content.replace(strict, usual)
        if _ENDED in content:
            content = _ASTRAY.sub(rb"\2", content)
        return self._package.xml(name, content)

    def _relations(self, part: str) -> list[Element]:
        folder, _, name = part.rpartition("/")
        where = f"{folder}/_rels/{name}.rels".lstrip("/")
        if where not in self._package:
            return []
        return [one for one in self._package.xml(where) if one.get("Target")]


def _type(relation: Element) -> str:
    return relation.get("Type") or ""


def _is_outside(relation: Element) -> bool:
    return str(relation.get("TargetMode")) == "External"


def target_of(part: str, relation: Element) -> str:
    """Return the name of the part that a relation points to, taken from where it stands."""
    target = relation.get("Target") or ""
    steps = [] if target.startswith("/") else part.split("/")[:-1]
    for step in target.split("/"):
        if step == "..":
            steps = steps[:-1]
        elif step not in {"", "."}:
            steps.append(step)
    return "/".join(steps)
