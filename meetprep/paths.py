"""Where resources and the user's data lie, in a checkout, a wheel and a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled file, for example ``resource("icons", "x.svg")``."""
    return _resources().joinpath(*parts)


def user_store() -> Path:
    """Return the path of the user's own store; its folder exists afterwards."""
    folder = Path(platformdirs.user_data_dir("meetprep", appauthor=False, ensure_exists=True))
    return folder / "meetprep.store"


def settings_file() -> Path:
    """Return the path of the window's settings; its folder exists afterwards."""
    folder = Path(platformdirs.user_config_dir("meetprep", appauthor=False, ensure_exists=True))
    return folder / "window.ini"


def log_file() -> Path:
    """Return the path of the log; its folder exists afterwards."""
    folder = Path(platformdirs.user_log_dir("meetprep", appauthor=False, ensure_exists=True))
    return folder / "meetprep.log"


def _resources() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
