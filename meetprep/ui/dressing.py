"""The style sheet of the window, and how it is put on."""

from __future__ import annotations

import gc
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from meetprep.paths import resource
from meetprep.ui.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


def style_sheet(colours: Mapping[str, str]) -> str:
    """Return the style sheet in those colours, at the size of text in force."""
    sheet = Template(resource("style", "meetprep.qss").read_text(encoding="utf-8"))
    return scaled(sheet.substitute({name: _css(value) for name, value in colours.items()}))


def dress(window: QWidget, sheet: str) -> None:
    """Put ``sheet`` on every widget of ``window``.

    Qt goes through a list of them all. A widget that Python collected meanwhile, of a window
    that is no more, would end the process: so nothing is collected meanwhile.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        window.setStyleSheet(sheet)
    finally:
        if collects:
            gc.enable()


def _css(colour: str) -> str:
    # Style sheets do not read #AARRGGBB.
    c = QColor(colour)
    return f"rgba({c.red()}, {c.green()}, {c.blue()}, {c.alpha()})"
