"""How long reading takes, as ratios to the least possible work, all in one run.

Run it by hand: ``python -m tests.benchmarks.reading``. Other readers are measured beside ours
where they are installed; none of them is needed.
"""

import functools
import importlib
import importlib.util
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import unittest.mock
import zipfile
from pathlib import Path

from meetprep.documents.packages import Package, parse_xml
from meetprep.documents.reading import parse
from tests.support import pdf_files, word_files
from tests.support.word_shaped import word_shaped_paper

PAGES = (4, 50, 300)
PARAGRAPHS_A_PAGE = 8
BATCH = 200
WORDS = (
    "Ministers have asked for rules that hold in every Member State, and for partners who "
    "keep their word; the agencies should be able to support the whole chain, from the first "
    "contact to the return home, wherever the law allows it and a court may look at it."
)

# Widths of letters and of a blank in units of the type's size.
WIDTHS = dict.fromkeys("ijlft.,;/", 0.26) | dict.fromkeys("r()", 0.34)
WIDTHS |= dict.fromkeys("cksvxyz", 0.5) | dict.fromkeys("m", 0.83) | {"w": 0.72}
BLANK = 0.29


def word(pages):
    """Word, shaped as Word itself writes it."""
    return word_shaped_paper(pages)


def plain_word(pages):
    """Word, of the plainest XML: the worst case, for there is hardly anything to parse."""
    body, notes = [], []
    for page in range(1, pages + 1):
        body += [word_files.paragraph(word_files.run(WORDS))] * PARAGRAPHS_A_PAGE
        note = word_files.run("See point.") + word_files.mark(page)
        body.append(word_files.paragraph(note, list_id=1))
        notes.append(word_files.note(page, f"COM(2021) {page}."))
    lists = word_files.abstract(1, word_files.level(0, "%1.")) + word_files.instance(1, 1)
    return word_files.word_file(*body, footnotes="".join(notes), numbering=lists)


def pdf(pages):
    """A PDF with 45 lines a page, a running header and a page number."""
    line = WORDS[:92]
    drawn = [
        pdf_files.say("LIMITE", 500, 810, 9)
        + pdf_files.column([line] * 45, 60, 770, pitch=15)
        + pdf_files.say(str(number), 290, 30, 9)
        for number in range(1, pages + 1)
    ]
    return pdf_files.pdf(*drawn)


def council_pdf(pages):
    """A PDF as a Council paper is set: each word placed, several fonts, lists and notes."""
    return pdf_files.pdf(*(council_page(number) for number in range(1, pages + 1)))


def council_page(number):
    """Header, heading, justified paragraphs with a note's mark, an item, the note, footer."""
    turned = (WORDS.split() * 9)[number % 47 :][:90]
    y, drawn = 740, placed(["Council", "of", "the", "European", "Union"], 72, 800, 9, "Bold")
    drawn += placed(["Part", f"{number}.", *turned[:5]], 72, 770, 14, "Bold")
    for at in range(4):
        lines = list(filled([*turned, f"{at}."], 451, 11))
        for line in lines:
            drawn += placed(line, 72, y, 11, to=523 if line is not lines[-1] else None)
            y -= 14
        y -= 8
    drawn += pdf_files.say(str(number), 524, 743, 7)
    drawn += placed([f"{number}.", "Do", "ministers", *turned[5:14]], 72, y, 11)
    drawn += placed([*turned[20:26], "agree?"], 90, y - 14, 11)
    drawn += pdf_files.rule(72, 100, 144) + pdf_files.say(str(number), 72, 88, 6)
    drawn += placed(["See", "also", "COM(2021)", f"{number},", *turned[:4]], 77, 85, 9)
    drawn += placed([f"{9000 + number}/25"], 72, 40, 9)
    return drawn + placed(["LIMITE", "EN"], 480, 40, 9, "Bold")


def filled(words, width, size):
    """The words line by line, as many as have room; points."""
    line, room = [], width
    for word in words:
        room -= size * (wide(word) + BLANK)
        if line and room < 0:
            yield line
            line, room = [], width - size * (wide(word) + BLANK)
        line.append(word)
    yield line


def placed(words, x, y, size, font="Plain", to=None):
    """Words of one line, each drawn by itself; with ``to`` justified to that right end."""
    widths = [size * wide(word) for word in words]
    gap = BLANK * size if to is None else (to - x - sum(widths)) / (len(words) - 1)
    drawn = ""
    for word, width in zip(words, widths, strict=True):
        drawn += pdf_files.say(word, round(x, 2), y, size, font)
        x += width + gap
    return drawn


