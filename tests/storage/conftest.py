"""A real store in a temporary folder, with a meeting in it where wanted."""

import shutil

import pytest

from meetprep.storage.database import Database
from tests.support.builders import a_meeting


@pytest.fixture
def path(tmp_path):
    """A place for a store, with characters that addresses are made of."""
    folder = tmp_path / "50 % of #1? “yes”&no=ü"
    folder.mkdir()
    return folder / "my store.store"


@pytest.fixture(scope="session")
def blank(tmp_path_factory):
    """A closed store, made once: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("blank") / "blank.store"
    Database(path).close()
    return path


@pytest.fixture
def made(path, blank):
    """A closed store, with nothing beside it."""
    shutil.copy(blank, path)
    return path


@pytest.fixture
def database(made):
    """An empty store."""
    opened = Database(made, busy_timeout_ms=200)
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
