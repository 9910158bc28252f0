"""How what another delegation says compares with our line, as the user marked it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from meetprep.domain.characters import fitting


class ContrastKind(StrEnum):
    """Whether both agree, are apart in words alone or in substance, or the other is silent."""

    AGREE = "agree"
    WORDS = "apart in words"
    SUBSTANCE = "apart in substance"
    SILENT = "silent"

    @property
    def is_apart(self) -> bool:
        """Whether the two differ."""
        return self in {ContrastKind.WORDS, ContrastKind.SUBSTANCE}


@dataclass(frozen=True, slots=True)
class Contrast:
    """One point on which a note was held against our line; it stays in the house."""

    kind: ContrastKind
    text: str

    @property
    def tidied(self) -> Contrast:
        """The same without blanks around its text."""
        return replace(self, text=fitting(self.text).strip())
