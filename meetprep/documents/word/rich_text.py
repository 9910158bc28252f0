"""Formatted text as WordprocessingML: marks, lists, links and real footnotes.

A canonical text is held exactly, what may be left out of it by a style. Word has no place for
three things: footnotes go by their numbers in the file and not by the names that they had; an
address is written as a URI (RFC 3986), what may not stand there escaped and its scheme in small
letters; an address that leads to no host or mailbox is left out, and its words stay.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.word import wordml
from meetprep.documents.word.template import block_style, list_style
from meetprep.domain.composition import Look
from meetprep.domain.richtext import (
    BlockKind,
    ListStyle,
    Mark,
    NoteMark,
    RichText,
    is_safe_link,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from meetprep.documents.word.template import Template
    from meetprep.domain.richtext import Block, Run

# In the order of the schema (17.3.2.28); complex scripts have marks of their own.
_MARKS = {
    Mark.BOLD: "<w:b/><w:bCs/>",
    Mark.ITALIC: "<w:i/><w:iCs/>",
    Mark.STRIKE: "<w:strike/>",
    Mark.UNDERLINE: '<w:u w:val="single"/>',
    Mark.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
    Mark.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
}
# Microsoft's SDK takes a file for damaged whose link has no proper host or mail address.
_DOTTED = r"[\w-]+(\.[\w-]+)*"
_ADDRESS = re.compile(
    rf"https?://([^/?#@]*@)?{_DOTTED}(:[1-5]?\d{{1,4}})?([/?#].*)?"
    rf"|mailto:[\w+-]+(\.[\w+-]+)*@{_DOTTED}(\?.*)?"
)
_SCHEME = re.compile(r"[A-Za-z]+:")
_ILLEGAL_IN_ADDRESS = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f-\x9f\[\]]|%(?![0-9A-Fa-f]{2})')


class Links:
    """The relationships of one part that lead to web and mail addresses."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def to(self, address: str) -> str:
        """Return the id of the relationship with ``address``, one for each address."""
        return self._ids.setdefault(address, f"rIdLink{len(self._ids) + 1}")

    @property
    def xml(self) -> str:
        """All relationships (ECMA-376 Part 2, 9.3)."""
        return "".join(
            f'<Relationship xmlns="{wordml.PACKAGE_RELS}" Id="{name}"'
            f' Type="{wordml.R}/hyperlink" Target="{wordml.escaped(address)}"'
            f' TargetMode="External"/>'
            for address, name in self._ids.items()
        )


class RichTextWriter:
    """Writes any number of texts into one document; footnotes are numbered through."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._instances: list[str] = []
        self._open: dict[int, tuple[ListStyle, int]] = {}
        self._look = Look.BODY
        self._language = ""
        self.notes: list[str] = []
        self.links = Links()
        self.note_links = Links()

    def blocks(self, text: RichText, look: Look = Look.BODY, language: str = "") -> str:
        """Return the paragraphs of ``text``; its lists begin anew, its notes are kept."""
        self._open = {}
        self._look = look
        self._language = wordml.in_language(language)
        return "".join(self._block(block, text) for block in text.blocks)

    @property
    def lists(self) -> str:
        """The instances of all lists that were written."""
        return "".join(self._instances)

    def _block(self, block: Block, text: RichText) -> str:
        content = "".join(
            self._note(text, part.note)
            if isinstance(part, NoteMark)
            else self._run(part, self.links)
            for part in block.content
        )
        style = self._template.style(block_style(block, self._look))
        if block.kind is BlockKind.ITEM:
            number = self._list_number(block.level, block.list_style or ListStyle.BULLET)
            return wordml.paragraph(content, style, wordml.in_list(number, block.level))
        self._open = {}
        return wordml.paragraph(content, style)

    def _list_number(self, level: int, style: ListStyle) -> int:
        """Return the open list for an item, else a new one that starts at its beginning.

        Items of a deeper level belong to the list above if that is of the same kind, so that
        Word's own indenting goes on working.
        """
        around = {known: entry for known, entry in self._open.items() if known <= level}
        found = around[max(around)] if around else None
        if found is None or found[0] is not style:
            found = (style, self._new_list(style))
        self._open = around | {level: found}
        return found[1]

    def _new_list(self, style: ListStyle) -> int:
        number = self._template.first_free_list + len(self._instances)
        numbering = self._template.numbering(list_style(style, self._look))
        self._instances.append(wordml.list_instance(number, numbering))
        return number

    def _note(self, text: RichText, name: str) -> str:
        note = text.note(name)
        runs = note.content if note else ()
        mark_style = self._template.style("footnote reference")
        number = len(self.notes) + 1
        self.notes.append(
            wordml.note(
                number,
                "".join(self._run(run, self.note_links) for run in runs),
                self._template.style("footnote text"),
                mark_style,
            )
        )
        return wordml.note_reference(number, mark_style)

    def _run(self, run: Run, links: Links, within: Callable[[str], str] = str) -> str:
        """Return a run, which in a link stands ``within`` something that the link holds."""
        address = link_address(run.link)
        style = "Leave Out" if Mark.LEAVE_OUT in run.marks else ""
        if address:
            content = wordml.run(run.text, self._properties(style or "Hyperlink", run.marks))
            return wordml.hyperlink(links.to(address), within(content))
        return within(wordml.run(run.text, self._properties(style, run.marks)))

    def _properties(self, style: str, marks: Iterable[Mark]) -> str:
        look = f'<w:rStyle w:val="{self._template.style(style)}"/>' if style else ""
        return look + _properties(marks) + self._language


def link_address(link: str) -> str:
    """Return ``link`` as Word takes it, "" for what is no web or mail address."""
    if not is_safe_link(link):
        return ""
    lowered = _SCHEME.sub(lambda found: found[0].lower(), wordml.fit(link), count=1)
    quoted = _ILLEGAL_IN_ADDRESS.sub(_quoted, lowered)
    return quoted if _ADDRESS.fullmatch(quoted) else ""


def _quoted(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _properties(marks: Iterable[Mark]) -> str:
    kept = set(marks)
    if Mark.SUPERSCRIPT in kept:
        kept.discard(Mark.SUBSCRIPT)  # characters cannot be raised and lowered at once
    return "".join(xml for mark, xml in _MARKS.items() if mark in kept)
