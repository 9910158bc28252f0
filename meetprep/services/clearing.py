"""Have a position cleared, step by step, and name the states that it went through."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.domain.changed import Changed
from meetprep.domain.clearance import (
    ClearanceStep,
    ClearanceStepId,
    PositionVersion,
    PositionVersionId,
)
from meetprep.domain.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from meetprep.domain.clearance import Decision, Progress
    from meetprep.domain.due import Due
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.storage.database import Database, Transaction


class Clearing:
    """Ask people to agree, keep what they said, and freeze what they agreed to."""

    def __init__(
        self,
        database: Database,
        *,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._author = author
        self._clock = clock
        self._publish = publish

    def progress(self, meeting: MeetingId, delegation: str) -> Mapping[QuestionId, Progress]:
        """Return how far the delegation is with each question of a meeting."""
        with self._database.reading() as store:
            return store.progress.of_meeting(meeting, delegation)

    def steps(self, question: QuestionId, delegation: str) -> tuple[ClearanceStep, ...]:
        """Return who has to agree, in order, and whose agreement is to an earlier text."""
        with self._database.reading() as store:
            return tuple(
                replace(step, is_outdated=_is_outdated(store, question, delegation, step))
                for step in store.clearance.steps(question, delegation)
            )

    def versions(self, question: QuestionId, delegation: str) -> tuple[PositionVersion, ...]:
        """Return the versions that were named or cleared, newest first."""
        with self._database.reading() as store:
            return store.clearance.versions(question, delegation)

    def add_step(
        self, question: QuestionId, delegation: str, who: str, due: Due | None = None
    ) -> ClearanceStep:
        """Let one more person or unit have to agree, after the others."""
        step = ClearanceStep(ClearanceStepId(str(uuid4())), " ".join(who.split()), due)
        with self._database.writing() as store:
            steps = store.clearance.steps(question, delegation)
            store.clearance.put_steps(question, delegation, [*steps, step])
        self._publish(Changed.CLEARANCE)
        return step

    def set_steps(
        self, question: QuestionId, delegation: str, steps: Iterable[ClearanceStep]
    ) -> None:
        """Replace who has to agree: another order, one less, or those there were before."""
        with self._database.writing() as store:
            store.clearance.put_steps(question, delegation, steps)
        self._publish(Changed.CLEARANCE)

    def last_chain(self, question: QuestionId, delegation: str) -> tuple[ClearanceStep, ...]:
        """Return who had to agree to the position that was cleared or planned last.

        That is the last question of this meeting that has steps, else of the newest meeting.
        """
        with self._database.reading() as store:
            return store.clearance.last_steps(question, delegation)

    def reuse_chain(self, question: QuestionId, delegation: str) -> tuple[ClearanceStep, ...]:
        """Let the same people agree, in the same order, as to the last position."""
        with self._database.writing() as store:
            there = store.clearance.steps(question, delegation)
            steps = there or tuple(
                ClearanceStep(ClearanceStepId(str(uuid4())), step.who)
                for step in store.clearance.last_steps(question, delegation)
            )
            store.clearance.put_steps(question, delegation, steps)
        self._publish(Changed.CLEARANCE)
        return steps

    def ask(
        self, question: QuestionId, delegation: str, step: ClearanceStepId
    ) -> ClearanceStep:
        """Keep that the text was sent to them today; an earlier answer is taken back.

        Raises:
            NotFound: there is no such step.
        """
        asked = partial(
            replace, asked_at=self._clock(), decision=None, decided_at=None, remark=""
        )
        return self._change(question, delegation, step, asked)

    def decide(
        self,
        question: QuestionId,
        delegation: str,
        step: ClearanceStepId,
        decision: Decision | None,
        remark: str = "",
    ) -> ClearanceStep:
        """Keep what they said; ``None`` takes it back.

        When everybody has agreed to what the position says now, it is kept as cleared.

        Raises:
            NotFound: there is no such step.
        """
        answered = partial(
            replace,
            decision=decision,
            decided_at=None if decision is None else self._clock(),
            remark=remark.strip(),
        )
        return self._change(question, delegation, step, answered)

    def name_version(self, question: QuestionId, delegation: str, name: str) -> PositionVersion:
        """Keep the present state of the whole position under ``name``."""
        with self._database.writing() as store:
            version = self._present(store, question, delegation, " ".join(name.split()))
            store.clearance.add_version(question, delegation, version)
        self._publish(Changed.CLEARANCE)
        return version

    def delete_version(self, version: PositionVersionId) -> None:
        """Forget the name; its revisions stay in the history.

        Raises:
            NotFound: there is no such version.
        """
        with self._database.writing() as store:
            store.clearance.mark_version(version, deleted_at=self._clock())
        self._publish(Changed.CLEARANCE)

    def bring_back_version(self, version: PositionVersionId) -> None:
        """Undo ``delete_version``.

        Raises:
            NotFound: there is no such version.
        """
        with self._database.writing() as store:
            store.clearance.mark_version(version, deleted_at=None)
        self._publish(Changed.CLEARANCE)

    def _change(
        self,
        question: QuestionId,
        delegation: str,
        key: ClearanceStepId,
        change: Callable[[ClearanceStep], ClearanceStep],
    ) -> ClearanceStep:
        with self._database.writing() as store:
            steps = store.clearance.steps(question, delegation)
            found = next((step for step in steps if step.id == key), None)
            if found is None:
                raise NotFound("clearance step", key)
            changed = change(found)
            now = [changed if one.id == changed.id else one for one in steps]
            store.clearance.put_steps(question, delegation, now)
            if changed.is_cleared and all(
                one.is_cleared and not _is_outdated(store, question, delegation, one)
                for one in now
            ):
                version = self._present(store, question, delegation, "", is_cleared=True)
                store.clearance.add_version(question, delegation, version)
        self._publish(Changed.CLEARANCE)
        return changed

    def _present(
        self,
        store: Transaction,
        question: QuestionId,
        delegation: str,
        name: str,
        *,
        is_cleared: bool = False,
    ) -> PositionVersion:
        """Return the state that the position is in now."""
        position = store.positions.get(question, delegation)
        return PositionVersion(
            id=PositionVersionId(str(uuid4())),
            name=name,
            made_at=self._clock(),
            author=self._author(),
            stance=position.stance,
            revisions={
                part.kind: part.revision for part in position.parts if not part.text.is_empty
            },
            is_cleared=is_cleared,
        )


def _is_outdated(
    store: Transaction, question: QuestionId, delegation: str, step: ClearanceStep
) -> bool:
    """Tell whether the position changed after somebody agreed to it."""
    if not step.is_cleared or step.decided_at is None:
        return False
    return store.progress.changed_since(question, delegation, step.decided_at)
