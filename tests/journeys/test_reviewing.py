"""A copy goes out, comes back from Word with changes, and leaves as a position paper."""

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton

from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.position import PartKind
from meetprep.ui.review.lost_words import LostWords
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.flow_text import FlowText
from tests.support.exporting import settle
from tests.support.returned_files import ANN, BOB, WordCopy, deleted, gone, inserted, run
from tests.support.word_text import WordText

KEY, LINE = PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE


def drop(window, path):
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def about_to_send(qtbot, bench):
    """Return against what the sheet would track our changes, and leave it."""
    settle(qtbot, bench)
    exporting = bench.window.exporting
    against = next(one for one in exporting.sheet.findChildren(Choice) if one.isVisible())
    exporting.sheet.leave()
    return against.toolTip(), exporting._outlook.orders[0].against


def exported(bench, path):
    """Return what the position paper says."""
    order = Order(DocumentKind.POSITION_PAPER, bench.meeting.id, "PT")
    bench.desk.exporting.export(order, path)
    return WordText(path.read_bytes()).readable()


def listed(page):
    """Return what has no place, as it stands on the page."""
    shown = [one for one in page.findChildren(LostWords) if not one.isHidden()]
    return [text.accessibleName() for one in shown for text in one.findChildren(FlowText)]


@pytest.fixture
def sent(qtbot, bench, tmp_path):
    """What is drafted in the window, sent out for review."""
    bench.with_paper()
    qtbot.keyClicks(bench.editor(KEY), "One set of rules, everywhere.")
    qtbot.keyClicks(bench.editor(LINE), "We would prefer a regulation. It has effect.")
    qtbot.waitUntil(lambda: not bench.workspace.autosave.busy)
    path = tmp_path / "review.docx"
    bench.desk.exporting.export(Order(DocumentKind.REVIEW, bench.meeting.id, "PT"), path)
    return path


def test_copy_is_sent_edited_received_accepted_and_exported(qtbot, bench, sent, tmp_path):
    copy = WordCopy(sent)
    copy.put("would prefer", deleted(gone("would prefer"), ANN) + inserted(run("want"), ANN))
    copy.put("has effect", run("has ") + inserted(run("legal "), BOB) + run("effect"))
    back = copy.save(tmp_path / "Came back.docx")
    editor = bench.editor(KEY)
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    qtbot.keyClicks(editor, "Today: ")
    drop(bench.window, back)
    page = bench.window.memory.review.page
    qtbot.waitUntil(lambda: len(page.sheet.cards) == 2)
    assert bench.workspace.page is page
    assert "“Came back.docx” is back." in page.banner.accessibleName()
    assert "2 suggestions. All found their place." in page.banner.accessibleName()
    assert [card.face.who for card in page.sheet.cards] == ["Ann Reed", "Bob Stone"]
    page.bar.decided_all.emit("Ann Reed", True)
    qtbot.waitUntil(lambda: len(page.sheet.cards) == 1)
    page.bar.accept.click()
    qtbot.waitUntil(lambda: page.sheet.cards == [])
    # What we made of it can go back to who changed it last, as tracked changes.
    page.bar.send.click()
    sent_to = "Since Bob Stone, 6 November 2026", "Bob Stone"
    assert about_to_send(qtbot, bench) == sent_to
    page.closed.emit()
    qtbot.waitUntil(lambda: bench.workspace.page is bench.workspace.desk)
    assert bench.editor(LINE).toPlainText() == "We want a regulation. It has legal effect."
    assert bench.editor(KEY).toPlainText() == "Today: One set of rules, everywhere."
    said = "We want a regulation. It has legal effect."
    assert said in exported(bench, tmp_path / "paper.docx")
    # The same file again changes nothing, and says so.
    drop(bench.window, shutil.copy(back, tmp_path / "Again.docx"))
    said = bench.window.notices.banner
    qtbot.waitUntil(lambda: "here already" in said.accessibleName())


def test_copies_dropped_together_list_all_that_has_no_place(qtbot, bench, sent, tmp_path):
    first, second = WordCopy(sent), WordCopy(sent)
    first.body = first.body.replace("This copy is for our own house", "For everybody")
    first.save(tmp_path / "first.doc")
    ask = bench.meeting.questions[0].ask
    second.put(ask[-30:], run(ask[-30:]) + inserted(run(" Or is it?"), BOB))
    second.save(tmp_path / "second.docx")
    drop(bench.window, tmp_path / "first.doc")
    page = bench.window.memory.review.page
    qtbot.waitUntil(lambda: bench.workspace.page is page)
    qtbot.waitUntil(lambda: len(listed(page)) == 1)
    assert "For everybody" in listed(page)[0]
    drop(bench.window, tmp_path / "second.docx")
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    assert "Or is it?" in listed(page)[1]
    said = page.banner.accessibleName()
    assert "first.doc" in said
    assert "second.docx" in said
    # They stay until they are dismissed, which can be undone.
    page.closed.emit()
    waiting = bench.window.memory.review.banner
    qtbot.waitUntil(lambda: "2 passages" in waiting.accessibleName())
    bench.window.memory.review.open()
    assert len(listed(page)) == 2
    page.findChildren(LostWords)[-1].findChildren(QAbstractButton)[1].click()
    qtbot.waitUntil(lambda: len(listed(page)) == 1)
    page.undo_asked.emit()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    bench.window.memory.review.deciding.dismiss(
        [one.id for one in bench.desk.dismissing.open_on(bench.meeting.questions[0].id, "PT")]
    )
    qtbot.waitUntil(lambda: listed(page) == [])
    qtbot.waitUntil(waiting.isHidden)
