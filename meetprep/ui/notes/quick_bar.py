"""One line for what is being said: typed, understood at once, kept by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetprep.domain.note import NoteSource
from meetprep.domain.quick_note import TYPED_SIGNS
from meetprep.ui.icons import icon
from meetprep.ui.notes.painted import on_one_line, paint_lines, paint_stance, stance_width
from meetprep.ui.notes.pick import Pick
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import (
    Segment,
    action_button,
    button,
    draw_avatar,
    label,
    line,
)
from meetprep.ui.widgets.elided import Elided
from meetprep.wording.notes import source_name
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.quick_note import QuickNote
    from meetprep.ui.theme import Theme

_HEARD = (NoteSource.MEETING, NoteSource.BILATERAL, NoteSource.PRESS)
_DISCS = 6


class Understood(QWidget):
    """Shows who says what, and where they stand, as far as it is typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._note: QuickNote | None = None
        self._hint = ""
        self.setFixedHeight(px(30))

    def show_note(self, note: QuickNote, names: Mapping[str, str], hint: str) -> None:
        """Show what was understood, or ``hint`` where that is not enough to be kept."""
        self._note, self._hint = note, hint
        said = [names.get(code, code) for code in note.delegations]
        if note.stance:
            said.append(stance_name(note.stance, translate))
        self.setAccessibleName(", ".join([*said, note.text, hint]).strip(", "))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for some words."""
        return QSize(px(240), px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint discs, stance and words, the hint after them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        note = self._note
        left = 0.0
        for code in note.delegations[:_DISCS] if note else ():
            disc = QRectF(left, px(2), px(26), px(26))
            draw_avatar(painter, self._theme, disc, code)
            left += px(30)
        if note and note.stance:
            paint_stance(painter, self._theme, QPointF(left + 4, px(3)), note.stance)
            left += stance_width(note.stance) + px(12)
        font = interface_font(13)
        painter.setFont(font)
        said = on_one_line(note.text) if note and note.delegations else ""
        for words, colour in ((said, "text"), (self._hint, "text3")):
            room = self.width() - left
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self._theme.colour(colour))
            paint_lines(painter, QPointF(left, px(4)), [shown], px(22))
            left += QFontMetricsF(font).horizontalAdvance(shown) + (px(10) if words else 0)


class QuickBar(QFrame):
    """Stands below the page while somebody speaks; Esc closes it.

    Signals:
        typed: The user changed the line; carries it.
        entered: The user wants it kept; carries the line.
        undo_asked: The user wants the last one undone.
        closed: The user is done.
    """

    typed = Signal(str)
    entered = Signal(str)
    undo_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bottombar")
        self.source = NoteSource.MEETING
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Quick note"))
        self.field.setPlaceholderText(self.tr("DE ? wants the choice left open"))
        self.field.textEdited.connect(self.typed)
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        self._legend = Elided("small")
        self._show_legend()
        self.question: Pick[QuestionId] = Pick(theme, self.tr("Question"))
        self.question.setMinimumWidth(px(150))
        self.question.chosen.connect(lambda _: self.typed.emit(self.field.text()))
        choices = [(one.value, source_name(one, translate), "") for one in _HEARD]
        self._sources = Segment(choices, self.tr("Source"))
        self._sources.show_choice(self.source.value)
        self._sources.chosen.connect(self._on_source)
        self.understood = Understood(theme)
        self._kept = label("", "small")
        self._undo = button(self.tr("Undo"), "inline")
        self._undo.clicked.connect(self.undo_asked)
        close = QAction(icon(theme, "x"), self.tr("Close (Esc)"), self)
        close.triggered.connect(self.closed)
        self._lay_out(action_button(close))
        self.say_kept("")
        self.hide()

    def _lay_out(self, close: QWidget) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._sources, 0, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self.question, 1)
        above.addStretch(1)
        above.addWidget(close)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.understood, 1)
        below.addWidget(self._kept)
        below.addWidget(self._undo)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 10, 16, 10)
        inside.setSpacing(6)
        inside.addLayout(above)
        inside.addWidget(self.field)
        inside.addWidget(self._legend)
        inside.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(inside)

    def _show_legend(self) -> None:
        """Show which sign is which stance; the line tells it as well."""
        signs = (f"{sign} {stance_name(one, translate)}" for one, sign in TYPED_SIGNS.items())
        told = "    ".join(signs)
        self._legend.show_words(told)
        self.field.setToolTip(told)
        self.field.setAccessibleDescription(told)

    def show_questions(
        self, questions: Sequence[tuple[QuestionId, str]], at: QuestionId | None
    ) -> None:
        """Offer the questions of the meeting; what is typed is said to ``at``."""
        self.question.show_values(questions, at)

    def write(self) -> None:
        """Put the keyboard into the line."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def take_line(self, typed: str) -> None:
        """Show another line."""
        self.field.setText(typed)
        self.typed.emit(typed)

    def say_kept(self, words: str) -> None:
        """Say what was kept last, with a button to undo it, or nothing."""
        self._kept.setText(words)
        self._kept.setVisible(bool(words))
        self._undo.setVisible(bool(words))

    def _on_source(self, key: str) -> None:
        self.source = NoteSource(key)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
