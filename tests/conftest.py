"""Fixtures: a real store in a temporary folder, real services, a real window offscreen."""

import logging
import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class _FailOnWarning(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        pytest.fail(f"unexpected log: {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_logs():
    handler = _FailOnWarning(level=logging.WARNING)
    logging.getLogger("meetprep").addHandler(handler)
    yield
    logging.getLogger("meetprep").removeHandler(handler)
