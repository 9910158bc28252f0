"""Tell the label of a list item ("1.", "(a)", "Question 2:", "–") from its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from meetprep.domain.dates import is_month

BULLETS = "•●▪■◦○‣⁃·∙►➢➤✓*\uf0b7\uf0a7"
DASHES = "-–—‒―"
ASKED = (
    "question|questions|frage|pytanie|pregunta|cuestión|domanda|quesito|vraag|fråga|"
    "spørgsmål|option|opcja|opción|opzione|optie|issue|q"
)


class LabelStyle(StrEnum):
    """How the items of a list are told apart."""

    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"
    NAMED = "named"
    BULLET = "bullet"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Label:
    """A label as printed, its style, how it is bracketed, and its number if it has one."""

    text: str
    style: LabelStyle
    shape: str = ""
    number: int | None = None

    @property
    def shown(self) -> str | None:
        """The label as a question keeps it: none for bullets and dashes."""
        return None if self.style in {LabelStyle.BULLET, LabelStyle.DASH} else self.text

    @property
    def names_question(self) -> bool:
        """Whether the label itself says question, option or the like."""
        return self.style is LabelStyle.NAMED and self.shape in ASKED.split("|")

    def is_like(self, other: Label) -> bool:
        """Tell whether both may belong to one list."""
        return self.style is other.style and self.shape == other.shape


PATTERNS = (
    (
        LabelStyle.NAMED,
        re.compile(
            rf"(?P<label>(?P<name>{ASKED})\s?(?:n[°ºo]\.?|nr\.?)?\s?(?P<number>\d{{1,2}}|[IVX]+)"
            r"(?:\s?[:.)]|(?=\s[–—-]\s))?)(?:\s+[–—-])?(?:\s+|$)",
            re.IGNORECASE,
        ),
    ),
    (
        LabelStyle.ROMAN,
        re.compile(r"(?P<label>\(?(?P<number>[ivx]{1,5}|[IVX]{1,5})[.)])(?:\s+|$)"),
    ),
    (
        LabelStyle.NUMBER,
        re.compile(r"(?P<label>\(?(?P<number>\d{1,3})(?:[.)][°ºª]?|[°ºª]\)?|/))(?:\s+|$)"),
    ),
    (
        LabelStyle.NUMBER,
        re.compile(r"(?P<label>\d{1,2}\.(?P<number>\d)[.)]?)\s+(?=[^\W\d_]|[¿\"“„])"),
    ),
    (LabelStyle.NUMBER, re.compile(r"(?P<label>[A-Z](?P<number>\d{1,2})[.):])\s+(?=\S)")),
    (LabelStyle.LETTER, re.compile(r"(?P<label>\(?(?P<number>[A-Za-z])[.)])(?:\s+|$)")),
    (LabelStyle.BULLET, re.compile(rf"(?P<label>[{re.escape(BULLETS)}])\s*(?=\S|$)")),
    (LabelStyle.DASH, re.compile(rf"(?P<label>[{re.escape(DASHES)}])(?:\s+|$)")),
)
# Most lines begin with a word: then no pattern needs to be tried.
PLAIN = re.compile(rf"(?!{ASKED})[^\W\d_]{{2,}}+(?![.)])", re.IGNORECASE)
DOTTED = re.compile(r"(?P<before>(?:\d+\.)+)(?P<number>\d+)[.)]?")
ROMAN_WORTH = {"i": 1, "v": 5, "x": 10}


def split_label(text: str) -> tuple[Label | None, str]:
    """Return the label that ``text`` begins with, ``None`` if there is none, and the rest."""
    if PLAIN.match(text):
        return None, text.strip()
    for style, pattern in PATTERNS:
        match = pattern.match(text)
        is_day = style is LabelStyle.NUMBER and match and begins_month(text[match.end() :])
        if match and not is_day:
            return _label(style, match), text[match.end() :].strip()
    return None, text.strip()


def begins_month(rest: str) -> bool:
    """Tell whether what follows a number makes it a day, as in "3. Februar 2027"."""
    words = rest.split(maxsplit=2)[:2]
    is_lone = len(words) == 1 or (len(words) == 2 and words[1][:1].isdigit())
    return bool(words) and is_lone and is_month(words[0])


def label_of(printed: str) -> Label | None:
    """Return what an automatic number is, ``None`` for none."""
    printed = printed.strip()
    if not printed:
        return None
    label, rest = split_label(f"{printed} Text")
    if label is not None and rest == "Text":
        return label
    dotted = DOTTED.fullmatch(printed)
    if dotted:
        return Label(printed, LabelStyle.NUMBER, dotted["before"], int(dotted["number"]))
    bare = printed.strip("().: ")
    if bare in {"o", "§", "→"} or not any(char.isalnum() for char in bare):
        return Label(printed, LabelStyle.BULLET)
    return Label(printed, LabelStyle.NAMED, re.sub(r"\w", "", printed))


def _label(style: LabelStyle, match: re.Match[str]) -> Label:
    text = match["label"].strip()
    if style in {LabelStyle.BULLET, LabelStyle.DASH}:
        return Label(text, style)
    number = match["number"]
    before, after = match.start("number") - match.start("label"), match.end("number")
    shape = (text[:before] + text[after - match.start("label") :]).casefold()
    if style is LabelStyle.NAMED:
        shape = match["name"].casefold()
    return Label(text, style, shape, _worth(style, number))


def _worth(style: LabelStyle, number: str) -> int | None:
    if number.isdigit():
        return int(number)
    number = number.casefold()
    if style is LabelStyle.LETTER:
        return ord(number) - ord("a") + 1
    worths = [ROMAN_WORTH.get(sign, 0) for sign in number]
    pairs = zip(worths, [*worths[1:], 0], strict=True)
    return sum(-worth if worth < following else worth for worth, following in pairs)
