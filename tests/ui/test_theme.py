from dataclasses import asdict

import pytest
from PySide6.QtGui import QFontInfo

from meetprep.ui.theme import DARK, LIGHT, Mode, contrast, interface_font, writing_font

GROUNDS = {
    "text": (
        *("window", "sidebar", "surface", "raised", "sunken", "accent_soft", "mark"),
        *("info_soft", "head_soft", "cite_soft"),
    ),
    "text2": ("window", "sidebar", "surface", "raised", "sunken"),
    "text3": ("window", "sidebar", "surface"),
    "accent_text": ("window", "surface", "accent_soft", "sidebar"),
    "on_accent": ("accent", "accent_hover"),
    "ok": ("ok_soft", "raised", "window"),
    "warn": ("warn_soft", "raised"),
    "bad": ("bad_soft", "raised", "surface"),
    "info": ("info_soft", "raised", "surface", "window"),
    "head": ("head_soft", "surface", "window"),
    "cite": ("cite_soft", "surface", "window"),
    **{by: (f"{by}_soft", "surface", "mark") for by in ("by1", "by2", "by3", "by4")},
}
PAIRS = [(ink, ground) for ink, grounds in GROUNDS.items() for ground in grounds]


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_their_ground(tokens, ink, ground):
    colours = asdict(tokens)
    assert contrast(colours[ink], colours[ground]) >= 4.5


def test_bundled_fonts_are_used(theme):
    assert QFontInfo(interface_font(13)).family() == "Inter"
    assert QFontInfo(writing_font(15)).family() == "Literata"


def test_theme_changes_while_running(bench):
    light = bench.window.grab().toImage().pixelColor(5, 400)
    bench.theme.choose(Mode.DARK)
    dark = bench.window.grab().toImage().pixelColor(5, 400)
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_chosen_theme_is_remembered(bench):
    bench.window.actions_.switch_theme.trigger()
    assert bench.window._tools.settings.mode is Mode.DARK
