"""Tell by colours and size whether anybody could see a text."""

from __future__ import annotations

import re

WHITE = "FFFFFF"
# Smaller type than this, in points, is for machines.
SMALLEST = 2.0
# How far apart two colours must be in red, green or blue to be told apart.
APART = 16
COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")


def colour(written: str | None) -> str | None:
    """Return a colour as six hexadecimal digits, ``None`` for "auto" and for nothing."""
    match = COLOUR.fullmatch((written or "").strip())
    return match[1].upper() if match else None


def is_alike(one: str, other: str) -> bool:
    """Tell whether two colours can hardly be told apart."""
    pairs = zip(bytes.fromhex(one), bytes.fromhex(other), strict=True)
    return all(abs(a - b) < APART for a, b in pairs)
