"""Part the head of a paper that a page viewer ran together with the text below it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.dates import find_dates
from meetprep.domain.labels import split_label
from meetprep.domain.names import GATHERS
from meetprep.domain.sessions import DISCUSSION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.lines import Line

# No head in lines of its own has one as long as this.
SHORTEST = 220
REACH = 400
LONGEST_NAME = 140
QUOTED = re.compile(r"\s*[:–—-]?\s*([\"“„«].{3,160}?[\"”“»])\s")
FIRST_CHAPTER = re.compile(r"\s(?=(?:1|I)\.\s+[A-ZÀ-Þ])")
OPENS = re.compile(r"[\s,.]+(?=[A-ZÀ-Þ\d(])")


def with_parted_head(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return lines of which the first is no head, title and text in one."""
    lines = tuple(lines)
    return (*_parts(lines[0]), *lines[1:]) if lines else ()


def _parts(line: Line) -> list[Line]:
    text = line.text
    kind = DISCUSSION.search(text[:REACH]) if len(text) >= SHORTEST else None
    if kind is None:
        return [line]
    leads = not text[: kind.start()].strip()
    if not leads and not GATHERS.search(text[: min(LONGEST_NAME, kind.start())]):
        return [line]
    dates = [one for one in find_dates(text[:REACH]) if one.start is not None]
    ends = {kind.end() if leads else kind.start()}
    quoted = QUOTED.match(text, kind.end())
    chapter = FIRST_CHAPTER.search(text[:REACH], kind.end())
    ends |= {one.end() for one in (quoted, chapter) if one}
    ends |= {one.stop for one in dates[:1] if OPENS.match(text, one.stop)}
    cuts = sorted(ends)
    pieces = [text[a:b].strip(" ,") for a, b in zip([0, *cuts], [*cuts, None], strict=True)]
    labelled = [(None, one) if not at else split_label(one) for at, one in enumerate(pieces)]
    return [replace(line, text=one, label=label) for label, one in labelled if one]
