"""Fixtures for the whole suite: nothing may be logged or written outside a test's folder."""

import logging
import os
import sys
from functools import partial

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden texts")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers():
    """One process more than there are cores: each waits for its window now and then."""
    return min((os.cpu_count() or 1) + 1, 8)


def pytest_configure(config):
    if config.getoption("--update-golden"):
        os.environ["MEETPREP_UPDATE_GOLDEN"] = "1"


def pytest_sessionfinish():
    # What was copied in Python is deleted while there is Python: where no screen keeps it, Qt
    # does so at the very end, and the process would end in a crash.
    if (gui := sys.modules.get("PySide6.QtGui")) and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()


class _FailOnWarning(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        pytest.fail(f"unexpected log: {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_logs():
    handler = _FailOnWarning(level=logging.WARNING)
    logging.getLogger("meetprep").addHandler(handler)
    yield
    logging.getLogger("meetprep").removeHandler(handler)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Let no test see or touch the store and settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in (
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
    ):
        monkeypatch.setenv(name, str(home))
    for name in ("USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(scope="session", autouse=True)
def one_reading_process():
    """Have one process read the papers of all tests; starting it takes longer than most do."""
    from meetprep.documents.confinement import Confinement
    from meetprep.services import paper_reader

    class Shared(Confinement):
        def close(self):
            """Stay for the next test."""

    shared = Shared()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paper_reader, "Confinement", lambda: shared)
        yield
    Confinement.close(shared)


@pytest.fixture(scope="session", autouse=True)
def one_compiler():
    """Have each statement compiled once for the stores of all tests, each of which is new."""
    from sqlalchemy import create_engine

    from meetprep.storage import database, driver

    known = create_engine("sqlite://", module=driver.DBAPI, query_cache_size=5000)
    known.connect().close()
    made = database._engine

    def sharing(*asked):
        engine = made(*asked)
        engine.dialect, engine._compiled_cache = known.dialect, known._compiled_cache
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_engine", sharing)
        yield
    known.dispose()


@pytest.fixture
def qtbot(qtbot):
    """Waits for long where nothing else is said: how fast a machine is decides no test."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=30_000)
    return qtbot


@pytest.fixture(scope="session")
def theme(qapp):
    """The light theme, put in force once: doing so restyles every widget."""
    from meetprep.ui.theme import Mode, Theme

    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def bench(qtbot, tmp_path, theme):
    """The real window over a store of its own."""
    from meetprep.ui.theme import Mode
    from tests.support.window import Bench

    bench = Bench(tmp_path, theme)
    qtbot.waitExposed(bench.window)
    yield bench
    bench.close()
    if theme.is_dark:
        theme.choose(Mode.LIGHT)
