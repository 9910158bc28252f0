"""Know which references are likely to be cited."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from meetprep.domain.citing import cited, spelt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.paper import Paper
    from meetprep.storage.database import Database


class Citing:
    """References of the papers in the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, meeting: MeetingId) -> tuple[str, ...]:
        """Return references: those of the meeting's papers first, the most used ones first."""
        with self._database.reading() as store:
            papers = store.papers.of_meeting(meeting)
            elsewhere = store.writing.references()
        near = Counter(one for paper in papers for one in _cited_by(paper))
        far = Counter(spelt(one) for _, one in elsewhere)
        ranked = [one for count in (near, far) for one, _ in count.most_common()]
        return tuple(dict.fromkeys(ranked))


def _cited_by(paper: Paper) -> Iterator[str]:
    if paper.reference:
        yield spelt(paper.reference)
    yield from map(spelt, paper.references)
    yield from cited(one.text for one in paper.text.paragraphs)
    yield from cited(note.text for note in paper.text.footnotes)
