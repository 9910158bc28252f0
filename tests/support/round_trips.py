"""Ways that a text takes through the program and comes back; each says which were not exact."""

from dataclasses import replace

from meetprep.domain.richtext import Note, NoteMark, RichText, from_json, to_json
from meetprep.storage.history import pack, unpack
from meetprep.ui.text import rich_document
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.reading import read
from tests.documents.word.papers import answer, paper, part, position_paper_bytes, session
from tests.support.word_text import WordText

A_PAPER = 65


def renamed(text, first=1):
    """The text with its notes called by their numbers, as Word calls them."""
    names = {note.id: str(number) for number, note in enumerate(text.notes, first)}

    def content(block):
        return tuple(
            NoteMark(names[each.note]) if isinstance(each, NoteMark) else each
            for each in block.content
        )

    blocks = tuple(replace(block, content=content(block)) for block in text.blocks)
    return RichText(blocks, tuple(Note(names[note.id], note.content) for note in text.notes))


def through_editor(texts):
    """Shown in one document after the other, and followed there."""
    document = rich_document.new_document()
    live = LiveText(document)
    for text in texts:
        rich_document.fill(document, text)
        live.start_again(())
        if not read(document) == live.text() == text:
            yield text


def through_undo(texts):
    """Put in the place of another text, undone and done again."""
    document = rich_document.new_document()
    for before, text in zip([*texts[1:], texts[0]], texts, strict=True):
        rich_document.fill(document, before)
        rich_document.replace(document, text)
        document.undo()
        is_back = read(document) == before
        document.redo()
        if not (is_back and read(document) == text):
            yield text


def through_store(texts):
    """Kept as the present text."""
    return (text for text in texts if from_json(to_json(text)) != text)


def through_history(texts):
    """Kept as a revision, by itself and beside another one."""
    base = pack(texts[0])
    for text in texts:
        if not unpack(pack(text)) == unpack(pack(text, base), base) == text:
            yield text


def through_word(texts):
    """Written into Word files and read from there by a reader of its own."""
    for begin in range(0, len(texts), A_PAPER):
        group = texts[begin : begin + A_PAPER]
        content = position_paper_bytes(paper(session(*(answer(part(one)) for one in group))))
        first = 1
        for text, found in zip(group, WordText(content).rich_texts(), strict=True):
            if found != renamed(text, first):
                yield text
            first += len(text.notes)


WAYS = {
    "editor": through_editor,
    "undo and redo": through_undo,
    "store": through_store,
    "history": through_history,
    "Word": through_word,
}
