"""Whatever moves by itself asks whether it may."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit

import meetprep.ui
from meetprep.ui.motion import Motion, let_move
from meetprep.ui.widgets.restored_tint import tint

MOVES = re.compile(
    r"Q(?:Property|Variant|Parallel|Sequential)\w*Animation|QTimeLine|QMovie|QGraphics\w*Effect"
    r"|setAnimated\(True|setExtraSelections\(\[\*"
)
SOURCES = sorted(Path(meetprep.ui.__file__).parent.rglob("*.py"))


@pytest.fixture(autouse=True)
def as_before(qapp):
    yield
    let_move(Motion.SYSTEM)


def test_every_module_that_moves_something_asks():
    moving = [path for path in SOURCES if MOVES.search(path.read_text(encoding="utf-8"))]
    assert moving
    asking = [path for path in moving if "may_move()" in path.read_text(encoding="utf-8")]
    assert moving == asking


def test_restored_text_is_tinted_only_where_things_move(qtbot, theme):
    field = QTextEdit("Restored.")
    qtbot.addWidget(field)
    let_move(Motion.NONE)
    tint(field, theme)
    assert field.extraSelections() == []
    let_move(Motion.SYSTEM)
    tint(field, theme)
    assert len(field.extraSelections()) == 1
