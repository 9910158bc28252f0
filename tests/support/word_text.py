"""Reads what a Word file says, independently of the code that wrote it."""

import io
import zipfile

from lxml import etree

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
)

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
W = f"{{{NS['w']}}}"
MARKS = {
    "w:b": Mark.BOLD,
    "w:i": Mark.ITALIC,
    "w:u": Mark.UNDERLINE,
    "w:strike": Mark.STRIKE,
    "w:vertAlign[@w:val='superscript']": Mark.SUPERSCRIPT,
    "w:vertAlign[@w:val='subscript']": Mark.SUBSCRIPT,
}
LIST_STYLES = {
    "bullet": ListStyle.BULLET,
    "decimal": ListStyle.DECIMAL,
    "lowerLetter": ListStyle.LETTER,
    "lowerRoman": ListStyle.ROMAN,
}


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


class WordText:
    """An opened Word file."""

    def __init__(self, content):
        self.parts = parts(content)
        self.body = self.root("word/document.xml")[0]
        self.styles = {
            find(style, "@w:styleId"): find(style, "w:name/@w:val")
            for style in self.root("word/styles.xml").iter(f"{W}style")
        }
        self.notes = {
            find(note, "@w:id"): note
            for note in self.root("word/footnotes.xml").iter(f"{W}footnote")
        }

    def root(self, name):
        return etree.fromstring(self.parts[name])

    def style(self, paragraph):
        return self.styles[find(paragraph, "w:pPr/w:pStyle/@w:val")]

    def texts(self, style):
        """All paragraphs of a style."""
        found = self.body.iter(f"{W}p")
        return [characters(each) for each in found if self.style(each) == style]

    def rich_text(self):
        """What stands under the last part heading."""
        blocks = []
        for paragraph in self.body.iterchildren(f"{W}p"):
            if self.style(paragraph) == "Part Heading":
                blocks = []
            else:
                blocks.append(self._block(paragraph))
        return self._with_notes(blocks)

    def rich_texts(self):
        """What stands under each part heading, in order."""
        texts = []
        for paragraph in self.body.iterchildren(f"{W}p"):
            style = self.style(paragraph)
            if style == "Part Heading":
                texts.append([])
            elif style in {"heading 1", "heading 2"} or style.startswith("Question"):
                continue
            elif texts:
                texts[-1].append(self._block(paragraph))
        return [self._with_notes(blocks) for blocks in texts]

    def _with_notes(self, blocks):
        names = [
            each.note for block in blocks for each in block.content if type(each) is NoteMark
        ]
        return canonical(RichText(tuple(blocks), tuple(map(self._note, names))))

    def readable(self):
        """One line a block: style | text or cells | footnotes."""
        lines = [" | ".join((name, *self._furniture(name))) for name in ("header", "footer")]
        for block in self.body.iterchildren(f"{W}p", f"{W}tbl"):
            if block.tag == f"{W}p":
                lines.append(self._line(block))
                continue
            for row in block.iter(f"{W}tr"):
                cells = [" / ".join(self._cell(cell)) for cell in row.iter(f"{W}tc")]
                lines.append(f"{self._table(block)} | {' | '.join(filter(None, cells))}")
        return "\n".join(lines) + "\n"

    def _table(self, table):
        return self.styles[find(table, "w:tblPr/w:tblStyle/@w:val")]

    def _cell(self, cell):
        return [characters(each).replace("\n", "⏎") for each in cell.iter(f"{W}p")]

    def _furniture(self, name):
        texts = map(characters, self.root(f"word/{name}.xml").iter(f"{W}p"))
        return filter(None, texts)

    def list_instance(self, number):
        return self.root("word/numbering.xml").xpath(
            "w:num[@w:numId=$number]", number=number, namespaces=NS
        )[0]

    def _line(self, paragraph):
        numbered = find(paragraph, "w:pPr/w:numPr/w:ilvl/@w:val")
        level = f" {int(numbered) + 1}" if numbered else ""
        notes = [
            f" | {name}: {''.join(run.text for run in self._note(name).content)}"
            for name in paragraph.xpath(".//w:footnoteReference/@w:id", namespaces=NS)
        ]
        text = characters(paragraph).replace("\n", "⏎")
        return f"{self.style(paragraph)}{level} | {text}{''.join(notes)}"

    def _block(self, paragraph):
        style = self.style(paragraph)
        content = tuple(self._content(paragraph, "document"))
        if style.startswith("heading"):
            return Block(content, BlockKind.HEADING, int(style[-1]) - 3)
        if style.startswith("List"):
            level = int(find(paragraph, "w:pPr/w:numPr/w:ilvl/@w:val"))
            return Block(content, BlockKind.ITEM, level, self._list_style(paragraph, level))
        return Block(content, BlockKind.QUOTE if style == "Quote" else BlockKind.PARAGRAPH)

    def _list_style(self, paragraph, level):
        instance = self.list_instance(find(paragraph, "w:pPr/w:numPr/w:numId/@w:val"))
        kind = instance.xpath(
            "string(../w:abstractNum[@w:abstractNumId=$number]"
            "/w:lvl[@w:ilvl=$level]/w:numFmt/@w:val)",
            number=find(instance, "w:abstractNumId/@w:val"),
            level=str(level),
            namespaces=NS,
        )
        return LIST_STYLES[kind]

    def _note(self, name):
        runs = list(self._content(self.notes[name][0], "footnotes"))
        assert runs[0].text == " "  # between the number and the text
        return Note(name, tuple(runs[1:]))

    def _content(self, paragraph, part):
        for run in paragraph.iter(f"{W}r"):
            reference = find(run, "w:footnoteReference/@w:id")
            if reference:
                yield NoteMark(reference)
            elif characters(run):
                link = self._link(run.getparent(), part)
                yield Run(characters(run), marks(run) | self._spare(run), link)

    def _spare(self, run):
        is_spare = self.styles.get(find(run, "w:rPr/w:rStyle/@w:val")) == "Leave Out"
        return {Mark.LEAVE_OUT} if is_spare else frozenset()

    def _link(self, parent, part):
        name = find(parent, "@r:id")
        return name and self.root(f"word/_rels/{part}.xml.rels").xpath(
            "string(*[@Id=$name]/@Target)", name=name
        )


def find(element, path):
    return str(element.xpath(f"string({path})", namespaces=NS))


def marks(run):
    return frozenset(
        mark for path, mark in MARKS.items() if run.xpath(f"w:rPr/{path}", namespaces=NS)
    )


def characters(element):
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    found = element.iter(f"{W}t", *signs)
    return "".join(signs.get(each.tag) or each.text or "" for each in found)
