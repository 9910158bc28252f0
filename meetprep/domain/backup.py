"""When a copy of the store was made, and where it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """One whole copy of the store; ``made_at`` is in UTC."""

    made_at: datetime
    path: Path
