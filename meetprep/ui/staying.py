"""Keep Python's search for cycles from going through what stays until the window closes.

Each full search stops the window for as long as it takes to look at every value there is:
modules, words of the interface, widgets. They are set aside once they are all there.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

# By then all is imported that is imported after the first painting.
_SETTLED_MS = 4000


def set_aside_soon(window: QObject) -> None:
    """Have all that is there in some seconds be searched no more, until ``search_all``."""
    QTimer.singleShot(_SETTLED_MS, window, set_aside)


def set_aside() -> None:
    """Have nothing that is there now be searched; what comes later is, as before."""
    gc.freeze()


def search_all() -> None:
    """Have everything be searched again, as when much of it is about to go."""
    gc.unfreeze()
