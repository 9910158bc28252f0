"""A returned copy as one line of JSON, for the way out of the process that read it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from meetprep.domain.returned import (
    Remark,
    Returned,
    ReturnedParagraph,
    Stretch,
    Touch,
)
from meetprep.domain.richtext import BlockKind, ListStyle, Mark, Run
from meetprep.domain.signs import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable


def returned_to_json(returned: Returned) -> str:
    """Return the copy as one line."""
    value = {
        "paragraphs": [_paragraph_value(one) for one in returned.paragraphs],
        "notes": [[[r.text, _marks(r.marks), r.link] for r in note] for note in returned.notes],
        "remarks": [
            [r.key, _touch_value(r.touch), r.text, r.start, r.end, r.parent, r.is_resolved]
            for r in returned.remarks
        ],
        "record": returned.record,
        "lines": sorted(returned.lines),
        "saved": _touch_value(returned.saved),
        "margins": [_paragraph_value(one) for one in returned.margins],
        "rewritten": list(returned.rewritten),
    }
    return json.dumps({"returned": value}, ensure_ascii=True, separators=(",", ":"))


def returned_from_json(line: str) -> Returned:
    """Return what ``returned_to_json`` wrote.

    Raises:
        ValueError: ``line`` holds no such copy.
    """
    try:
        value = json.loads(line)["returned"]
        return Returned(
            tuple(map(_paragraph, value["paragraphs"])),
            tuple(tuple(map(_run, note)) for note in value["notes"]),
            tuple(map(_remark, value["remarks"])),
            tuple((str(at), str(one)) for at, one in value["record"]),
            frozenset(map(str, value["lines"])),
            _touch(value["saved"]) or Touch(),
            tuple(map(_paragraph, value["margins"])),
            tuple(map(str, value["rewritten"])),
        )
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError("no copy that came back") from error


def _paragraph_value(one: ReturnedParagraph) -> list[Any]:
    stretches = [
        [
            stretch.text,
            _marks(stretch.marks),
            stretch.link,
            _touch_value(stretch.inserted),
            _touch_value(stretch.deleted),
            _touch_value(stretch.restyled),
            _marks(stretch.earlier),
            stretch.note,
        ]
        for stretch in one.stretches
    ]
    ends = [_touch_value(touch) for touch in (one.inserted, one.deleted, one.reshaped)]
    return [stretches, _shape_value(one.shape), one.anchors, *ends, _shape_value(one.earlier)]


def _paragraph(value: list[Any]) -> ReturnedParagraph:
    stretches, shape, anchors, inserted, deleted, reshaped, earlier = value
    return ReturnedParagraph(
        tuple(map(_stretch, stretches)),
        _shape(shape),
        tuple(map(str, anchors)),
        _touch(inserted),
        _touch(deleted),
        _touch(reshaped),
        _shape(earlier),
    )


def _stretch(value: list[Any]) -> Stretch:
    text, marks, link, inserted, deleted, restyled, earlier, note = value
    return Stretch(
        str(text),
        _known_marks(marks),
        str(link),
        _touch(inserted),
        _touch(deleted),
        _touch(restyled),
        _known_marks(earlier),
        int(note),
    )


def _remark(value: list[Any]) -> Remark:
    key, touch, text, start, end, parent, is_resolved = value
    return Remark(
        str(key),
        _touch(touch) or Touch(),
        str(text),
        (int(start[0]), int(start[1])),
        (int(end[0]), int(end[1])),
        str(parent),
        bool(is_resolved),
    )


def _run(value: list[Any]) -> Run:
    text, marks, link = value
    return Run(str(text), _known_marks(marks), str(link))


def _touch_value(touch: Touch | None) -> list[str] | None:
    if touch is None:
        return None
    return [touch.author, touch.made_at.isoformat() if touch.made_at else ""]


def _touch(value: list[str] | None) -> Touch | None:
    if value is None:
        return None
    author, at = value
    return Touch(str(author), datetime.fromisoformat(at) if at else None)


def _shape_value(shape: Shape) -> list[Any]:
    return [shape.kind.value, shape.level, shape.list_style and shape.list_style.value]


def _shape(value: list[Any]) -> Shape:
    kind, level, listed = value
    return Shape(BlockKind(kind), int(level), ListStyle(listed) if listed else None)


def _marks(marks: Iterable[Mark]) -> list[str]:
    return sorted(mark.value for mark in marks)


def _known_marks(values: list[str]) -> frozenset[Mark]:
    return frozenset(map(Mark, values))
