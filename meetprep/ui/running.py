"""Run the window, or take pictures of it where there is no screen."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QProcess
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from meetprep import __version__, paths
from meetprep.domain.errors import StoreInUse, UnwritablePlace
from meetprep.ui.change_bus import ChangeBus
from meetprep.ui.crash import catch_bugs, log_qt_messages, log_to
from meetprep.ui.jobs import WorkerJobs
from meetprep.ui.language import Language
from meetprep.ui.leaving import Leaving
from meetprep.ui.main_window import MainWindow
from meetprep.ui.motion import let_move
from meetprep.ui.prompts import DialogPrompts
from meetprep.ui.settings import WindowSettings
from meetprep.ui.staying import set_aside_soon
from meetprep.ui.theme import Mode, Theme
from meetprep.ui.tools import Tools
from meetprep.ui.unlocking import is_open_or_unlocked

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from meetprep.services.desk import Desk

    OpenDesk = Callable[..., AbstractContextManager[Desk]]


def show_window(store: Path, open_desk: OpenDesk, *, remember: bool = True) -> int:
    """Open the window on ``store`` and return the exit code once it is closed.

    Without ``remember`` the window starts and ends without settings of its own.

    Raises:
        StoreInUse: another window has the store open.
        StoreError: the store is foreign, newer, damaged or can't be written.
    """
    app = _application()
    lock = QLockFile(str(store.resolve()) + ".lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(100) and lock.error() is QLockFile.LockError.LockFailedError:
        raise StoreInUse(store)
    bus = ChangeBus()
    with tempfile.TemporaryDirectory() as scratch:
        settings = _own_settings() if remember else WindowSettings(Path(scratch) / "window.ini")
        theme = Theme(app, settings.mode, settings.text_size)
        let_move(settings.motion)
        tools = _tools(theme, bus, settings)
        is_open, key = is_open_or_unlocked(theme, store)
        if not is_open:
            return 0
        with open_desk(store, publish=bus.publish, key=key) as desk:
            window = MainWindow(desk, tools)
            # By the window, whose parts may be built anew.
            catch_bugs(lambda error: window.notices.say_failed(error))  # noqa: PLW0108 - as above
            leaving = Leaving(app, window.leave)
            window.open()
            window.show()
            set_aside_soon(window)
            code = app.exec()
            leaving.close()
            window.workspace.autosave.finish()
            window.deleteLater()
            app.processEvents()
    lock.unlock()
    return code


def _own_settings() -> WindowSettings:
    """Return what the window remembers, and begin its log; without their folders neither."""
    try:
        log_to(paths.log_file())
        return WindowSettings(paths.settings_file())
    except OSError:
        return WindowSettings(Path(os.devnull))


def take_pictures(store: Path, open_desk: OpenDesk, folder: Path) -> list[Path]:
    """Show every page unseen and return the pictures of them, light and dark.

    Raises:
        StoreError: the store is foreign, newer, damaged or can't be written.
        UnwritablePlace: a picture could not be written to ``folder``.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    bus = ChangeBus()
    taken = []
    settings = WindowSettings(folder / "window.ini")
    theme = Theme(app, Mode.LIGHT)
    with open_desk(store, publish=bus.publish) as desk:
        tools = _tools(theme, bus, settings)
        window = MainWindow(desk, tools)
        window.open()
        window.show()
        sample = desk.importing.preview(paths.resource("samples", "warsaw-2025-01-30.txt"))
        for mode in (Mode.LIGHT, Mode.DARK):
            theme.choose(mode)
            for name, show in window.pages(sample).items():
                show()
                tools.jobs.finish()  # which read what the page shows
                _settle(app)
                picture = folder / f"{name}_{mode.value}.png"
                if not window.grab().save(str(picture)):
                    raise UnwritablePlace(picture, "the disk took no picture")
                taken.append(picture)
        window.close()
        window.deleteLater()
        app.processEvents()
    (folder / "window.ini").unlink(missing_ok=True)
    return taken


def _application() -> QApplication:
    log_qt_messages()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("meetprep")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("meetprep")
    app.setWindowIcon(QIcon(str(paths.resource("icons", "landmark.svg"))))
    return app


def _tools(theme: Theme, bus: ChangeBus, settings: WindowSettings) -> Tools:
    return Tools(
        theme=theme,
        language=Language(_application(), settings.language),
        prompts=DialogPrompts(),
        jobs=WorkerJobs(),
        readings=WorkerJobs(),
        bus=bus,
        settings=settings,
        today=_today,
        start_demo=_start_demo,
    )


def _today() -> date:
    return datetime.now().astimezone().date()  # noqa: TID251 - this is the clock


def _start_demo() -> None:
    """Open the demo as a program of its own, on a store of its own."""
    frozen = getattr(sys, "frozen", False)
    arguments = ["demo"] if frozen else ["-m", "meetprep", "demo"]
    QProcess.startDetached(sys.executable, arguments)


def _settle(app: QApplication) -> None:
    """Let layouts come to rest: one pass may ask for another."""
    for _ in range(5):
        app.processEvents()
