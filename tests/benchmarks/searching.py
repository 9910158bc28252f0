"""How long searching 108,000 positions of 300 words takes, beside raw FTS5 in the same file.

Run it by hand: ``python -m tests.benchmarks.searching [POSITIONS]``. The words are invented and
as unevenly common as those of a language. Raw FTS5 is an index with the same prefixes over the
same texts; it says nothing of places, dates, footnotes or what was deleted. "Newest" takes the
twelve newest rows that hold the words and ranks nothing; "ranked" does what the program does:
it ranks the newest 2,000 that hold them. Ours is given as a multiple of each.
"""

import random
import statistics
import sys
import tempfile
import time
import zlib
from contextlib import closing
from itertools import accumulate, pairwise
from pathlib import Path
from uuid import UUID

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain, to_json
from meetprep.services.drafting import Drafting
from meetprep.services.searching import Searching
from meetprep.storage import driver
from meetprep.storage.database import Database
from tests.support.builders import MOMENT, a_meeting

POSITIONS = 108_000
WORDS = 300
VOCABULARY = 40_000
DELEGATIONS = 27
STEP = 1000  # things read anew in one transaction of the rebuild
MOST = 12
RAW = (
    "SELECT rowid, snippet(raw, 0, '[', ']', '…', 32) FROM raw WHERE raw MATCH ? "
    "ORDER BY rowid DESC LIMIT {}"
)
RANKED = (
    "SELECT rowid FROM (SELECT rowid, rank AS score FROM raw WHERE raw MATCH ? "
    "ORDER BY rowid DESC LIMIT 2000) ORDER BY score LIMIT {}"
)
BEGINNINGS = [*"bcdfghklmnprstvw", "st", "pr", "tr"]
ENDINGS = [*"aeiou", "ai", "er", "on", "ar", "in"]
SYLLABLES = [one + other for one in BEGINNINGS for other in ENDINGS]


def vocabulary(chance):
    words = {}
    while len(words) < VOCABULARY:
        words["".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))] = None
    return list(words)


def texts(chance, words, count):
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    for _ in range(count):
        yield " ".join(chance.choices(words, cum_weights=weights, k=WORDS))


