"""The styles of the template and the pieces that they are made of."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

ACCENT, GREY, LINE = "1F4099", "596170", "C9CED6"
SERIF, SANS = "Cambria", "Calibri"
BODY_SIZE = 21  # half points
LIST_STEP = 425  # twentieths of a point
LISTS = {
    "List Bullet": "bullet",
    "List Number": "decimal",
    "List Letter": "lowerLetter",
    "List Roman": "lowerRoman",
}


def root(name, content):
    return f'{HEAD}<w:{name} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{name}>'


def spacing(before, after, line=240):
    return (
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'
    )


def indent(left, right=0, hanging=0):
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def border(edge, space=0, width=4):
    return f'<w:{edge} w:val="single" w:sz="{width}" w:space="{space}" w:color="{LINE}"/>'


def font(name):
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def size(half_points):
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def colour(value):
    return f'<w:color w:val="{value}"/>'


def in_list(number):
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def aligned(side):
    return f'<w:jc w:val="{side}"/>'


BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
UPRIGHT = '<w:i w:val="0"/><w:iCs w:val="0"/>'
KEEP = "<w:keepNext/><w:keepLines/>"
ASIDE = f"<w:pBdr>{border('left', space=10, width=12)}</w:pBdr>"
FURNITURE = font(SANS) + colour(GREY) + size(17)
LEADING = 276  # 1.15 lines

# name, style it is based on, style that follows, paragraph, characters
PARAGRAPH_STYLES = (
    ("Normal", "", "", spacing(0, 0, LEADING), ""),
    ("Body Text", "Normal", "", spacing(0, 110, LEADING), ""),
    ("Title", "Normal", "Subtitle", KEEP + spacing(0, 160), BOLD + size(42)),
    ("Subtitle", "Normal", "Body Text", KEEP + spacing(0, 200), colour(GREY) + size(23)),
    ("heading 1", "Normal", "Body Text", KEEP + spacing(400, 60), BOLD + size(28)),
    (
        "heading 2",
        "Normal",
        "Body Text",
        KEEP + spacing(320, 100),
        font(SANS) + BOLD + size(25),
    ),
    (
        *("heading 3", "Normal", "Body Text", KEEP + spacing(180, 50)),
        font(SANS) + BOLD + colour(ACCENT) + size(BODY_SIZE),
    ),
    ("Part Heading", "heading 3", "Body Text", "", ""),
    ("heading 4", "Normal", "Body Text", KEEP + spacing(140, 60), BOLD + size(22)),
    ("heading 5", "Normal", "Body Text", KEEP + spacing(120, 60), BOLD),
    ("heading 6", "Normal", "Body Text", KEEP + spacing(120, 60), BOLD + ITALIC),
    ("Quote", "Body Text", "", indent(LIST_STEP, LIST_STEP), ITALIC + colour(GREY)),
    (
        *("Question Quote", "Normal", "Part Heading"),
        *(KEEP + ASIDE + spacing(0, 60, 264) + indent(227), ITALIC),
    ),
    ("Question Context", "Question Quote", "Question Quote", "", UPRIGHT + colour(GREY)),
    ("Cover Label", "Normal", "", spacing(0, 0), font(SANS) + colour(GREY) + size(19)),
    ("Cover Text", "Normal", "", spacing(0, 0), font(SANS) + size(19)),
    ("header", "Normal", "", spacing(0, 0), FURNITURE),
    ("Header Centre", "header", "", aligned("center"), ""),
    ("Header Right", "header", "", aligned("right"), ""),
    ("footer", "Normal", "", spacing(0, 0) + aligned("center"), FURNITURE),
    ("footnote text", "Normal", "", spacing(0, 30), size(18)),
    *(
        (name, "Body Text", "", in_list(number) + spacing(0, 70, LEADING), "")
        for number, name in enumerate(LISTS, 1)
    ),
)
CHARACTER_STYLES = {
    "Default Paragraph Font": "",
    "Hyperlink": colour(ACCENT) + '<w:u w:val="single"/>',
    "footnote reference": colour(ACCENT) + '<w:vertAlign w:val="superscript"/>',
}
DEFAULTS = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}


def styles():
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{font(SERIF)}{size(BODY_SIZE)}"
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    return root(
        "styles",
        defaults
        + "".join(paragraph_style(*look) for look in PARAGRAPH_STYLES)
        + "".join(
            style("character", name, f"<w:rPr>{look}</w:rPr>" if look else "")
            for name, look in CHARACTER_STYLES.items()
        )
        + table_styles()
        + style("numbering", "No List", ""),
    )


def paragraph_style(name, base, follow, paragraph, characters):
    if name.startswith("heading"):
        paragraph += f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>'
    links = f'<w:basedOn w:val="{style_id(base)}"/>' if base else ""
    links += f'<w:next w:val="{style_id(follow)}"/>' if follow else ""
    looks = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    looks += f"<w:rPr>{characters}</w:rPr>" if characters else ""
    return style("paragraph", name, f"{links}<w:qFormat/>{looks}")


def table_styles():
    edges = "".join(border(edge) for edge in ("top", "bottom", "insideH"))
    return style(
        "table",
        "Normal Table",
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{cell_margins(0, 108)}</w:tblPr>',
    ) + style(
        "table",
        "Cover Table",
        f'<w:basedOn w:val="{style_id("Normal Table")}"/>'
        f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders>{cell_margins(60, 0)}</w:tblPr>",
    )


def cell_margins(upright, aside):
    margins = {"top": upright, "left": aside, "bottom": upright, "right": aside}
    return (
        "<w:tblCellMar>"
        + "".join(f'<w:{edge} w:w="{width}" w:type="dxa"/>' for edge, width in margins.items())
        + "</w:tblCellMar>"
    )


def style(kind, name, content):
    default = ' w:default="1"' if name in DEFAULTS else ""
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/>{content}</w:style>'
    )


def style_id(name):
    return "".join(word[0].upper() + word[1:] for word in name.split())
