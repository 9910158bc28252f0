"""An index that followed random changes step by step holds what one made at once would hold."""

import random
import zlib
from contextlib import closing

import pytest

from meetprep.domain.position import PartKind
from meetprep.domain.searching import HitKind, parse
from meetprep.storage import driver
from meetprep.storage.checking import check
from meetprep.storage.search_schema import words_table
from tests.support.builders import MOMENT, a_meeting, a_paper, a_revision

WORDS = ("hub", "hubs", "Łódź", "Straße", "return", "legal basis")
ASKED = ("hub", "lodz", "strasse", "return", "h", "legal basis", "meeting")
STEPS = 40


class Changes:
    """Saves, renames, deletes and brings back, as chance has it."""

    def __init__(self, database, seed):
        self.database = database
        self.chance = random.Random(seed)
        self.meetings = [a_meeting(f"Meeting {n}", questions=2) for n in range(3)]
        self.numbers = {}
        self.papers = 0
        self.deleted = set()
        self.hidden = set()
        self.spare = a_meeting("Spare meeting", questions=1)
        with database.writing() as store:
            store.search.rebuild()
            for meeting in [*self.meetings, self.spare]:
                store.meetings.add(meeting)

    def step(self):
        ways = [self.save] * 5 + [self.rename, self.add_paper]
        ways += [self.delete, self.restore, self.hide_session]
        with self.database.writing() as store:
            self.chance.choice(ways)(store)
            if self.chance.random() < 0.5:
                store.search.keep(self.chance.randint(1, 4))

    def text(self):
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(0, 4)))

    def meeting(self):
        there = [m for m in self.meetings if m.id not in self.deleted]
        return self.chance.choice(there)

    def question(self):
        asked = [q for q in self.meeting().questions if q.session not in self.hidden]
        return self.chance.choice(asked or self.spare.questions).id

    def save(self, store):
        question = self.question()
        kind = self.chance.choice([PartKind.KEY_MESSAGE, PartKind.RED_LINE])
        place = question, self.chance.choice(["PT", "DE"]), kind
        number = self.numbers[place] = self.numbers.get(place, 0) + 1
        revision = a_revision(self.text(), number=number, kind=kind)
        store.positions.add_part_revision(*place[:2], revision)

    def rename(self, store):
        store.questions.rename(self.question(), self.text())

    def add_paper(self, store):
        self.papers += 1
        content = b"%d" % self.papers
        store.papers.add(a_paper(self.meeting().id, content, title=self.text()), content)

    def delete(self, store):
        if len(self.deleted) < len(self.meetings) - 1:
            meeting = self.meeting().id
            self.deleted.add(meeting)
            store.meetings.delete(meeting, MOMENT)

    def hide_session(self, store):
        session = self.meeting().sessions[0].id
        self.hidden.add(session)
        store.agendas.hide_session(session, MOMENT)

    def restore(self, store):
        self.deleted.clear()
        self.hidden.clear()
        for table in ("meeting", "session", "question"):
            store.search._connection.exec_driver_sql(f"UPDATE {table} SET deleted_at = NULL")


def read_all(database):
    with database.writing() as store:
        while store.search.keep(50):
            pass


def held(path):
    """Return what the index holds, whatever the numbers of its entries."""
    with closing(driver.connect_reading(path)) as connection:
        entries = sorted(
            (kind, key, place, zlib.decompress(words))
            for kind, key, place, words in connection.execute(
                "SELECT kind, key, place, words FROM search_entry"
            )
        )
        counts = {
            (kind, word): connection.execute(
                f"SELECT count(*) FROM {words_table(kind)}(?)", (f'"{word}"*',)
            ).fetchone()
            for kind in HitKind
            for word in ASKED
        }
    return entries, counts


@pytest.mark.parametrize("seed", [1, 2])
def test_index_that_followed_changes_equals_one_made_at_once(database, seed):
    changes = Changes(database, seed)
    for _ in range(STEPS):
        changes.step()
        with database.searching() as finding:
            hits = finding.find(parse("h"), 99).hits
        assert changes.deleted.isdisjoint(hit.place.meeting for hit in hits)
    read_all(database)
    followed = held(database.path)
    with database.writing() as store:
        store.search.rebuild()
    read_all(database)
    assert held(database.path) == followed
    assert check(database.path) == ()
