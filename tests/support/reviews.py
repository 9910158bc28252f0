"""Proposals of invented reviewers on a position, as a file that came back holds them."""

from datetime import UTC, datetime, timedelta

from meetprep.domain.merging import changes
from meetprep.domain.richtext import from_plain
from meetprep.domain.suggestion import Suggestion, SuggestionId
from meetprep.services.aligning import matching
from meetprep.storage.database import Database
from tests.support.builders import new_id

MADE = datetime(2025, 1, 20, 9, 2, tzinfo=UTC)


def proposals(question, kind, part, new, author, *, delegation="PT", minutes=0):
    """What ``author`` proposes who would have the part read ``new``."""
    return [
        Suggestion(
            SuggestionId(new_id()),
            question,
            delegation,
            kind,
            part.revision,
            change.start,
            change.end,
            part.text.plain[change.start : change.end],
            change.replacement,
            author,
            MADE + timedelta(minutes=minutes + number),
            change.kind,
        )
        for number, change in enumerate(changes(part.text, from_plain(new), matching))
    ]


def keep(store, suggestions):
    """Put proposals into the store of that file."""
    database = Database(store)
    with database.writing() as kept:
        kept.suggestions.add(suggestions)
    database.close()
    return [one.id for one in suggestions]
