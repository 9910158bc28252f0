"""Files made to harm whoever reads them, each with what is expected of the reader."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from meetprep.domain.errors import DamagedDocument, DocumentTooLarge, NotADocument
from meetprep.domain.paper import WarningCode
from tests.support.odt_files import items, odt_file, p
from tests.support.word_files import MAIN, R, mark, note, paragraph, run, word_file, zipped

QUESTION = "1. What should ministers decide?"
SECRET = "root:"
DTD = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>'
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
PARTS = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "_rels/.rels",
    "docProps/core.xml",
)
PLACE = "http://127.0.0.1:9/x"


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file, and how it is ``refused``, or what it ``says`` and of what the reader warns."""

    name: str
    content: bytes
    refused: type[Exception] | None = None
    says: str = ""
    warns: WarningCode | None = None


def hostile_files() -> Iterator[Hostile]:
    """Yield all of them."""
    yield from _packages()
    yield from _declarations()
    yield from _cut()
    yield from _active()
    yield from _large()
    yield from _texts()
    yield from _pages_and_mails()
    yield from _pdfs()
    yield from _rich_texts()


def _packages() -> Iterator[Hostile]:
    bomb = word_file(paragraph(QUESTION), parts={"word/media/x.xml": "\0" * (60 << 20)})
    yield Hostile("bomb.docx", bomb, DocumentTooLarge)
    for at, name in enumerate(("../../x.xml", "/x.xml", "c:\\x.xml", "word\\..\\..\\x.xml")):
        led_out = word_file(paragraph(QUESTION), parts={name: "x"})
        yield Hostile(f"traversal{at}.docx", led_out, DamagedDocument)
    twice = word_file(paragraph(QUESTION), parts={"WORD/document.xml": "<a/>"})
    yield Hostile("twice.docx", twice, DamagedDocument)
    good = word_file(paragraph(QUESTION))
    overlapping = bytearray(good)
    last = overlapping.rindex(b"PK\x01\x02")
    overlapping[last + 42 : last + 46] = struct.pack("<L", 1)
    yield Hostile("overlapping.docx", bytes(overlapping), DamagedDocument)
    wrong_sum = bytearray(good)
    entry = wrong_sum.rindex(b"PK\x01\x02", 0, wrong_sum.rindex(b"word/document.xml"))
    wrong_sum[entry + 16] ^= 1
    yield Hostile("wrong_sum.docx", bytes(wrong_sum), DamagedDocument)
    yield Hostile("nothing_inside.docx", zipped({}), NotADocument)
    yield Hostile("programs.docx", b"\x7fELF\0\0\0" * 99, NotADocument)
    yield Hostile("lone.docx", b"P", NotADocument)


def _declarations() -> Iterator[Hostile]:
    for declared in (DTD, LAUGHS):
        for at, part in enumerate(PARTS):
            with zipfile.ZipFile(io.BytesIO(word_file(paragraph(QUESTION)))) as archive:
                files = {name: archive.read(name) for name in archive.namelist()}
            files[part] = declared.encode() + files.get(part, b"<a>&x;</a>")
            yield Hostile(f"declared{at}{len(declared)}.docx", zipped(files), DamagedDocument)
        content = zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": f"{declared}<a/>",
            }
        )
        yield Hostile(f"declared{len(declared)}.odt", content, DamagedDocument)
    wide = (DTD + "<a/>").encode("utf-16")
    content = word_file(paragraph(QUESTION), parts={"docProps/app.xml": wide})
    yield Hostile("declared_wide.docx", content, DamagedDocument)


