"""Files that hang on a mail, and how they leave the process that took the mail apart."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as it hung on a mail; ``name`` has no folder."""

    name: str
    content: bytes


def attachments_to_json(attachments: tuple[Attachment, ...]) -> str:
    """Return the files as one line."""
    files = [
        {"name": one.name, "content": base64.b64encode(one.content).decode("ascii")}
        for one in attachments
    ]
    return json.dumps({"attached": files}, ensure_ascii=True)


def attached_from_json(line: str) -> tuple[Attachment, ...]:
    """Return what ``attachments_to_json`` wrote.

    Raises:
        ValueError: ``line`` holds no such files.
    """
    try:
        return tuple(
            Attachment(_bare(str(one["name"])), base64.b64decode(one["content"], validate=True))
            for one in json.loads(line)["attached"]
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no files that hang on a mail") from error


def _bare(name: str) -> str:
    """Return a name without folders and signs that no name holds."""
    last = name.replace("\\", "/").rpartition("/")[2].replace(":", "_")
    return "".join(sign for sign in last if sign.isprintable())[:200]
