"""A part on the desk: its name beside its text."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel

from meetprep.domain.position import PartKind, empty_position
from meetprep.ui.drafts import Drafts
from meetprep.ui.widgets.part_row import PartRow


@pytest.mark.parametrize("size", [13, 15, 20, 26])
def test_name_and_first_line_stand_on_one_line_in_every_size(qtbot, theme, size):
    row = PartRow(PartKind.RATIONALE, [], theme, None)
    qtbot.addWidget(row)
    row.show_name("Rationale")
    drafts = Drafts(theme)
    row.editor.show_draft(drafts.of_position(empty_position("q", "PT"), busy=set())[row.kind])
    row.setStyleSheet(f"QTextEdit {{ font-size: {size}px; }}")
    row.resize(700, 200)
    row.show()
    name = next(one for one in row.findChildren(QLabel) if one.text() == "Rationale")
    margin = name.contentsMargins().top()
    at = name.mapTo(row, QPoint(0, margin)).y() + QFontMetricsF(name.font()).ascent()
    layout = row.editor.document().begin().layout()
    line = layout.position().y() + layout.lineAt(0).y() + layout.lineAt(0).ascent()
    assert abs(at - row.editor.mapTo(row, QPoint()).y() - line) < 1
