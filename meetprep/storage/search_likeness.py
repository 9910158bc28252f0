"""Find what a delegation said on questions that share the telling words of another one."""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from meetprep.domain.excerpts import any_places
from meetprep.domain.folding import words
from meetprep.domain.searching import Earlier, HitKind, Term
from meetprep.storage.search_hits import found_hits
from meetprep.storage.search_texts import facet

if TYPE_CHECKING:
    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.searching import Hit
    from meetprep.storage.driver import DriverConnection

_STEM = 6  # what follows the sixth letter bends a word, in most languages
_SHORTEST = 4
_MOST_STEMS = 40
_NEWEST = 2000
_LEAST_SHARE = 0.35  # of the best score; weaker ones only look related
_LEAST_STEMS = 2
_AS_MANY = 4  # candidates for each that is shown

_STEM_ROWS = (
    "SELECT rowid FROM search_words_position WHERE search_words_position MATCH ? "
    "ORDER BY rowid DESC LIMIT ?"
)
_REVISION = """
    SELECT max(number) FROM part_revision JOIN part ON part.id = part_id
    JOIN position ON position.id = position_id
    WHERE question_id = ? AND delegation_code = ? AND kind = ?
"""


def said_before(
    connection: DriverConnection, asked: str, delegation: str, *, but: MeetingId, most: int
) -> tuple[Earlier, ...]:
    """Return at most ``most`` parts that bear on ``asked``, the newest first.

    Only what ``delegation`` said, and not at the meeting ``but``.
    """
    stems = [Term((stem,), is_prefix=True) for stem in _stems(asked)]
    scores = _scores(connection, stems, delegation, but)
    best = max(scores.values(), default=0.0)
    likely = [number for number, score in scores.items() if score >= best * _LEAST_SHARE]
    likely = sorted(likely, key=lambda number: -scores[number])[: most * _AS_MANY]
    hits = found_hits(
        connection,
        HitKind.POSITION,
        sorted(likely, reverse=True),
        lambda text: any_places(text, stems) or None,
    )
    return tuple(_earlier(connection, hit) for hit in islice(hits, most))


def _stems(asked: str) -> list[str]:
    long = (word[:_STEM] for word in words(asked) if len(word) >= _SHORTEST)
    return list(dict.fromkeys(long))[:_MOST_STEMS]


def _scores(
    connection: DriverConnection, stems: list[Term], delegation: str, but: MeetingId
) -> dict[int, float]:
    """Weigh each of the delegation's parts by the stems that few of them have."""
    where = f'"{facet("d", delegation)}" NOT "{facet("m", but)}"'
    run = connection.execute
    whole = len(run(_STEM_ROWS, (where, _NEWEST)).fetchall())
    scores: dict[int, float] = defaultdict(float)
    shared: dict[int, int] = defaultdict(int)
    for stem in stems:
        match = f'"{stem.words[0]}"* AND ({where})'
        rows = run(_STEM_ROWS, (match, _NEWEST)).fetchall()
        weight = math.log(1 + whole / len(rows)) if rows else 0.0
        for (number,) in rows:
            scores[number] += weight
            shared[number] += 1
    least = min(_LEAST_STEMS, len(stems))
    return {number: score for number, score in scores.items() if shared[number] >= least}


def _earlier(connection: DriverConnection, hit: Hit) -> Earlier:
    place = hit.place
    part = place.part.value if place.part else ""
    row = connection.execute(_REVISION, (place.question, place.delegation, part)).fetchone()
    number = row[0] if row else 0
    over = place.end or place.start
    late = over is not None and hit.when is not None and hit.when > over
    return Earlier(hit, number, changed=late and number > 1)
