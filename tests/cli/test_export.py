"""Documents of every kind by commands alone."""

import json

import pytest

from tests.support.foreign_templates import ministry
from tests.support.word_text import WordText


def ok(outcome):
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out


@pytest.fixture
def export(meetprep, office):
    """Draft two positions of two delegations, and return what exports documents."""
    for code, kind, text in (
        ("PL", "key-message", "We agree."),
        ("PL", "line-to-take", "We thank the Presidency."),
        ("PL", "red-line", "No further."),
        ("SE", "key-message", "We differ."),
    ):
        where = (office.question, "--store", office.store, "--delegation", code)
        file = office.file("text.txt", text)
        ok(meetprep("draft", *where, "--part", kind, "--text-file", file))

    def run(kind, out, *more, delegation="PL"):
        where = ("--meeting", office.meeting.id, "--store", office.store)
        target = office.folder / out
        whose = ("--delegation", delegation, "--out", target)
        return meetprep("export", kind, *where, *whose, *more)

    run.draft = lambda *given: ok(meetprep("draft", *given))
    return run


@pytest.mark.parametrize(
    ("kind", "said", "unsaid"),
    [
        ("brief", ["Red line", "No further.", "Sweden", "We differ."], []),
        ("speaking-note", ["We thank the Presidency."], ["No further.", "We differ."]),
        ("overview", ["Poland", "Sweden", "We differ."], ["No further."]),
    ],
)
def test_each_kind_says_what_it_is_for(export, office, kind, said, unsaid):
    out = ok(export(kind, "out.docx"))
    assert out.endswith(", internal\n")
    text = WordText((office.folder / "out.docx").read_bytes()).readable()
    assert [word for word in said if word not in text] == []
    assert [word for word in unsaid if word in text] == []


def test_language_is_that_of_the_fixed_words_alone(export, office):
    ok(export("brief", "out.docx", "--language", "pl"))
    text = WordText((office.folder / "out.docx").read_bytes()).readable()
    assert "Czerwona linia" in text
    assert "Szwecja" in text
    assert "30 stycznia 2025" in text
    assert "No further." in text


def test_overview_without_names_counts_them(export, office):
    ok(export("overview", "out.docx", "--without-names"))
    text = WordText((office.folder / "out.docx").read_bytes()).readable()
    assert "Sweden" not in text
    assert "We differ." in text


def test_all_documents_of_a_meeting_go_into_a_folder(export, office):
    (office.folder / "out").mkdir()
    values = json.loads(ok(export("all", "out", "--json")))
    assert [value["kind"] for value in values] == [
        *("position-paper", "brief", "speaking-note", "overview")
    ]
    written = {path.name for path in (office.folder / "out").iterdir()}
    assert written == {
        f"PL_{name}_2025-01-30_EN.docx"
        for name in ("position", "brief", "speaking-note", "overview")
    }


def test_each_delegation_with_a_position_gets_its_paper(export, office):
    out = ok(export("position-paper", "out", delegation="all"))
    assert [line.split(": ")[-1] for line in out.splitlines()] == [
        "position of Poland on 1 question, shareable parts only",
        "position of Sweden on 1 question, shareable parts only",
    ]


def test_folder_that_cannot_be_made_is_told_and_nothing_is_written(export, office):
    before = office.file("out", "in the way")
    assert "out" in export("all", "out").refusal
    assert before.read_text() == "in the way"


def test_json_says_what_went_in_and_what_stayed_out(export, office):
    value = json.loads(ok(export("position-paper", "out.docx", "--json")))
    first = value["questions"][0]
    assert (value["audience"], value["marking"]) == ("shareable", None)
    assert first["parts"] == ["key-message", "line-to-take"]
    assert first["left_out"]["red-line"] == "internal"


def test_one_document_that_fails_stops_no_other(export, office):
    (office.folder / "out").mkdir()
    outcome = export("all", "out", delegation="FR")
    assert outcome.code == 1
    assert outcome.err == 2 * "France has no shareable text on this meeting yet.\n"
    assert len(list((office.folder / "out").iterdir())) == 2


def test_pdf_lies_beside_each_word_file(export, office):
    out = ok(export("all", "out", "--pdf"))
    pairs = {path.stem: set() for path in (office.folder / "out").iterdir()}
    for path in (office.folder / "out").iterdir():
        pairs[path.stem].add(path.suffix)
    assert list(pairs.values()) == [{".docx", ".pdf"}] * 4
    assert out.count(".pdf: ") == 4


def test_suffix_asks_for_a_pdf_alone(export, office):
    ok(export("speaking-note", "note.pdf", "--pdf"))
    assert (office.folder / "note.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert not (office.folder / "note.docx").exists()


def test_letters_that_no_pdf_can_show_leave_nothing_on_the_disk(export, office):
    where = (office.question, "--store", office.store, "--delegation", "PL")
    file = office.file("text.txt", "One \U0002ffff set.")
    export.draft(*where, "--part", "key-message", "--text-file", file)
    assert "No font here" in export("brief", "out.docx", "--pdf").refusal
    assert not (office.folder / "out.docx").exists()


def test_documents_are_written_in_the_template_of_the_ministry(export, meetprep, office):
    file = office.folder / "ministry.dotx"
    file.write_bytes(ministry("fr"))
    where = ("--store", office.store)
    assert "macros" in ok(meetprep("template", "set", "pl", file, *where))
    ok(export("brief", "out.docx"))
    header = WordText((office.folder / "out.docx").read_bytes()).parts["word/header.xml"]
    assert b"Invented ministry" in header
    assert meetprep("template", "set", "PL", *where).code == 2
    ok(meetprep("template", "remove", "PL", *where))
    ok(export("brief", "out.docx"))
    header = WordText((office.folder / "out.docx").read_bytes()).parts["word/header.xml"]
    assert b"Invented ministry" not in header
