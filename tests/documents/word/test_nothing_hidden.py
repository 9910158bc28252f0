"""What somebody with the file and time on their hands would look for."""

import io
import re
import zipfile

import pytest

from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.documents.word.check import ensure_says
from meetprep.documents.word.package import packed
from meetprep.documents.word.paging import expected_pages
from meetprep.documents.word.rich_text import RichTextWriter
from meetprep.documents.word.writing import house_template
from meetprep.domain.disclosure import shared_answer
from meetprep.domain.meeting import Question, QuestionId, SessionId
from meetprep.domain.position import Part, PartKind, Position, Stance
from meetprep.domain.richtext import from_plain
from tests.documents.word.papers import (
    paper,
    position_paper_bytes,
    rich_paper,
    session,
    write_position_paper,
)
from tests.support.word_text import parts

PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/footnotes.xml.rels",
    *(
        f"word/{name}.xml"
        for name in (
            *("document", "fontTable", "footer", "footnotes", "header", "numbering"),
            *("settings", "styles", "theme"),
        )
    ),
}


@pytest.fixture(scope="module")
def content():
    return position_paper_bytes(rich_paper())


def test_file_has_these_parts_only(content):
    assert set(parts(content)) == PARTS


@pytest.mark.parametrize(
    "trace",
    [
        r"w:rsid",
        r"<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange)\b",
        r"<w:comment",
        r"<w:(vanish|specVanish|webHidden)\b",
        r"w:(author|initials|date)=",
        r"creator|lastModifiedBy|dcterms|Application|Company|Template",
        r"customXml|attachedTemplate|docVar|_GoBack",
        r"file:|[A-Za-z]:\\|/home/|/tmp/",
        r"20\d\d-\d\d-\d\dT",
    ],
)
def test_no_part_bears_a_trace(content, trace):
    bearing = [name for name, part in parts(content).items() if re.search(trace, part.decode())]
    assert bearing == []


def test_internal_text_reaches_no_part():
    parts_of_all_kinds = tuple(
        Part(kind, from_plain(f"{kind.audience}-words")) for kind in PartKind
    )
    question = Question(QuestionId("q"), SessionId("s"), None, "1.", "", "Why?")
    position = Position(question.id, "PT", parts_of_all_kinds, Stance.RESERVATION)
    content = position_paper_bytes(paper(session(shared_answer(question, position))))
    everything = b"".join(parts(content).values())
    assert b"shareable-words" in everything
    assert b"internal-words" not in everything
    assert Stance.RESERVATION.encode() not in everything


def test_zip_tells_no_time_and_no_system(content):
    entries = zipfile.ZipFile(io.BytesIO(content)).infolist()
    told = {(e.date_time, e.create_system, e.extra, e.comment) for e in entries}
    assert told == {((1980, 1, 1, 0, 0, 0), 0, b"", b"")}


def test_properties_are_title_subject_language_and_first_revision(content):
    core = parts(content)["docProps/core.xml"].decode()
    assert re.findall(r"<(?:dc|cp):(\w+)>([^<]*)<", core) == [
        ("title", "Position of Portugal"),
        ("subject", "Informal meeting of home affairs ministers"),
        ("language", "en-GB"),
        ("revision", "1"),
    ]


def look(content, of=None):
    """Take the last look at a file that should be that paper."""
    composition = compose_position_paper(of or paper())
    pages = expected_pages(composition, house_template())
    ensure_says(content, composition, house_template(), pages)


def test_plain_paper_passes_the_last_look():
    look(position_paper_bytes(paper()))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("One set of rules.", "One set of rules. Red line."),
        ("<w:r><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t"),
        ("</w:body>", "<w:p><w:r><w:t>Red line.</w:t></w:r></w:p></w:body>"),
    ],
)
def test_what_was_not_meant_is_caught(old, new):
    content = position_paper_bytes(paper())
    changed = parts(content)
    body = changed["word/document.xml"].decode()
    changed["word/document.xml"] = body.replace(old, new, 1).encode()
    with pytest.raises(ValueError, match="document would"):
        look(packed(changed))


def test_footnote_that_was_not_meant_is_caught(content):
    with pytest.raises(ValueError, match="not say"):
        look(content)


@pytest.mark.parametrize(
    "name", ["word/comments.xml", "customXml/item1.xml", "word/settings.xml"]
)
def test_part_that_was_not_meant_is_caught(name):
    content = position_paper_bytes(paper())
    with pytest.raises(ValueError, match="hide"):
        look(packed(parts(content) | {name: b"<x/>"}))


def test_file_that_would_say_more_is_never_written(tmp_path, monkeypatch):
    target = tmp_path / "paper.docx"
    target.write_bytes(b"the old paper")

    def more(self, text, *look):
        return blocks(self, text, *look).replace("rules", "rules and hubs")

    blocks = RichTextWriter.blocks
    monkeypatch.setattr(RichTextWriter, "blocks", more)
    with pytest.raises(ValueError, match="not say"):
        write_position_paper(target, paper())
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"the old paper"]


@pytest.mark.parametrize("part", ["header", "footer"])
def test_other_words_at_head_or_foot_are_caught(part):
    changed = parts(position_paper_bytes(paper()))
    name = f"word/{part}.xml"
    changed[name] = changed[name].replace(b"</w:t>", b" Red line.</w:t>", 1)
    with pytest.raises(ValueError, match=part):
        look(packed(changed))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Position of Portugal", b"Position of Portugal, red line"),
        (b"<cp:revision>", b"<dc:creator>Somebody</dc:creator><cp:revision>"),
    ],
)
def test_other_properties_are_caught(old, new):
    changed = parts(position_paper_bytes(paper()))
    changed["docProps/core.xml"] = changed["docProps/core.xml"].replace(old, new, 1)
    with pytest.raises(ValueError, match="properties"):
        look(packed(changed))
