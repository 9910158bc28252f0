"""Makes the house template; run it to write the shipped file anew.

python -m tests.support.make_template
"""

import zipfile

from meetprep.documents.word.package import packed
from meetprep.paths import resource
from tests.support.template_styles import (
    ACCENT,
    BOLD,
    GREY,
    HEAD,
    LISTS,
    NUMBERINGS,
    SANS,
    SERIF,
    R,
    border,
    colour,
    font,
    indent,
    root,
    spacing,
    style_id,
    styles,
)

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "application/vnd.openxmlformats-officedocument"
WORD = f"{OFFICE}.wordprocessingml"

LINKED = (
    "styles",
    "settings",
    "numbering",
    "fontTable",
    "footnotes",
    "theme",
    "header",
    "footer",
)


def template_bytes():
    """Return the template; stored without compression, so that any zlib gives these bytes."""
    return packed({name: text.encode() for name, text in parts().items()}, zipfile.ZIP_STORED)


def parts():
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            (f"{R}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{R}/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships(
            *((f"{R}/{kind}", f"{kind}.xml") for kind in LINKED)
        ),
        "word/styles.xml": styles(),
        "word/settings.xml": settings(),
        "word/numbering.xml": numbering(),
        "word/fontTable.xml": fonts(),
        "word/footnotes.xml": footnotes(),
        "word/theme.xml": theme(),
        "word/header.xml": header(),
        "word/footer.xml": footer(),
        "docProps/core.xml": core(),
        "docProps/app.xml": f'{HEAD}<Properties xmlns="{APP}"/>',
    }


def content_types():
    kinds = {f"word/{part}": f"{WORD}.{part}" for part in LINKED}
    kinds |= {
        "word/document": f"{WORD}.document.main",
        "word/theme": f"{OFFICE}.theme",
        "docProps/core": "application/vnd.openxmlformats-package.core-properties",
        "docProps/app": f"{OFFICE}.extended-properties",
    }
    overrides = "".join(
        f'<Override PartName="/{part}.xml" ContentType="{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relationships(*targets):
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def document():
    header_id, footer_id = (LINKED.index(part) + 1 for part in ("header", "footer"))
    return root(
        "document",
        f'<w:body><w:sectPr><w:headerReference w:type="default" r:id="rId{header_id}"/>'
        f'<w:footerReference w:type="default" r:id="rId{footer_id}"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1588" w:right="1417" w:bottom="1304" w:left="1417"'
        ' w:header="737" w:footer="624" w:gutter="0"/></w:sectPr></w:body>',
    )


def settings():
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
        )
    )
    return root(
        "settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat>{compat}</w:compat>"
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    )


def fonts():
    known = (
        (SERIF, "Caladea", "02040503050406030204", "roman"),
        (SANS, "Carlito", "020F0502020204030204", "swiss"),
    )
    return root(
        "fonts",
        "".join(
            f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:panose1 w:val="{panose}"/>'
            f'<w:charset w:val="00"/><w:family w:val="{family}"/>'
            '<w:pitch w:val="variable"/></w:font>'
            for name, other, panose, family in known
        ),
    )


def theme():
    colours = dict.fromkeys(("dk1", "lt1", "dk2", "lt2"), GREY) | {"dk1": "000000"}
    colours |= {"lt1": "FFFFFF", "lt2": "F2F4F7"}
    colours |= {f"accent{number}": ACCENT for number in range(1, 7)}
    colours |= {"hlink": ACCENT, "folHlink": ACCENT}
    palette = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours.items()
    )
    faces = "".join(
        f'<a:{kind}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f"</a:{kind}Font>"
        for kind, face in (("major", SANS), ("minor", SERIF))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    looks = {
        "fillStyleLst": fill,
        "lnStyleLst": f'<a:ln w="6350">{fill}</a:ln>',
        "effectStyleLst": "<a:effectStyle><a:effectLst/></a:effectStyle>",
        "bgFillStyleLst": fill,
    }
    formats = "".join(f"<a:{name}>{look * 3}</a:{name}>" for name, look in looks.items())
    return (
        f'{HEAD}<a:theme xmlns:a="{A}" name="House"><a:themeElements>'
        f'<a:clrScheme name="House">{palette}</a:clrScheme>'
        f'<a:fontScheme name="House">{faces}</a:fontScheme>'
        f'<a:fmtScheme name="House">{formats}</a:fmtScheme></a:themeElements></a:theme>'
    )


def footnotes():
    kinds = {"separator": -1, "continuationSeparator": 0}
    return root(
        "footnotes",
        "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>{spacing(0, 60)}</w:pPr>'
            f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
            for kind, number in kinds.items()
        ),
    )


def header():
    cells = (
        (1700, "Header", BOLD + '<w:caps/><w:spacing w:val="12"/>', "{delegation}"),
        (1600, "Header Centre", BOLD + colour("auto"), "{marking}"),
        (1700, "Header Right", "", "{reference}"),
    )
    row = "".join(
        furniture_cell(width, name, text(value, look)) for width, name, look, value in cells
    )
    line = (
        '<w:p><w:pPr><w:pStyle w:val="Header"/>'
        '<w:spacing w:after="240" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    )
    return root("hdr", furniture_table(row, "bottom", (3084, 2904, 3084)) + line)


def footer():
    pages = text("{page} ") + field("PAGE", "1") + text(" {of} ") + field("NUMPAGES", "{pages}")
    row = furniture_cell(3400, "Footer", text("{status}"))
    row += furniture_cell(1600, "Footer Right", pages)
    line = (
        '<w:p><w:pPr><w:pStyle w:val="Footer"/>'
        '<w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    )
    return root("ftr", furniture_table(row, "top", (6169, 2903)) + line)


def furniture_table(row, edge, widths):
    """Return a table as wide as the text on any paper; shares are fiftieths of a percent."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>'
        f"<w:tblBorders>{border(edge)}</w:tblBorders>"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="70" w:type="dxa"/>'
        '<w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="70" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid><w:tr>{row}</w:tr></w:tbl>"
    )


def furniture_cell(width, name, content):
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/><w:vAlign w:val="bottom"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr>{content}</w:p></w:tc>'
    )


def text(characters, look=""):
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{characters}</w:t></w:r>'


def field(instruction, shown):
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return begin + code + separate + text(shown) + end


def core():
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>House template</dc:title>'
        "<dc:language>en-GB</dc:language><cp:revision>1</cp:revision></cp:coreProperties>"
    )


def numbering():
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">'
        '<w:multiLevelType w:val="hybridMultilevel"/>'
        f"{''.join(level(looks, depth) for depth in range(9))}</w:abstractNum>"
        for looks, number in NUMBERINGS.items()
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in NUMBERINGS.values()
    )
    return root("numbering", abstracts + instances)


def level(looks, depth):
    kind, step = looks
    bullet = kind == "bullet"
    sign = "•–▪"[depth % 3] if bullet else f"%{depth + 1}."
    name = next(name for name, each in LISTS.items() if each == looks)
    tied = f'<w:pStyle w:val="{style_id(name)}"/>' if depth == 0 else ""
    look = f"<w:rPr>{font(SANS)}{colour(GREY)}</w:rPr>" if bullet else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{tied}'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{indent(step * (depth + 1), hanging=step)}</w:pPr>{look}</w:lvl>"
    )


if __name__ == "__main__":
    resource("templates", "house.docx").write_bytes(template_bytes())
