"""See where everybody stands, and whose figures count if it came to a vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.files import replace_file, safe_name
from meetprep.domain.changed import Changed
from meetprep.domain.errors import BadFigures, UnreadableFile
from meetprep.domain.population import read_population
from meetprep.domain.position import empty_position
from meetprep.domain.room import Room, course_of, groups_of
from meetprep.storage.settings import HOME

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from meetprep.domain.meeting import Meeting, MeetingId, QuestionId
    from meetprep.domain.note import Note
    from meetprep.domain.population import Population
    from meetprep.domain.position import Position
    from meetprep.domain.room import Stand
    from meetprep.storage.database import Database, Transaction

_FIGURES = "population figures"
_BUNDLED = "population.csv"
_LARGEST = 100_000


class Rooms:
    """Put together what is known of a meeting's room."""

    def __init__(
        self, database: Database, *, bundled: Path, publish: Callable[[Changed], None]
    ) -> None:
        self._database = database
        self._bundled = bundled / _BUNDLED
        self._publish = publish

    def of(self, meeting: MeetingId) -> Room:
        """Return where every delegation stands on every question that is still asked.

        Raises:
            NotFound: the meeting was deleted or never was.
        """
        with self._database.reading() as store:
            return load_room(store, meeting, store.settings.get(HOME) or "")

    def population(self) -> Population:
        """Return the user's figures, else those that come with the program."""
        with self._database.reading() as store:
            own = store.settings.get(_FIGURES)
        if own:
            return read_population(own, _BUNDLED)
        return read_population(self._bundled.read_text(encoding="utf-8"), _BUNDLED)

    def has_own_figures(self) -> bool:
        """Tell whether the figures are the user's."""
        with self._database.reading() as store:
            return bool(store.settings.get(_FIGURES))

    def take_figures(self, path: Path) -> Population:
        """Count with the figures in that file from now on; they are kept in the store.

        Raises:
            UnreadableFile: it can't be read.
            BadFigures: a member or the year is missing, or the figures don't add up.
        """
        try:
            content = path.read_bytes()
        except OSError as error:
            raise UnreadableFile(path, error.strerror or str(error)) from error
        try:
            text = content[:_LARGEST].decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BadFigures(path.name, "UTF-8") from error
        figures = read_population(text, path.name)
        self._keep(text)
        return figures

    def drop_figures(self) -> None:
        """Count with the figures that come with the program again."""
        self._keep("")

    def file_name(self, meeting: Meeting, kind: str) -> str:
        """Return a name such as ``room_2025-01-30.svg`` for a file of that kind."""
        day = meeting.start.isoformat() if meeting.start else meeting.name
        return f"{safe_name(f'room_{day}')}.{kind}"

    def save(self, content: bytes, target: Path) -> None:
        """Write a picture or a table of the room.

        Raises:
            UnwritablePlace: the file could not be written; the old one is untouched.
        """
        replace_file(target, content)

    def _keep(self, text: str) -> None:
        with self._database.writing() as store:
            store.settings.put(_FIGURES, text)
        self._publish(Changed.SETTINGS)


def load_room(store: Transaction, meeting: MeetingId, home: str) -> Room:
    """Return the room as ``home`` sees it.

    Raises:
        NotFound: the meeting was deleted or never was.
    """
    found = store.meetings.get(meeting)
    notes = store.notes.of_meeting(meeting)
    positions = {
        code: store.positions.of_meeting(meeting, code)
        for code in store.positions.delegations_of(meeting)
    }
    asked = [one.id for one in found.questions if one.dropped_by is None]
    return Room(
        meeting=found,
        home=home,
        markings=_markings(store, meeting),
        delegations=store.delegations.all(),
        courses={
            question: _courses(question, notes.get(question, ()), positions, home)
            for question in asked
        },
        groups=groups_of(
            store.like_minded.of_meeting(meeting),
            (note for on_one in notes.values() for note in on_one),
        ),
    )


def _markings(store: Transaction, meeting: MeetingId) -> tuple[str, ...]:
    marked = (marking for _, marking in store.papers.headings_of(meeting))
    return tuple(filter(None, dict.fromkeys(marked)))


def _courses(
    question: QuestionId,
    notes: tuple[Note, ...],
    positions: Mapping[str, Mapping[QuestionId, Position]],
    home: str,
) -> dict[str, tuple[Stand, ...]]:
    """Return the course of each delegation of which anything is known."""
    codes = dict.fromkeys((*positions, *(note.delegation for note in notes)))
    found = {}
    for code in codes:
        drafted = positions.get(code, {}).get(question) or empty_position(question, code)
        own = [note for note in notes if note.delegation == code]
        found[code] = course_of(drafted, own, is_ours=code == home)
    return {code: course for code, course in found.items() if course}
