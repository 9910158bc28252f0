"""Files of others wait in the inbox until their words are confirmed, corrected or put away."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from meetprep.domain.note import NoteFile, NoteSource
from meetprep.domain.paper import SourceText
from meetprep.domain.position import Stance
from meetprep.domain.proposal import Proposal, ProposedNote
from meetprep.ui.notes.choices import Choices
from meetprep.ui.notes.inbox_pane import InboxPane
from meetprep.ui.notes.proposal_form import ProposalForm
from tests.support.builders import a_meeting
from tests.support.window import Bench

INVENTED = """Note by the delegation of {name} (invented)

Question {label}

{name} can support a regulation provided that the grounds for refusal are listed.
"""


@pytest.fixture
def page(bench):
    bench.with_paper()
    bench.window.resize(1440, 900)
    bench.window.notes.open()
    return bench.window.notes.page


def written(bench, name, label="1", text=INVENTED):
    path = bench.folder / f"note {name}.txt"
    path.write_text(text.format(name=name, label=label), encoding="utf-8")
    return path


def drop(target, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def words_in(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def press(widget, text):
    buttons = widget.findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == text and one.isVisibleTo(widget)).click()


def said(bench):
    notes = bench.desk.noting.of_meeting(bench.meeting.id).values()
    return sorted((note.delegation, note.stance) for on_one in notes for note in on_one)


def test_dropped_files_are_confirmed_and_the_act_undone(qtbot, bench, page):
    names = ("Germany", "France", "Italy")
    drop(page, *[written(bench, name) for name in names])
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 3, timeout=20_000)
    first = page.inbox.cards[0]
    assert "Proposed, nothing is stored yet" in words_in(first)
    assert first._head.accessibleName().startswith("Germany, note Germany.txt, Question 1")
    assert said(bench) == []
    bench.window.activateWindow()
    first.write()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first._head)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Confirm"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(bench) == [("DE", Stance.CONDITIONS)])
    qtbot.waitUntil(
        lambda: [card.content.title for card in page.reading.cards.cards] == ["Germany"]
    )
    assert "1 note is stored." in words_in(bench.window)
    assert len(page.inbox.cards) == 2
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 3)
    assert said(bench) == []


def test_what_is_not_confirmed_waits_on_as_it_was_corrected(qtbot, bench, page, theme):
    drop(page, *[written(bench, name) for name in ("Germany", "France", "Italy")])
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 3, timeout=20_000)
    press(page.inbox.cards[0], "Discard")
    QApplication.processEvents()
    press(page.inbox.cards[0], "Confirm")
    qtbot.waitUntil(lambda: said(bench) == [("FR", Stance.CONDITIONS)])
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 1)
    press(page.inbox.cards[0], "Change")
    form = page.inbox.cards[0]._form
    form._rows[0].stance.show_values([(Stance.OPPOSE, "Oppose")], Stance.OPPOSE)
    bench.window.close()
    assert not bench.window.isVisible()
    again = Bench(bench.folder, theme)
    again.window.notes.open()
    inbox = again.window.notes.page.inbox
    qtbot.waitUntil(lambda: len(inbox.cards) == 1)
    QApplication.processEvents()
    press(inbox.cards[0], "Confirm")
    qtbot.waitUntil(lambda: said(bench) == [("FR", Stance.CONDITIONS), ("IT", Stance.OPPOSE)])
    again.close()


def test_window_asks_before_it_closes_on_files_that_are_not_read(bench, page, monkeypatch):
    monkeypatch.setattr(bench.readings, "run", lambda *_args, **_named: None)
    drop(page, *[written(bench, name) for name in ("Germany", "France")])
    bench.window.close()
    assert bench.window.isVisible()
    assert any("2 files are not read yet" in words for words in words_in(bench.window))
    press(bench.window, "Close meetprep")


def test_proposal_is_corrected_before_it_is_stored(qtbot, bench, page):
    drop(page.inbox.drop, written(bench, "Nobody"), bench.folder / "missing.docx")
    qtbot.waitUntil(lambda: page.inbox.cards != [] and not bench.window.notes.inbox.is_reading)
    card = page.inbox.cards[0]
    assert "Which delegation?" in card._head.accessibleName()
    confirm = next(b for b in card.findChildren(QAbstractButton) if b.text() == "Confirm")
    assert not confirm.isEnabled()
    press(card, "Change")
    QApplication.processEvents()
    form = page.findChild(ProposalForm)
    form._who.show_values([("FR", "France")], "FR")
    row = form._rows[0]
    row.question.show_values(
        [(bench.meeting.questions[1].id, "Question 2")], bench.meeting.questions[1].id
    )
    row.stance.show_values([(Stance.OPPOSE, "Oppose")], Stance.OPPOSE)
    row.text.setPlainText("It is against it.")
    row.text.setFocus()
    press(card, "Done")
    qtbot.waitUntil(lambda: "France" in page.inbox.cards[0]._head.accessibleName())
    assert page.inbox.cards[0].isAncestorOf(bench.window.focusWidget())
    press(page.inbox.cards[0], "Confirm")
    qtbot.waitUntil(lambda: said(bench) == [("FR", Stance.OPPOSE)])
    kept = bench.desk.noting.on_question(bench.meeting.questions[1].id)[0]
    assert (kept.text, kept.file.name) == ("It is against it.", "note Nobody.txt")
    bench.window.notes.open_at(kept.question, "FR")
    copy = bench.folder / "copy.txt"
    bench.prompts.answers.append(("save any", copy))
    press(page.beside, "Save the file…")
    qtbot.waitUntil(copy.exists)
    assert copy.read_bytes() == (bench.folder / "note Nobody.txt").read_bytes()


def proposed(meeting):
    entry = ProposedNote(meeting.questions[0].id, "Pas d’accord\u00a0: trop tôt\u202f!\n\nFin.")
    return Proposal(
        NoteFile("note.txt", "text/plain", "0" * 64, 1),
        b"",
        SourceText(()),
        meeting=meeting.id,
        delegation="FR",
        entries=(entry,),
        unplaced=("Reste\u00a0: rien.",),
    )


def test_card_says_its_meeting_as_soon_as_another_one_is_read(theme):
    meeting = a_meeting("Meeting of the proposal")
    here = Choices(meeting, {"FR": "France"})
    pane, found = InboxPane(theme), [replace(proposed(meeting), source=NoteSource.BILATERAL)]
    pane.show_proposals(found, lambda _: here, date(2025, 1, 20))
    assert meeting.name not in words_in(pane.cards[0])
    assert "Bilateral, note.txt" in pane.cards[0]._head.accessibleName()
    pane.show_proposals(found, lambda _: replace(here, is_elsewhere=True), date(2025, 1, 20))
    (card,) = pane.cards
    assert meeting.name in words_in(card)
    card.change()
    pane.show_proposals(found, lambda _: here, date(2025, 1, 20))
    assert pane.cards == [card], "what is being corrected stays"


def test_form_that_is_only_looked_at_makes_nothing_surer_than_it_was(theme):
    meeting = a_meeting()
    proposal = proposed(meeting)
    form = ProposalForm(theme, proposal, Choices(meeting, {"FR": "France"}))
    assert form.filled() == proposal


def test_discarded_proposal_comes_back_and_signs_that_mislead_are_shown(qtbot, bench, page):
    path = bench.folder / "note\u202etxt.Germany.txt"
    path.write_text(INVENTED.format(name="Germany", label="1"), encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 1)
    card = page.inbox.cards[0]
    assert "note⟨U+202E⟩txt.Germany.txt" in card._head.accessibleName()
    assert any("direction of text" in words for words in words_in(card))
    assert "signs that mislead" in card._head.accessibleName()
    assert "signs that mislead" in words_in(card._head)
    press(card, "Discard")
    assert page.inbox.cards == []
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 1)


def test_unread_and_unconfirmed_are_counted_in_the_sidebar(qtbot, bench, page):
    entry = next(one for one in bench.workspace.rail.entries if one.action.text() == "Inbox")
    assert entry.accessibleName() == "Inbox"
    drop(page, written(bench, "Germany"))
    qtbot.waitUntil(lambda: entry.accessibleName() == "Inbox, 1 waits there")
    press(page.inbox.cards[0], "Confirm")
    qtbot.waitUntil(lambda: said(bench) != [])
    qtbot.waitUntil(lambda: page.inbox.cards == [])
    # It is stored and unread.
    qtbot.waitUntil(lambda: entry.accessibleName() == "Inbox, 1 waits there")


def test_note_dropped_as_a_paper_is_noticed_and_taken_to_the_inbox(qtbot, bench, page):
    bench.workspace.open_last()
    drop(bench.window, written(bench, "Germany"), written(bench, "France"))
    qtbot.waitUntil(bench.window.import_page.isVisible)
    told = "2 files read as a note of others"
    qtbot.waitUntil(lambda: told in words_in(bench.window))
    press(bench.window, "Take to the inbox")
    qtbot.waitUntil(lambda: bench.workspace.page is page)
    assert [card.proposal.delegation for card in page.inbox.cards] == ["DE", "FR"]
    assert bench.window.arrivals.intake.is_idle


def test_note_with_words_on_no_question_is_not_confirmed_with_those_that_are_sure(
    qtbot, bench, page
):
    more = INVENTED + "\nQuestion 9\n\n{name} opposes quotas of any kind.\n"
    names = ("Germany", "France")
    drop(page, *[written(bench, one) for one in names], written(bench, "Italy", text=more))
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 3, timeout=20_000)
    assert [len(one.proposal.unplaced) for one in page.inbox.cards] == [0, 0, 1]
    press(page, "Confirm all 2 that are sure")
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 1)
    assert "1 passage found no question" in words_in(page.inbox.cards[0])
    qtbot.waitUntil(lambda: [code for code, _ in said(bench)] == ["DE", "FR"])


def test_passages_of_no_question_are_shown_and_said_to_be_left_out(qtbot, bench, page):
    more = INVENTED + "".join(f"\nQuestion {n}\n\nQuotas, way {n}.\n" for n in range(30, 37))
    drop(page, written(bench, "Italy", text=more))
    qtbot.waitUntil(lambda: len(page.inbox.cards) == 1, timeout=20_000)
    shown = words_in(page.inbox.cards[0])
    assert "Without a question, left out unless you give it one" in shown
    assert [one for one in shown if "Quotas" in one] == [
        f"Question {n} Quotas, way {n}." for n in range(30, 35)
    ]
    assert "2 more passages" in shown
    press(page.inbox.cards[0], "Confirm")
    told = (
        "1 note is stored. 7 passages found no question and were left out. The file keeps them."
    )
    qtbot.waitUntil(lambda: told in words_in(bench.window))
