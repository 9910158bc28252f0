"""A bug is logged without a word of what was written, and said once."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from meetprep.domain.bugs import without_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

logger = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_to(path: Path) -> None:
    """Write the log of this program to ``path``, at most three files of half a megabyte."""
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("meetprep")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def log_qt_messages() -> None:
    """Send what Qt has to say into the log instead of the terminal."""

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        # Said by the platform without a screen, about something that no page asks for.
        if not text.startswith("This plugin does not support"):
            logger.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", text)

    qInstallMessageHandler(on_message)


def catch_bugs(tell: Callable[[Exception], None]) -> None:
    """Log whatever nobody caught, from any thread, and ``tell`` the user of it."""

    def on_bug(
        kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, trace)
            return
        logger.error("bug: %s", without_values(bug))
        if isinstance(bug, Exception):
            tell(bug)

    sys.excepthook = on_bug
    threading.excepthook = lambda args: on_bug(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
