"""Whatever is drafted, restored, named and cleared in whatever order, nothing saved is lost."""

import shutil
import tempfile
from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from meetprep.domain.clearance import Decision, Status
from meetprep.domain.errors import EditConflict
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import EMPTY, from_plain
from meetprep.services.clearing import Clearing
from meetprep.services.drafting import Drafting
from meetprep.services.remembering import Remembering
from meetprep.storage.database import Database
from tests.support.builders import MOMENT, a_meeting

KINDS = st.sampled_from([PartKind.LINE_TO_TAKE, PartKind.RED_LINE])
TEXTS = st.sampled_from(["We support.", "We support this.", "We oppose.", "Łódź\nagrees.", ""])


@cache
def blank():
    """Return a new store, made once: making one takes longer than a rule."""
    path = Path(tempfile.mkdtemp(), "x.store")
    Database(path).close()
    return path


class Draftings(RuleBasedStateMachine):
    """The model: for each part the texts that were saved, and what was named or cleared."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = Database(Path(shutil.copy(blank(), Path(self.folder.name, "x.store"))))
        self.meeting = a_meeting(questions=1)
        self.place = (self.meeting.questions[0].id, "PT")
        with self.database.writing() as store:
            store.meetings.add(self.meeting)
        ticks = count()
        more = {
            "author": lambda: "A",
            "clock": lambda: MOMENT + timedelta(minutes=next(ticks)),
            "publish": lambda _: None,
        }
        self.drafting = Drafting(self.database, **more)
        self.remembering = Remembering(self.database, **more)
        self.clearing = Clearing(self.database, **more)
        self.saved = {kind: [] for kind in PartKind}
        self.stance = Stance.UNKNOWN
        self.versions = {}
        self.deleted = {}
        self.cleared = None

    def teardown(self):
        self.database.close()
        self.folder.cleanup()

    def now(self, kind):
        return self.saved[kind][-1] if self.saved[kind] else EMPTY

    def state(self):
        return self.stance, tuple(self.now(kind) for kind in PartKind)

    def keep(self, kind, text):
        if text != self.now(kind):
            self.saved[kind].append(text)

    @rule(kind=KINDS, text=TEXTS)
    def save(self, kind, text):
        based_on = len(self.saved[kind])
        self.drafting.save_part(*self.place, kind, from_plain(text), based_on=based_on)
        self.keep(kind, from_plain(text))

    @rule(kind=KINDS)
    def delete_the_text(self, kind):
        self.save(kind=kind, text="")

    @rule(kind=KINDS, text=TEXTS)
    def save_what_is_out_of_date(self, kind, text):
        stale = len(self.saved[kind]) - 1
        if stale >= 0 and from_plain(text) != self.now(kind):
            with pytest.raises(EditConflict):
                self.drafting.save_part(*self.place, kind, from_plain(text), based_on=stale)

    @rule(kind=KINDS, data=st.data())
    def restore(self, kind, data):
        if self.saved[kind]:
            number = data.draw(st.integers(1, len(self.saved[kind])))
            self.remembering.restore(*self.place, kind, number)
            self.keep(kind, self.saved[kind][number - 1])

    @rule(kind=KINDS)
    def undo(self, kind):
        """Undo is the text before, saved once more."""
        if len(self.saved[kind]) > 1:
            before = self.saved[kind][-2]
            based_on = len(self.saved[kind])
            self.drafting.save_part(*self.place, kind, before, based_on=based_on)
            self.keep(kind, before)

    @rule(stance=st.sampled_from(Stance))
    def take_a_stance(self, stance):
        number = self.drafting.position(*self.place).stance_revision
        self.drafting.set_stance(*self.place, stance, based_on=number)
        self.stance = stance

    @rule()
    def name_version(self):
        version = self.clearing.name_version(*self.place, "Sent to cabinet")
        self.versions[version.id] = self.state()

    @precondition(lambda self: self.versions)
    @rule(data=st.data())
    def restore_version(self, data):
        key = data.draw(st.sampled_from(sorted(self.versions)))
        self.remembering.restore_version(*self.place, key)
        self.stance, texts = self.versions[key]
        for kind, text in zip(PartKind, texts, strict=True):
            self.keep(kind, text)

    @precondition(lambda self: self.versions)
    @rule(data=st.data())
    def forget_version_and_bring_one_back(self, data):
        key = data.draw(st.sampled_from(sorted(self.versions)))
        self.clearing.delete_version(key)
        self.deleted[key] = self.versions.pop(key)
        back = data.draw(st.sampled_from(sorted(self.deleted)))
        self.clearing.bring_back_version(back)
        self.versions[back] = self.deleted.pop(back)

    @rule()
    def clear(self):
        step = self.clearing.add_step(*self.place, "Unit")
        for one in self.clearing.steps(*self.place):
            self.clearing.decide(*self.place, one.id, Decision.CLEARED)
        assert step.decision is None
        self.cleared = self.state()

    @invariant()
    def nothing_saved_is_lost(self):
        for kind in PartKind:
            history = self.drafting.history(*self.place, kind)
            assert [one.text for one in reversed(history)] == self.saved[kind]
            rows = self.remembering.history(*self.place, kind)
            numbers = [one.number for row in rows for one in row.sitting.saved]
            assert numbers == list(range(len(self.saved[kind]), 0, -1))

    @invariant()
    def position_is_what_was_saved_last(self):
        position = self.drafting.position(*self.place)
        assert (position.stance, tuple(p.text for p in position.parts)) == self.state()

    @invariant()
    def versions_are_as_they_were_named(self):
        found = self.clearing.versions(*self.place)
        assert {one.id for one in found if not one.is_cleared} == set(self.versions)
        for key, (stance, _) in self.versions.items():
            since = self.remembering.compare_version(*self.place, key)
            assert since.version.stance is stance
            is_same = not since.parts and since.stance is stance
            assert is_same == (self.state() == self.versions[key])

    @invariant()
    def only_the_cleared_text_is_called_cleared(self):
        progress = self.clearing.progress(self.meeting.id, "PT")[self.place[0]]
        is_cleared = self.cleared is not None and self.cleared == self.state()
        assert (progress.status is Status.CLEARED) == is_cleared
        assert progress.is_changed == (self.cleared is not None and not is_cleared)


Draftings.TestCase.settings = settings(max_examples=6, stateful_step_count=10, deadline=None)
TestDraftings = Draftings.TestCase
