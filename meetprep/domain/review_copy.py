"""A copy of our own texts that goes to our own house for review, and the marks in it.

The marks say to which text words belong when the copy comes back, and nothing else: no text,
no name. Each is there more than once, since programs keep different ones of them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import canonical, to_json

if TYPE_CHECKING:
    from meetprep.domain.disclosure import Letterhead
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.richtext import RichText
    from meetprep.domain.tracked import Tracked

_SHORT_KEY, _SHORT_HASH = 10, 6
_KINDS = list(PartKind)
_MARK = re.compile(
    r"mp_(?P<question>[0-9a-f]{10})_(?P<part>h|\d{1,2})_(?P<revision>\d{1,7})"
    r"_(?P<delegation>\w{1,8}?)_(?P<hash>[0-9a-f]{6})"
    # LibreOffice calls the mark of what was cut or copied one of a copy, in its language.
    r"(?:[ _]\w{1,20}[ _]\d{1,4})?"
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What marks a heading: of a question where ``part`` is ``None``, else of that part.

    ``question`` and ``hash`` are the beginnings of the question's key and of the hash of the
    text that was sent; ``revision`` is the one that was sent.
    """

    question: str
    delegation: str
    part: PartKind | None = None
    revision: int = 0
    hash: str = "0" * _SHORT_HASH

    @property
    def name(self) -> str:
        """The mark as a bookmark: at most 40 letters, digits and underscores."""
        part = "h" if self.part is None else str(_KINDS.index(self.part))
        return f"mp_{self.question}_{part}_{self.revision}_{self.delegation}_{self.hash}"


def anchor_of(
    question: QuestionId,
    delegation: str,
    part: PartKind | None = None,
    revision: int = 0,
    text: RichText | None = None,
) -> Anchor:
    """Return the mark of a question, or of a part whose ``text`` is sent."""
    short = hash_of(text)[:_SHORT_HASH] if text is not None else "0" * _SHORT_HASH
    return Anchor(short_key(question), delegation, part, revision, short)


def anchor_named(name: str) -> Anchor | None:
    """Return the anchor that a bookmark is, ``None`` for any other bookmark."""
    found = _MARK.fullmatch(name)
    if found is None:
        return None
    part = found["part"]
    if part == "h":
        return Anchor(found["question"], found["delegation"])
    if int(part) >= len(_KINDS):
        return None
    kind, revision = _KINDS[int(part)], int(found["revision"])
    return Anchor(found["question"], found["delegation"], kind, revision, found["hash"])


def short_key(question: QuestionId) -> str:
    """Return the beginning of a question's key, without its dashes."""
    return question.replace("-", "")[:_SHORT_KEY]


def hash_of(text: RichText) -> str:
    """Return what tells whether a text is still the one that was sent."""
    return hashlib.sha256(to_json(canonical(text)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class ReviewPart:
    """A part as it is sent; ``name`` is the user's for an own part, else ""."""

    kind: PartKind
    text: RichText
    anchor: Anchor
    name: str = ""
    language: str = ""
    tracked: Tracked | None = None


@dataclass(frozen=True, slots=True)
class ReviewAnswer:
    """A question as printed and the parts of our answer that are sent."""

    label: str
    title: str
    context: str
    ask: str
    anchor: Anchor
    parts: tuple[ReviewPart, ...]


@dataclass(frozen=True, slots=True)
class ReviewSession:
    """A session and the answers to its questions, in order."""

    label: str
    title: str
    answers: tuple[ReviewAnswer, ...]


@dataclass(frozen=True, slots=True)
class ReviewCopy:
    """All that a review copy says; every audience is in it, for it stays in the house."""

    letterhead: Letterhead
    sessions: tuple[ReviewSession, ...]

    @property
    def answers(self) -> tuple[ReviewAnswer, ...]:
        """All answers, in order."""
        return tuple(answer for session in self.sessions for answer in session.answers)
