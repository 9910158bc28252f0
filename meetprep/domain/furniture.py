"""Tell page furniture (page numbers, running headers) from the text of a paper."""

from __future__ import annotations

import re

from meetprep.domain.words import words

PAGE = re.compile(
    r"(?:page|seite|strona|página|pagina|sida|side|p\.)?\s*+[-–—]?\s*+\d{1,3}\s*+[-–—]?"
    r"(?:\s*+(?:/|of|von|sur|z|de|di|van|av|af)\s*+\d{1,3})?",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?:(?:ST|WK|CM|DS)\s+\d{1,5}|\d{3,5})(?:/\d{1,2})?/\d{2,4}"
    r"(?:\s+(?:INIT|(?:REV|ADD|COR)\s*\d+))*"
)
LANGUAGES = words("BG CS DA DE EL EN ES ET FI FR GA HR HU IT LT LV MT NL PL PT RO SK SL SV")
MARKINGS = frozenset({"LIMITE", "PUBLIC", "LIMITED"})
INITIALS = re.compile(r"[a-zA-Z]{2,3}/[a-zA-Z]{2,3}")
UNIT = re.compile(r"[A-Z]{2,6}(?:[. ]\d?[A-Z]?\d*)*|[a-zA-Z]{2,3}/[a-zA-Z]{2,3}|\d{1,3}")


# The footer of a page that was run together with the text: "9797/19 AB/cd 2 JAI.1 LIMITE EN".
FOOTER = re.compile(
    r"\s\d{3,5}(?:/\d{1,2})?/\d\d(?:\s(?:REV|ADD|COR)\s?\d+)*\s[a-zA-Z]{2,3}/[a-zA-Z]{2,3}"
    r"(?:\s[A-Z\d.]{1,9})*$"
)
LONGEST_FOOTER = 80
# No header or footer is longer.
LONGEST = 200


def without_footer(text: str) -> str:
    """Return a line without the footer of the page that stands at its end."""
    begin = max(1, len(text) - LONGEST_FOOTER)
    found = FOOTER.search(text, begin)
    return text[: found.start()] if found else text


def is_running_header(text: str) -> bool:
    """Tell whether a line carries a marking, a language or initials beside its number."""
    return any(
        word in LANGUAGES or word in MARKINGS or INITIALS.fullmatch(word)
        for word in text.split()
    )


def is_furniture(text: str) -> bool:
    """Tell whether a line only carries a page number or a running header or footer."""
    text = text.strip()
    if not text:
        return True
    if len(text) > LONGEST:
        return False
    if PAGE.fullmatch(text):
        return True
    rest, numbers = NUMBER.subn(" ", text)
    words = [word.strip(",;|") for word in rest.split()]
    told = [word for word in words if word in LANGUAGES or word in MARKINGS]
    if not numbers and not told:
        return re.fullmatch(r"(?:DG [A-Z]+(?: \d\w?)?|[A-Za-z]{2}/[a-z]{2})", text) is not None
    return all(
        word in LANGUAGES or word in MARKINGS or UNIT.fullmatch(word) for word in words if word
    )
