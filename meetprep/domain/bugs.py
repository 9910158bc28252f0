"""Tell of a bug without a word of what was written."""

from __future__ import annotations

import traceback


def without_values(bug: BaseException) -> str:
    """Return the kind of ``bug`` and its places in the code; messages may hold a position."""
    frames = traceback.extract_tb(bug.__traceback__)
    places = " < ".join(f"{f.filename}:{f.lineno} {f.name}" for f in reversed(frames))
    return f"{type(bug).__name__} at {places or 'unknown place'}"
