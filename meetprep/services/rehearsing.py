"""Go through an export before anything is written: what would go in, and how it would look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.files import safe_name
from meetprep.domain.documents import Order

if TYPE_CHECKING:
    from meetprep.domain.documents import Plan
    from meetprep.services.exporting import Exporting

_SUFFIX = ".docx"
_DOTS_PER_INCH = 144.0  # sharp on screens of twice the density


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would be written. ``whole`` is the plan for all that such a document can hold.

    ``pages`` are pictures (PNG) of its pages, none where nothing would go in.
    """

    plan: Plan
    whole: Plan
    pages: tuple[bytes, ...] = ()


class Rehearsing:
    """Do all that an export does, but for the file."""

    def __init__(self, exporting: Exporting) -> None:
        self._exporting = exporting

    def rehearse(self, order: Order) -> Rehearsal:
        """Return what ``order`` would write; such a file was made in memory and checked.

        Raises:
            NotFound: there is no such meeting or delegation.
        """
        plan = self._exporting.plan(order)
        whole = self._exporting.plan(
            Order(order.kind, order.meeting, order.delegation, order.language)
        )
        if plan.is_empty:
            return Rehearsal(plan, whole)
        return Rehearsal(plan, whole, self._exporting.pages(order, _DOTS_PER_INCH))

    def with_something(self, orders: tuple[Order, ...]) -> tuple[Plan, ...]:
        """Return the plans of those that have anything to write.

        Raises:
            NotFound: there is no such meeting or delegation.
        """
        plans = map(self._exporting.plan, orders)
        return tuple(plan for plan in plans if not plan.is_empty)


def file_name(typed: str, suggested: str) -> str:
    """Return what the user ``typed`` as a name that every system takes, else ``suggested``."""
    stem = typed.strip().removesuffix(_SUFFIX).strip()
    return safe_name(f"{stem}{_SUFFIX}") if stem else suggested
