"""Markdown as formatted text: CommonMark with footnotes and strike-through.

HTML stays the characters that it is, pictures become their description, and only links to
web and mail addresses are links.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.footnote import footnote_plugin

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    Inline,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    is_safe_link,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = {"strong": Mark.BOLD, "em": Mark.ITALIC, "s": Mark.STRIKE}
_LISTS = {"bullet_list": ListStyle.BULLET, "ordered_list": ListStyle.DECIMAL}
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


@dataclass(frozen=True, slots=True)
class _Look:
    """What holds for characters: marks, link, and the footnotes that they stand in."""

    marks: frozenset[Mark] = frozenset()
    link: str = ""
    within: tuple[int, ...] = ()


def from_markdown(text: str) -> RichText:
    """Return what ``text`` says, in canonical form.

    A numbered list that doesn't begin at 1 keeps its numbers as text, because a list always
    begins at its beginning. A footnote that is cited again is given again.
    """
    return _Reading(SyntaxTreeNode(_parser().parse(text))).rich_text()


class _Markdown(MarkdownIt):
    """Takes every address, so that the words of a link that is dropped are kept as words."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's own name
        return True


@cache
def _parser() -> MarkdownIt:
    parser = _Markdown("commonmark", {"html": False}).enable("strikethrough")
    return parser.use(footnote_plugin)


class _Reading:
    """One text on its way from the tree of Markdown to blocks and notes."""

    def __init__(self, tree: SyntaxTreeNode) -> None:
        self._tree = tree
        self._blocks: list[Block] = []
        self._notes: list[Note] = []
        self._bodies = {
            node.meta["id"]: node for node in tree.walk() if node.type == "footnote"
        }

    def rich_text(self) -> RichText:
        for node in self._tree.children:
            self._add(node, BlockKind.PARAGRAPH)
        return canonical(RichText(tuple(self._blocks), tuple(self._notes)))

    def _add(self, node: SyntaxTreeNode, kind: BlockKind) -> None:
        """Append the blocks of ``node``; ``kind`` is what a paragraph becomes."""
        if node.type in _LISTS:
            self._add_list(node, 0)
        elif node.type == "blockquote":
            for child in node.children:
                self._add(child, BlockKind.QUOTE)
        elif node.type == "heading":
            content = tuple(self._leaf(node, _Look()))
            self._blocks.append(Block(content, BlockKind.HEADING, int(node.tag[1:])))
        elif node.type not in {"footnote_block", "hr"}:
            self._blocks.append(Block(tuple(self._leaf(node, _Look())), kind))

    def _add_list(self, node: SyntaxTreeNode, depth: int) -> None:
        first = int(node.attrs.get("start", 1))
        for number, item in enumerate(node.children, first):
            lead = "" if first == 1 else f"{number}{node.markup} "
            if first == 1:
                self._blocks.append(Block((), BlockKind.ITEM, depth, _LISTS[node.type]))
            elif depth == 0:
                self._blocks.append(Block())
            self._fill_item(item, depth, lead)

    def _fill_item(self, item: SyntaxTreeNode, depth: int, lead: str) -> None:
        """Put all of an item into the last block: a list has no paragraphs between items."""
        for child in item.children:
            if child.type in _LISTS:
                self._add_list(child, depth + 1)
            elif child.type == "blockquote":
                self._fill_item(child, depth, lead)
            else:
                self._extend((Run(lead), *self._leaf(child, _Look())))
            lead = ""

    def _extend(self, content: tuple[Inline, ...]) -> None:
        last = self._blocks[-1]
        gap = (Run("\n"),) if last.content else ()
        self._blocks[-1] = replace(last, content=(*last.content, *gap, *content))

    def _leaf(self, node: SyntaxTreeNode, look: _Look) -> Iterator[Inline]:
        """Yield the characters of a paragraph, a heading or a block of code."""
        if not node.children:
            yield Run(node.content.rstrip("\n"))
        for child in node.children:
            yield from self._inlines(child, look)

    def _inlines(self, node: SyntaxTreeNode, look: _Look) -> Iterator[Inline]:
        if node.type == "footnote_ref":
            yield from self._cited(node.meta["id"], look)
        elif node.type == "image" or not node.children:
            yield Run(_plain(node), look.marks, look.link)
        else:
            inner = _look_inside(node, look)
            for child in node.children:
                yield from self._inlines(child, inner)

    def _cited(self, number: int, look: _Look) -> Iterator[Inline]:
        """Yield the mark of a footnote, or its text in brackets inside another one."""
        if len(look.within) > 1 or number in look.within:
            return
        inside = _Look(within=(*look.within, number))
        if look.within:
            yield from (Run(" ("), *self._note_runs(number, inside), Run(")"))
            return
        name = f"n{len(self._notes) + 1}"
        self._notes.append(Note(name, tuple(self._note_runs(number, inside))))
        yield NoteMark(name)

    def _note_runs(self, number: int, look: _Look) -> Iterator[Run]:
        gap = ""
        for node in self._bodies[number].walk():
            if node.type in {"inline", "fence", "code_block"}:
                yield Run(gap)
                yield from (part for part in self._leaf(node, look) if isinstance(part, Run))
                gap = "\n"


def _look_inside(node: SyntaxTreeNode, look: _Look) -> _Look:
    if node.type in _MARKS:
        return replace(look, marks=look.marks | {_MARKS[node.type]})
    if node.type == "link":
        address = str(node.attrs.get("href", ""))
        return replace(look, link=address if is_safe_link(address) else "")
    return look


def _plain(node: SyntaxTreeNode) -> str:
    """Return the characters of a piece of text, a break, code or a picture's description."""
    if node.type == "footnote_anchor":
        return ""
    if node.children or node.type == "image":
        return "".join(map(_plain, node.children))
    return _BREAKS.get(node.type, node.content)
