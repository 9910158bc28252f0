"""The size of all text, in percent of what the window was drawn for."""

from __future__ import annotations

import re

TEXT_SIZES = (90, 100, 110, 125, 150)
_USUAL = 100
_THINNEST = 3  # what is thinner is a line, and stays one
_MEASURE = re.compile(r"(\d+)px")


class _Scale:
    percent = _USUAL


def text_size() -> int:
    """Return the size of text that is in force, in percent."""
    return _Scale.percent


def set_text_size(percent: int) -> None:
    """Draw everything that is made from now on for text of that size."""
    _Scale.percent = percent if percent in TEXT_SIZES else _USUAL


def px(pixels: int) -> int:
    """Return a measure of something that text stands in, at the size in force."""
    return (pixels * _Scale.percent + _USUAL // 2) // _USUAL


def scaled(sheet: str) -> str:
    """Return a style sheet at the size in force; lines stay as thin as they are."""
    if _Scale.percent == _USUAL:
        return sheet
    return _MEASURE.sub(_scaled_measure, sheet)


def _scaled_measure(found: re.Match[str]) -> str:
    pixels = int(found[1])
    return f"{px(pixels) if pixels >= _THINNEST else pixels}px"
