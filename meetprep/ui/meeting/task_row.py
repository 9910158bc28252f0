"""One task: done or not, what, who, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.chip import Chip
from meetprep.ui.widgets.controls import PaintedButton, draw_avatar, label
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.row_button import RowButton
from meetprep.wording.moments import capitalised, due_words, near_day
from meetprep.wording.progress import initials

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from meetprep.domain.task import Task
    from meetprep.ui.theme import Theme


class TaskRow(QWidget):
    """A circle to tick, and the words; pressing the words opens the task to be changed.

    Signals:
        ticked: The user says that it is done, or not; carries which.
        opened: The user wants to change it.
        deleted: The user does not want it.
    """

    ticked = Signal(bool)
    opened = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, task: Task, now: datetime) -> None:
        super().__init__()
        self.task = task
        self.tick = TickCircle(theme, task.what)
        self.tick.setChecked(task.done_at is not None)
        self.tick.clicked.connect(self.ticked)
        self._words = RowButton(theme)
        self._words.clicked.connect(self.opened)
        self._words.renaming.connect(self.opened)
        self._words.deleted.connect(self.deleted)
        self._fill(theme, now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def _fill(self, theme: Theme, now: datetime) -> None:
        task = self.task
        what = label(task.what, "second" if task.done_at else "questionname", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(8)
        if task.who:
            below.addWidget(_Avatar(theme, initials(task.who)))
        who = Elided("small")
        who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        who.show_words(task.who)
        below.addWidget(who, 1)
        spoken = [task.what, task.who]
        if chip := self._chip(theme, now):
            below.addWidget(chip)
            spoken.append(chip.accessibleName())
        column = QVBoxLayout(self._words)
        column.setContentsMargins(6, 3, 0, 6)
        column.setSpacing(3)
        column.addWidget(what)
        column.addLayout(below)
        self._words.setAccessibleName(", ".join(part for part in spoken if part))
        self._words.setToolTip(self.tr("Change this task"))
        for shown in self._words.findChildren(QWidget):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _chip(self, theme: Theme, now: datetime) -> Chip | None:
        task = self.task
        if task.done_at:
            done = near_day(task.done_at.astimezone().date(), now.date(), translate)
            return Chip(theme, capitalised(done), tone="ok")
        if task.due is None:
            return None
        if task.due.is_over(now):
            late = capitalised(near_day(task.due.day, now.date(), translate))
            words = ", ".join(part for part in (late, task.due.time) if part)
            chip = Chip(theme, words, "clock", tone="bad")
            chip.setAccessibleName(due_words(task.due, now, translate))
            return chip
        if task.due.day == now.date():
            return Chip(theme, task.due.time or self.tr("Today"), tone="warn")
        when = capitalised(near_day(task.due.day, now.date(), translate))
        return Chip(theme, ", ".join(part for part in (when, task.due.time) if part))


class TickCircle(PaintedButton):
    """A circle that is ticked when something is done."""

    def __init__(self, theme: Theme, what: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setFixedSize(QSize(px(28), px(28)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Done: {}").format(what))
        self.setToolTip(self.tr("Done"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle, its tick and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(5.5, 5.5, -5.5, -5.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("ok"))
            painter.drawEllipse(disc)
            tick = disc.adjusted(3, 3, -3, -3)
            draw_icon(painter, "check", tick, self._theme.tokens.surface, 3)
        else:
            edge = "text3" if self.underMouse() else "border2"
            painter.setPen(QPen(self._theme.colour(edge), 1.6))
            painter.drawEllipse(disc)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))


class _Avatar(QWidget):
    def __init__(self, theme: Theme, letters: str) -> None:
        super().__init__()
        self._theme = theme
        self._letters = letters
        self.setFixedSize(QSize(px(20), px(20)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters in their disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_avatar(painter, self._theme, QRectF(self.rect()), self._letters)
