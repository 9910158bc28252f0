"""The search index in SQLite: its tables, and the triggers that note what has to be read anew.

Everything here follows from the other tables and can be dropped and made again at any time, so
it is no part of the schema that migrations keep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.searching import HitKind

if TYPE_CHECKING:
    from sqlalchemy import Connection

# The number of an entry tells its kind.
BAND = 1 << 40
BANDS = {kind: number for number, kind in enumerate(HitKind, 1)}


def words_table(kind: HitKind) -> str:
    """Return the table with the words of a kind.

    Each kind has its own: the cost of a word's beginning grows with all that is in its table.
    """
    return f"search_words_{kind.value}"


# Words come folded and parted by blanks, and facets hold no ASCII sign but letters and digits:
# nothing is left for the tokenizer to decide. The index keeps no text: what is deleted has to
# be told word by word, and with secure-delete no word of it stays in the file.
_WORDS = {
    words_table(kind): f"CREATE VIRTUAL TABLE {words_table(kind)} "
    "USING fts5(words, content='', prefix='1 2 3', tokenize='ascii')"
    for kind in HitKind
}
_TABLES = {
    "search_entry": """
        CREATE TABLE search_entry (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL,
            place INTEGER NOT NULL, words BLOB NOT NULL
        )
    """,
    "search_entry_key": "CREATE INDEX search_entry_key ON search_entry (kind, key)",
    "search_due": """
        CREATE TABLE search_due (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (kind, key)
        )
    """,
}
_SECURE = "INSERT INTO {0}({0}, rank) VALUES ('secure-delete', 1)"

# Which rows make which entry: table, kind of entry, column with its key, columns to watch.
_WATCHED = (
    ("meeting", HitKind.MEETING, "id", "name, place, body, starts_on, deleted_at"),
    ("session", HitKind.MEETING, "meeting_id", "label, title, deleted_at"),
    ("question", HitKind.QUESTION, "id", "title, context, ask, session_id, deleted_at"),
    ("part_revision", HitKind.POSITION, "part_id", "number, plain, content"),
    ("note", HitKind.NOTE, "id", "text, assessment, delegation_code, question_id, deleted_at"),
    ("note_tag", HitKind.NOTE, "note_id", "tag"),
    ("paper", HitKind.PAPER, "id", "title, reference, file_name, meeting_id"),
    ("paper_paragraph", HitKind.PAPER, "paper_id", "text, label"),
)

# What vanishes and comes back, or moves, together with a meeting, a session or a question.
_FOLLOWING = (
    (
        "meeting",
        "deleted_at",
        """
        SELECT 'question', question.id FROM question
        JOIN session ON session.id = session_id WHERE meeting_id = new.id
        UNION ALL SELECT 'position', part.id FROM part
        JOIN position ON position.id = position_id JOIN question ON question.id = question_id
        JOIN session ON session.id = session_id WHERE meeting_id = new.id
        UNION ALL SELECT 'note', note.id FROM note JOIN question ON question.id = question_id
        JOIN session ON session.id = session_id WHERE meeting_id = new.id
        UNION ALL SELECT 'paper', id FROM paper WHERE meeting_id = new.id
        """,
    ),
    (
        "session",
        "deleted_at, meeting_id",
        """
        SELECT 'question', id FROM question WHERE session_id = new.id
        UNION ALL SELECT 'position', part.id FROM part
        JOIN position ON position.id = position_id JOIN question ON question.id = question_id
        WHERE session_id = new.id
        UNION ALL SELECT 'note', note.id FROM note JOIN question ON question.id = question_id
        WHERE session_id = new.id
        """,
    ),
    (
        "question",
        "deleted_at, session_id",
        """
        SELECT 'position', part.id FROM part
        JOIN position ON position.id = position_id WHERE question_id = new.id
        UNION ALL SELECT 'note', id FROM note WHERE question_id = new.id
        """,
    ),
)

# The oldest first: what was said last gets the highest number.
_EVERYTHING = (
    "SELECT 'meeting', id FROM meeting ORDER BY starts_on, id",
    """
    SELECT 'question', question.id FROM question JOIN session ON session.id = session_id
    JOIN meeting ON meeting.id = meeting_id
    ORDER BY starts_on, meeting.id, session.ordinal, question.ordinal
    """,
    "SELECT 'note', id FROM note ORDER BY noted_at, id",
    "SELECT 'paper', id FROM paper ORDER BY received_at, id",
    """
    SELECT 'position', part_id FROM part_revision GROUP BY part_id
    ORDER BY max(saved_at), part_id
    """,
)


def _due(select: str) -> str:
    return f"INSERT OR IGNORE INTO search_due (kind, key) {select};"


def _triggers() -> dict[str, str]:
    made = {}
    for table, kind, key, columns in _WATCHED:
        events = (("INSERT", "new"), (f"UPDATE OF {columns}", "new"), ("DELETE", "old"))
        for event, row in events:
            name = f"search_{table}_{event.split()[0].lower()}"
            due = _due(f"SELECT '{kind}', {row}.{key}")
            made[name] = f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {due} END"
    for table, columns, select in _FOLLOWING:
        name = f"search_{table}_whole"
        event = f"UPDATE OF {columns}"
        made[name] = f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {_due(select)} END"
    return made


_WANTED = {name: sql.strip() for name, sql in (_WORDS | _TABLES | _triggers()).items()}


def exists(connection: Connection) -> bool:
    """Tell whether there is an index, whatever its state."""
    found = "SELECT 1 FROM sqlite_schema WHERE name = 'search_due'"
    return connection.exec_driver_sql(found).first() is not None


def is_current(connection: Connection) -> bool:
    """Tell whether the index is made as this version makes it, with all that feeds it."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_schema WHERE name GLOB 'search_*'"
    )
    found = {name: sql for name, sql in rows if name in _WANTED}
    return found == _WANTED


def drop(connection: Connection) -> None:
    """Leave no index; a migration may change the tables that its triggers name."""
    rows = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_schema WHERE name GLOB 'search_*' AND (type = 'trigger' "
        "OR sql LIKE 'CREATE VIRTUAL%' OR name IN ('search_entry', 'search_due'))"
    )
    for kind, name in rows.all():
        connection.exec_driver_sql(f'DROP {kind} "{name}"')


def make(connection: Connection) -> None:
    """Leave a new index in which everything waits to be read, instead of any there was."""
    drop(connection)
    for statement in (*_WANTED.values(), *map(_SECURE.format, _WORDS), *map(_due, _EVERYTHING)):
        connection.exec_driver_sql(statement)
