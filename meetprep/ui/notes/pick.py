"""A choice that keeps which of several values was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from meetprep.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.ui.theme import Theme

T = TypeVar("T")


class Pick(Choice, Generic[T]):
    """Offers values in words; ``value`` is the one in force."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._values: list[tuple[T, str]] = []
        self.value: T | None = None
        self.chosen.connect(self._on_chosen)

    def show_values(self, values: Sequence[tuple[T, str]], value: T | None) -> None:
        """Offer ``values``, each with its words; ``value`` is in force, or none."""
        self._values = list(values)
        self._put(value)

    def _on_chosen(self, number: int) -> None:
        self._put(self._values[number][0])

    def _put(self, value: T | None) -> None:
        self.value = value
        keys = [key for key, _ in self._values]
        at = keys.index(value) if value in keys else -1
        self.show_choices([words for _, words in self._values], at)
