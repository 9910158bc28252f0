"""A document that was written, and which text of ours lies in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from meetprep.domain.documents import DocumentKind
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that left the desk: its name without a folder, its SHA-256, and who wrote it when.

    ``revisions`` are those of the parts that went in, by question and part.
    """

    kind: DocumentKind
    file_name: str
    sha256: str
    at: datetime
    author: str
    revisions: Mapping[tuple[QuestionId, PartKind], int] = field(default_factory=dict)
