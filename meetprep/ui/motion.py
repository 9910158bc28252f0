"""Whether anything on the screen may move. Whatever moves asks here first."""

from __future__ import annotations

import ctypes
import sys
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion(StrEnum):
    """What the user wants to move."""

    SYSTEM = "system"
    NONE = "none"


class _State:
    chosen = Motion.SYSTEM
    before: tuple[tuple[bool, ...], int] | None = None


def let_move(motion: Motion) -> None:
    """Have ``motion`` in force, in menus and in the caret as well."""
    if _State.before is None:
        shown = tuple(QApplication.isEffectEnabled(effect) for effect in _EFFECTS)
        _State.before = shown, QApplication.cursorFlashTime()
    effects, flash = _State.before
    _State.chosen = motion
    moves = motion is not Motion.NONE
    for effect, is_on in zip(_EFFECTS, effects, strict=True):
        QApplication.setEffectEnabled(effect, moves and is_on)
    QApplication.setCursorFlashTime(flash if moves else 0)


def may_move() -> bool:
    """Return whether something may change on the screen without being touched."""
    return _State.chosen is not Motion.NONE and _system_moves()


def _system_moves() -> bool:
    # No other system tells a program that draws for itself.
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
        )
        return bool(moves.value)
    return True
