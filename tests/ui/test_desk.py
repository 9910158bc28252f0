import sqlcipher3
from PySide6.QtCore import Qt

from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import BlockKind, ListStyle, Mark, from_plain
from tests.support.looking import banners, press


def saved(bench, text, kind=PartKind.KEY_MESSAGE, question=0, delegation="PT"):
    part = bench.stored(kind, question=question, delegation=delegation)
    return part.text.plain == text


def test_typing_is_saved_by_itself(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "One set of rules.")
    qtbot.waitUntil(lambda: not bench.workspace.autosave.busy)
    assert saved(bench, "One set of rules.")


def test_opening_a_question_saves_nothing(qtbot, bench):
    bench.with_paper()
    bench.workspace.sidebar.step(1)
    bench.workspace.sidebar.step(-1)
    bench.jobs.finish()
    assert bench.stored().revision == 0


def test_undo_never_brings_another_parts_text(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "Key")
    qtbot.keyClicks(bench.editor(PartKind.RED_LINE), "Never")
    for _ in range(5):
        bench.editor().undo()
    assert bench.editor().toPlainText() == ""
    assert bench.editor(PartKind.RED_LINE).toPlainText() == "Never"


def test_undo_outlives_changing_the_question(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "First")
    bench.workspace.sidebar.step(1)
    assert bench.editor().toPlainText() == ""
    bench.editor().undo()
    bench.workspace.sidebar.step(-1)
    assert bench.editor().toPlainText() == "First"
    bench.editor().undo()
    assert bench.editor().toPlainText() == ""


def test_text_typed_just_before_changing_the_question_lands_on_its_own(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(), "On one")
    bench.workspace.sidebar.step(1)
    qtbot.keyClicks(bench.editor(), "On two")
    qtbot.waitUntil(lambda: saved(bench, "On one") and saved(bench, "On two", question=1))


def test_drafting_as_another_is_said_and_kept_apart(qtbot, bench):
    bench.with_paper()
    bench.workspace.draft_as("DE")
    assert any("drafting as Germany, not as Portugal" in text for text in banners(bench))
    qtbot.keyClicks(bench.editor(), "Scrutiny.")
    qtbot.waitUntil(lambda: saved(bench, "Scrutiny.", delegation="DE"))
    press(bench, "Back to Portugal")
    assert bench.editor().toPlainText() == ""
    assert banners(bench) == []


def test_stance_is_saved_at_once(qtbot, bench):
    bench.with_paper()
    press(bench, "With conditions")
    key = bench.meeting.questions[0].id
    qtbot.waitUntil(lambda: bench.desk.drafting.position(key, "PT").stance is Stance.CONDITIONS)
    press(bench, "Oppose")
    qtbot.waitUntil(lambda: bench.desk.drafting.position(key, "PT").stance is Stance.OPPOSE)


def test_formatting_by_key_is_stored(qtbot, bench):
    bench.with_paper()
    editor = bench.editor()
    editor.setFocus()
    qtbot.keyClicks(editor, "firm")
    editor.selectAll()
    bench.workspace.desk._format.bold.trigger()
    qtbot.waitUntil(lambda: bench.stored().text.blocks[:1] != ())
    qtbot.waitUntil(lambda: bench.stored().text.blocks[0].content[0].marks == {Mark.BOLD})


def test_list_goes_in_with_tab_and_ends_with_enter(qtbot, bench):
    bench.with_paper()
    editor = bench.editor()
    editor.setFocus()
    bench.workspace.desk._format.bullets.trigger()
    qtbot.keyClicks(editor, "outer")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "inner")
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "after")
    blocks = editor.draft.text().blocks
    assert [(b.text, b.kind, b.level) for b in blocks] == [
        ("outer", BlockKind.ITEM, 0),
        ("inner", BlockKind.ITEM, 1),
        ("after", BlockKind.PARAGRAPH, 0),
    ]
    assert blocks[0].list_style is ListStyle.BULLET