def _cut() -> Iterator[Hostile]:
    for content, ending in (
        (word_file(paragraph(QUESTION)), "docx"),
        (odt_file(p("a")), "odt"),
    ):
        for tenth in range(1, 10):
            cut = content[: len(content) * tenth // 10]
            yield Hostile(f"cut{tenth}.{ending}", cut, DamagedDocument)


def _active() -> Iterator[Hostile]:
    outside = f'<Relationship Id="o" Type="{R}/image" Target="{PLACE}" TargetMode="External"/>'
    content = word_file(paragraph(QUESTION), relations=outside)
    left_out = WarningCode.EXTERNAL_CONTENT_LEFT_OUT
    yield Hostile("outside.docx", content, says=QUESTION, warns=left_out)
    chunk = word_file(paragraph(QUESTION), '<w:altChunk r:id="o"/>', relations=outside)
    yield Hostile("chunk.docx", chunk, says=QUESTION, warns=left_out)
    macros = word_file(
        paragraph(QUESTION),
        parts={"word/vbaProject.bin": "x"},
        main=MAIN.replace(
            "vnd.openxmlformats-officedocument.wordprocessingml.document",
            "vnd.ms-word.document.macroEnabled",
        ),
    )
    yield Hostile("macros.docm", macros, says=QUESTION, warns=WarningCode.MACROS_LEFT_OUT)
    inserted = (
        f"<w:ins>{run('new')}</w:ins><w:del><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>"
    )
    changed = word_file(paragraph(inserted))
    yield Hostile("changed.docx", changed, says="new", warns=WarningCode.TRACKED_CHANGES)
    for name, look in (("vanished", "<w:vanish/>"), ("white", '<w:color w:val="FFFFFF"/>')):
        content = word_file(paragraph(run("Seen.") + run(SECRET, look)))
        yield Hostile(f"{name}.docx", content, says="Seen.", warns=WarningCode.HIDDEN_TEXT)
    comment = p(f"Seen.<office:annotation>{p(SECRET)}</office:annotation>")
    left_out = WarningCode.COMMENTS_LEFT_OUT
    yield Hostile("comment.odt", odt_file(comment), says="Seen.", warns=left_out)


def _large() -> Iterator[Hostile]:
    boxes = "<w:sdt><w:sdtContent>" * 2_000 + paragraph("x") + "</w:sdtContent></w:sdt>" * 2_000
    yield Hostile("deep.docx", word_file(boxes), DamagedDocument)
    nested = items(p("x"))
    for _ in range(400):
        nested = items(nested)
    yield Hostile("deep.odt", odt_file(nested), DamagedDocument)
    yield Hostile("paragraphs.docx", word_file("<w:p/>" * 99 + paragraph("x") * 30_000))
    marks = "".join(mark(n) for n in range(5_000))
    notes = "".join(note(n, "body") for n in range(5_000))
    content = word_file(paragraph(run(QUESTION) + marks), footnotes=notes)
    yield Hostile("notes.docx", content, says=QUESTION)
    yield Hostile("blanks.odt", odt_file(p('a<text:s text:c="2000000000"/>b')), says="a ")


def _texts() -> Iterator[Hostile]:
    for page in ("cp1250", "iso8859-2", "cp1253", "cp1251", "koi8-r", "shift_jis"):
        written = f"{QUESTION} ěšč αβγ жзи 会議".encode(page, "ignore")
        says, guess = "What should ministers", WarningCode.GUESSED_ENCODING
        yield Hostile(f"{page}.txt", written, says=says, warns=guess)
    yield Hostile("overlong.txt", b"1. What should \xc0\xaf\xed\xa0\x80 we do now, and why?")
    yield Hostile("terminal.txt", b"1. \x1b[31mred\x1b[0m \x1b]0;title\x07?", says="red")
    yield Hostile("zeros.txt", bytes(1 << 20), NotADocument)
    yield Hostile("digits.txt", b"1.1.1" * 20_000 + b"!", says="1.1.1")
    yield Hostile("lines.txt", b"a\n\n" * 200_000, DocumentTooLarge)


def _pages_and_mails() -> Iterator[Hostile]:
    page = f"<html><body><p>{QUESTION}</p><script>x()</script><img src='{PLACE}'></body></html>"
    left_out = WarningCode.EXTERNAL_CONTENT_LEFT_OUT
    yield Hostile("remote.html", page.encode(), says=QUESTION, warns=left_out)
    yield Hostile("deep.html", b"<html><body>" + b"<div>" * 50_000 + b"x")
    head = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    inner = b"Content-Type: text/plain\r\n\r\n1. Which?"
    for at in range(300):
        edge = b"b%d" % at
        inner = (
            b'Content-Type: multipart/mixed; boundary="' + edge + b'"\r\n\r\n--' + edge
            + b"\r\n" + inner + b"\r\n--" + edge + b"--\r\n"
        )  # fmt: skip
    yield Hostile("deep.eml", head + inner)
    yield Hostile("headers.eml", head + b"X-A: b\r\n" * 100_000 + b"\r\n1. Which?")


def _pdfs() -> Iterator[Hostile]:
    packer = zlib.compressobj(9)
    blanks = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(600)) + packer.flush()
    yield Hostile("blanks.pdf", pdf_file(blanks, b"/Filter /FlateDecode"))
    yield Hostile("cut.pdf", pdf_file(b"BT /F1 12 Tf (x) Tj ET")[:150])
    nested = pdf_file(b"[" * 100_000)
    yield Hostile("nested.pdf", nested)


def _rich_texts() -> Iterator[Hostile]:
    asked = b"{\\rtf1\\ansi%s 1. What should ministers decide?\\par}"
    left_out = WarningCode.EXTERNAL_CONTENT_LEFT_OUT
    for name, inside in (
        ("template", b"{\\*\\template \\\\\\\\192.0.2.1\\\\x.dot}"),
        ("picture", b'{\\field{\\*\\fldinst INCLUDEPICTURE "//192.0.2.1/x"}{\\fldrslt a}}'),
        ("linked", b"{\\object\\objautlink{\\*\\objdata 0105}}"),
    ):
        yield Hostile(f"{name}.rtf", asked % inside, says=QUESTION, warns=left_out)
    hidden = asked % b"{\\v root:}"
    yield Hostile("hidden.rtf", hidden, says=QUESTION, warns=WarningCode.HIDDEN_TEXT)
    data = b"{\\object\\objemb{\\*\\objdata " + b"0105" * 99 + b"}{\\*\\datastore 01}}"
    yield Hostile("embedded.rtf", asked % data, says=QUESTION)
    yield Hostile("binary.rtf", asked % b"\\bin4294967295 ", DamagedDocument)
    deep = asked % (b"{" * 100_000 + b"}" * 100_000)
    yield Hostile("deep.rtf", deep, DamagedDocument)
    yield Hostile("cut.rtf", asked[:-1] % b"", DamagedDocument)


def pdf_file(stream: bytes, filters: bytes = b"") -> bytes:
    """Return a file of one page with that content, and no table of its objects."""
    length = str(len(stream)).encode()
    return (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\n"
        b"endobj\n4 0 obj\n<< /Length " + length + b" " + filters + b" >>\nstream\n" + stream
        + b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    )  # fmt: skip
