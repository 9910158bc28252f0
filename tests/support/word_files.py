"""Build small Word files part by part, so that a test shows the very XML it is about."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATED = ("styles", "numbering", "footnotes", "endnotes", "settings", "header")


def run(text: str, properties: str = "") -> str:
    """Return a run with that text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(
    content: str, *, style: str = "", list_id: int | None = None, level: int = 0
) -> str:
    """Return a paragraph; ``content`` is text or the XML of runs."""
    inner = content if content.startswith("<") else run(content)
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list_id is not None:
        properties += numbered(list_id, level)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def numbered(list_id: int, level: int = 0) -> str:
    """Return the property that puts a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def level(at: int, text: str, style: str = "decimal", more: str = "") -> str:
    """Return one level of a list definition."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(number: int, *levels: str) -> str:
    """Return a list definition."""
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def instance(number: int, definition: int, overrides: str = "") -> str:
    """Return a list that uses a definition."""
    return (
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>'
    )


def style(name: str, style_id: str, properties: str = "", base: str = "", run: str = "") -> str:
    """Return a paragraph style, its name as Word stores it in every language."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/><w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def note(number: int, text: str, kind: str = "footnote") -> str:
    """Return the body of a note."""
    return f'<w:{kind} w:id="{number}">{paragraph(text)}</w:{kind}>'


def mark(number: int, kind: str = "footnote") -> str:
    """Return the mark of a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def word_file(
    *body: str,
    relations: str = "",
    parts: dict[str, str] | None = None,
    main: str = MAIN,
    **related: str,
) -> bytes:
    """Return a Word file of those blocks; ``related`` holds the insides of other parts."""
    links = relations
    files = dict(parts or {})
    for kind in RELATED:
        if kind in related:
            links += f'<Relationship Id="{kind}" Type="{R}/{kind}" Target="{kind}.xml"/>'
            root = "hdr" if kind == "header" else kind
            files[f"word/{kind}.xml"] = f"<w:{root} {NAMES}>{related[kind]}</w:{root}>"
    files["word/document.xml"] = (
        f"<w:document {NAMES}><w:body>{''.join(body)}</w:body></w:document>"
    )
    return packed(files, links, main)


def packed(files: dict[str, str], links: str, main: str = MAIN) -> bytes:
    """Return a Word file of those parts; ``links`` are the relations of its main part."""
    types = f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
    around = {
        "word/_rels/document.xml.rels": _relations(links),
        "_rels/.rels": _relations(
            f'<Relationship Id="main" Type="{R}/officeDocument" Target="word/document.xml"/>'
        ),
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f"{types}</Types>"
        ),
    }
    return zipped({**files, **around})


def zipped(files: dict[str, str | bytes]) -> bytes:
    """Return a zip of those members."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return memory.getvalue()


def _relations(content: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{content}</Relationships>"
    )
