"""Show what a position was, compare any two states of it, and go back to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.errors import NotFound
from meetprep.domain.position import Origin, Part, PartKind, PartRevision
from meetprep.domain.remembered import Saved, Sitting, one_by_one, sittings
from meetprep.domain.rewriting import outcome, rewriting, words_between
from meetprep.domain.richtext import EMPTY
from meetprep.services.aligning import matching

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from meetprep.domain.clearance import PositionVersion, PositionVersionId
    from meetprep.domain.exported import Exported
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import Stance
    from meetprep.domain.rewriting import Rewriting
    from meetprep.domain.richtext import RichText
    from meetprep.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Row:
    """A sitting, the words that it brought and took, and where its end went.

    ``versions`` and ``files`` are those that its newest revision lies in.
    """

    sitting: Sitting
    words_in: int
    words_out: int
    versions: tuple[PositionVersion, ...] = ()
    files: tuple[Exported, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """Two states of a part beside each other.

    ``before`` and ``after`` are ``None`` where nothing was saved, or where a whole version was
    asked for.
    """

    kind: PartKind
    old: RichText
    new: RichText
    change: Rewriting
    before: Saved | None = None
    after: Saved | None = None


@dataclass(frozen=True, slots=True)
class ComparedVersion:
    """What became of a position since a version: its stance, and the parts that changed."""

    version: PositionVersion
    stance: Stance
    parts: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Two texts of a part that nobody chose between yet, each with what the other lacks."""

    saved: Saved
    theirs: Rewriting
    mine: Rewriting


class Remembering:
    """What was saved of positions; nothing of it is ever taken away."""

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

    def history(
        self, question: QuestionId, delegation: str, kind: PartKind, *, folded: bool = True
    ) -> tuple[Row, ...]:
        """Return what was saved of a part, the newest first, in sittings or save by save."""
        with self._database.reading() as store:
            saved = store.remembered.saved(question, delegation, kind)
            versions = store.clearance.versions(question, delegation)
            files = store.exports.of_part(question, delegation, kind)
            named = {one.revisions.get(kind, 0) for one in versions} | files.keys()
            rows = sittings(saved, named) if folded else one_by_one(saved)
            numbers = {number for row in rows for number in (row.newest.number, row.before)}
            texts = store.remembered.texts(question, delegation, kind, numbers)
        found = []
        for row in rows:
            number = row.newest.number
            old = texts.get(row.before, EMPTY)
            came, went = words_between(old, texts[number], matching)
            holding = tuple(one for one in versions if one.revisions.get(kind) == number)
            found.append(Row(row, came, went, holding, files.get(number, ())))
        return tuple(found)

    def compare(
        self, question: QuestionId, delegation: str, kind: PartKind, before: int, after: int
    ) -> Compared:
        """Return how revision ``before`` became ``after``; 0 is the part before the first.

        Raises:
            NotFound: there is no such revision.
        """
        with self._database.reading() as store:
            known = {
                one.number: one for one in store.remembered.saved(question, delegation, kind)
            }
            texts = store.remembered.texts(question, delegation, kind, {before, after})
        if after not in known or (before and before not in known):
            raise NotFound("revision", str(after if after not in known else before))
        old, new = texts.get(before, EMPTY), texts[after]
        change = rewriting(old, new, matching)
        return Compared(kind, old, new, change, known.get(before), known[after])

    def restore(
        self, question: QuestionId, delegation: str, kind: PartKind, number: int
    ) -> Part:
        """Keep the text of revision ``number`` after the newest one, and return the part.

        A text that is the newest already makes no revision.

        Raises:
            NotFound: there is no such revision.
        """
        with self._database.writing() as store:
            found = store.remembered.texts(question, delegation, kind, {number})
            if number not in found:
                raise NotFound("revision", str(number))
            part = self._keep(store, question, delegation, kind, found[number])
        self._publish(Changed.POSITIONS)
        return part

    def clash(
        self, question: QuestionId, delegation: str, kind: PartKind, mine: RichText
    ) -> Clash:
        """Return the newest revision of a part beside a text that is not saved.

        Raises:
            NotFound: nothing was saved.
        """
        with self._database.reading() as store:
            saved = store.remembered.saved(question, delegation, kind)
            theirs = store.positions.get(question, delegation).part(kind).text
        if not saved:
            raise NotFound("revision", "1")
        return Clash(
            saved[0],
            outcome(rewriting(mine, theirs, matching)),
            outcome(rewriting(theirs, mine, matching)),
        )

    def compare_version(
        self, question: QuestionId, delegation: str, version: PositionVersionId
    ) -> ComparedVersion:
        """Return what changed in the position since it was given that name.

        Raises:
            NotFound: there is no such version.
        """
        with self._database.reading() as store:
            found = _version(store, question, delegation, version)
            texts = _texts(store, question, delegation, found)
            now = store.positions.get(question, delegation)
        compared = (
            Compared(
                part.kind,
                texts[part.kind],
                part.text,
                rewriting(texts[part.kind], part.text, matching),
            )
            for part in now.parts
        )
        changed = tuple(one for one in compared if one.change.is_changed)
        return ComparedVersion(found, now.stance, changed)

    def restore_version(
        self, question: QuestionId, delegation: str, version: PositionVersionId
    ) -> tuple[Part, ...]:
        """Leave stance and all parts as they were in that version, as new revisions.

        Returns the parts that changed thereby.

        Raises:
            NotFound: there is no such version.
        """
        with self._database.writing() as store:
            found = _version(store, question, delegation, version)
            texts = _texts(store, question, delegation, found)
            now = store.positions.get(question, delegation)
            if now.stance is not found.stance:
                store.positions.add_stance_revision(
                    question,
                    delegation,
                    number=now.stance_revision + 1,
                    stance=found.stance,
                    saved_at=self._clock(),
                    author=self._author(),
                )
            parts = tuple(
                self._keep(store, question, delegation, part.kind, texts[part.kind])
                for part in now.parts
                if part.text != texts[part.kind]
            )
        self._publish(Changed.POSITIONS)
        return parts

    def _keep(
        self,
        store: Transaction,
        question: QuestionId,
        delegation: str,
        kind: PartKind,
        text: RichText,
    ) -> Part:
        current = store.positions.get(question, delegation).part(kind)
        if text == current.text:
            return current
        number, at = current.revision + 1, self._clock()
        kept = PartRevision(kind, number, text, at, self._author(), Origin.RESTORED)
        store.positions.add_part_revision(question, delegation, kept)
        return Part(kind, text, number, at)


def _version(
    store: Transaction, question: QuestionId, delegation: str, version: PositionVersionId
) -> PositionVersion:
    for one in store.clearance.versions(question, delegation):
        if one.id == version:
            return one
    raise NotFound("version", version)


def _texts(
    store: Transaction, question: QuestionId, delegation: str, version: PositionVersion
) -> dict[PartKind, RichText]:
    """Return the text of each part in a version; what was empty is empty."""
    found = dict.fromkeys(PartKind, EMPTY)
    for kind, number in version.revisions.items():
        found[kind] = store.remembered.texts(question, delegation, kind, {number})[number]
    return found
