"""Answers that are written and not sent yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Unsent:
    """Lives as long as the window: cards come and go, and so do questions.

    ``texts`` are by the key of what they answer; ``proposals`` are those that were shown, with
    the text that each stood in, since an answer to one is a comment on its words.
    """

    texts: dict[str, str] = field(default_factory=dict)
    proposals: dict[str, tuple[Suggestion, RichText]] = field(default_factory=dict)
