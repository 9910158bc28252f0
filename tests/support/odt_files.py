"""Small OpenDocument texts, written part by part."""

from tests.support.word_files import zipped

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
PREFIXES = {
    "office": "office:1.0",
    "text": "text:1.0",
    "style": "style:1.0",
    "table": "table:1.0",
    "draw": "drawing:1.0",
    "script": "script:1.0",
    "fo": "xsl-fo-compatible:1.0",
}
NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}"'
    for prefix, name in PREFIXES.items()
) + (
    ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)


def p(content: str, style: str = "Standard") -> str:
    """Return a paragraph; ``content`` is text with inline elements."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def h(content: str, level: int = 1, more: str = "") -> str:
    """Return a heading."""
    return f'<text:h text:outline-level="{level}" {more}>{content}</text:h>'


def items(*contents: str, style: str = "", more: str = "") -> str:
    """Return a list; each content is the XML of one item."""
    inner = "".join(f"<text:list-item>{one}</text:list-item>" for one in contents)
    named = f'text:style-name="{style}"' if style else ""
    return f"<text:list {named} {more}>{inner}</text:list>"


def level(at: int, number_format: str = "1", more: str = "") -> str:
    """Return a level of numbers in a list style."""
    return (
        f'<text:list-level-style-number text:level="{at}" '
        f'style:num-format="{number_format}" {more}/>'
    )


def list_style(name: str, *levels: str) -> str:
    """Return a list style."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def note(label: str, text: str) -> str:
    """Return a footnote where its mark stands."""
    mark = f"<text:note-citation>{label}</text:note-citation>"
    return f"<text:note>{mark}<text:note-body>{p(text)}</text:note-body></text:note>"


def table(*rows: str) -> str:
    """Return a table; each row is the XML of its cells."""
    inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f"<table:table>{inner}</table:table>"


def cell(content: str, more: str = "") -> str:
    """Return a cell of a table."""
    return f"<table:table-cell {more}>{content}</table:table-cell>"


def odt_file(
    *body: str,
    styles: str = "",
    pages: str = "",
    manifest: str = "",
    parts: dict[str, str] | None = None,
) -> bytes:
    """Return an OpenDocument text; ``styles`` and ``pages`` are the insides of those parts."""
    files: dict[str, str | bytes] = {
        "mimetype": MEDIA_TYPE,
        "content.xml": (
            f"<office:document-content {NAMES}><office:body><office:text>{''.join(body)}"
            "</office:text></office:body></office:document-content>"
        ),
        "styles.xml": (
            f"<office:document-styles {NAMES}><office:styles>{styles}</office:styles>"
            f"<office:master-styles>{pages}</office:master-styles></office:document-styles>"
        ),
        "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
    }
    return zipped(files | (parts or {}))
