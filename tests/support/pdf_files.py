"""Minimal PDF files in plain syntax, so that a test states where each line of type stands.

Pages are A4, 595 by 842 points, lengths are points from the lower left corner. Fonts are
"Plain" and "Bold", both Helvetica.
"""

WIDTH, HEIGHT = 595, 842
FONTS = (
    "<< /Plain << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
    " /Encoding /WinAnsiEncoding >>"
    " /Bold << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold"
    " /Encoding /WinAnsiEncoding >> >>"
)
PICTURE = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
    b" /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream"
)
LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>"


def say(text, x, y, size=11, font="Plain", before=""):
    """Return the drawing of one line; ``before`` holds operators such as "3 Tr"."""
    shown = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {before} /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({shown}) Tj ET\n"


def column(lines, x, y, pitch=13, size=11, font="Plain"):
    """Return the drawing of lines below each other, the first at ``y``."""
    return "".join(say(line, x, y - at * pitch, size, font) for at, line in enumerate(lines))


def rule(x, y, width):
    """Return the drawing of a thin horizontal line."""
    return f"{x} {y} {width} 0.5 re f\n"


def panel(x, y, width, height, grey):
    """Return the drawing of a filled box; ``grey`` from 0 (black) to 1."""
    return f"q {grey} g {x} {y} {width} {height} re f Q\n"


def picture(width=WIDTH, height=HEIGHT):
    """Return the drawing of a picture from the lower left corner on."""
    return f"q {width} 0 0 {height} 0 0 cm /Scan Do Q\n"


def pdf(*pages, rotate=0, catalog="", trailer=""):
    """Return the bytes of a file with these pages; each is a string of drawings."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        PICTURE,
    ]
    for at, content in enumerate(pages):
        objects += [_page(5 + 2 * at, rotate), _stream(content)]
    return _file(objects, trailer)


def _page(content, rotate):
    box = f"/MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {rotate}"
    resources = f"/Resources << /Font {FONTS} /XObject << /Scan 3 0 R >> >>"
    return f"<< /Type /Page /Parent 2 0 R {box} {resources} /Contents {content} 0 R >>".encode()


def _stream(content):
    drawn = content.encode("cp1252")
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn)


def _file(objects, trailer):
    written = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    end = (
        f"xref\n0 {count}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {count} /Root 1 0 R /ID [<41><41>] {trailer} >>\n"
        f"startxref\n{len(written)}\n%%EOF\n"
    )
    return written + end.encode()