def test_copy_between_parts_keeps_format_and_footnote(qtbot, bench):
    bench.with_paper()
    source, target = bench.editor(), bench.editor(PartKind.RATIONALE)
    qtbot.keyClicks(source, "See")
    source.insert_note("COM(2021) 753")
    source.selectAll()
    target.insertFromMimeData(source.createMimeDataFromSelection())
    text = target.draft.text()
    assert text.plain == "See"
    assert [note.text for note in text.notes] == ["COM(2021) 753"]


def test_quoted_passage_carries_its_source_as_a_footnote(qtbot, bench):
    bench.with_paper()
    bench.editor(PartKind.RATIONALE).setFocus()
    bench.workspace.inspector.quote_active()
    text = bench.editor(PartKind.RATIONALE).draft.text()
    assert (text.plain[0], text.plain[-1]) == ("“", "”")
    assert "paragraph" in text.notes[0].text


def test_clash_is_told_and_mine_can_be_kept(qtbot, bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    theirs = bench.desk.drafting.save_part(
        key, "PT", PartKind.KEY_MESSAGE, from_plain("Theirs"), based_on=0
    )
    qtbot.keyClicks(bench.editor(), "Mine")
    qtbot.waitUntil(lambda: any("changed elsewhere" in text for text in banners(bench)))
    assert bench.editor().toPlainText() == "Mine"
    press(bench, "Keep mine")
    qtbot.waitUntil(lambda: saved(bench, "Mine"))
    assert bench.stored().revision == theirs.revision + 1
    qtbot.waitUntil(lambda: banners(bench) == [])


def test_taking_the_other_text_keeps_mine_in_the_history(qtbot, bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    bench.desk.drafting.save_part(
        key, "PT", PartKind.KEY_MESSAGE, from_plain("Theirs"), based_on=0
    )
    qtbot.keyClicks(bench.editor(), "Mine")
    qtbot.waitUntil(lambda: any("changed elsewhere" in text for text in banners(bench)))
    press(bench, "Take the other")
    qtbot.waitUntil(lambda: bench.editor().toPlainText() == "Theirs")
    history = bench.desk.drafting.history(key, "PT", PartKind.KEY_MESSAGE)
    assert [r.text.plain for r in history] == ["Theirs", "Mine", "Theirs"]


def test_renamed_question_stands_in_the_sidebar(qtbot, bench):
    bench.with_paper()
    bench.workspace.desk.renamed.emit("Coherence")
    key = bench.meeting.questions[0].id
    bench.jobs.finish()
    assert bench.desk.meetings.of_question(key)[1].title == "Coherence"
    row = bench.workspace.sidebar._tree_model.row_of(key)
    assert row.text() == "Coherence"


def test_speaking_time_follows_the_typing(qtbot, bench):
    bench.with_paper()
    qtbot.keyClicks(bench.editor(PartKind.LINE_TO_TAKE), "word " * 55)
    speaking = bench.workspace.desk.parts.speaking
    said = "55 words, 0:30 · session 0:30 of 3:00"
    qtbot.waitUntil(lambda: speaking.accessibleName() == said)


def test_failed_save_is_said_and_made_good(qtbot, bench):
    bench.with_paper()
    bench.jobs.finish()
    patience = bench.desk.drafting._database._patience
    usual, patience._usual_ms = patience._usual_ms, 20
    other = sqlcipher3.connect(str(bench.folder / "own.store"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    qtbot.keyClicks(bench.editor(), "Kept")
    qtbot.waitUntil(lambda: any("Not saved" in text for text in banners(bench)))
    other.execute("ROLLBACK")
    other.close()
    patience._usual_ms = usual  # else a look into the store would not wait for a commit
    press(bench, "Try again now")
    qtbot.waitUntil(lambda: saved(bench, "Kept") and banners(bench) == [])


def test_text_that_clashes_when_the_window_closes_is_kept(qtbot, bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    theirs = from_plain("Theirs")
    bench.desk.drafting.save_part(key, "PT", PartKind.KEY_MESSAGE, theirs, based_on=0)
    qtbot.keyClicks(bench.editor(), "Mine")
    qtbot.waitUntil(lambda: any("changed elsewhere" in text for text in banners(bench)))
    bench.window.close()
    history = bench.desk.drafting.history(key, "PT", PartKind.KEY_MESSAGE)
    assert [revision.text.plain for revision in history] == ["Mine", "Theirs"]
