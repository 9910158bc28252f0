"""A real store in a temporary folder, with a meeting in it where wanted."""

import pytest

from meetprep.storage.database import Database
from tests.support.builders import a_meeting


@pytest.fixture
def path(tmp_path):
    """A place for a store, with characters that addresses are made of."""
    folder = tmp_path / "50 % of #1? “yes”&no=ü"
    folder.mkdir()
    return folder / "my store.store"


@pytest.fixture
def database(path):
    """An empty store."""
    opened = Database(path, busy_timeout_ms=200)
    yield opened
    opened.close()


@pytest.fixture
def meeting(database):
    """A stored meeting of two sessions with two questions each."""
    stored = a_meeting(sessions=2, questions=2)
    with database.writing() as store:
        store.meetings.add(stored)
    return stored


@pytest.fixture
def question(meeting):
    """The first question of the stored meeting."""
    return meeting.questions[0].id
