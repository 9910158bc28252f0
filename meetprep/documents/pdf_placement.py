"""Place what a PDF says about a page on the page as it is shown, turned and cropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the shown part of a page lies in the page's own space, and how it is turned.

    Lengths are points, ``turn`` is in degrees, clockwise.
    """

    left: float
    bottom: float
    width: float
    height: float
    turn: int = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return how a point lies from the lower left corner of the shown page."""
        across, up = x - self.left, y - self.bottom
        if self.turn == 0:
            return across, up
        if self.turn == 90:
            return up, self.width - across
        if self.turn == 180:
            return self.width - across, self.height - up
        return self.height - up, across

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Return the left, lower, right and upper end of a box on the shown page."""
        if self.turn == 0:
            return left - self.left, bottom - self.bottom, right - self.left, top - self.bottom
        across, along = zip(self.point(left, bottom), self.point(right, top), strict=True)
        return min(across), min(along), max(across), max(along)


def placement_of(page: PdfPage) -> Placement:
    """Return the placement of an open page."""
    left, bottom, right, top = page.get_cropbox()
    return Placement(left, bottom, right - left, top - bottom, page.get_rotation())
