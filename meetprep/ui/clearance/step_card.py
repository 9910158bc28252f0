"""One person or unit that has to agree: asked when, due when, what they said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
)

from meetprep.domain.clearance import Decision
from meetprep.ui.icons import icon
from meetprep.ui.translating import translate
from meetprep.ui.widgets.avatar import Avatar
from meetprep.ui.widgets.controls import action_button, button, label
from meetprep.wording.moments import due_words, moment
from meetprep.wording.progress import decision_name, initials
from meetprep.wording.translation import quoted

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from meetprep.domain.clearance import ClearanceStep
    from meetprep.ui.theme import Theme

_TONES = {Decision.CLEARED: "ok", Decision.REMARK: "ok", Decision.OBJECTED: "bad"}


class StepCard(QFrame):
    """Shows a step, and what can be done with it.

    Signals:
        asked: The text was sent to them.
        decided: They answered; carries the decision, None to take it back, and the remark.
        moved: The user wants it one place up (-1) or down (1).
        removed: The user does not want it.
    """

    asked = Signal()
    decided = Signal(object, str)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme, step: ClearanceStep, now: datetime) -> None:
        super().__init__()
        self.setObjectName("entry")
        self.step = step
        self._theme = theme
        self._decision = Decision.REMARK
        self.setAccessibleName(", ".join(filter(None, (step.who, self._state(now)))))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Avatar(theme, initials(step.who)), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._words(step, now), 1)
        head.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 8, 10)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._answers = self._row_of_answers()
        self._column.addWidget(self._answers)
        self._answers.setVisible(step.decision is None)
        self._remark = self._field()
        self._column.addWidget(self._remark)

    def _words(self, step: ClearanceStep, now: datetime) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(label(step.who, "strong", wrap=True))
        is_late = step.decision is None and step.due is not None and step.due.is_over(now)
        tone = _TONES[step.decision] if step.decision else ""
        tone = "warn" if step.is_outdated else tone
        state = label(self._state(now), "late" if is_late else "state", wrap=True)
        state.setProperty("tone", tone)
        column.addWidget(state)
        if step.remark:
            column.addWidget(label(quoted(step.remark, translate), "second", wrap=True))
        return column

    def _state(self, now: datetime) -> str:
        step, today = self.step, now.date()
        if step.decision is not None and step.decided_at is not None:
            when = moment(step.decided_at, today, translate)
            said = f"{decision_name(step.decision, translate)}, {when}"
            since = self.tr("the text changed since") if step.is_outdated else ""
            return " · ".join(filter(None, (said, since)))
        due = due_words(step.due, now, translate) if step.due else ""
        asked = (
            self.tr("Sent {}").format(moment(step.asked_at, today, translate))
            if step.asked_at
            else self.tr("Not sent yet")
        )
        return " · ".join(filter(None, (asked, due)))

    def _row_of_answers(self) -> QWidget:
        row = QFrame()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(6)
        if self.step.asked_at is None:
            send = button(self.tr("Sent"), "dense", theme=self._theme, sign="send")
            send.setToolTip(self.tr("Note that the text was sent to them"))
            send.clicked.connect(self.asked)
            inside.addWidget(send)
        cleared = button(self.tr("Cleared"), "dense", theme=self._theme, sign="check")
        cleared.clicked.connect(partial(self.decided.emit, Decision.CLEARED, ""))
        inside.addWidget(cleared)
        if self.step.asked_at is not None:
            remark = button(self.tr("Remark…"), "dense")
            remark.clicked.connect(partial(self.ask_remark, Decision.REMARK))
            inside.addWidget(remark)
        inside.addStretch(1)
        return row

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(500)
        field.setAcceptDrops(False)  # a file dropped here is a paper
        field.returnPressed.connect(self._on_remark_entered)
        field.hide()
        return field

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing that can be done here."""
        acts = (one for one in self.findChildren(QAbstractButton) if one.isVisibleTo(self))
        if (first := next(acts, None)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_remark(self, decision: Decision) -> None:
        """Let the user type what they said."""
        self._decision = decision
        is_objection = decision is Decision.OBJECTED
        hint = self.tr("What they object to") if is_objection else self.tr("No objection")
        self._remark.setPlaceholderText(hint)
        self._remark.setAccessibleName(self.tr("Remark of {}").format(self.step.who))
        self._remark.setToolTip(self.tr("Enter keeps it, Esc leaves it"))
        self._remark.show()
        self._remark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remark_entered(self) -> None:
        said = self._remark.text().strip() or self._remark.placeholderText()
        is_objection = self._decision is Decision.OBJECTED
        self.decided.emit(self._decision, self._remark.text() if is_objection else said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the remark with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._remark.isVisible():
            self._remark.hide()
        else:
            super().keyPressEvent(event)

    def _more(self) -> QToolButton:
        words = self.tr("More about {}").format(self.step.who)
        more = action_button(QAction(icon(self._theme, "ellipsis"), words, self))
        menu = QMenu(more)
        acts = [
            (self.tr("Sent again today"), self.asked.emit),
            (self.tr("Cleared"), partial(self.decided.emit, Decision.CLEARED, "")),
            (self.tr("Cleared with a remark…"), partial(self.ask_remark, Decision.REMARK)),
            (self.tr("Objection…"), partial(self.ask_remark, Decision.OBJECTED)),
            (self.tr("Take the answer back"), partial(self.decided.emit, None, "")),
            (self.tr("Move up"), partial(self.moved.emit, -1)),
            (self.tr("Move down"), partial(self.moved.emit, 1)),
            (self.tr("Remove"), self.removed.emit),
        ]
        for text, act in acts:
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more
