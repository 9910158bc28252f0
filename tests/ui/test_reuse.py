"""What can be used again, in the real window."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from meetprep.domain.position import PartKind
from meetprep.domain.quoting import with_source
from meetprep.domain.richtext import EMPTY, from_plain
from meetprep.ui.widgets.earlier_card import EarlierCard
from meetprep.ui.widgets.template_card import TemplateCard
from tests.support.papers import WARSAW


@pytest.fixture
def writer(bench, qtbot):
    bench.with_paper("PL")
    bench.window.activateWindow()
    bench.view = bench.window.assistance.reuse.view
    return bench


def open_tab(writer, qtbot):
    writer.window.assistance.reuse._shows.trigger()
    qtbot.waitUntil(lambda: writer.view.isVisible() and bool(names(writer)))


def cards(writer, kind):
    return [one for one in writer.view.findChildren(kind) if not one.isHidden()]


def press(card, text):
    next(b for b in card.findChildren(QPushButton) if b.text() == text).click()


def names(writer):
    return [one._name for one in cards(writer, TemplateCard)]


def test_source_becomes_a_footnote_at_the_end():
    text = with_source(from_plain("One.\nTwo."), "Our position")
    assert text.plain == "One.\nTwo."
    assert text.blocks[-1].content[-1].note == text.notes[-1].id
    assert text.notes[-1].text == "Our position"
    assert len(with_source(with_source(EMPTY, "a"), "b").notes) == 2


def test_template_of_the_part_in_hand_is_inserted_at_the_caret(writer, qtbot):
    open_tab(writer, qtbot)
    writer.workspace.desk.write(PartKind.RED_LINE)
    qtbot.waitUntil(lambda: len(names(writer)) == 1)
    assert names(writer) == ["Cannot accept, because, instead"]
    press(cards(writer, TemplateCard)[0], "Insert")
    assert writer.editor(PartKind.RED_LINE).toPlainText().startswith("We can't accept")
    writer.editor(PartKind.RED_LINE).undo()
    assert writer.editor(PartKind.RED_LINE).toPlainText() == ""


def test_part_is_kept_as_a_template_renamed_and_deleted_with_undo(writer, qtbot):
    writer.editor().setPlainText("Our own words.")
    writer.workspace.desk.write()
    open_tab(writer, qtbot)
    writer.view._name.setText("Ours")
    writer.view._name.returnPressed.emit()
    qtbot.waitUntil(lambda: "Ours" in names(writer))
    press(cards(writer, TemplateCard)[0], "Rename")
    writer.view._name.setText("Mine")
    writer.view._name.returnPressed.emit()
    qtbot.waitUntil(lambda: names(writer)[:1] == ["Mine"])
    press(cards(writer, TemplateCard)[0], "Delete")
    qtbot.waitUntil(lambda: bool(names(writer)) and "Mine" not in names(writer))
    press(writer.window.notices.banner, "Undo")
    qtbot.waitUntil(lambda: "Mine" in names(writer))


def test_templates_of_the_program_cannot_be_deleted(writer, qtbot):
    open_tab(writer, qtbot)
    buttons = {b.text() for b in cards(writer, TemplateCard)[0].findChildren(QPushButton)}
    assert buttons == {"Insert"}


def an_earlier_meeting(writer, tmp_path, kind=PartKind.KEY_MESSAGE):
    """The same questions, put a year before; what we said then."""
    text = WARSAW.read_text(encoding="utf-8").replace("2025", "2024")
    (tmp_path / "earlier.txt").write_text(text, encoding="utf-8")
    preview = writer.desk.importing.preview(tmp_path / "earlier.txt")
    meeting = writer.desk.importing.accept(preview)
    said = from_plain("Poland supports the coherence of returns in the legislative framework.")
    question = meeting.questions[0].id
    writer.desk.drafting.save_part(question, "PL", kind, said, based_on=0)
    writer.desk.searching.keep_all()
    return said


def test_what_we_said_before_is_inserted_with_its_source(writer, qtbot, tmp_path):
    said = an_earlier_meeting(writer, tmp_path)
    writer.workspace.open_question(writer.meeting.questions[0].id)
    open_tab(writer, qtbot)
    qtbot.waitUntil(lambda: bool(cards(writer, EarlierCard)))
    card = cards(writer, EarlierCard)[0]
    shown = " ".join(one.text() for one in card.findChildren(QLabel))
    assert "2024" in shown
    writer.workspace.desk.write(PartKind.RATIONALE)
    press(card, "Insert with source")
    text = writer.editor(PartKind.RATIONALE).draft.text()
    assert text.plain == said.plain
    assert text.notes[0].text.startswith("Our position of ")
    assert "2024" in text.notes[0].text


def test_internal_text_in_a_shareable_part_is_said_and_taken_back(writer, qtbot, tmp_path):
    an_earlier_meeting(writer, tmp_path, PartKind.RED_LINE)
    open_tab(writer, qtbot)
    qtbot.waitUntil(lambda: bool(cards(writer, EarlierCard)))
    writer.workspace.desk.write(PartKind.RATIONALE)
    press(cards(writer, EarlierCard)[0], "Insert with source")
    banner = writer.window.notices.banner
    assert banner.isVisible()
    assert "That text was internal; this part is shareable." in [
        one.text() for one in banner.findChildren(QLabel)
    ]
    press(banner, "Undo")
    assert writer.editor(PartKind.RATIONALE).toPlainText() == ""
