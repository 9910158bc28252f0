"""Texts that a part can begin with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from meetprep.domain.position import PartKind
    from meetprep.domain.richtext import RichText

PartTemplateId = NewType("PartTemplateId", str)


@dataclass(frozen=True, slots=True)
class PartTemplate:
    """A text for parts of one kind; one that comes with the program has no id."""

    id: PartTemplateId | None
    kind: PartKind
    name: str
    text: RichText

    @property
    def is_own(self) -> bool:
        """Whether the user made it, so that it can be changed and deleted."""
        return self.id is not None
