"""Who works at this desk, and how what they write is signed."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Person:
    """One person at the desk in their own words; both may be "" until they were given."""

    name: str = ""
    unit: str = ""

    @property
    def signature(self) -> str:
        """How history names them, "" where they gave no name: "Ada Reed, Asylum unit"."""
        return ", ".join(part for part in (self.name, self.unit) if part) if self.name else ""


def introduced(name: str, unit: str) -> Person:
    """Return the person who typed that: on one line each, and no longer than a line."""
    return Person(_line(name), _line(unit))


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME].rstrip()