def wide(word):
    """The width of a word in units of the type's size."""
    return sum(WIDTHS.get(char, 0.56 if char.islower() else 0.7) for char in word)


def bare_word(content):
    """Unzip and parse the very parts that our reader parses, as it does, and nothing else."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in parts_parsed(content):
            parse_xml(Path(), package.read(name))


@functools.cache
def parts_parsed(content):
    """The names of the parts that our reader parses."""
    names, genuine = {}, Package.xml

    def noted(package, name, *rest):
        names[name] = True
        return genuine(package, name, *rest)

    with unittest.mock.patch.object(Package, "xml", noted):
        parse(Path(), content)
    return tuple(names)


def bare_pdf(content):
    """Let pdfium say its raw text."""
    pdfium = importlib.import_module("pypdfium2")
    document = pdfium.PdfDocument(content)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def others_for_word(folder):
    """Other readers of Word files that are installed."""
    path = folder / "paper.docx"

    def mammoth(_content):
        importlib.import_module("mammoth").extract_raw_text(path.open("rb"))

    def docx2python(_content):
        with importlib.import_module("docx2python").docx2python(path) as read:
            read.text  # noqa: B018 - read only when asked for

    def markitdown(_content):
        importlib.import_module("markitdown").MarkItDown().convert(str(path))

    def pandoc(_content):
        command = ["pandoc", str(path), "-t", "plain", "-o", "/dev/null"]
        subprocess.run(command, check=True, capture_output=True)

    yield from installed(mammoth, docx2python, markitdown)
    if shutil.which("pandoc"):
        yield pandoc


def others_for_pdf(folder):
    """Other readers of PDF files that are installed."""
    path = folder / "paper.pdf"

    def pypdf(_content):
        for page in importlib.import_module("pypdf").PdfReader(path).pages:
            page.extract_text()

    def pdfplumber(_content):
        with importlib.import_module("pdfplumber").open(path) as document:
            for page in document.pages:
                page.extract_text()

    yield from installed(pypdf, pdfplumber)


def installed(*readers):
    """The readers whose library is there."""
    return [r for r in readers if importlib.util.find_spec(r.__name__) is not None]


def seconds(content, *works, least=0.4):
    """The median of as many runs as fit, at least three unless one alone is long.

    Several works take turns, so that whatever else the machine does slows all of them.
    """
    runs = [[] for _ in works]
    begin = time.perf_counter()
    while len(runs[0]) < 3 or (time.perf_counter() - begin < least and len(runs[0]) < 50):
        for work, taken in zip(works, runs, strict=True):
            before = time.perf_counter()
            work(content)
            taken.append(time.perf_counter() - before)
        if runs[0][-1] > 5:
            break
    return [statistics.median(taken) for taken in runs]


def compare(name, make, bare, others, folder):
    """Print the time of ours and of others against the least possible work."""
    path = folder / f"paper.{name}"
    print(make.__doc__)
    for pages in PAGES:
        content = make(pages)
        path.write_bytes(content)
        least, ours = seconds(content, bare, lambda data: parse(path, data), least=1)
        print(f"{name} {pages:4} pages: least {least * 1e3:8.1f} ms, ours {ours / least:5.2f}×")
        for other in others(folder):
            (took,) = seconds(content, other, least=0)
            print(
                f"{'':10} {other.__name__:12} {took / least:8.2f}×  ({took / ours:.1f}× ours)"
            )


def batch(folder):
    """Print the time of many papers in one process."""
    papers = [word(4)] * BATCH
    before = time.perf_counter()
    for content in papers:
        parse(folder / "paper.docx", content)
    took = time.perf_counter() - before
    print(f"{BATCH} papers of 4 pages in one process: {took:.2f} s")


def main():
    """Measure everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # First: what other readers leave in memory would be searched with each paper.
        batch(folder)
        compare("docx", word, bare_word, others_for_word, folder)
        compare("docx", plain_word, bare_word, others_for_word, folder)
        compare("pdf", pdf, bare_pdf, others_for_pdf, folder)
        compare("pdf", council_pdf, bare_pdf, others_for_pdf, folder)


if __name__ == "__main__":
    sys.exit(main())
