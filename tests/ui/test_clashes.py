"""Another program saves the same part: both texts are seen, and nothing is lost."""

import pytest

from meetprep.app import main
from meetprep.domain.position import PartKind
from meetprep.domain.rewriting import outcome, rewriting
from meetprep.domain.richtext import from_plain
from meetprep.services.aligning import matching
from meetprep.ui.widgets.clash_panel import ClashPanel
from tests.support.looking import banners, press


@pytest.fixture
def clash(qtbot, bench):
    """The command line has saved the key message while one was typed here."""
    bench.with_paper()
    bench.jobs.finish()
    text = bench.folder / "theirs.txt"
    text.write_text("One rule for all.", "utf-8")
    command = ["draft", bench.meeting.questions[0].id]
    command += ["--delegation", "PT", "--part", "key-message", "--text-file", str(text)]
    command += ["--store", str(bench.folder / "own.store")]
    assert main(command) == 0
    qtbot.keyClicks(bench.editor(), "One rule for some.")
    panel = bench.window.memory.clashes.panel
    qtbot.waitUntil(panel.isVisible)
    return panel


def history(bench):
    key = bench.meeting.questions[0].id
    saved = bench.desk.drafting.history(key, "PT", PartKind.KEY_MESSAGE)
    return [revision.text.plain for revision in saved]


def test_both_texts_stand_side_by_side_with_what_the_other_lacks(bench, clash):
    assert clash.mine.toPlainText() == "One rule for some."
    assert clash.theirs.toPlainText() == "One rule for all."
    assert "[inserted: some]" in clash.mine.accessibleName()
    assert "[inserted: all]" in clash.theirs.accessibleName()


def test_typing_goes_on_and_stands_in_the_comparison(qtbot, bench, clash):
    qtbot.keyClicks(bench.editor(), " Now.")
    qtbot.waitUntil(lambda: clash.mine.toPlainText() == "One rule for some. Now.")
    assert bench.editor().toPlainText() == "One rule for some. Now."


def test_both_are_kept_one_after_the_other(qtbot, bench, clash):
    press(bench, "Keep both")
    both = "One rule for all.\nOne rule for some."
    qtbot.waitUntil(lambda: bench.editor().toPlainText() == both)
    assert history(bench) == [both, "One rule for some.", "One rule for all."]
    assert not clash.isVisible()
    assert banners(bench) == []


def test_other_text_is_taken_and_mine_comes_back_by_undo(qtbot, bench, clash):
    press(bench, "Take the other")
    qtbot.waitUntil(lambda: bench.editor().toPlainText() == "One rule for all.")
    assert history(bench)[1] == "One rule for some."
    bench.editor().undo()
    assert bench.editor().toPlainText() == "One rule for some."
    qtbot.waitUntil(lambda: history(bench)[0] == "One rule for some.")


def test_what_is_typed_while_the_choice_is_carried_out_is_kept(qtbot, bench, clash):
    bench.workspace.autosave.take_theirs(clash_draft(bench))
    qtbot.keyClicks(bench.editor(), " Now.")
    qtbot.waitUntil(lambda: history(bench)[0] == "One rule for some. Now.")
    assert bench.editor().toPlainText() == "One rule for some. Now."


def clash_draft(bench):
    return bench.editor().draft


def test_no_sign_stands_where_a_paragraph_of_one_text_ends(qtbot, theme):
    panel = ClashPanel(theme)
    qtbot.addWidget(panel)
    mine, theirs = from_plain("One rule."), from_plain("One rule.\nFor all.\nNow.")
    panel.show_texts(
        outcome(rewriting(theirs, mine, matching)),
        outcome(rewriting(mine, theirs, matching)),
        "",
    )
    assert panel.mine.toPlainText() == "One rule."
    assert panel.theirs.toPlainText() == "One rule.\nFor all.\nNow."
