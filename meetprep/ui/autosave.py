"""Save what is typed, by itself, within a second, in the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from meetprep.domain.errors import EditConflict, MeetprepError
from meetprep.domain.joining import joined
from meetprep.domain.position import Origin

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.position import Part
    from meetprep.domain.richtext import RichText
    from meetprep.services.drafting import Drafting
    from meetprep.ui.drafts import Draft, DraftKey, Drafts
    from meetprep.ui.jobs import Jobs

# The first key starts the clock and later ones do not restart it, so that a page of steady
# typing is never further ahead of the disk than this and one commit.
THROTTLE_MS = 600
_RETRY_MS = 3000


class Autosave(QObject):
    """Keeps every edited draft on its way to the store.

    Signals:
        finishing: Everything is about to be saved, and the window may go afterwards.
        saved: All that was typed is in the store.
        edited: Something was typed that is not in the store yet.
        failed: A save failed and will be tried again; carries the exception.
        conflicted: Somebody saved meanwhile; carries the draft. It waits for a decision.
        settled: The decision on a draft was carried out; carries it.
    """

    finishing = Signal()
    saved = Signal()
    edited = Signal()
    failed = Signal(object)
    conflicted = Signal(object)
    settled = Signal(object)

    def __init__(self, drafts: Drafts, drafting: Drafting, jobs: Jobs) -> None:
        super().__init__()
        self.drafts = drafts
        self._drafting = drafting
        self._jobs = jobs
        self._waiting: dict[DraftKey, Draft] = {}
        self._saving: dict[DraftKey, Draft] = {}
        self._clashing: dict[DraftKey, Draft] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._save_waiting)
        drafts.edited.connect(self._on_edited)

    @property
    def busy(self) -> set[DraftKey]:
        """The drafts whose text is not in the store yet."""
        return {*self._waiting, *self._saving, *self._clashing}

    def _on_edited(self, draft: Draft) -> None:
        if draft.key in self._waiting:
            return
        self._waiting[draft.key] = draft
        draft.is_waiting = True
        self.edited.emit()
        if not self._timer.isActive():
            self._timer.start(THROTTLE_MS)

    def _save_waiting(self) -> None:
        if not all(draft.live.read_some() for draft in self._waiting.values()):
            # A long text that was pasted is read between the keys.
            self._timer.start(0)
            return
        for key in [key for key in self._waiting if key not in self._saving]:
            draft = self._waiting.pop(key)
            draft.is_waiting = False
            if key in self._clashing:
                continue
            self._saving[key] = draft
            self._jobs.run(
                self._save(draft, draft.text(), draft.revision),
                owner=self,
                then=partial(self._on_saved, draft),
                failed=partial(self._on_failed, draft),
            )
        if self._waiting and not self._timer.isActive():
            self._timer.start(THROTTLE_MS)

    def _save(self, draft: Draft, text: RichText, based_on: int) -> Callable[[], Part]:
        key = draft.key
        return lambda: self._drafting.save_part(
            key.question, key.delegation, key.kind, text, based_on=based_on
        )

    def _on_saved(self, draft: Draft, part: Part) -> None:
        self._saving.pop(draft.key, None)
        draft.revision = part.revision
        if not self.busy:
            self.saved.emit()

    def _on_failed(self, draft: Draft, error: Exception) -> None:
        self._saving.pop(draft.key, None)
        if isinstance(error, EditConflict):
            self._clashing[draft.key] = draft
            self.conflicted.emit(draft)
            return
        self._waiting.setdefault(draft.key, draft)
        if not self._timer.isActive():
            self._timer.start(_RETRY_MS)
        self.failed.emit(error)

    def keep_mine(self, draft: Draft) -> None:
        """Save the text on the screen after what was saved elsewhere; both stay in history."""

        def keep() -> Part:
            key, stored = draft.key, self._stored(draft)
            return self._drafting.save_part(
                key.question, key.delegation, key.kind, mine, based_on=stored.revision
            )

        mine = draft.text()
        self._settle(draft, mine, keep, self._on_saved)

    def take_theirs(self, draft: Draft) -> None:
        """Show what was saved elsewhere; the text on the screen is kept as a revision first."""

        def take() -> Part:
            key, theirs = draft.key, self._stored(draft)
            names = (key.question, key.delegation, key.kind)
            kept = self._drafting.save_part(*names, mine, based_on=theirs.revision)
            return self._drafting.save_part(
                *names, theirs.text, based_on=kept.revision, origin=Origin.RESTORED
            )

        mine = draft.text()
        self._settle(draft, mine, take, self._on_taken)

    def keep_both(self, draft: Draft) -> None:
        """Let the text on the screen follow what was saved elsewhere; each stays in history."""

        def join() -> Part:
            key, theirs = draft.key, self._stored(draft)
            names = (key.question, key.delegation, key.kind)
            kept = self._drafting.save_part(*names, mine, based_on=theirs.revision)
            both = joined(theirs.text, mine)
            return self._drafting.save_part(*names, both, based_on=kept.revision)

        mine = draft.text()
        self._settle(draft, mine, join, self._on_taken)

    def _settle(
        self,
        draft: Draft,
        mine: RichText,
        work: Callable[[], Part],
        then: Callable[[Draft, Part], None],
    ) -> None:
        self._jobs.run(
            work,
            owner=self,
            then=partial(self._on_settled, draft, mine, then),
            failed=self.failed.emit,
        )

    def _on_settled(
        self,
        draft: Draft,
        mine: RichText,
        then: Callable[[Draft, Part], None],
        part: Part,
    ) -> None:
        self._clashing.pop(draft.key, None)
        if draft.text() == mine:
            then(draft, part)
        else:
            # Who typed on meanwhile goes on: that text follows as the next revision.
            draft.revision = part.revision
            self._on_edited(draft)
        self.settled.emit(draft)

    def _on_taken(self, draft: Draft, part: Part) -> None:
        self._waiting.pop(draft.key, None)
        draft.is_waiting = False
        draft.take(part)
        if not self.busy:
            self.saved.emit()

    def _stored(self, draft: Draft) -> Part:
        key = draft.key
        return self._drafting.position(key.question, key.delegation).part(key.kind)

    def try_again(self) -> None:
        """Save what failed, now."""
        self._timer.stop()
        self._save_waiting()

    def finish(self) -> MeetprepError | None:
        """Save everything before the window goes; return why that was not possible.

        A text that clashes with one saved elsewhere follows that one in the history.
        Runs on the calling thread, after the worker is done with what it was given.
        """
        self.finishing.emit()
        self._timer.stop()
        self._jobs.finish()
        for key, draft in {**self._clashing, **self._saving, **self._waiting}.items():
            try:
                stored = self._stored(draft)
                part = self._drafting.save_part(
                    key.question,
                    key.delegation,
                    key.kind,
                    draft.text(),
                    based_on=stored.revision,
                )
            except MeetprepError as error:
                self._timer.start(_RETRY_MS)
                return error
            draft.revision = part.revision
            draft.is_waiting = False
            for group in (self._clashing, self._saving, self._waiting):
                group.pop(key, None)
        return None
