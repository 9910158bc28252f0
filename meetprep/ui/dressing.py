"""The style sheet of a window, and the palette of what it does not reach."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

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


def palette(tokens: Mapping[str, str]) -> QPalette:
    """Return the palette of Qt's own controls in those colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens["window"],
        role.Base: tokens["surface"],
        role.AlternateBase: tokens["sunken"],
        role.Button: tokens["raised"],
        role.Text: tokens["text"],
        role.WindowText: tokens["text"],
        role.ButtonText: tokens["text"],
        role.BrightText: tokens["bad"],
        role.ToolTipBase: tokens["raised"],
        role.ToolTipText: tokens["text"],
        role.Highlight: tokens["accent"],
        role.HighlightedText: tokens["on_accent"],
        role.Link: tokens["accent_text"],
        role.LinkVisited: tokens["info"],
        role.PlaceholderText: tokens["text3"],
        role.Mid: tokens["border2"],
        role.Midlight: tokens["border"],
        role.Dark: tokens["border2"],
        role.Accent: tokens["accent"],
    }
    shown = QPalette()
    for name, colour in colours.items():
        shown.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        shown.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens["text3"]))
    return shown
