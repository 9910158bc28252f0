"""The Word template of a ministry, in which the documents of its delegation are written."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MinistryTemplate:
    """What was taken of the file called ``name``: page, styles and letterhead, nothing else."""

    delegation: str
    name: str
    content: bytes = field(repr=False)
