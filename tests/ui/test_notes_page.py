"""What the others said is read, assessed and held against our line, by keyboard too."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from meetprep.domain.contrast import ContrastKind
from meetprep.domain.note import UNSTORED, Confidence, Note, NoteSource
from meetprep.domain.position import PartKind, Stance
from meetprep.ui.notes.groups_view import GroupForm
from meetprep.ui.notes.note_form import NoteForm
from meetprep.ui.widgets.chip import Chip

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(bench):
    bench.with_paper()
    bench.questions = [one.id for one in bench.meeting.questions]
    return bench.window.notes.page


def said(bench, code, text, day, *, question=0, stance=Stance.SUPPORT, read=True):
    """A note that was taken down some day in January."""
    note = Note(
        UNSTORED,
        bench.questions[question],
        code,
        text,
        stance,
        NoteSource.BILATERAL,
        date(2025, 1, day),
        Confidence.MEDIUM,
    )
    kept = bench.desk.noting.add(note)
    if not read:
        bench.desk.noting.mark_read([kept.id], read=False)
    return kept


def titles(page):
    return [card.content.title for card in page.reading.cards.cards]


def stored(bench, note):
    return next(n for n in bench.desk.noting.on_question(note.question) if n.id == note.id)


def words_in(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def button(widget, text):
    buttons = widget.findChildren(QAbstractButton)
    return next(one for one in buttons if one.text() == text)


def test_question_shows_each_delegation_once_and_filters_what_waits(qtbot, bench, page):
    bench.window.resize(1440, 900)
    said(bench, "DE", "The first word.", 3)
    said(bench, "FR", "Read and not assessed.", 8)
    said(bench, "DE", "Another word.", 9, stance=Stance.OPPOSE, read=False)
    said(bench, "IT", "To the second question.", 9, question=1)
    bench.window.notes.open()
    qtbot.waitUntil(lambda: titles(page) == ["Germany", "France"])
    assert "Unread" in page.reading.cards.cards[0].accessibleName()
    assert "Another word" in page.reading.cards.cards[0].accessibleName()
    assert "The other 24" in words_in(page.reading)
    page.tools.wanted.emit("unread")
    assert titles(page) == ["Germany"]
    button(page, "Show as cards").click()
    assert titles(page) == ["Germany", "France"]
    bench.window.actions_.next.trigger()
    assert titles(page) == ["Italy"]
    assert bench.workspace.page is page
    button(page, "All it said").click()
    assert titles(page) == ["Question 2"]


def test_assessment_and_comparison_save_themselves_and_stay_with_their_note(qtbot, bench, page):
    bench.window.resize(1440, 900)
    first, second = said(bench, "DE", "A word of ours.", 9), said(bench, "FR", "Another.", 8)
    bench.window.notes.open_at(first.question)
    page.beside.write()
    qtbot.keyClicks(page.beside.assessment, "Will move")
    page.reading.note_chosen.emit(second.id)
    assert page.beside.assessment.toPlainText() == ""
    qtbot.keyClicks(page.beside.assessment, "Firm")
    page.reading.note_chosen.emit(first.id)
    assert page.beside.assessment.toPlainText() == "Will move"
    cursor = page.beside.view.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    page.beside.view.text.setTextCursor(cursor)
    page.beside.contrasts.marked.emit(ContrastKind.AGREE)
    qtbot.waitUntil(lambda: not bench.window.notes.acts.saving.waits)
    assert stored(bench, second).assessment == "Firm"
    qtbot.keyClicks(page.beside.tags.line, "scrutiny, legal form")
    qtbot.waitUntil(lambda: stored(bench, first).tags == ("scrutiny", "legal form"))
    kept = stored(bench, first)
    assert (kept.assessment, [c.text for c in kept.contrasts]) == (
        "Will move",
        ["A word of ours."],
    )


def test_what_is_being_typed_is_in_the_store_when_the_window_closes(qtbot, bench, page):
    note = said(bench, "DE", "A word.", 9)
    bench.window.notes.open_at(note.question, "DE")
    qtbot.keyClicks(page.beside.assessment, "Not lost")
    bench.window.close()
    assert stored(bench, note).assessment == "Not lost"


def test_note_is_read_changed_deleted_and_every_act_undone(qtbot, bench, page):
    note = said(bench, "DE", "A word.", 9, read=False)
    older = said(bench, "DE", "Read long ago.", 3)
    bench.window.notes.open_at(note.question, "DE")
    button(page, "Mark as read").click()
    qtbot.waitUntil(lambda: stored(bench, note).is_read)
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: not stored(bench, note).is_read)
    assert stored(bench, older).is_read
    bench.desk.noting.delete(older.id)
    button(page, "Change…").click()
    form = page.findChild(NoteForm)
    form._text.setPlainText("Another word.")
    form._stance.show_values([(Stance.OPPOSE, "Oppose")], Stance.OPPOSE)
    button(page, "Keep").click()
    qtbot.waitUntil(lambda: stored(bench, note).text == "Another word.")
    assert stored(bench, note).stance is Stance.OPPOSE
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: stored(bench, note).text == "A word.")
    button(page, "Delete").setFocus()
    button(page, "Delete").click()
    qtbot.waitUntil(lambda: titles(page) == [])
    assert bench.window.focusWidget() is page  # Ctrl Z reaches it there
    assert "Nobody has been heard on this question yet." in words_in(page.reading)
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: titles(page) == ["Germany"])


def test_note_is_added_beside_our_line(qtbot, bench, page):
    bench.window.notes.open()
    page.tools.add.click()
    form = page.findChild(NoteForm)
    button(page, "Add").click()
    assert "Which delegation said it?" in words_in(form)
    form._who.show_values([("FR", "France")], "FR")
    button(page, "Add").click()
    assert "What did it say?" in words_in(form)
    qtbot.keyClicks(form._text, "It listens.")
    said(bench, "DE", "Somebody else adds one meanwhile.", 3)
    qtbot.waitUntil(lambda: titles(page) == ["Germany"])
    QApplication.processEvents()
    assert form.isVisible()
    page.reading.cards.cards[0].click()  # what is filled in is kept
    qtbot.waitUntil(lambda: titles(page) == ["France", "Germany"])
    bench.window.notes.note = ""
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: titles(page) == ["Germany"])


def test_newer_note_shows_its_differences_and_text_from_outside_its_true_signs(
    qtbot, bench, page
):
    said(bench, "DE", "It wants a directive.", 3)
    newer = said(bench, "DE", "It wants a regulation. <b>\u202elaw\u202c</b>", 9)
    bench.window.notes.open_at(newer.question, "DE")
    view = page.beside.view
    assert "<b>⟨U+202E⟩law" in view.text.toPlainText()
    assert any("direction of text" in words for words in words_in(view))
    button(page, "Show what changed since 3 January").click()
    assert "[deleted: directive.]" in view._changes.accessibleName()
    assert [chip.accessibleName() for chip in view.findChildren(Chip)][-1:] == ["Support"]


def test_stance_alone_leaves_the_words_before_it_to_be_read_and_quoted(qtbot, bench, page):
    said(bench, "DE", "It wants a directive.", 3, stance=Stance.OPPOSE)
    newest = said(bench, "DE", "", 9)
    bench.window.notes.open_at(newest.question, "DE")
    (card,) = page.reading.cards.cards
    words = "Bilateral, 3 January: It wants a directive."
    assert card.accessibleName().startswith(f"Germany. Support. {words}")
    view = page.beside.view
    assert view.text.toPlainText() == "Bilateral, 3 January:\nIt wants a directive."
    assert [chip.accessibleName() for chip in view.findChildren(Chip)][-1:] == ["Support"]
    assert not view._changed.isVisibleTo(view)
    button(page, "Quote in If raised").click()
    qtbot.waitUntil(lambda: "a directive" in bench.stored(PartKind.IF_RAISED).text.plain)
    notes = bench.stored(PartKind.IF_RAISED).text.notes
    assert [run.text for run in notes[0].content] == ["Germany: Bilateral, 3 January"]


def test_words_of_a_note_go_into_our_defensive_lines_with_their_source(qtbot, bench, page):
    note = said(bench, "DE", "It wants a regulation.", 9)
    bench.window.notes.open_at(note.question, "DE")
    button(page, "Quote in If raised").click()
    qtbot.waitUntil(lambda: bench.workspace.page is bench.workspace.desk)
    qtbot.waitUntil(
        lambda: "It wants a regulation." in bench.stored(PartKind.IF_RAISED).text.plain
    )
    notes = bench.stored(PartKind.IF_RAISED).text.notes
    assert [run.text for run in notes[0].content] == ["Germany: Bilateral, 9 January"]


def test_arrows_go_from_card_to_card_and_enter_chooses(qtbot, bench, page):
    first, second = said(bench, "DE", "One.", 9), said(bench, "FR", "Two.", 8)
    bench.window.resize(900, 600)
    bench.window.notes.open_at(first.question)
    bench.window.activateWindow()
    assert page.beside.isHidden()
    page.reading.cards.cards[0].setFocus()
    qtbot.keyClick(page.reading.cards.cards[0], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.reading.cards.cards[1])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert bench.window.notes.note == second.id
    assert not page.beside.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.beside.isHidden()


def test_unread_notes_are_read_one_after_the_other_by_key(qtbot, bench, page):
    notes = [said(bench, code, "A word.", 9, read=False) for code in ("DE", "FR", "IT")]
    bench.window.resize(1440, 900)
    bench.window.activateWindow()
    bench.workspace.note_asked.emit(notes[0].question, "")
    for _ in notes:
        qtbot.keyClick(page.beside.assessment, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: all(stored(bench, note).is_read for note in notes))
    assert titles(page) == ["Italy", "France", "Germany"]


def test_another_language_finds_the_notes_where_they_were_and_loses_no_word(qtbot, bench, page):
    note = said(bench, "DE", "A word.", 9, question=1)
    bench.window.notes.open_at(note.question, "DE")
    qtbot.keyClicks(page.beside.assessment, "Not lost")
    bench.language.choose("de")
    qtbot.waitUntil(lambda: bench.window.notes.page is not page)
    anew = bench.window.notes
    assert (anew.is_open, anew.note, anew.subject.question) == (True, note.id, note.question)
    assert anew.page.beside.assessment.toPlainText() == "Not lost"
    assert titles(anew.page) == ["Deutschland"]


def test_like_minded_delegations_are_grouped_and_read_alone(qtbot, bench, page):
    note = said(bench, "DE", "A word.", 9)
    said(bench, "FR", "Another.", 8)
    bench.window.resize(1440, 900)
    bench.window.notes.open_at(note.question)
    groups = page.inbox.groups
    button(groups, "New group").click()
    form = groups.findChild(GroupForm)
    qtbot.keyClicks(form._name.line, "Friends of rules")
    form._pills["FR"].click()
    form._pills["NL"].click()
    button(form, "Keep").click()
    qtbot.waitUntil(lambda: [pill.text() for pill in groups._pills] == ["Friends of rules 2"])
    button(groups, "Friends of rules 2").click()
    assert titles(page) == ["France"]
    assert "The other 1" in words_in(page.reading)
    button(groups, "Change the group").click()
    groups.findChild(GroupForm).deleted.emit(bench.desk.grouping.groups(bench.meeting.id)[0])
    qtbot.waitUntil(lambda: titles(page) == ["Germany", "France"])
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: titles(page) == ["France"])
