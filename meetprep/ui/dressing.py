"""The style sheet of a window."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from meetprep.paths import resource
from meetprep.ui.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Mapping


def style_sheet(colours: Mapping[str, str]) -> str:
    """Return the style sheet in those colours, at the size of text in force."""
    sheet = Template(resource("style", "meetprep.qss").read_text(encoding="utf-8"))
    named = {name: _css(value) for name, value in colours.items()}
    return scaled(sheet.substitute(named, tick=resource("style", "tick.svg").as_posix()))


def _css(colour: str) -> str:
    # Style sheets do not read #AARRGGBB.
    c = QColor(colour)
    return f"rgba({c.red()}, {c.green()}, {c.blue()}, {c.alpha()})"
