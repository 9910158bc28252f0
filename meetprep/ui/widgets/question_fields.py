"""The fields and buttons of a question's card."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

from meetprep.ui.widgets.card_handle import CardHandle
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.field_text import FieldText

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundQuestion
    from meetprep.ui.theme import Theme

MARGINS = (14, 14, 16, 6)
GAP, NAME_GAP = 6, 12


class QuestionFields(QWidget):
    """Label, context, ask and session, and what can be done with the question.

    Signals:
        entered: The user went into the question.
        corrected: The user changed a field; carries the question and the field's name.
    """

    entered = Signal()
    corrected = Signal(object, str)

    def __init__(self, theme: Theme, question: FoundQuestion) -> None:
        super().__init__()
        self._question = question
        self.handle = CardHandle(theme)
        self.label = self.handle.label
        self.context = FieldText("", self.tr("None"))
        self.context.setProperty("kind", "context")
        self.ask = FieldText("", self.tr("What ministers are asked"))
        self.session = Choice(theme, self.tr("Session"))
        self.session.setProperty("kind", "session")
        self._session_name = field_name(self.tr("Session"))
        self.up, self.down = self.handle.up, self.handle.down
        self.split = button(self.tr("Split"), "faint", theme=theme, sign="scissors")
        self.split.setToolTip(self.tr("Put the caret where the second question begins"))
        self.merge = button(self.tr("Merge with next"), "faint", theme=theme, sign="merge")
        self.delete = button(self.tr("Delete"), "faint", theme=theme, sign="trash-2")
        self._lay_out()
        self.show_question(question)
        self._connect()

    def _connect(self) -> None:
        self.label.textEdited.connect(lambda text: self._on_edited("label", text))
        for name, field in (("context", self.context), ("ask", self.ask)):
            field.edited.connect(partial(self._on_edited, name))
            field.entered.connect(self.entered)
        self.session.chosen.connect(self._on_session_chosen)

    def _on_edited(self, field: str, text: str) -> None:
        value = text if field != "label" else text.strip() or None
        self._question = replace(self._question, **{field: value})  # type: ignore[arg-type] # a field's own
        self.corrected.emit(self._question, field)

    def _on_session_chosen(self, number: int) -> None:
        # After the sessions stands that it belongs to none.
        session = number if number < self.session.count - 1 else None
        self._question = replace(self._question, session=session)
        self.corrected.emit(self._question, "session")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*MARGINS)
        grid.setHorizontalSpacing(NAME_GAP)
        grid.setVerticalSpacing(GAP)
        top = Qt.AlignmentFlag.AlignTop
        context = field_name(self.tr("Context"))
        grid.addWidget(self.handle, 0, 0, 4, 1, top)
        grid.addWidget(context, 0, 1, top)
        grid.addWidget(self.context, 0, 2)
        grid.addWidget(field_name(self.tr("Ask")), 1, 1, top)
        grid.addWidget(self.ask, 1, 2)
        grid.addWidget(self._session_name, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.session, 2, 2)
        grid.addLayout(self._buttons(context.sizeHint().width()), 3, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def _buttons(self, indent: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        # Under the text where there is room; on a narrow page they move to the left.
        row.addItem(QSpacerItem(indent, 0, QSizePolicy.Policy.Maximum))
        for one in (self.split, self.merge, self.delete):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def follow(self, before: QWidget) -> None:
        """Let Tab go from ``before`` through the fields as they are read."""
        moves = (self.label, self.up, self.down)
        written = (self.context, self.ask, self.session)
        for one, other in pairwise((before, *moves, *written, *self._last)):
            QWidget.setTabOrder(one, other)

    @property
    def _last(self) -> tuple[QWidget, ...]:
        return self.split, self.merge, self.delete

    def show_question(self, question: FoundQuestion) -> None:
        """Show ``question``; a field that shows it already keeps its caret."""
        if self.label.text().strip() != (question.label or ""):
            self.label.setText(question.label or "")
        self.context.show_changed(question.context)
        self.ask.show_changed(question.ask)
        self._question = question

    def show_place(self, number: int, last: int, after: str | None) -> None:
        """Call the fields those of question ``number`` (from 0) of those up to ``last``."""
        name = self.tr("question {}").format(number + 1)
        self.label.setAccessibleName(self.tr("Label of {}, as printed").format(name))
        self.context.setAccessibleName(self.tr("Context of {}").format(name))
        self.ask.setAccessibleName(self.tr("Ask of {}").format(name))
        self.up.defaultAction().setEnabled(number > 0)
        self.down.defaultAction().setEnabled(number < last)
        self.merge.setEnabled(number < last)
        words = self.tr("Merge with {}").format(after) if after else self.tr("Merge with next")
        self.merge.setText(words)

    def show_sessions(self, names: tuple[str, ...]) -> None:
        """Offer the sessions that it may belong to; one alone needs no choice."""
        has_choice = len(names) > 1
        self.session.setVisible(has_choice)
        self._session_name.setVisible(has_choice)
        at = self._question.session
        if has_choice:
            none = self.tr("No session")
            self.session.show_choices((*names, none), len(names) if at is None else at)

    def ask_before_caret(self) -> int:
        """Return how many characters of the ask, blanks joined, stand before its caret."""
        cursor = self.ask.textCursor()
        # Positions count UTF-16 units, and blanks were joined in the ask that is stored.
        units = self.ask.toPlainText().encode("utf-16-le")[: 2 * cursor.position()]
        return len(" ".join(units.decode("utf-16-le", "ignore").split()))


def field_name(words: str) -> QLabel:
    """Return the name of a field, level with its first line."""
    shown = label(words, "small")
    shown.setContentsMargins(0, 3, 0, 0)
    return shown
