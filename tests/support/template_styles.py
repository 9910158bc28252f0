"""The styles of the template and the pieces that they are made of."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

ACCENT, GREY, LINE, RED = "1F4099", "596170", "C9CED6", "A3171B"
SOFT, SOFT_RED, SOFT_GREY = "F1F4FB", "FCF1F0", "F3F5F8"
STANCES = {
    "Stance Support": "1B6B3A",
    "Stance Conditions": "8A5300",
    "Stance Neutral": GREY,
    "Stance Reservation": "5B3A9E",
    "Stance Oppose": RED,
}
SERIF, SANS = "Cambria", "Calibri"
BODY_SIZE = 21  # half points
LIST_STEP = 425  # twentieths of a point
FORMATS = {
    "Bullet": "bullet",
    "Number": "decimal",
    "Letter": "lowerLetter",
    "Roman": "lowerRoman",
}
WIDE_STEP = 640
# Styles of list items, what marks them, and how far each level is set in.
LISTS = {
    f"{look} {name}": (kind, WIDE_STEP if look == "Speech" else LIST_STEP)
    for look in ("List", "Spoken", "Speech", "Small")
    for name, kind in FORMATS.items()
}
# Lists that look alike share a numbering.
NUMBERINGS = {looks: number for number, looks in enumerate(dict.fromkeys(LISTS.values()), 1)}
WIDTH = 9072  # of the text on an upright page


def root(name, content):
    return f'{HEAD}<w:{name} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{name}>'


def spacing(before, after, line=240):
    return (
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'
    )


def indent(left, right=0, hanging=0):
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def border(edge, space=0, width=4, colour=LINE):
    return f'<w:{edge} w:val="single" w:sz="{width}" w:space="{space}" w:color="{colour}"/>'


def tab(leader=""):
    """Return a stop at the right margin."""
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tabs><w:tab w:val="right"{dots} w:pos="{WIDTH}"/></w:tabs>'


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

SESSION = font(SANS) + BOLD + colour(GREY) + size(21)
LETTERS = '<w:spacing w:val="20"/>'
EXACT = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
BELOW = f"<w:pBdr>{border('bottom', space=6, width=8, colour=ACCENT)}</w:pBdr>"
LIST_BASES = {"List": "Body Text", "Spoken": "Spoken", "Speech": "Speech", "Small": "Small"}
ITEMS = {
    "List": (0, 70, LEADING),
    "Spoken": (0, 60, 283),
    "Speech": (0, 160, 372),
    "Small": (0, 40, 259),
}


def look(name, paragraph, characters):
    """Return the styles of formatted text in one look; those of its lists come later."""
    return (
        (name, "Body Text", "", paragraph, characters),
        (f"{name} Quote", name, "", indent(LIST_STEP, LIST_STEP), ITALIC + colour(GREY)),
        (f"{name} Heading Inside", name, name, KEEP, BOLD),
    )


# name, style it is based on, style that follows, paragraph, characters
PARAGRAPH_STYLES = (
    ("Normal", "", "", spacing(0, 0, LEADING), ""),
    ("Body Text", "Normal", "", spacing(0, 110, LEADING), ""),
    (
        *("Document Kind", "Normal", "Title", KEEP + spacing(0, 40)),
        font(SANS) + BOLD + "<w:caps/>" + colour(ACCENT) + LETTERS + size(20),
    ),
    ("Title", "Normal", "Subtitle", KEEP + spacing(0, 160), BOLD + size(42)),
    (
        *("Subtitle", "Normal", "Body Text", KEEP + spacing(0, 280)),
        font(SANS) + colour(GREY) + size(24),
    ),
    (
        *("Cover Heading", "Normal", "Body Text", KEEP + spacing(360, 100)),
        font(SANS) + BOLD + size(24),
    ),
    ("TOC Heading", "Cover Heading", "Body Text", "", ""),
    ("toc 1", "Normal", "", tab("dot") + spacing(90, 20), font(SANS) + BOLD + size(20)),
    (
        *("toc 2", "Normal", "", tab("dot") + spacing(20, 20) + indent(284)),
        font(SANS) + size(20),
    ),
    ("heading 1", "Normal", "Body Text", KEEP + spacing(360, 60), BOLD + size(28)),
    ("Session Heading", "heading 1", "heading 2", KEEP + spacing(0, 40), SESSION),
    ("Session Again", "Normal", "heading 2", KEEP + spacing(0, 40), SESSION),
    (
        "heading 2",
        "Normal",
        "Body Text",
        KEEP + spacing(240, 100),
        font(SANS) + BOLD + size(26),
    ),
    (
        *("heading 3", "Normal", "Body Text", KEEP + spacing(150, 40)),
        font(SANS) + BOLD + colour(ACCENT) + size(BODY_SIZE),
    ),
    ("Part Heading", "heading 3", "Body Text", KEEP + tab(), ""),
    ("heading 4", "Normal", "Body Text", KEEP + spacing(140, 60), BOLD + size(22)),
    ("heading 5", "Normal", "Body Text", KEEP + spacing(120, 60), BOLD),
    ("heading 6", "Normal", "Body Text", KEEP + spacing(120, 60), BOLD + ITALIC),
    ("Quote", "Body Text", "", indent(LIST_STEP, LIST_STEP), ITALIC + colour(GREY)),
    (
        *("Question Quote", "Normal", "Part Heading"),
        *(KEEP + ASIDE + spacing(0, 60, 264) + indent(227), ITALIC),
    ),
    ("Question Context", "Question Quote", "Question Quote", "", UPRIGHT + colour(GREY)),
    ("Gap", "Normal", "", KEEP + EXACT, size(8)),
    *look("Spoken", spacing(0, 90, 283), size(24)),
    *look("Speech", spacing(0, 220, 372), size(36)),
    *look("Small", spacing(0, 70, 259), size(19)),
    (
        *("Objective Heading", "Normal", "Spoken", KEEP + spacing(0, 50)),
        font(SANS) + BOLD + colour(ACCENT) + size(18),
    ),
    ("Objective Stance", "Normal", "", spacing(0, 40), font(SANS) + BOLD + size(22)),
    (
        *("Box Heading", "Normal", "Body Text", KEEP + spacing(0, 50)),
        font(SANS) + BOLD + colour(RED) + size(BODY_SIZE),
    ),
    ("Cover Label", "Normal", "", spacing(0, 0), font(SANS) + colour(GREY) + size(19)),
    ("Cover Text", "Normal", "", spacing(0, 0), font(SANS) + size(19)),
    ("Table Head", "Normal", "", KEEP + spacing(0, 0), font(SANS) + BOLD + size(18)),
    ("Table Text", "Normal", "", spacing(0, 20), font(SANS) + size(18)),
    ("Table Strong", "Table Text", "", "", BOLD),
    ("Table Home", "Table Strong", "", "", colour(ACCENT)),
    ("Table Note", "Table Text", "", "", colour(GREY) + size(17)),
    *((name, "Table Strong", "", "", colour(tone)) for name, tone in STANCES.items()),
    (
        *("Speech Session", "Normal", "Speech Heading", KEEP + spacing(0, 60)),
        font(SANS) + colour(GREY) + size(32),
    ),
    ("Speech Heading", "heading 2", "Speech Time", spacing(0, 100), size(44)),
    (
        *("Speech Time", "Normal", "Speech"),
        KEEP + BELOW + tab() + spacing(0, 300),
        font(SANS) + BOLD + colour(ACCENT) + size(32),
    ),
    ("Speech Note", "Normal", "", spacing(120, 60), font(SANS) + colour(GREY) + size(32)),
    (
        *("Speech Label", "Normal", "", KEEP + spacing(240, 120)),
        font(SANS) + BOLD + size(36),
    ),
    ("Speech Row", "Normal", "", spacing(20, 20), font(SANS) + size(32)),
    ("Speech Head", "Speech Row", "", KEEP, BOLD),
    ("Speech Row Head", "Speech Row", "", KEEP, BOLD + colour(GREY)),
    ("header", "Normal", "", spacing(0, 0), FURNITURE),
    ("Header Centre", "header", "", aligned("center"), ""),
    ("Header Right", "header", "", aligned("right"), ""),
    ("footer", "Normal", "", spacing(0, 0), FURNITURE),
    ("Footer Right", "footer", "", aligned("right"), ""),
    ("footnote text", "Normal", "", spacing(0, 30), size(18)),
    *(
        (
            name,
            LIST_BASES[name.split()[0]],
            "",
            in_list(NUMBERINGS[LISTS[name]]) + spacing(*ITEMS[name.split()[0]]),
            "",
        )
        for name in LISTS
    ),
)
CHARACTER_STYLES = {
    "Default Paragraph Font": "",
    "Hyperlink": colour(ACCENT) + '<w:u w:val="single"/>',
    "Leave Out": colour(GREY) + '<w:u w:val="dotted"/>',
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
    aside = border("left", width=24, colour=ACCENT)
    around = "".join(
        border(edge, width=12, colour=RED) for edge in ("top", "left", "bottom", "right")
    )
    head = (
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        f"{shade(SOFT_GREY)}</w:tcPr></w:tblStylePr>"
    )
    return (
        style(
            "table",
            "Normal Table",
            f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{cell_margins(0, 108)}</w:tblPr>',
        )
        + table_style("Cover Table", edges, cell_margins(60, 0))
        + table_style("Grid Table", edges, cell_margins(60, 90), head)
        + table_style("Objective Box", aside, cell_margins(110, 170, 20), filled(SOFT))
        + table_style("Red Line Box", around, cell_margins(90, 170, 0), filled(SOFT_RED))
    )


def table_style(name, borders, margins, further=""):
    return style(
        "table",
        name,
        f'<w:basedOn w:val="{style_id("Normal Table")}"/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>{margins}</w:tblPr>{further}",
    )


def shade(fill):
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def filled(fill):
    return f"<w:tcPr>{shade(fill)}</w:tcPr>"


def cell_margins(upright, aside, below=None):
    below = upright if below is None else below
    margins = {"top": upright, "left": aside, "bottom": below, "right": aside}
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
