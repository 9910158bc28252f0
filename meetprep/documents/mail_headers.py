"""Show the header of an e-mail, and those of mails quoted in it, as rows of a table.

As rows they are not taken for the head of the paper that the mail carries.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.paper import Paragraph, ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from email.message import EmailMessage

SHOWN = {"date": "Sent", "from": "From", "to": "To", "cc": "Cc"}
PEOPLE = (
    "From|Von|De|Od|Da|Van|Från|Fra|To|An|À|Do|A|Aan|Till|Til|Para|Cc|Bcc|Kopia|DW|CC"
    "|Reply-To|Subject|Betreff|Objet|Temat|Asunto|Oggetto|Onderwerp|Ämne|Emne|Assunto"
    "|Importance|Wichtigkeit|Attachments|Anlagen|Date|Datum|Data|Fecha"
)
SENT = "Sent|Gesendet|Envoyé|Wysłano|Wysłane|Enviado|Inviato|Verzonden|Skickat|Sendt"
FIELD = re.compile(rf"\*?(?P<name>{PEOPLE}|{SENT})\*?\s?:\*?\s+(?P<value>\S.*)")
LEAST_FIELDS = 3


def header_rows(message: EmailMessage) -> tuple[Paragraph, ...]:
    """Return the subject as a title, and date and people as rows."""
    subject = _field(message, "subject")
    rows = [Paragraph(subject, ParagraphKind.TITLE)] if subject else []
    for name, shown in SHOWN.items():
        value = _field(message, name)
        if value:
            rows.append(Paragraph(f"{shown}\t{value}", ParagraphKind.ROW))
    return tuple(rows)


def as_rows(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """Return the paragraphs with the headers of quoted mails as rows.

    They are three fields or more in a row, one of which only a mail has.
    """
    paragraphs = tuple(paragraphs)
    fields = [_fields_only(one.text) for one in paragraphs]
    rows: list[Paragraph] = []
    for is_header, group in itertools.groupby(
        zip(paragraphs, fields, strict=True), key=lambda pair: bool(pair[1])
    ):
        members = list(group)
        lines = [line for _, found in members for line in found]
        if is_header and _is_of_mail(lines):
            rows += [
                replace(one, text="\n".join(f"{m['name']}\t{m['value']}" for m in found))
                for one, found in members
            ]
        else:
            rows += [one for one, _ in members]
    return tuple(rows)


def _fields_only(text: str) -> list[re.Match[str]]:
    """Return the fields that a paragraph consists of, none where it holds anything else."""
    found = [FIELD.fullmatch(line.strip()) for line in text.splitlines() if line.strip()]
    fields = [one for one in found if one is not None]
    return fields if len(fields) == len(found) else []


def _is_of_mail(fields: list[re.Match[str]]) -> bool:
    told = any("@" in one["value"] or one["name"] in SENT.split("|") for one in fields)
    return told and len(fields) >= LEAST_FIELDS


def _field(message: EmailMessage, name: str) -> str:
    """Return a header field in one line, as it was written where it can't be decoded."""
    try:
        value = message[name]
        return " ".join(str(value).split()) if value is not None else ""
    except (ValueError, LookupError, TypeError, AttributeError):
        raw = next((text for key, text in message.raw_items() if key.lower() == name), "")
        return " ".join(str(raw).split())
