"""Find what a delegation said on questions that share the telling words of another one."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from meetprep.domain.excerpts import any_places
from meetprep.domain.folding import words
from meetprep.domain.searching import Earlier, HitKind, Term
from meetprep.storage import search_schema
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow
from meetprep.storage.search_hits import found_hits
from meetprep.storage.search_schema import BAND, BANDS
from meetprep.storage.search_texts import facet

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.searching import Hit

_STEM = 6  # what follows the sixth letter bends a word, in most languages
_SHORTEST = 4
_MOST_STEMS = 40
_NEWEST = 2000
_LEAST_SHARE = 0.35  # of the best score; weaker ones only look related
_LEAST_STEMS = 2
_AS_MANY = 4  # candidates for each that is shown

_STEM_ROWS = (
    "SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid >= ? "
    "ORDER BY rowid DESC LIMIT ?"
)
_POSITIONS = BANDS[HitKind.POSITION] * BAND


def said_before(
    session: Session, asked: str, delegation: str, *, but: MeetingId, most: int
) -> tuple[Earlier, ...]:
    """Return at most ``most`` parts that bear on ``asked``, the newest first.

    Those at the meeting ``but`` are left out.
    """
    if not search_schema.exists(session.connection()):
        return ()
    stems = [Term((stem,), is_prefix=True) for stem in _stems(asked)]
    scores = _scores(session, stems, delegation, but)
    best = max(scores.values(), default=0.0)
    likely = [number for number, score in scores.items() if score >= best * _LEAST_SHARE]
    likely = sorted(likely, key=lambda number: -scores[number])[: most * _AS_MANY]
    hits = found_hits(
        session,
        HitKind.POSITION,
        sorted(likely, reverse=True),
        lambda text: any_places(text, stems) or None,
    )
    return tuple(_earlier(session, hit) for hit in hits[:most])


def _stems(asked: str) -> list[str]:
    long = (word[:_STEM] for word in words(asked) if len(word) >= _SHORTEST)
    return list(dict.fromkeys(long))[:_MOST_STEMS]


def _scores(
    session: Session, stems: list[Term], delegation: str, but: MeetingId
) -> dict[int, float]:
    """Weigh each of the delegation's parts by the stems that few of them have."""
    where = f'"{facet("d", delegation)}" NOT "{facet("m", but)}"'
    run = session.connection().exec_driver_sql
    whole = len(run(_STEM_ROWS, (where, _POSITIONS, _NEWEST)).all())
    scores: dict[int, float] = defaultdict(float)
    shared: dict[int, int] = defaultdict(int)
    for stem in stems:
        match = f'"{stem.words[0]}"* AND ({where})'
        rows = run(_STEM_ROWS, (match, _POSITIONS, _NEWEST)).all()
        weight = math.log(1 + whole / len(rows)) if rows else 0.0
        for (number,) in rows:
            scores[number] += weight
            shared[number] += 1
    least = min(_LEAST_STEMS, len(stems))
    return {number: score for number, score in scores.items() if shared[number] >= least}


def _earlier(session: Session, hit: Hit) -> Earlier:
    place = hit.place
    revision = session.scalar(
        select(func.max(PartRevisionRow.number))
        .join(PartRow, PartRow.id == PartRevisionRow.part_id)
        .join(PositionRow, PositionRow.id == PartRow.position_id)
        .where(PositionRow.question_id == place.question, PartRow.kind == place.part)
        .where(PositionRow.delegation_code == place.delegation)
    )
    number = revision or 0
    over = place.end or place.start
    late = over is not None and hit.when is not None and hit.when > over
    return Earlier(hit, number, changed=late and number > 1)
