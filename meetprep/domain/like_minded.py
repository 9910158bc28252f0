"""Delegations that think alike, under a name that the user gave them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from meetprep.domain.meeting import MeetingId

GroupId = NewType("GroupId", str)


@dataclass(frozen=True, slots=True)
class LikeMinded:
    """A group of delegations: of one meeting, or of all where ``meeting`` is ``None``.

    ``members`` are their codes in protocol order.
    """

    id: GroupId
    name: str
    members: tuple[str, ...] = ()
    meeting: MeetingId | None = None
