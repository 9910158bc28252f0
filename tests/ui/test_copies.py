"""Copies that were dropped together while another program takes the store."""

from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QObject

from meetprep.domain.errors import StoreBusy
from meetprep.domain.returned import Received, Unplaced
from meetprep.ui.jobs import WorkerJobs
from meetprep.ui.review.copies import Copies
from meetprep.ui.review.news import news_of


class TakenAfterOne:
    """Receives the first copy; then another program holds the store."""

    def __init__(self):
        self.asked = []

    def receive(self, path):
        self.asked.append(path.name)
        if len(self.asked) > 1:
            raise StoreBusy(path)
        return Received("meeting", "PT", (), ())


def test_copy_that_was_kept_is_shown_and_the_store_said_to_be_held(qtbot):
    receiving, parent, jobs = TakenAfterOne(), QObject(), WorkerJobs()
    copies = Copies(receiving, SimpleNamespace(readings=jobs), parent)
    came, failed, others = [], [], []
    copies.came.connect(lambda name, _: came.append(name))
    copies.failed.connect(failed.append)
    names = ("first.docx", "second.docx", "third.docx", "note.pdf")
    copies.take([Path(name) for name in names], others.extend)
    qtbot.waitUntil(lambda: failed != [])
    assert (came, [type(one) for one in failed]) == (["first.docx"], [StoreBusy])
    # Nobody waits for the store once more; what is no copy goes where files go.
    assert receiving.asked == ["first.docx", "second.docx"]
    assert others == [Path("note.pdf")]


def test_words_on_the_cover_alone_are_shown_below_the_first_question(bench, qtbot, monkeypatch):
    bench.with_paper()
    back, review = bench.window.memory.back, bench.window.memory.review
    came = Received(bench.meeting.id, "PT", (), (), unplaced=(Unplaced("On the cover."),))

    def held(_meeting):
        raise StoreBusy(bench.folder)

    with monkeypatch.context() as patch:
        patch.setattr(bench.desk.meetings, "get", held)
        back.show_received("copy.docx", came)
        qtbot.waitUntil(bench.window.notices.banner.isVisible)
    assert not review.page.isVisible()
    back.show_received("copy.docx", came)
    qtbot.waitUntil(review.page.isVisible)
    assert bench.workspace.question.id == bench.meeting.questions[0].id
    assert "copy.docx" in review.page.banner.accessibleName()


def test_copy_with_nothing_but_words_without_a_place_is_not_called_unchanged(qapp):
    words = (Unplaced("On the cover."),)
    lost = news_of("copy.docx", Received("meeting", "PT", (), (), unplaced=words))
    same = news_of("copy.docx", Received("meeting", "PT", (), ()))
    assert lost.advice == "1 passage found no place: see below."
    assert same.advice == "Nothing was changed in it."
