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

_TO_WHOM = (
    r"(?:dear|hello|hi|good (?:morning|afternoon)|ch[eè]re?s?|madame|monsieur|mesdames|"
    r"messieurs|bonjour|sehr geehrte[rns]?|liebe[rs]?|hallo|guten (?:tag|morgen)|szanown\w+|"
    r"drodzy|drog[ai]|dzień dobry|witam)"
)
# It ends as a greeting does; without such an end it is short and names nobody twice.
_GREETING = re.compile(
    rf"^{_TO_WHOM}\b(?:[^.:;?]{{0,60}}[,!]|[^.,:;?]{{0,40}})$", re.IGNORECASE
)
_LONGEST_LEAD_IN = 80
# As mails are read: the name of a field, a tab, its value.
_FIELD = re.compile(
    r"^(?:From|Von|De|Od|Da|Van|Från|Fra|To|An|À|Do|A|Aan|Till|Til|Para|Cc|CC|DW|Kopia|Sent|"
    r"Date|Gesendet|Datum|Envoyé|Wysłano|Wysłane|Data|Subject|Betreff|Objet|Temat|Asunto)\t"
)
_GREETINGS = r"gr(?:ü|u|ue)(?:ß|ss)en?"
_CLOSING = re.compile(
    r"^(?:(?:(?:best|kind|warm|with|many)(?: \w+)? (?:regards|wishes)|regards|yours(?: \w+)?|"
    r"(?:yours )?sincerely|best(?=,?$)|cheers(?=,?$)|(?:bien |très )?cordialement|amicalement|"
    r"bien à (?:toi|vous|tous)|(?:meilleures|sincères|cordiales) salutations|"
    rf"(?:mit (?:\w+ )?|(?:viele|beste|liebe|freundliche|herzliche) ){_GREETINGS}|mfg|"
    r"z (?:poważaniem|wyrazami szacunku)|łączę (?:pozdrowienia|wyrazy szacunku)|"
    r"(?:serdecznie )?pozdrawiam|serdeczności)\b[^:;?]{0,30}|--)$",
    re.IGNORECASE,
)
# Lines of a signature: a name, a post, a number; at most so many.
_SIGNATURE, _LONGEST_NAME = 8, 80
_SHORTEST_SENTENCE = 4
_SEVERAL = 2

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
    signature, is_greeted = 0, False
    for paragraph in paragraphs:
        one = _within(paragraph)
        text = one.text.strip()
        is_head = one.kind is ParagraphKind.ROW and _FIELD.match(text)
        if not text or is_head:
            continue
        if _GREETING.match(text):
            is_greeted = True
        elif _CLOSING.match(text) and kept:
            signature = _SIGNATURE
        elif signature and _signs(text):
            signature -= 1
        elif not (is_greeted and _leads_in(text)):
            signature, is_greeted = 0, False
            kept.append(one)
    return kept


def _within(one: Paragraph) -> Paragraph:
    """Return a paragraph of several lines without the greeting and the signature in it."""
    lines = one.text.strip().splitlines()
    if len(lines) < _SEVERAL:
        return one
    if _GREETING.match(lines[0].strip()):
        lines = lines[1:]
    for at, line in enumerate(lines):
        below = [other.strip() for other in lines[at + 1 :]]
        is_end = len(below) <= _SIGNATURE and all(map(_signs, below))
        if _CLOSING.match(line.strip()) and is_end:
            lines = lines[: max(at, 1)]
            break
    return replace(one, text="\n".join(lines))


def _signs(text: str) -> bool:
    """Tell whether a line can be part of a signature: a name, a post, a number."""
    words = [one for one in text.split() if one[0].isalpha()]
    is_sentence = text.endswith((".", "?", "!")) and len(words) >= _SHORTEST_SENTENCE
    return len(text) <= _LONGEST_NAME and not is_sentence and not named(text)


def _leads_in(text: str) -> bool:
    """Tell whether words below a greeting only lead in: "here are our replies:"."""
    return text.endswith(":") and len(text) <= _LONGEST_LEAD_IN and not named(text)


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
