"""The parts that Word puts around a text: styles, lists, settings, margins, properties."""

import random

from tests.support import word_files
from tests.support.word_files import R

LANGUAGE = '<w:lang w:val="en-GB"/>'
NAMES = word_files.NAMES + (
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' mc:Ignorable="w14 w15"'
)
LATENT_STYLES = 376
EDITINGS = 150
LISTS = 8
LEVELS = 9
NUMBERED = ("heading", "toc", "List Bullet", "Body Text")
BUILT_IN = (
    *("Normal", "Title", "Header", "Footer", "List Paragraph", "footnote text"),
    *(f"{kind} {at}" for kind in NUMBERED for at in range(1, 9)),
)


def rsid(chance: random.Random) -> str:
    """Return an identifier as Word gives one to each editing of a file."""
    return f"00{chance.randrange(EDITINGS) * 99_991 % 0x1000000:06X}"


def word_file(body: str, footnotes: str, chance: random.Random) -> bytes:
    """Return a Word file of that text with all the parts that Word would write."""
    section = (
        f'<w:sectPr w:rsidR="{rsid(chance)}">'
        '<w:headerReference w:type="default" r:id="header"/>'
        '<w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" '
        'w:footer="708" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>'
    )
    parts = {
        "document": f"<w:body>{body}{section}</w:body>",
        "styles": _styles(chance),
        "numbering": _lists(chance),
        "footnotes": _separators() + footnotes,
        "endnotes": _separators().replace("footnote", "endnote"),
        "settings": _settings(),
        "header": _margin(chance, "LIMITE"),
        "footer": _margin(chance, "An invented paper"),
    }
    roots = {"header": "hdr", "footer": "ftr"}
    links = "".join(
        f'<Relationship Id="{name}" Type="{R}/{name}" Target="{name}.xml"/>'
        for name in (*parts, "theme", "fontTable")
        if name != "document"
    )
    files = {
        f"word/{name}.xml": f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:{roots.get(name, name)} {NAMES}>{inside}</w:{roots.get(name, name)}>"
        for name, inside in parts.items()
    }
    return word_files.packed(files | _around(chance), links)


def _styles(chance: random.Random) -> str:
    latent = "".join(
        f'<w:lsdException w:name="{BUILT_IN[at % len(BUILT_IN)]} {at}" w:semiHidden="1" '
        'w:uiPriority="39" w:unhideWhenUsed="1" w:qFormat="1"/>'
        for at in range(LATENT_STYLES)
    )
    fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/>'
    first = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{LANGUAGE}</w:rPr></w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>'
        f'</w:docDefaults><w:latentStyles w:defLockedState="0">{latent}</w:latentStyles>'
    )
    marks = (
        '<w:style w:type="character" w:styleId="FootnoteReference">'
        '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        "</w:style>"
    )
    return first + marks + "".join(_style(name, chance) for name in BUILT_IN)


def _style(name: str, chance: random.Random) -> str:
    identity = (name[0].upper() + name[1:]).replace(" t", "T").replace(" ", "")
    default = ' w:default="1"' if name == "Normal" else ""
    base = "" if default else '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
    is_heading = name.startswith("heading")
    outline = f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>' if is_heading else ""
    drawn = '<w:color w:val="2F5496" w:themeColor="accent1"/>' if is_heading else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'{base}<w:uiPriority w:val="34"/><w:qFormat/><w:rsid w:val="{rsid(chance)}"/><w:pPr>'
        f'<w:keepNext/><w:spacing w:before="40" w:after="0"/>{outline}</w:pPr><w:rPr>'
        f'{drawn}<w:sz w:val="26"/><w:szCs w:val="26"/>'
        "</w:rPr></w:style>"
    )


def _lists(chance: random.Random) -> str:
    place = '<w:ind w:left="{}" w:hanging="360"/>'
    definitions = []
    for number in range(LISTS):
        levels = [
            f'<w:lvl w:ilvl="{at}" w:tplc="{rsid(chance)}"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{"bullet" if number % 2 else "decimal"}"/>'
            f'<w:lvlText w:val="{"·" if number % 2 else f"%{at + 1}."}"/>'
            '<w:lvlJc w:val="left"/>'
            f'<w:pPr>{place.format(720 * at + 720)}</w:pPr><w:rPr><w:rFonts w:hint="default"/>'
            "</w:rPr></w:lvl>"
            for at in range(LEVELS)
        ]
        definitions.append(
            f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{rsid(chance)}"/>'
            f'<w:multiLevelType w:val="hybridMultilevel"/>{"".join(levels)}</w:abstractNum>'
        )
    instances = [word_files.instance(number + 1, number) for number in range(LISTS)]
    return "".join(definitions + instances)


def _settings() -> str:
    editings = "".join(
        f'<w:rsid w:val="00{at * 99_991 % 0x1000000:06X}"/>' for at in range(EDITINGS)
    )
    return (
        '<w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>'
        '<w:defaultTabStop w:val="708"/><w:footnotePr><w:footnote w:id="-1"/>'
        f'</w:footnotePr><w:rsids><w:rsidRoot w:val="00000000"/>{editings}</w:rsids>'
    )


def _separators() -> str:
    return "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p>'
        "</w:footnote>"
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )


def _margin(chance: random.Random, text: str) -> str:
    return (
        f'<w:p w14:paraId="{rsid(chance)}" w14:textId="77777777" w:rsidR="{rsid(chance)}">'
        f'<w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
    )


def _around(chance: random.Random) -> dict[str, str]:
    """Return parts that Word writes and no reader of text needs."""
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    colours = "".join(
        f'<a:accent{at % 6 + 1}><a:srgbClr val="{rsid(chance)[2:]}"/></a:accent{at % 6 + 1}>'
        for at in range(120)
    )
    fonts = "".join(
        f'<w:font w:name="Font {at}"><w:panose1 w:val="020F"/></w:font>' for at in range(8)
    )
    return {
        "word/theme.xml": f'<a:theme xmlns:a="{drawing}">{colours}</a:theme>',
        "word/fontTable.xml": f"<w:fonts {NAMES}>{fonts}</w:fonts>",
        "docProps/app.xml": "<Properties><Application>Word</Application></Properties>",
        "docProps/core.xml": "<coreProperties><revision>12</revision></coreProperties>",
    }
