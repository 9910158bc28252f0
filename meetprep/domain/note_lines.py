"""The lines of somebody's note that say something: no mail's head, no greeting, no end."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.markers import bare, named, quoted
from meetprep.domain.paper import ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meetprep.domain.markers import Alike, Asked
    from meetprep.domain.paper import Paragraph

_GREETING = re.compile(
    r"^(?:dear|hello|chers?|chère|madame|monsieur|sehr geehrte|liebe|guten (?:tag|morgen)|"
    r"szanown\w+|drodzy|dzień dobry|good (?:morning|afternoon)|bonjour)\b.{0,60}$",
    re.IGNORECASE,
)
# As mails are read: the name of a field, a tab, its value.
_FIELD = re.compile(
    r"^(?:From|Von|De|Od|Da|Van|Från|Fra|To|An|À|Do|A|Aan|Till|Til|Para|Cc|CC|DW|Kopia|Sent|"
    r"Date|Gesendet|Datum|Envoyé|Wysłano|Wysłane|Data|Subject|Betreff|Objet|Temat|Asunto)\t"
)
_CLOSING = re.compile(
    r"^(?:(?:best|kind|warm|with) (?:regards|wishes|kind regards)|regards|yours|"
    r"cordialement|bien à vous|meilleures salutations|mit freundlichen gr[üu]ßen|"
    r"viele grüße|beste grüße|z poważaniem|pozdrawiam|serdeczności|--)\b.{0,30}$|^--$",
    re.IGNORECASE,
)
# Lines of a signature: a name, a post, a number; at most so many.
_SIGNATURE, _LONGEST_NAME = 8, 80

_PART = re.compile(
    r"^\W*(?:(?:our|nasze|unsere?|notre|nos) )?(?:key messages?|line to take|position|"
    r"speaking points|rationale|answer|reply|response|background|comments?|explanation|"
    r"justification|reasons?|message cl[eé]|[eé]l[eé]ments de langage|argumentaire|"
    r"r[eé]ponse|contexte|commentaires?|kernbotschaft|sprechpunkte|begr[uü]ndung|antwort|"
    r"haltung|hintergrund|anmerkungen|g[lł][oó]wny przekaz|linia do wyst[aą]pienia|"
    r"uzasadnienie|odpowied[zź]|stanowisko|t[lł]o|uwagi)\W*$",
    re.IGNORECASE,
)


def content(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs without the heads of mails, their greetings and signatures."""
    kept: list[Paragraph] = []
    signature = 0
    for one in paragraphs:
        text = one.text.strip()
        is_head = one.kind is ParagraphKind.ROW and _FIELD.match(text)
        if not text or is_head or _GREETING.match(text):
            continue
        if _CLOSING.match(text) and kept:
            signature = _SIGNATURE
        elif signature and len(text) <= _LONGEST_NAME and not named(text):
            signature -= 1
        else:
            signature = 0
            kept.append(one)
    return kept


def names_part(text: str) -> bool:
    """Tell whether a line only says which part of an answer follows: "Rationale", "Antwort"."""
    return _PART.match(text.strip()) is not None


def opened(
    lines: Sequence[Paragraph], asked: Sequence[Asked], alike: Alike
) -> Iterator[Paragraph]:
    """Return rows of a table that begin with a question as lines, a cell each."""
    for one in lines:
        first, *others = one.text.split("\t")
        is_answer = one.kind is ParagraphKind.ROW and any(map(str.strip, others))
        if is_answer and (named(first) or bare(first) or quoted(first, asked, alike)):
            for cell in filter(str.strip, (first, *others)):
                yield replace(one, text=cell.strip(), kind=ParagraphKind.TEXT)
        else:
            yield one


def written(one: Paragraph) -> str:
    """Return a paragraph as it reads, with its automatic number."""
    return f"{one.label} {one.text.strip()}".strip()
