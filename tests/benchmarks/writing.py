"""How long position papers take to write, beside a bare writer of strings and other libraries.

python -m tests.benchmarks.writing [COUNT...]

Each paper has four questions with text, lists, a footnote and a cover table. The bare writer
puts the same body into the same parts and zips them: no rich text, no check, nothing escaped.
docxtpl and python-docx are measured where they are installed; they write no footnotes.
"""

import gc
import importlib
import io
import resource as limits
import sys
import time
import zipfile
from datetime import date

from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.documents.markdown_text import from_markdown
from meetprep.documents.word.package import read_parts
from meetprep.documents.word.writing import word_bytes
from meetprep.domain.disclosure import (
    Letterhead,
    PositionPaper,
    SharedAnswer,
    SharedPart,
    SharedSession,
)
from meetprep.domain.position import PartKind

COUNTS = (1, 27, 270)
QUESTIONS = 4
TURNS = 7
SLOW_SECONDS = 3
BARE = "bare strings into a zip"
SENTENCE = (
    "Our delegation supports a directly applicable regulation on returns, with mutual "
    "recognition of decisions and a stronger mandate for the Agency, provided that safeguards "
    "are kept in line with the case law. "
)
POINTS = ("Support a regulation.", "Ask for a review clause.", "Stress resources.")
ASK = "How can we ensure the coherence of the actions planned in the new framework, part {}?"


def made(number):
    """Return a paper as invented; ``number`` keeps any two apart."""
    rationale = f"**{SENTENCE[:60]}**{SENTENCE[60:]}[^1]\n\n{SENTENCE}\n\n" + "\n".join(
        f"- {point}" for point in POINTS
    )
    rationale += f"\n\n[^1]: COM(2024) {number} final.\n"
    answers = tuple(
        SharedAnswer(
            f"{question}.",
            "",
            ASK.format(question),
            (
                SharedPart(PartKind.KEY_MESSAGE, from_markdown(SENTENCE * 2)),
                SharedPart(PartKind.RATIONALE, from_markdown(rationale)),
            ),
        )
        for question in range(1, QUESTIONS + 1)
    )
    head = Letterhead(f"Delegation {number}", "Informal meeting", date(2025, 1, 30))
    return PositionPaper(head, (SharedSession("I", "Migration", answers),))


def ours(paper):
    return word_bytes(compose_position_paper(paper))


class Bare:
    """Puts strings into the parts of a paper of ours."""

    def __init__(self, paper):
        self.parts = read_parts(ours(paper))
        body = self.parts["word/document.xml"].decode()
        self.body = body.split("<w:body>")[0] + "<w:body>"
        self.end = body[body.rindex("<w:sectPr") :]
        notes = self.parts["word/footnotes.xml"].decode()
        self.notes = notes[: notes.index("<w:footnote w:id=")]

    def __call__(self, paper):
        body, notes = [], []
        for session in paper.sessions:
            for answer in session.answers:
                body.append(line("Heading2", answer.label) + line("QuestionQuote", answer.ask))
                for part in answer.parts:
                    body.append(line("PartHeading", part.kind.value))
                    body += (line("BodyText", block.text) for block in part.text.blocks)
                    notes += (line("FootnoteText", note.text) for note in part.text.notes)
        written = dict(self.parts)
        written["word/document.xml"] = self.body + "".join(body) + self.end
        written["word/footnotes.xml"] = self.notes + "".join(
            f'<w:footnote w:id="{number}">{note}</w:footnote>'
            for number, note in enumerate(notes, 1)
        )
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as package:
            for name, part in written.items():
                package.writestr(name, part)
        return memory.getvalue()


def line(style, text):
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def with_python_docx(docx):
    """Return a writer that adds paragraphs and a table to that library's own template."""

    def write(paper):
        document = docx.Document()
        document.add_heading(paper.letterhead.delegation, 0)
        table = document.add_table(rows=3, cols=2)
        for row, words in zip(table.rows, ("Meeting", "Date", "Place"), strict=True):
            for cell in row.cells:
                cell.text = words
        for session in paper.sessions:
            for answer in session.answers:
                document.add_heading(answer.label, 2)
                document.add_paragraph(answer.ask)
                for part in answer.parts:
                    document.add_heading(part.kind.value, 3)
                    for block in part.text.blocks:
                        document.add_paragraph(block.text)
        memory = io.BytesIO()
        document.save(memory)
        return memory.getvalue()

    return write


def with_docxtpl(docxtpl):
    """Return a writer that fills a template with loops in it."""
    docx = importlib.import_module("docx")
    template = docx.Document()
    for words in (
        *("{%p for a in answers %}", "{{ a.label }}", "{{ a.ask }}", "{%p for p in a.parts %}"),
        *("{{ p.kind }}", "{%p for b in p.text.blocks %}", "{{ b.text }}"),
        *("{%p endfor %}", "{%p endfor %}", "{%p endfor %}"),
    ):
        template.add_paragraph(words)
    stored = io.BytesIO()
    template.save(stored)

    def write(paper):
        document = docxtpl.DocxTemplate(io.BytesIO(stored.getvalue()))
        document.render({"answers": paper.sessions[0].answers}, autoescape=True)
        memory = io.BytesIO()
        document.save(memory)
        return memory.getvalue()

    return write


def writers():
    """Yield each writer under its name."""
    yield BARE, Bare(made(0))
    yield "meetprep, checked", ours
    for name, build in (("docxtpl", with_docxtpl), ("python-docx", with_python_docx)):
        try:
            library = importlib.import_module("docx" if name == "python-docx" else name)
        except ImportError:
            print(f"{name} is not installed")
        else:
            yield name, build(library)


def measured(named, papers):
    """Return the least seconds, of the processor and the clock, that each writer took.

    They take turns, so that whatever else runs disturbs all alike; slow ones get one turn.
    """
    best = {}
    for turn in range(TURNS):
        for name, write in named.items():
            if turn and best[name][0] > SLOW_SECONDS:
                continue
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            for paper in papers:
                write(paper)
            taken = (time.process_time() - cpu, time.perf_counter() - wall)
            best[name] = min(best.get(name, taken), taken)
    return best


def main(counts):
    papers = [made(number) for number in range(max(counts))]
    named = dict(writers())
    for write in named.values():
        write(papers[0])
    print("milliseconds of processor (clock) for so many papers; times the bare writer")
    for count in counts:
        best = measured(named, papers[:count])
        for name, (cpu, wall) in best.items():
            times = cpu / best[BARE][0]
            print(f"{count:4} {name:26}{cpu * 1000:9.1f} ({wall * 1000:.0f}) {times:6.1f}×")
    size = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss
    for paper in papers:
        ours(paper)
    grown = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss - size
    print(f"{len(papers)} more papers took {grown} KB more memory")


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or COUNTS)
