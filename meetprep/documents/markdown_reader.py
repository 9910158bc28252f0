"""Read a paper in Markdown: plain text once its signs are taken off.

Its lists, labels, notes and wrapped lines are those of plain text, and its numbers stay as they
are typed, where a converter would count them anew.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.text_reader import read_text
from meetprep.domain.paper import ParagraphKind

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.paper import SourceText

HEADING = re.compile(r" {0,3}(?P<level>#{1,6})[ \t]+(?P<text>\S.*)")
# What hardly anyone types in a plain text: a note's body, a link, strong words, a fence.
SIGNS = re.compile(
    r"^\[\^[\w-]+\]:\s|\[[^\]\n]{1,300}\]\((?:https?|mailto):[^)\s]+\)|\*\*\S[^*\n]*\*\*"
    r"|^```|^\|(?:\s*:?-{2,}:?\s*\|)+",
    re.MULTILINE,
)
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+|```.*|~~~.*)")
TABLE_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?")
TABLE_ROW = re.compile(r"\|(?P<cells>.*)\|")
# Bounded, so that no text can take long.
PICTURE = re.compile(r"!\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)")
LINK = re.compile(
    r"\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)|<((?:https?|mailto):[^>\s]{1,2000})>"
)
STRONG = re.compile(r"(\*\*|__|~~)(?=\S)(.{1,500}?)(?<=\S)\1")
SLANTED = re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])")
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
QUOTE = re.compile(r"(?: {0,3}> ?)+")


def is_markdown(text: str) -> bool:
    """Tell whether a text is surely Markdown: two headings, or one beside another sign."""
    headings = sum(HEADING.fullmatch(line) is not None for line in text.splitlines())
    return headings > 1 or (headings == 1 and SIGNS.search(text) is not None)


def read_markdown(path: Path, text: str) -> SourceText:
    """Return the paragraphs of ``text`` without the signs that shape them.

    Raises:
        DocumentTooLarge: there is far more text than in any paper.
    """
    lines: list[str] = []
    headings: list[tuple[str, int]] = []
    for written in text.splitlines():
        heading = HEADING.fullmatch(written)
        if heading:
            shown = _bare(_unclosed(heading["text"]))
            headings.append((shown, len(heading["level"])))
            lines += ["", shown, ""]
        else:
            lines.append(_bare(_unruled(written)))
    return _with_headings(read_text(path, "\n".join(lines)), headings)


def _unclosed(heading: str) -> str:
    """Return the text of a heading without the signs that may end its line."""
    text = heading.rstrip()
    before = text.rstrip("#")
    return before.rstrip() if before.endswith((" ", "\t")) else text


def _unruled(line: str) -> str:
    """Return a line without what only draws: rules, fences, borders, marks of quotes."""
    line = QUOTE.sub("", line, count=1) if QUOTE.match(line) else line
    drawn = line.strip()
    if RULE.fullmatch(line) or TABLE_RULE.fullmatch(drawn):
        return ""
    row = TABLE_ROW.fullmatch(drawn)
    return "\t".join(cell.strip() for cell in row["cells"].split("|")) if row else line


def _bare(line: str) -> str:
    line = LINK.sub(lambda match: match[1] or match[2], PICTURE.sub(r"\1", line))
    line = SLANTED.sub(r"\2", STRONG.sub(r"\2", line))
    return ESCAPED.sub(r"\1", line)


def _with_headings(text: SourceText, headings: list[tuple[str, int]]) -> SourceText:
    waiting = list(headings)
    paragraphs = []
    for paragraph in text.paragraphs:
        whole = f"{paragraph.label} {paragraph.text}".strip()
        if waiting and _same(whole, waiting[0][0]):
            level = waiting.pop(0)[1]
            paragraphs.append(replace(paragraph, kind=ParagraphKind.HEADING, level=level))
        else:
            paragraphs.append(paragraph)
    return replace(text, paragraphs=tuple(paragraphs))


def _same(shown: str, heading: str) -> bool:
    """Tell whether both are one heading; marks of notes were taken out of the shown one."""
    return re.sub(r"\[\^?\w+\]|\s", "", heading) == re.sub(r"\s", "", shown)
