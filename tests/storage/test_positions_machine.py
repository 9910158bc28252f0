"""Whatever is saved in whatever order, the store agrees with a plain dict."""

import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from meetprep.domain.errors import EditConflict
from meetprep.domain.position import PartKind, Stance
from meetprep.storage.database import Database
from tests.support.builders import MOMENT, a_meeting, a_revision

KINDS = st.sampled_from([PartKind.LINE_TO_TAKE, PartKind.RED_LINE])
CODES = st.sampled_from(["DE", "FR"])
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@cache
def blank():
    """Return the bytes of a new store, made once: making one takes longer than a rule."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.store")
        Database(path).close()
        return path.read_bytes()


class Positions(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "x.store")
        self.path.write_bytes(blank())
        self.database = Database(self.path)
        self.meeting = a_meeting(questions=2)
        self.questions = [question.id for question in self.meeting.questions]
        self.texts = {}
        self.stances = {}
        with self.database.writing() as store:
            store.meetings.add(self.meeting)

    def teardown(self):
        self.database.close()
        self.folder.cleanup()

    @rule(index=st.integers(0, 1), code=CODES, kind=KINDS, texts=st.lists(TEXTS, max_size=30))
    def save(self, index, code, kind, texts):
        known = self.texts.setdefault((self.questions[index], code, kind), [])
        with self.database.writing() as store:
            for text in texts:
                known.append(a_revision(text, len(known) + 1, kind))
                store.positions.add_part_revision(self.questions[index], code, known[-1])

    @rule(index=st.integers(0, 1), code=CODES, kind=KINDS, text=TEXTS)
    def save_what_is_out_of_date(self, index, code, kind, text):
        known = self.texts.get((self.questions[index], code, kind), [])
        if known:
            late = a_revision(text, len(known), kind)
            with pytest.raises(EditConflict), self.database.writing() as store:
                store.positions.add_part_revision(self.questions[index], code, late)

    @rule(index=st.integers(0, 1), code=CODES, stance=st.sampled_from(Stance))
    def take_a_stance(self, index, code, stance):
        number, _ = self.stances.get((self.questions[index], code), (0, None))
        self.stances[self.questions[index], code] = (number + 1, stance)
        with self.database.writing() as store:
            store.positions.add_stance_revision(
                self.questions[index],
                code,
                number=number + 1,
                stance=stance,
                saved_at=MOMENT,
                author="A",
            )

    @rule()
    def open_again(self):
        self.database.close()
        self.database = Database(self.path, create=False)

    @invariant()
    def store_agrees(self):
        with self.database.reading() as store:
            for code in ("DE", "FR"):
                found = store.positions.of_meeting(self.meeting.id, code)
                for question in self.questions:
                    assert found[question] == store.positions.get(question, code)
                    self.agrees(store, found[question])

    def agrees(self, store, position):
        place = (position.question, position.delegation)
        number, stance = self.stances.get(place, (0, Stance.UNKNOWN))
        assert (position.stance_revision, position.stance) == (number, stance)
        for part in position.parts:
            known = self.texts.get((*place, part.kind), [])
            assert part.revision == len(known)
            assert store.positions.history(*place, part.kind) == tuple(reversed(known))
            if known:
                assert (part.text, part.saved_at) == (known[-1].text, known[-1].saved_at)


Positions.TestCase.settings = settings(max_examples=6, stateful_step_count=10, deadline=None)
TestPositions = Positions.TestCase
