"""Templates as ministries have them, with all that a program leaves in a file; invented."""

import struct
import zlib

from meetprep.documents.word.package import packed
from tests.support.make_template import content_types, relationships
from tests.support.template_styles import HEAD, R, W

SECRETS = (
    *("Erika Musterfrau", "Geheimentwurf", "intern.example", "rsid77", "EvilMacro"),
    *("Verborgen", "Gestrichen", "Pfadname", "Kommentartext", "Geheimbild"),
)
A = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMES = {
    "de": {
        "Normal": "Standard",
        "heading 1": "berschrift1",
        "heading 2": "berschrift2",
        "heading 3": "berschrift3",
        "Title": "Titel",
        "header": "Kopfzeile",
        "footer": "Fuzeile",
        "footnote text": "Funotentext",
        "List Bullet": "Aufzhlungszeichen",
        "Normal Table": "NormaleTabelle",
    },
    "fr": {
        "Normal": "Normal",
        "Body Text": "Corpsdetexte",
        "heading 1": "Titre1",
        "heading 2": "Titre2",
        "heading 3": "Titre3",
        "header": "En-tte",
        "Hyperlink": "Lienhypertexte",
    },
}
_LOOKS = {
    "de": {"font": "Arial", "colour": "7A1F1F", "size": "22", "left": "1701"},
    "fr": {"font": "Times New Roman", "colour": "0B5345", "size": "24", "left": "1134"},
}


def ministry(language):
    """Return the template of an invented ministry; styles have the ids of that language."""
    return packed({name: _bytes(part) for name, part in _parts(language).items()})


def _bytes(part):
    return part if isinstance(part, bytes) else part.encode()


def _parts(language):
    rels = relationships(
        *((f"{R}/{kind}", f"{kind}.xml") for kind in ("styles", "header", "footer")),
        (f"{R}/theme", "theme.xml"),
        (f"{R}/comments", "comments.xml"),
        (f"{R}/settings", "settings.xml"),
    )
    return {
        "[Content_Types].xml": content_types().replace(
            "<Override", '<Default Extension="png" ContentType="image/png"/><Override', 1
        ),
        "_rels/.rels": relationships((f"{R}/officeDocument", "word/document.xml")),
        "word/document.xml": _document(language),
        "word/_rels/document.xml.rels": rels,
        "word/styles.xml": _styles(language),
        "word/theme.xml": _theme(language),
        "word/header.xml": _header(language),
        "word/_rels/header.xml.rels": _header_relations(),
        "word/footer.xml": _footer(),
        "word/media/logo.png": logo(),
        "word/comments.xml": _root("comments", "<w:comment w:id='0'/>Kommentartext"),
        "word/settings.xml": _root("settings", '<w:rsids><w:rsid w:val="rsid77"/></w:rsids>'),
        "word/_rels/settings.xml.rels": _outside("attachedTemplate", "file:///intern.example"),
        "word/vbaProject.bin": b"EvilMacro",
        "customXml/item1.xml": "<x>Geheimentwurf</x>",
        "docProps/core.xml": "<x>Erika Musterfrau</x>",
    }


def logo():
    """Return a picture that names whoever made it."""
    rows = b"".join(b"\0" + b"\x7a\x1f\x1f" * 120 for _ in range(32))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 120, 32, 8, 2, 0, 0, 0)),
        (b"tEXt", b"Author\0Erika Musterfrau"),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def _root(name, content):
    return (
        f'{HEAD}<w:{name} xmlns:w="{W}" xmlns:r="{R}" xmlns:a="{A}/main"'
        f' xmlns:wp="{A}/wordprocessingDrawing" xmlns:pic="{A}/picture">{content}</w:{name}>'
    )


def _outside(kind, target):
    return relationships((f"{R}/{kind}", target)).replace(
        "/></Rel", ' TargetMode="External"/></Rel'
    )


def _header_relations():
    entries = relationships((f"{R}/image", "media/logo.png"), (f"{R}/hyperlink", "x:intern"))
    return entries.replace(
        'Target="x:intern"', 'Target="x:intern.example" TargetMode="External"'
    )


