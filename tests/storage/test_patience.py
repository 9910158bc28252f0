"""How long reads wait for another program, or for a store that is written anew."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import pytest

from meetprep.domain.errors import StoreBusy
from meetprep.storage import driver
from meetprep.storage.database import Database

USUAL = 60  # seconds; no test has so much patience
SOON = 5


@contextmanager
def held(path):
    with closing(driver.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other
        other.execute("ROLLBACK")


def look(database):
    with database.reading() as store:
        return store.meetings.all()


@pytest.fixture
def patient(made):
    with closing(Database(made, busy_timeout_ms=USUAL * 1000)) as opened:
        yield opened


@pytest.mark.parametrize("is_connected", [True, False])
def test_thread_in_a_hurry_hears_soon_that_the_store_is_held(patient, is_connected):
    if is_connected:
        look(patient)
    begin = time.monotonic()
    with held(patient.path), patient.hurried(), pytest.raises(StoreBusy):
        look(patient)
    assert time.monotonic() - begin < SOON


def test_who_is_in_no_hurry_waits_on_the_connection_of_one_who_was(patient):
    with ThreadPoolExecutor(1) as worker:
        with held(patient.path):
            with patient.hurried(), pytest.raises(StoreBusy):
                look(patient)
            waiting = worker.submit(look, patient)
            time.sleep(0.2)  # longer than anybody in a hurry waits
            assert not waiting.done()
        assert waiting.result(SOON) == ()


def test_thread_in_a_hurry_does_not_wait_for_a_store_that_is_written_anew(patient):
    with patient._gate.closed(), ThreadPoolExecutor(1) as other:

        def hurry():
            with patient.hurried():
                look(patient)

        with pytest.raises(StoreBusy):
            other.submit(hurry).result(SOON)
