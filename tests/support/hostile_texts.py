"""Random formatted texts with all that is hard to keep, the same in every run."""

import random
from itertools import islice

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

PIECES = (
    "position",
    " ",
    "  two blanks ",
    "\t",
    "\n",
    "\n\n",
    "<b>tag</b> & &amp; \"'",
    "COM(2024) 570",
    "Art.\u00a05 «\u202foui\u202f»",
    "e\u0301\u0323 a\u030a",
    "שלום \u200fعليكم\u200e 12",
    "\u2066isolated\u2069 \u202eturned\u202c",
    "👩\u200d👩\u200d👧 🇪🇺 𝒳 \U0010fffd",
    "zero\u200bwidth\u2060joined\ufeff",
    "soft\xadhyphen",
    "\ud800 half \udc00",
    "\x00\x07\x1b control \x7f\x9f",
    "\u2028line\u2029paragraph\x85next\r\nend\r",
    "\ufffc \ufffd \ufffe \uffff",
    "\ufdd0frame\ufdd1 \ufdef \U0001ffff \ue000",
    "]]> <!-- ${x} %s {0}",
    "数字\u3000全角",
    "ﬁ ﬂ ŀ ß ı İ",
)
LINKS = (
    *("", "", "", "", ""),
    "https://example.org/?a=1&b=(2)",
    "http://münchen.example:8080/ü/%C3%BC?'q'=»ł«#”",
    "mailto:desk@example.org",
    "mailto:a.b+c@example.org?subject=It's%20&amp;",
)
MARKS = (Mark.BOLD, Mark.ITALIC, Mark.UNDERLINE, Mark.STRIKE, Mark.LEAVE_OUT)
RAISED = (
    *((), (), (), ()),
    (Mark.SUPERSCRIPT,),
    (Mark.SUBSCRIPT,),
    (Mark.SUPERSCRIPT, Mark.SUBSCRIPT),
)


def hostile_texts(count, seed=4):
    """Return so many texts in their canonical form."""
    chance = random.Random(seed)
    return [_text(chance) for _ in range(count)]


def written_texts(count, seed=4):
    """Return so many of them in which something is written."""
    chance = random.Random(seed)
    written = (text for text in iter(lambda: _text(chance), None) if not text.is_empty)
    return list(islice(written, count))


def _text(chance):
    names = [f"n{number}" for number in range(chance.choice((0, 0, 1, 3)))]
    marks = list(names)
    chance.shuffle(marks)
    blocks = tuple(_block(chance, marks) for _ in range(chance.randrange(7)))
    notes = tuple(Note(name, _runs(chance, chance.randrange(3))) for name in names)
    return canonical(RichText(blocks, notes))


def _block(chance, marks):
    content = list(_runs(chance, chance.randrange(5)))
    if marks and chance.random() < 0.5:
        content.insert(chance.randrange(len(content) + 1), NoteMark(marks.pop()))
    kind = chance.choice(list(BlockKind))
    return Block(tuple(content), kind, chance.randrange(10), chance.choice([*ListStyle, None]))


def _runs(chance, count):
    return tuple(
        Run(
            "".join(chance.choices(PIECES, k=chance.randrange(1, 4))),
            frozenset(chance.sample(MARKS, chance.choice((0, 0, 1, 3)))).union(
                chance.choice(RAISED)
            ),
            chance.choice(LINKS),
        )
        for _ in range(count)
    )
