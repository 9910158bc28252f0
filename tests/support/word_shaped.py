"""Make papers whose XML is shaped as Word itself writes it, as long as asked for.

Every word in them is invented. What is true to Word is the shape: identifiers of revisions and
of paragraphs, runs split wherever somebody typed or the spelling was checked, properties said
again on every run and on the mark of the paragraph, bookmarks, rendered page breaks, and the
parts around the text with all that Word puts there.
"""

import random

from tests.support import word_files, word_shaped_parts
from tests.support.word_shaped_parts import LANGUAGE, rsid

FIRST_WORDS = ("Ministers", "Delegations", "Agencies", "Partners", "Authorities", "Courts")
CHAIN = (
    "have asked for common rules that hold everywhere and partners who keep their word "
    "with support of the whole chain from a first contact to a return wherever law allows "
    "practical cooperation between services under funding already agreed on last year"
)
WORDS = CHAIN.split()
PARAGRAPHS_A_PAGE = 8
PAGES_A_TABLE = 5
LOOK = (
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
    'w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/>'
)


def word_shaped_paper(pages: int) -> bytes:
    """Return a Word file of about that many pages, always the same one."""
    chance = random.Random(pages)
    body = [_page(page, chance) for page in range(1, pages + 1)]
    notes = [_note(number, chance) for number in range(1, pages + 1)]
    return word_shaped_parts.word_file("".join(body), "".join(notes), chance)


def _page(page: int, chance: random.Random) -> str:
    blocks = [_paragraph(chance, _heading(chance, page), style="Heading2")]
    for at in range(PARAGRAPHS_A_PAGE - 3):
        end = _mark(page) if at == 1 else ""
        blocks.append(_paragraph(chance, _sentence(chance, breaks=at == 0) + end))
    blocks += [
        _paragraph(chance, _sentence(chance, most=3), style="ListParagraph", list_id=1),
        _paragraph(chance, _sentence(chance, most=3), style="ListParagraph", list_id=2),
        _paragraph(chance, ""),
    ]
    if page % PAGES_A_TABLE == 0:
        blocks.append(_table(chance))
    return "".join(blocks)


def _paragraph(
    chance: random.Random, runs: str, *, style: str = "", list_id: int | None = None
) -> str:
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list_id is not None:
        properties += word_files.numbered(list_id)
    if not style.startswith("Heading"):
        properties += '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>'
        properties += '<w:jc w:val="both"/>' + f"<w:rPr>{LOOK}{LANGUAGE}</w:rPr>"
    return (
        f'<w:p w14:paraId="{rsid(chance)}" w14:textId="77777777" w:rsidR="{rsid(chance)}" '
        f'w:rsidRPr="{rsid(chance)}" w:rsidRDefault="{rsid(chance)}" w:rsidP="{rsid(chance)}">'
        f"<w:pPr>{properties}</w:pPr>{runs}</w:p>"
    )


def _sentence(chance: random.Random, *, most: int = 7, breaks: bool = False) -> str:
    """Return runs of a few words each, as editing leaves them."""
    runs = []
    for at in range(chance.randint(1, most)):
        words = chance.choices(WORDS, k=chance.randint(4, 24))
        text = " ".join(words if at else [chance.choice(FIRST_WORDS), *words])
        start = "<w:lastRenderedPageBreak/>" if breaks and not at else ""
        runs.append(_run(chance, text + " ", start))
        if chance.random() < 0.15:
            word = _run(chance, chance.choice(WORDS))
            runs.append(
                f'<w:proofErr w:type="spellStart"/>{word}<w:proofErr w:type="spellEnd"/>'
            )
            runs.append(_run(chance, " "))
    return "".join(runs) + _run(chance, "agreed.")


def _run(chance: random.Random, text: str, before: str = "") -> str:
    keep = ' xml:space="preserve"' if text != text.strip() else ""
    drawn = '<w:color w:val="000000"/>' if chance.random() < 0.1 else ""
    edited = f' w:rsidRPr="{rsid(chance)}"' if chance.random() < 0.5 else ""
    look = f"<w:rPr>{drawn}{LOOK}{LANGUAGE}</w:rPr>"
    return f"<w:r{edited}>{look}{before}<w:t{keep}>{text}</w:t></w:r>"


def _heading(chance: random.Random, number: int) -> str:
    text = " ".join(chance.choices(WORDS, k=5))
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="_Toc{number:09}"/>'
        f'<w:r><w:t>{text}</w:t></w:r><w:bookmarkEnd w:id="{number}"/>'
    )


def _mark(number: int) -> str:
    return (
        f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>{LOOK}{LANGUAGE}</w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )


def _note(number: int, chance: random.Random) -> str:
    text = " ".join(chance.choices(WORDS, k=12))
    return (
        f'<w:footnote w:id="{number}"><w:p w14:paraId="{rsid(chance)}" w14:textId="77777777" '
        f'w:rsidR="{rsid(chance)}" w:rsidRDefault="{rsid(chance)}"><w:pPr>'
        f'<w:pStyle w:val="FootnoteText"/><w:rPr>{LANGUAGE}</w:rPr></w:pPr><w:r><w:rPr>'
        '<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r>'
        f'<w:rPr>{LANGUAGE}</w:rPr><w:t xml:space="preserve"> {text}.</w:t></w:r></w:p>'
        "</w:footnote>"
    )


def _table(chance: random.Random) -> str:
    """Return a table of four rows with three cells each."""
    grid = '<w:gridCol w:w="3020"/>' * 3
    cell = '<w:tcPr><w:tcW w:w="3020" w:type="dxa"/></w:tcPr>'
    rows = [
        f'<w:tr w:rsidR="{rsid(chance)}" w14:paraId="{rsid(chance)}" w14:textId="77777777">'
        + "".join(
            f"<w:tc>{cell}{_paragraph(chance, _sentence(chance, most=1))}</w:tc>"
            for _ in range(3)
        )
        + "</w:tr>"
        for _ in range(4)
    ]
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
