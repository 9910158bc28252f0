import subprocess
from pathlib import Path

import pytest

from meetprep.documents.reading import receive
from meetprep.documents.rtf_reader import read_rtf
from meetprep.domain.errors import DamagedDocument
from meetprep.domain.outline import understand
from meetprep.domain.paper import ParagraphKind, WarningCode

PATH = Path("paper.rtf")
HEAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset2 Symbol;}"
    rb"{\f2\fcharset238 B;}{\f3\fcharset161 C;}{\f4\fcharset128 D;}}"
    rb"{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}"
    rb"{\stylesheet{Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\s3 toc 1;}}"
)
PAPER = (
    rb"{\rtf1\ansi\ansicpg1252 Informal meeting of ministers for invented affairs\par "
    rb"12 March 2026, Graz\par This paper is invented. Ministers are invited to answer "
    rb"the following question:\par 1. How do we say \'e9t\'e9?\par}"
)
OUTSIDE = WarningCode.EXTERNAL_CONTENT_LEFT_OUT
FETCHING = {
    "template": rb"{\*\template \\\\192.0.2.1\\x.dot}",
    "picture": rb'{\field{\*\fldinst {INCLUDE}{PICTURE "//192.0.2.1/x"}}{\fldrslt Seen.}}',
    "text": rb'{\field{\*\fldinst  includetext "http://192.0.2.1"}{\fldrslt Seen.}}',
    "exchange": rb"{\field{\*\fldinst DDEAUTO x y}{\fldrslt Seen.}}",
    "link": rb"{\object\objautlink{\*\objdata 0105}{\result Seen.}}",
}


def read(body: bytes, head: bytes = HEAD):
    return read_rtf(PATH, head + body + b"}")


def texts(body: bytes) -> list[str]:
    return [one.text for one in read(body).paragraphs]


def test_rich_text_is_read_without_any_other_program(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(subprocess, "Popen", None)
    path = tmp_path / "paper.doc"
    path.write_bytes(PAPER)
    file, text = receive(path)
    assert (file.media_type, file.content) == ("application/rtf", PAPER)
    assert [one.ask for one in understand(text).questions] == ["How do we say été?"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (rb"{\f2 \'b3\'f3d\'9f}", "łódź"),
        (rb"{\f3 \'e1\'e2}", "αβ"),
        (rb"{\f4 \'89\'ef\'8bc}", "会議"),
        (rb"\u322\'3f\u243 ?d\uc0\u378", "łódź"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"a\~b\emdash c\{\\\}", "a\xa0b—c{\\}"),
        (rb"{\f1 \'b7}\u-3913?", "••"),
        (rb"a\uc65535\u98 ?bc?d", "abd"),
        (rb"a\bin4 }}}}b", "ab"),
        (rb"{\upr{old}{\*\ud new}}", "new"),
    ],
)
def test_characters_are_read_in_every_notation(written, shown):
    assert texts(written) == [shown]


def test_headings_titles_and_labels_are_as_printed():
    body = (
        rb"\pard\s2 T\par\pard\s3 Contents\par\pard\s1 H\par\pard{\listtext\f1 \'b7\tab}Item"
        rb"\par{\pntext 1.\tab}\ilvl1 Next\par\pard Text"
    )
    found = [(one.kind, one.label, one.level, one.text) for one in read(body).paragraphs]
    assert found == [
        (ParagraphKind.TITLE, "", 0, "T"),
        (ParagraphKind.HEADING, "", 1, "H"),
        (ParagraphKind.ITEM, "•", 0, "Item"),
        (ParagraphKind.ITEM, "1.", 1, "Next"),
        (ParagraphKind.TEXT, "", 0, "Text"),
    ]


def test_notes_hang_where_their_mark_stands_counted_or_typed():
    body = rb"One{\super\chftn{\footnote\chftn  First.}} two{\super *{\footnote * Typed.}}.\par"
    text = read(body)
    assert text.paragraphs[0].text == "One two."
    assert [(one.offset, one.label) for one in text.paragraphs[0].notes] == [(3, "1"), (7, "*")]
    assert [(one.label, one.text) for one in text.footnotes] == [
        ("1", "First."),
        ("*", "Typed."),
    ]


def test_tables_are_rows_and_a_lone_cell_is_a_frame():
    row = rb"\trowd\intbl a\par b\cell \intbl c\cell\row"
    frame = rb"\trowd\pard\intbl 1.\par\intbl 2.\cell\row\pard end\par"
    found = [(one.kind, one.text) for one in read(row + frame).paragraphs]
    kinds = ParagraphKind
    told = [(kinds.TEXT, "1."), (kinds.TEXT, "2."), (kinds.TEXT, "end")]
    assert found == [(kinds.ROW, "a\nb\tc"), *told]


def test_headers_are_margins_and_boxes_are_text():
    box = rb"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt boxed\par}}{\shprslt old}}"
    text = read(rb"{\header LIMITE\par}" + box + rb"text\par")
    assert text.margins == ("LIMITE",)
    assert [one.text for one in text.paragraphs] == ["boxed", "text"]


@pytest.mark.parametrize(
    ("written", "warned"),
    [
        (rb"{\v secret}", WarningCode.HIDDEN_TEXT),
        (rb"{\fs2 secret}", WarningCode.HIDDEN_TEXT),
        (rb"{\cf1 secret}", WarningCode.HIDDEN_TEXT),
        (rb"{\deleted secret}", WarningCode.TRACKED_CHANGES),
        (rb"{\*\annotation secret}", WarningCode.COMMENTS_LEFT_OUT),
        (rb"{\*\unknown{\fldrslt secret}}", None),
        (rb"{\info{\title secret}}", None),
    ],
)
def test_what_is_not_printed_is_left_out_and_announced(written, warned):
    text = read(rb"{\cf2 Seen.}" + written)
    assert [one.text for one in text.paragraphs] == ["Seen."]
    assert [one.code for one in text.warnings] == ([warned] if warned else [])


@pytest.mark.parametrize("written", FETCHING.values(), ids=FETCHING)
def test_outside_content_is_announced_and_never_asked_for(written, monkeypatch):
    monkeypatch.setattr("socket.socket", None)
    text = read(written + rb" Text.")
    assert [one.code for one in text.warnings] == [OUTSIDE]
    assert text.paragraphs[0].text in {"Text.", "Seen. Text."}


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_file_that_is_cut_short_is_refused(kept):
    with pytest.raises(DamagedDocument):
        read_rtf(PATH, PAPER[: int(len(PAPER) * kept)])


def test_groups_nested_beyond_reason_are_refused():
    assert texts(b"{" * 900 + b"x" + b"}" * 900) == ["x"]
    with pytest.raises(DamagedDocument):
        texts(b"{" * 100_000 + b"x" + b"}" * 100_000)
