"""Every colour, radius and font of the window: tokens → palette and style sheet."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from meetprep.paths import resource
from meetprep.ui.dressing import palette, style_sheet
from meetprep.ui.scale import px, set_text_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, ``#RRGGBB`` or ``#AARRGGBB``.

    Text on its background reaches a contrast of 4.5:1 (WCAG 2.2, 1.4.3).
    """

    window: str
    sidebar: str
    surface: str
    raised: str
    sunken: str
    border: str
    border2: str
    hover: str
    press: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    head: str
    head_soft: str
    cite: str
    cite_soft: str
    by1: str
    by1_soft: str
    by2: str
    by2_soft: str
    by3: str
    by3_soft: str
    by4: str
    by4_soft: str
    mark: str
    mark_line: str
    fill_ok: str
    fill_warn: str
    fill_info: str
    fill_none: str
    fill_bad: str
    shadow: str


LIGHT = Tokens(
    window="#F5F6F8",
    sidebar="#ECEEF2",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#EBEDF1",
    border="#E4E7EC",
    border2="#D2D7DF",
    hover="#0C141E2B",
    press="#16141E2B",
    text="#12161D",
    text2="#434C5A",
    text3="#5E6876",
    accent="#2B57D9",
    accent_hover="#2349BC",
    on_accent="#FFFFFF",
    accent_soft="#E5ECFE",
    accent_text="#2247B8",
    ok="#157347",
    ok_soft="#DDF3E7",
    warn="#8A5605",
    warn_soft="#FCEFD2",
    bad="#B42B33",
    bad_soft="#FBE4E4",
    info="#5A49B8",
    info_soft="#ECE9FB",
    head="#0B6470",
    head_soft="#DDF0F2",
    cite="#8A3F73",
    cite_soft="#F7E7F2",
    by1="#A02C6D",
    by1_soft="#FBE6F1",
    by2="#0B6E75",
    by2_soft="#DDF2F3",
    by3="#5B45B5",
    by3_soft="#EBE7FA",
    by4="#7A5200",
    by4_soft="#F7ECD2",
    mark="#FFF0C2",
    mark_line="#E3A32B",
    fill_ok="#3DAA75",
    fill_warn="#E5AC42",
    fill_info="#9386E8",
    fill_none="#CBD1DA",
    fill_bad="#DB6268",
    shadow="#0F000000",
)

DARK = Tokens(
    window="#14161A",
    sidebar="#0F1114",
    surface="#1B1E24",
    raised="#22262E",
    sunken="#111317",
    border="#2A2F37",
    border2="#3B424D",
    hover="#12FFFFFF",
    press="#1EFFFFFF",
    text="#EDEFF3",
    text2="#B4BCC8",
    text3="#8E98A7",
    accent="#4067E8",
    accent_hover="#3559D6",
    on_accent="#FFFFFF",
    accent_soft="#1D2A4D",
    accent_text="#9DB6FF",
    ok="#5CCB95",
    ok_soft="#15332A",
    warn="#E7B45A",
    warn_soft="#382B14",
    bad="#F28B8B",
    bad_soft="#3D2022",
    info="#B3A5FF",
    info_soft="#2A2548",
    head="#74C7D4",
    head_soft="#12323A",
    cite="#E0A3CC",
    cite_soft="#3B2135",
    by1="#F29AC7",
    by1_soft="#3F1C30",
    by2="#6FD0D6",
    by2_soft="#123437",
    by3="#B9A6FF",
    by3_soft="#2A2450",
    by4="#E0B45C",
    by4_soft="#382B14",
    mark="#4A3C14",
    mark_line="#D19A34",
    fill_ok="#3FA876",
    fill_warn="#D09A3C",
    fill_info="#8376DE",
    fill_none="#3B424D",
    fill_bad="#D2666B",
    shadow="#3C000000",
)

# One quiet hue a delegation, the same in every place (degrees of the colour circle).
_HUE_STEP = 47


class Mode(StrEnum):
    """Which theme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The theme in force.

    Signals:
        changed: Another theme is in force; whoever paints repaints.
        resized: Text has another size; whoever measured it is made anew.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, size: int = 100) -> None:
        super().__init__()
        self._app = app
        self._mode = mode
        self.tokens = LIGHT
        self._windows: WeakSet[QWidget] = WeakSet()
        _load_fonts()
        set_text_size(size)
        app.setStyle("Fusion")
        app.setFont(interface_font(13))
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What the user asked for."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self.tokens is DARK

    def choose(self, mode: Mode) -> None:
        """Put ``mode`` in force."""
        self._mode = mode
        self._apply()

    def resize(self, percent: int) -> None:
        """Put text of that size in force, in all that is built from now on."""
        set_text_size(percent)
        self._app.setFont(interface_font(13))
        self.resized.emit()

    def colour(self, token: str) -> QColor:
        """Return the colour called ``token``."""
        return QColor(getattr(self.tokens, token))

    def avatar(self, code: str) -> tuple[QColor, QColor]:
        """Return the ground and the ink of a delegation's disc."""
        hue = sum((index + 1) * ord(sign) for index, sign in enumerate(code)) * _HUE_STEP % 360
        if self.is_dark:
            return QColor.fromHsl(hue, 90, 52), QColor.fromHsl(hue, 170, 205)
        return QColor.fromHsl(hue, 110, 226), QColor.fromHsl(hue, 150, 72)

    def dress(self, window: QWidget) -> None:
        """Put ``window``, and all that it will hold, into this theme, now and after a change.

        The style sheet is the window's own, not the program's: what is built without a parent
        is then matched against its rules once, when it gets its place in the window.
        """
        self._windows.add(window)
        window.setStyleSheet(style_sheet(asdict(self.tokens)))

    def _on_scheme_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and system_dark)
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(palette(asdict(self.tokens)))
        for window in self._app.topLevelWidgets():
            if window in self._windows:
                self.dress(window)
        self.changed.emit()


def interface_font(pixels: int, weight: int = 400) -> QFont:
    """Return the font of controls and labels."""
    return _font("Inter", pixels, weight)


def writing_font(pixels: int, weight: int = 400) -> QFont:
    """Return the font of what people wrote or will say."""
    return _font("Literata", pixels, weight)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    c = QColor(colour)
    red, green, blue = (
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (c.redF(), c.greenF(), c.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _font(family: str, pixels: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(px(pixels))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _load_fonts() -> None:
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
