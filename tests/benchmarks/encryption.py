"""How long a store of 10,000 pages takes in clear and encrypted, in one run.

Run it with ``python -m tests.benchmarks.encryption``; it prints medians in milliseconds, and
the ratio of encrypted to clear. The texts are invented.
"""

import random
import shutil
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from meetprep.domain.richtext import from_plain
from meetprep.storage import driver
from meetprep.storage.database import Database
from meetprep.storage.encryption import StoreKey
from meetprep.storage.resealing import reseal
from tests.support.builders import a_meeting, a_revision

KEY = StoreKey(b"MPRP\x01" + bytes(11), bytes(range(32)))
PAGES = 10_000
ROUNDS = 300


def main():
    with tempfile.TemporaryDirectory() as folder:
        clear = Path(folder, "clear.store")
        questions = fill(clear)
        sealed = Path(shutil.copy(clear, Path(folder, "sealed.store")))
        began = time.perf_counter()
        reseal(sealed, None, KEY)
        print(f"{pages(clear)} pages; encrypting all: {time.perf_counter() - began:.1f} s")
        measured = [("open a position", read), ("save a position", save)]
        with (
            closing(Database(clear)) as plain,
            closing(Database(sealed, key=KEY)) as encrypted,
        ):
            for name, work in measured:
                compare(name, work, (plain, encrypted), questions)
        for name, work in (
            ("open the store, first position", start),
            ("read every page", scan),
        ):
            times = [[], []]
            for _ in range(5):
                for at, (path, key) in enumerate(((clear, None), (sealed, KEY))):
                    times[at].append(timed(lambda p=path, k=key, w=work: w(p, k, questions[0])))
            say(name, times)


def fill(path):
    """Fill a store with texts that hardly pack, until it has so many pages."""
    chance = random.Random(7)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=7)) for _ in range(40_000)]
    questions = []
    with closing(Database(path)) as database:
        while pages(path) < PAGES:
            meeting = a_meeting(sessions=5, questions=20)
            with database.writing() as store:
                store.meetings.add(meeting)
                for question in meeting.questions:
                    text = " ".join(chance.choices(words, k=2_000))
                    store.positions.add_part_revision(question.id, "PT", a_revision(text))
                    questions.append(question.id)
    chance.shuffle(questions)
    return questions


def pages(path):
    return path.stat().st_size // driver.PAGE_SIZE


def timed(work):
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def compare(name, work, databases, questions):
    times = [[], []]
    for number in range(ROUNDS):
        for at, database in enumerate(databases):
            question = questions[number % len(questions)]
            times[at].append(timed(lambda d=database, q=question, n=number: work(d, q, n)))
    say(name, times)


def say(name, times):
    clear, sealed = map(statistics.median, times)
    print(f"{name:34} {clear:9.2f} {sealed:9.2f}  {sealed / clear:.2f}")


def read(database, question, _number):
    with database.reading() as store:
        store.positions.get(question, "PT")


def save(database, question, number):
    with database.writing() as store:
        text = from_plain(f"Revision of round {number}. " * 60)
        revision = a_revision(number=2)
        revision = type(revision)(
            revision.kind, 2, text, revision.saved_at, revision.author, revision.origin
        )
        store.positions.add_part_revision(question, "PT", revision)


def start(path, key, question):
    with closing(Database(path, key=key)) as database:
        read(database, question, 0)


def scan(path, key, _question):
    with closing(driver.connect_reading(path, key)) as connection:
        connection.execute("SELECT sum(length(content)) FROM part_revision").fetchone()


if __name__ == "__main__":
    main()
