"""The flag on a position whose question changed, and on a question that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.differences import is_changed
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.differences import DifferenceText
from meetprep.ui.widgets.pane import Pane
from meetprep.wording.translation import Words
from meetprep.wording.versions import not_in

if TYPE_CHECKING:
    from meetprep.services.versions import Change
    from meetprep.ui.theme import Theme

_TALLEST = 180


class ChangeBanner(QWidget):
    """Stays until somebody says that the position was checked.

    Signals:
        checked: The user checked the position against the question as it is now.
    """

    checked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._change: Change | None = None
        self._changed = Banner(theme, "warn")
        self._gone = Banner(theme, "info")
        self._words = _Words(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(8)
        column.addWidget(self._gone)
        column.addWidget(self._changed)
        column.addWidget(self._words)
        self.hide()

    def show_change(self, change: Change | None, gone_from: str) -> None:
        """Flag a position that misses ``change``, and a question not asked in ``gone_from``."""
        if change != self._change:
            self._words.hide()
        self._change = change
        self._gone.setVisible(bool(gone_from))
        self._changed.setVisible(change is not None)
        if gone_from:
            what = not_in(gone_from, translate)
            title = self.tr("This question is {}.").format(what)
            kept = self.tr("What was drafted is kept; the position paper leaves it out.")
            self._gone.say(Words(title, kept))
        if change is not None:
            self._words.show_change(change)
            self._say_changed(change)
        self.setVisible(change is not None or bool(gone_from))

    def _say_changed(self, change: Change) -> None:
        title = self.tr("The question changed in {} since this was drafted.").format(change.now)
        answers = [
            (self.tr("What changed"), self._show_or_hide),
            (self.tr("Checked"), self.checked.emit),
        ]
        self._changed.say(Words(title), answers=answers)

    def _show_or_hide(self) -> None:
        self._words.setVisible(self._words.isHidden())


class _Words(QFrame):
    """The differences, no taller than leaves room to write."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label = DifferenceText(theme)
        self._label.setFixedWidth(48)
        self._text = DifferenceText(theme, line_height=21)
        self._versions = label("", "small")
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._pane = Pane(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 0, 16, 4)
        column.setSpacing(4)
        column.addWidget(self._versions)
        column.addWidget(self._pane)
        self.setMaximumHeight(_TALLEST)
        self.hide()

    def show_change(self, change: Change) -> None:
        self._versions.setText(self.tr("{} → {}").format(change.before, change.now))
        self._label.show_runs((change.label, "text3"))
        self._label.setVisible(is_changed(change.label))
        self._text.show_runs((change.context, "text3"), (change.ask, "text"))