def fill(path, words, count):
    """Write the positions as the store keeps them, but in few large transactions."""
    chance = random.Random(2)
    questions = -(-count // DELEGATIONS)
    meetings = [a_meeting(f"Meeting {n}", 4, 25) for n in range(-(-questions // 100))]
    with closing(Database(path)) as database, database.writing() as store:
        codes = [delegation.code for delegation in store.delegations.all()][:DELEGATIONS]
        for meeting in meetings:
            store.meetings.add(meeting)
    keys = [question.id for meeting in meetings for question in meeting.questions]
    with closing(driver.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for number, text in enumerate(texts(chance, words, count)):
            position, part = str(UUID(int=2 * number)), str(UUID(int=2 * number + 1))
            question, code = keys[number // DELEGATIONS], codes[number % DELEGATIONS]
            connection.execute(
                "INSERT INTO position (id, question_id, delegation_code, wording) "
                "VALUES (?, ?, ?, 1)",
                (position, question, code),
            )
            connection.execute(
                "INSERT INTO part (id, position_id, kind, audience, ordinal, hidden) "
                "VALUES (?, ?, 'line-to-take', 'shareable', 1, 0)",
                (part, position),
            )
            content = zlib.compress(to_json(from_plain(text)).encode(), 1)
            connection.execute(
                "INSERT INTO part_revision "
                "(part_id, number, content, plain, saved_at, author, origin) "
                "VALUES (?, 1, ?, ?, '2026-11-02 09:30:15.000000', '', 'typed')",
                (part, content, text),
            )
        connection.execute("COMMIT")
    return keys, codes


def build_raw(path):
    with closing(driver.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(
            "CREATE VIRTUAL TABLE raw USING fts5(plain, content='part_revision', "
            "content_rowid='rowid', prefix='1 2 3')"
        )
        connection.execute("INSERT INTO raw(raw) VALUES ('rebuild')")


def asked(words):
    """What people type, letter by letter and word by word."""
    chance = random.Random(3)
    common = words[:50]
    typed = [*common[::3], *words[50:2000:80], *words[2000:20000:900]]
    return {
        "one letter": sorted({word[0] for word in words}),
        "two letters": sorted({word[:2] for word in typed}),
        "three letters": sorted({word[:3] for word in typed if len(word) > 2}),
        "one word": typed,
        "two words": [f"{a} {b}" for a, b in pairwise(chance.sample(typed, len(typed)))],
        "rare word": words[20000::400],
    }


def as_fts(typed):
    *whole, last = typed.split()
    return " ".join([*(f'"{word}"' for word in whole), f'"{last}"*'])


def milliseconds(work, *values, **named):
    begin = time.perf_counter()
    work(*values, **named)
    return (time.perf_counter() - begin) * 1000


def figures(times):
    ordered = sorted(times)
    return statistics.median(ordered), ordered[int(len(ordered) * 0.95)]


def compare(searching, connection, groups):
    """Print the median and the 95th percentile of each way, taken in turns."""
    ways = {
        "raw, newest": lambda typed: connection.execute(
            RAW.format(MOST), (as_fts(typed),)
        ).fetchall(),
        "ours": lambda typed: searching.search(typed, most=MOST),
        "raw, ranked": lambda typed: connection.execute(
            RANKED.format(MOST), (as_fts(typed),)
        ).fetchall(),
    }
    everything = {way: [] for way in ways}
    print(
        f"\n{'':14}" + "".join(f"{way:>28}" for way in ways) + "    ours to newest, to ranked"
    )
    for name, queries in groups.items():
        times = {way: [] for way in ways}
        for query in queries:
            for way, work in ways.items():
                work(query)  # both find the pages in memory
                times[way].append(min(milliseconds(work, query) for _ in range(3)))
        for way in ways:
            everything[way] += times[way]
        tell(name, times)
    tell("all", everything)


def tell(name, times):
    shown = {way: figures(values) for way, values in times.items()}
    cells = "".join(f"{a:17.2f} p95 {b:6.2f}" for a, b in shown.values())
    (newest, newest95), (ours, ours95), (ranked, ranked95) = shown.values()
    print(
        f"{name:14}{cells}    {ours / newest:5.2f}× p95 {ours95 / newest95:5.2f}×"
        f"    {ours / ranked:5.2f}× p95 {ours95 / ranked95:5.2f}×"
    )


def saving(database, searching, words, keys, codes):
    """Print what a save costs, and what the index costs afterwards."""
    drafting = Drafting(
        database, author=lambda: "", clock=lambda: MOMENT, publish=lambda _: None
    )
    chance = random.Random(4)
    saves, keeps = [], []
    for number, text in enumerate(texts(chance, words, 40)):
        kind = PartKind.LINE_TO_TAKE
        place = keys[-1 - number], codes[number % DELEGATIONS]
        based_on = drafting.position(*place).part(kind).revision
        written = from_plain(text)
        saves.append(milliseconds(drafting.save_part, *place, kind, written, based_on=based_on))
        keeps.append(milliseconds(searching.keep))
    print("\nsave      median {:.1f} ms, p95 {:.1f} ms".format(*figures(saves)))
    told = "index     median {:.1f} ms, p95 {:.1f} ms, in the worker afterwards"
    print(told.format(*figures(keeps)))


def main(count):
    words = vocabulary(random.Random(1))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.store"
        begin = time.perf_counter()
        keys, codes = fill(path, words, count)
        print(
            f"{count} positions of {WORDS} words: {time.perf_counter() - begin:.0f} s", end=""
        )
        size = path.stat().st_size
        print(f", {size / 1e6:.0f} MB")
        begin = time.perf_counter()
        build_raw(path)
        raw = path.stat().st_size
        print(f"raw index   {time.perf_counter() - begin:.0f} s, {(raw - size) / 1e6:.0f} MB")
        with closing(Database(path)) as database:
            searching = Searching(database)
            steps = []
            waiting = 1
            while waiting:
                steps.append(milliseconds(searching.keep, STEP))
                with database.reading() as store:
                    waiting = store.search.waiting()
            print(
                f"our index   {sum(steps) / 1000:.0f} s, "
                f"{(path.stat().st_size - raw) / 1e6:.0f} MB, in {len(steps)} steps of "
                "{:.0f} ms (median), {:.0f} ms (p95)".format(*figures(steps))
            )
            with closing(driver.connect_reading(path)) as connection:
                compare(searching, connection, asked(words))
            saving(database, searching, words, keys, codes)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else POSITIONS)
