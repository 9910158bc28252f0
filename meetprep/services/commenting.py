"""Remark on passages of a position, answer, and settle what was remarked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.domain.anchoring import carried
from meetprep.domain.changed import Changed
from meetprep.domain.comment import Comment, CommentId
from meetprep.domain.position import PartKind
from meetprep.services.aligning import matching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from meetprep.domain.comment import Passage
    from meetprep.domain.meeting import QuestionId
    from meetprep.storage.database import Database

_NOTHING: Mapping[PartKind, str] = MappingProxyType({})


class Commenting:
    """Keep who remarked what on which words; the words may go on changing."""

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

    def on_question(
        self,
        question: QuestionId,
        delegation: str,
        shown: Mapping[PartKind, str] = _NOTHING,
    ) -> tuple[Comment, ...]:
        """Return all remarks, where they stand in the newest texts.

        Of parts in ``shown`` that is the plain text given there, as it is on the screen. They
        come in the order of parts and places, each followed by the answers to it.
        """
        with self._database.reading() as store:
            kept = store.comments.on_question(question, delegation)
            texts = store.comments.texts(question, delegation) if kept else {}
        return tuple(_in_order(_placed(kept, texts, shown)))

    def add(
        self, question: QuestionId, delegation: str, passage: Passage, text: str
    ) -> Comment:
        """Keep a remark on words of a part, as they stand in its newest revision.

        Raises:
            NotFound: the part was never saved.
        """
        with self._database.writing() as store:
            part = store.positions.get(question, delegation).part(passage.part)
            span = passage.start, passage.end
            plain = part.text.plain
            ((start, end),) = carried(passage.text, plain, [span], matching)
            comment = Comment(
                id=CommentId(str(uuid4())),
                question=question,
                delegation=delegation,
                part=passage.part,
                revision=part.revision,
                start=start,
                end=end,
                quoted=passage.words,
                text=text.strip(),
                author=self._author(),
                made_at=self._clock(),
            )
            store.comments.add([comment])
        self._publish(Changed.REVIEWS)
        return comment

    def reply(self, comment: CommentId, text: str) -> Comment:
        """Keep an answer; answering an answer answers the remark.

        Raises:
            NotFound: there is no such remark.
        """
        with self._database.writing() as store:
            answered = store.comments.get(comment)
            answer = replace(
                answered,
                id=CommentId(str(uuid4())),
                text=text.strip(),
                author=self._author(),
                made_at=self._clock(),
                parent=answered.parent or answered.id,
                resolved_at=None,
                resolved_by="",
            )
            store.comments.add([answer])
        self._publish(Changed.REVIEWS)
        return answer

    def resolve(self, comment: CommentId) -> None:
        """Say that it is done.

        Raises:
            NotFound: there is no such remark.
        """
        with self._database.writing() as store:
            at, by = self._clock(), self._author()
            store.comments.change(comment, resolved_at=at, resolved_by=by)
        self._publish(Changed.REVIEWS)

    def reopen(self, comment: CommentId) -> None:
        """Undo ``resolve``.

        Raises:
            NotFound: there is no such remark.
        """
        with self._database.writing() as store:
            store.comments.change(comment, resolved_at=None)
        self._publish(Changed.REVIEWS)

    def delete(self, comment: CommentId) -> None:
        """Hide a remark with the answers to it, or one answer.

        Raises:
            NotFound: there is no such remark.
        """
        with self._database.writing() as store:
            store.comments.mark(comment, deleted_at=self._clock())
        self._publish(Changed.REVIEWS)

    def bring_back(self, comment: CommentId) -> None:
        """Undo ``delete``.

        Raises:
            NotFound: there is no such remark.
        """
        with self._database.writing() as store:
            store.comments.mark(comment, deleted_at=None)
        self._publish(Changed.REVIEWS)


def _placed(
    comments: Iterable[Comment],
    texts: Mapping[PartKind, tuple[int, Mapping[int, str]]],
    shown: Mapping[PartKind, str],
) -> list[Comment]:
    """Return ``comments`` with their places in what is shown, or in the newest texts."""
    groups: dict[tuple[PartKind, int], list[Comment]] = defaultdict(list)
    for one in comments:
        groups[one.part, one.revision].append(one)
    found = []
    for (kind, revision), group in groups.items():
        newest, known = texts[kind]
        spans = [(one.start, one.end) for one in group]
        text = shown.get(kind, known[newest])
        places = carried(known[revision], text, spans, matching)
        found += [
            replace(one, revision=newest, start=start, end=end)
            for one, (start, end) in zip(group, places, strict=True)
        ]
    return found


def _in_order(comments: Iterable[Comment]) -> Iterator[Comment]:
    answers: dict[CommentId, list[Comment]] = defaultdict(list)
    remarks = []
    for one in sorted(comments, key=_age):
        if one.parent is None:
            remarks.append(one)
        else:
            answers[one.parent].append(one)
    kinds = list(PartKind)
    for one in sorted(remarks, key=lambda one: (kinds.index(one.part), one.start, one.end)):
        yield one
        yield from answers[one.id]


def _age(comment: Comment) -> datetime:
    """Return when it was made; what nobody dated comes first."""
    return comment.made_at or datetime.min.replace(tzinfo=UTC)