def _document(language):
    left = _LOOKS[language]["left"]
    return _root(
        "document",
        "<w:body><w:p><w:r><w:t>Geheimentwurf</w:t></w:r></w:p>"
        '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>'
        '<w:footerReference w:type="default" r:id="rId3"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1134"'
        f' w:bottom="1701" w:left="{left}" w:header="567" w:footer="567" w:gutter="0"/>'
        '<w:cols w:num="2"/></w:sectPr></w:body>',
    )


def _styles(language):
    names, looks = _NAMES[language], _LOOKS[language]
    written = "".join(_style(name, key, names, looks) for name, key in names.items())
    theme = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    size = f'<w:sz w:val="{looks["size"]}"/><w:lang w:val="de-DE"/>'
    return _root(
        "styles",
        f"<w:docDefaults><w:rPrDefault><w:rPr>{theme}{size}</w:rPr></w:rPrDefault>"
        f'<w:pPrDefault/></w:docDefaults>{written}<w:style w:type="paragraph"'
        ' w:styleId="Musterfrau"><w:name w:val="Erika Musterfrau"/></w:style>',
    )


def _style(name, key, names, looks):
    kind = {"Normal Table": "table", "Hyperlink": "character"}.get(name, "paragraph")
    default = ' w:default="1"' if name.startswith("Normal") else ""
    base = f'<w:basedOn w:val="{names["Normal"]}"/>' if kind == "paragraph" else ""
    look = ""
    if name.startswith("heading"):
        level = int(name[-1])
        look = (
            '<w:pPr><w:keepNext/><w:numPr><w:numId w:val="9"/></w:numPr>'
            '<w:spacing w:before="240" w:after="80"/>'
            f'<w:outlineLvl w:val="{level - 1}"/></w:pPr>'
            f'<w:rPr><w:b/><w:color w:val="{looks["colour"]}" w:themeColor="accent1"/>'
            f'<w:sz w:val="{36 - 4 * level}"/></w:rPr>'
        )
    base = "" if name == "Normal" else base
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{key}"><w:name w:val="{name}"/>{base}'
        f'<w:rsid w:val="00rsid77"/>{look}</w:style>'
    )


def _theme(language):
    font = _LOOKS[language]["font"]
    return (
        f'{HEAD}<a:theme xmlns:a="{A}/main" name="Erika Musterfrau"><a:themeElements>'
        f'<a:fontScheme name="x"><a:majorFont><a:latin typeface="{font}"/></a:majorFont>'
        f'<a:minorFont><a:latin typeface="{font}"/></a:minorFont></a:fontScheme>'
        "</a:themeElements></a:theme>"
    )


def _header(language):
    size = '<wp:extent cx="1143000" cy="304800"/>'
    picture = (
        f'<w:drawing><wp:inline>{size}<wp:docPr id="1" name="Geheimbild" descr="C:\\Pfadname"/>'
        f'<a:graphic><a:graphicData uri="{A}/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Geheimbild.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="1143000" cy="304800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    return _root(
        "hdr",
        '<w:p w:rsidR="00rsid77"><w:pPr>'
        f'<w:pStyle w:val="{_NAMES[language]["header"]}"/></w:pPr>'
        f"<w:r>{picture}</w:r>"
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Invented ministry</w:t></w:r></w:sdtContent>"
        "</w:sdt><w:r><w:rPr><w:vanish/></w:rPr><w:t>Verborgen</w:t></w:r>"
        '<w:del w:id="4" w:author="Erika Musterfrau">'
        "<w:r><w:delText>Gestrichen</w:delText></w:r></w:del>"
        '<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>Erika Musterfrau</w:t></w:r>'
        '</w:fldSimple><w:hyperlink r:id="rId2"><w:r><w:t> (of nowhere)</w:t></w:r>'
        "</w:hyperlink></w:p>",
    )


def _footer():
    chars = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end")]
    code = "<w:r><w:instrText> FILENAME \\p </w:instrText></w:r>"
    return _root(
        "ftr",
        f"<w:p><w:r><w:t>Invented street 1</w:t></w:r>{chars[0]}{code}"
        f"<w:r><w:t>Pfadname</w:t></w:r>{chars[1]}</w:p>",
    )
