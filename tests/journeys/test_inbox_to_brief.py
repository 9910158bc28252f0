"""Notes of 26 delegations go through the window, from the drop to the brief."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.note import Confidence
from tests.support.others_notes import NOTES, written
from tests.support.word_text import WordText


def press(widget, text):
    buttons = widget.findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == text and one.isVisibleTo(widget)).click()


def dropped(paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    return mime, QDropEvent(QPointF(5, 5), copy, mime, left, none)


def confirmed(qtbot, bench, page):
    """Those that are sure together, the others one by one."""
    inbox = bench.window.notes.inbox
    qtbot.waitUntil(lambda: not inbox.is_reading, timeout=60_000)
    assert len(page.inbox.cards) == len(NOTES)
    assert bench.desk.noting.of_meeting(bench.meeting.id) == {}
    sure = [card for card in page.inbox.cards if card.proposal.certainty is Confidence.HIGH]
    press(page, f"Confirm all {len(sure)} that are sure")
    while page.inbox.cards:
        QApplication.processEvents()
        press(page.inbox.cards[0], "Confirm")
    bench.jobs.finish()


def test_notes_dropped_at_once_are_confirmed_seen_and_carried_in_the_brief(qtbot, bench):
    bench.with_paper()
    bench.window.resize(1440, 900)
    bench.window.notes.open()
    page = bench.window.notes.page
    _mime, event = dropped([written(note, bench.folder) for note in NOTES])
    page.dropEvent(event)
    confirmed(qtbot, bench, page)
    first = bench.meeting.questions[0].id
    said = {note.code for note in NOTES if "1" in note.stances}
    qtbot.waitUntil(
        lambda: {c.content.note.delegation for c in page.reading.cards.cards} == said
    )

    hungary = next(c for c in page.reading.cards.cards if c.content.note.delegation == "HU")
    hungary.click()
    qtbot.keyClicks(page.beside.assessment, "Zq firm Qz")
    bench.window.actions_.room.trigger()
    assert bench.workspace.page is not page
    room = bench.desk.rooms.of(bench.meeting.id)
    for note in NOTES:
        if "1" in note.stances:
            assert room.stance(first, note.code) is note.stances["1"], note.name
    bench.window.notes.acts.saving.finish()
    order = Order(DocumentKind.BRIEF, bench.meeting.id, "PT")
    made = bench.desk.exporting.export(order, bench.folder / "brief.docx")
    brief = WordText(made.path.read_bytes()).readable()
    assert "mandatory recognition of decisions" in brief
    assert "Zq firm Qz" not in brief
    assert bench.desk.noting.on_question(first)
