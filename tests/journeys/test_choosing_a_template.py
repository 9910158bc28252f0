"""The template of a ministry, chosen on the sheet of an export."""

import zipfile

import pytest

from meetprep.ui.widgets.choice import Choice
from tests.support.exporting import export, open_sheet, settle
from tests.support.foreign_templates import ministry


@pytest.fixture
def sheet(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "One set of rules.")
    return open_sheet(qtbot, bench)


def template_of(sheet):
    """The field that says in which template the document is written."""
    fields = sheet.options.findChildren(Choice)
    return next(one for one in fields if one.accessibleName().startswith("Template"))


def choose(qtbot, bench, sheet, words):
    entries = template_of(sheet).menu().actions()
    next(one for one in entries if one.text() == words).trigger()
    bench.jobs.finish()
    settle(qtbot, bench)


def heads(path):
    """What stands on the head of each page of a Word file."""
    with zipfile.ZipFile(path) as package:
        parts = [name for name in package.namelist() if name.startswith("word/header")]
        return "".join(package.read(name).decode() for name in parts)


def test_a_template_is_taken_once_and_the_house_style_stays_at_hand(qtbot, bench, sheet):
    path = bench.folder / "ministry.dotx"
    path.write_bytes(ministry("de"))
    written = bench.folder / "PT_position_2025-01-30_EN.docx"
    export(qtbot, bench)
    assert "nvented" not in heads(written)

    bench.prompts.answers = [("template", path)]
    choose(qtbot, bench, sheet, "Another Word template…")
    qtbot.waitUntil(lambda: template_of(sheet).accessibleName() == "Template: ministry.dotx")
    path.unlink()
    export(qtbot, bench)
    assert "nvented" in heads(written)

    choose(qtbot, bench, sheet, "House style, A4")
    qtbot.waitUntil(lambda: template_of(sheet).accessibleName() == "Template: House style, A4")
    export(qtbot, bench)
    assert "nvented" not in heads(written)
    assert bench.desk.house_styling.of("PT").name == "ministry.dotx"


def test_a_file_that_is_no_template_is_one_sentence_and_changes_nothing(qtbot, bench, sheet):
    path = bench.folder / "notes.dotx"
    path.write_text("Not a Word file.")
    bench.prompts.answers = [("template", path)]
    choose(qtbot, bench, sheet, "Another Word template…")
    qtbot.waitUntil(sheet.outcome.isVisible)
    assert "notes.dotx" in sheet.outcome.accessibleName()
    assert template_of(sheet).accessibleName() == "Template: House style, A4"
    bench.prompts.answers = [("template", None)]
    choose(qtbot, bench, sheet, "Another Word template…")
    assert bench.desk.house_styling.of("PT") is None
