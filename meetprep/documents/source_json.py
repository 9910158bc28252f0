"""A text as it was read, as JSON: how it leaves the process that read it.

JSON and not pickle: what comes from that process is no more to be trusted than the file.
"""

from __future__ import annotations

import json
from typing import Any

from meetprep.domain.paper import (
    Footnote,
    NoteAnchor,
    PaperWarning,
    Paragraph,
    ParagraphKind,
    SourceText,
    WarningCode,
)


def to_json(media_type: str, text: SourceText) -> str:
    """Return the text and the media type of its file as one line."""
    found = {"media_type": media_type, "text": text}
    return json.dumps(found, ensure_ascii=True, default=_fields)


def from_json(line: str) -> tuple[str, SourceText]:
    """Return what ``to_json`` wrote.

    Raises:
        ValueError: ``line`` is no such text.
    """
    try:
        value = json.loads(line)
        text = value["text"]
        return str(value["media_type"]), SourceText(
            paragraphs=tuple(_paragraph(entry) for entry in text["paragraphs"]),
            footnotes=tuple(
                Footnote(str(entry["label"]), str(entry["text"])) for entry in text["footnotes"]
            ),
            warnings=tuple(_warning(entry) for entry in text["warnings"]),
            margins=tuple(str(entry) for entry in text["margins"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a text as it was read") from error


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any value of a text
    """Return what a value holds, not copied as ``asdict`` does."""
    return {name: getattr(value, name) for name in value.__slots__}


def _paragraph(value: dict[str, Any]) -> Paragraph:
    return Paragraph(
        text=str(value["text"]),
        kind=ParagraphKind(value["kind"]),
        label=str(value["label"]),
        level=int(value["level"]),
        notes=tuple(NoteAnchor(int(n["offset"]), str(n["label"])) for n in value["notes"]),
        page=None if value["page"] is None else int(value["page"]),
    )


def _warning(value: dict[str, Any]) -> PaperWarning:
    return PaperWarning(
        code=WarningCode(value["code"]),
        paragraph=value["paragraph"],
        announced=value["announced"],
        found=value["found"],
        detail=str(value["detail"]),
    )
