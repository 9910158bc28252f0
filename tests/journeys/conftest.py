import pytest

from meetprep.ui.theme import Mode, Theme
from tests.support.window import Bench


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def bench(qtbot, tmp_path, theme):
    bench = Bench(tmp_path, theme)
    qtbot.waitExposed(bench.window)
    yield bench
    bench.close()
    if theme.is_dark:
        theme.choose(Mode.LIGHT)
