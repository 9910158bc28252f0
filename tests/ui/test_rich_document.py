from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import Block, RichText, Run, from_plain
from meetprep.ui.text import rich_document
from meetprep.ui.text.reading import read, selected
from tests.support.rich_texts import rich_texts


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=rich_texts())
def test_text_comes_back_exactly(qapp, text):
    document = rich_document.new_document()
    rich_document.fill(document, text)
    assert read(document) == text


def test_selection_is_cut_inside_runs(qapp):
    document = rich_document.new_document()
    rich_document.fill(document, from_plain("Key 🇪🇺 message\nSecond"))
    start = len("Key ".encode("utf-16-le")) // 2
    end = start + len("🇪🇺 mess".encode("utf-16-le")) // 2
    part = selected(document, start, end)
    assert part == RichText((Block((Run("🇪🇺 mess"),)),))


def test_insertion_is_one_step_of_undo(qapp):
    document = rich_document.new_document()
    rich_document.fill(document, from_plain("Before"))
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    rich_document.insert(cursor, from_plain(" and\nafter"))
    document.undo()
    assert read(document) == from_plain("Before")
