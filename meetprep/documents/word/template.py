"""The house style: a Word file whose styles are found by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.word.package import read_parts
from meetprep.documents.word.wordml import parsed, value, w
from meetprep.domain.richtext import ListStyle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LIST_STYLES = {
    ListStyle.BULLET: "List Bullet",
    ListStyle.DECIMAL: "List Number",
    ListStyle.LETTER: "List Letter",
    ListStyle.ROMAN: "List Roman",
}


@dataclass(frozen=True, slots=True)
class Template:
    """Parts by name, style ids by folded style name, and the numbering of each list style."""

    parts: Mapping[str, bytes]
    style_ids: Mapping[str, str]
    numberings: Mapping[ListStyle, str]
    first_free_list: int

    def style(self, name: str) -> str:
        """Return the id of the style called ``name``; ids are localised, names are not.

        Source: ECMA-376 Part 1, 17.7.4.9 and 17.7.4.17. Word compares them without case.
        """
        return self.style_ids[name.casefold()]


def read_template(path: Path) -> Template:
    """Return the template at ``path``."""
    parts = read_parts(path.read_bytes())
    styles = parsed(parts["word/styles.xml"])
    numbering = parsed(parts["word/numbering.xml"])
    by_name = {
        value(style, "w:name/@w:val").casefold(): style for style in styles.iter(w("style"))
    }
    abstracts = {
        value(num, "@w:numId"): value(num, "w:abstractNumId/@w:val")
        for num in numbering.iter(w("num"))
    }
    return Template(
        parts,
        {name: value(style, "@w:styleId") for name, style in by_name.items()},
        {
            kind: abstracts[value(by_name[name.casefold()], "w:pPr/w:numPr/w:numId/@w:val")]
            for kind, name in LIST_STYLES.items()
        },
        max(int(number) for number in abstracts) + 1,
    )
