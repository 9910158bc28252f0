"""What somebody said about a passage, on a card; only the active one has buttons."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.avatar import Avatar
from meetprep.ui.widgets.card_words import CardWords, answered, elided, side_by_side, words
from meetprep.ui.widgets.controls import Sign, button, label, line
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.ui.widgets.reply_field import ReplyField
from meetprep.wording.progress import initials
from meetprep.wording.translation import labelled, quoted, sentences

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.comment_field import CommentField

_RADIUS = 11
REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer; ``tone`` names the colour of who gave it."""

    who: str
    when: str
    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done: its name, the words and the sign of its button, and its kind."""

    name: str
    words: str
    sign: str = ""
    kind: str = "dense"


@dataclass(frozen=True, slots=True)
class Face:
    """What a card says; ``quoted`` are the words that it is about where no line leads there.

    ``sides`` are texts to choose between, each under its title, side by side.
    """

    key: str
    who: str
    when: str
    text: str
    tone: str = ""
    sign: str = "message-square"
    quoted: str = ""
    note: str = ""
    sides: tuple[tuple[str, str], ...] = ()
    answers: tuple[Said, ...] = ()
    acts: tuple[Act, ...] = ()

    @property
    def spoken(self) -> str:
        """The card as a screen reader should say it."""
        said = (labelled(f"{one.who}, {one.when}", one.text, translate) for one in self.answers)
        mine = labelled(f"{self.who}, {self.when}", self.text, translate)
        sides = (labelled(title, text, translate) for title, text in self.sides)
        return sentences(mine, self.quoted, self.note, *sides, *said)


class MarginCard(QFrame):
    """Shows one face; a click, or the keyboard coming here, makes it the active one.

    Signals:
        activated: The user came to this card; carries its key.
        acted: The user wants something done; carries its key and the name of the act.
        replied: The user wrote an answer; carries the key and the text.
        entered: The user wants to go to the words; carries the key.
    """

    activated = Signal(str)
    acted = Signal(str, str)
    replied = Signal(str, str)
    entered = Signal(str)

    def __init__(
        self, theme: Theme, face: Face, held: MutableMapping[str, str] | None = None
    ) -> None:
        """Take what is shown; answers that are not sent yet stay in ``held``, by key."""
        super().__init__()
        self._theme = theme
        self._held = {} if held is None else held
        self.face = face
        self.is_active = False
        self.setObjectName("margincard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(face.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(6)
        column.addLayout(self._head())
        if face.quoted:
            column.addWidget(elided(quoted(face.quoted, translate), "small"))
        column.addWidget(words(theme, face.text))
        if face.note:
            column.addWidget(label(face.note, "small", wrap=True))
        if face.sides:
            column.addLayout(side_by_side(theme, face.sides))
        for answer in face.answers:
            column.addWidget(line())
            column.addLayout(answered(theme, answer.who, answer.when, answer.text, answer.tone))
        for shown in self.findChildren(CardWords):
            shown.clicked.connect(self._on_clicked)
        # Most cards are only read: what they can do is made when it is wanted.
        self._acts: QWidget | None = None
        self._reply: ReplyField | None = None
        self._column = column
        self.show_held()

    @property
    def field(self) -> CommentField:
        """Where an answer is written."""
        return self._reply_field().field

    def _reply_field(self) -> ReplyField:
        if self._reply is None:
            self._reply = ReplyField(self._theme)
            self._reply.field.sent.connect(self._on_sent)
            self._reply.field.left.connect(self._on_left)
            self._reply.field.textChanged.connect(self._on_written)
            self._reply.given_up.connect(self._on_given_up)
            self._column.addWidget(self._reply)
        return self._reply

    def show_held(self) -> None:
        """Show the answer that is not sent yet, wherever it was written; else no field."""
        text = self._held.get(self.face.key, "")
        if not text and self._reply is None:
            return
        reply = self._reply_field()
        if reply.field.toPlainText() != text:
            reply.field.show_text(text)
        reply.setVisible(bool(text))

    def _head(self) -> QHBoxLayout:
        face = self.face
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Avatar(self._theme, initials(face.who), 24, face.tone))
        name = face.who.partition(",")[0].strip()
        head.addWidget(elided(name, "strong", least=px(110), tip=face.who))
        head.addWidget(elided(face.when, "small", least=px(40)))
        head.addStretch(1)
        head.addWidget(Sign(self._theme, face.sign, "text3", 14))
        return head

    def _row_of_acts(self) -> QWidget:
        row = QWidget()
        inside = FlowingLayout(gap=6)
        inside.setContentsMargins(0, 2, 0, 0)
        row.setLayout(inside)
        for act in self.face.acts:
            one = button(act.words, act.kind, theme=self._theme, sign=act.sign)
            one.setAccessibleName(labelled(act.words, self.face.spoken, translate))
            one.clicked.connect(partial(self._on_acted, act.name))
            inside.addWidget(one)
        return row

    def show_active(self, *, active: bool) -> None:
        """Show what can be done, and the edge in the colour of who said it, or neither."""
        if active == self.is_active:
            return
        self.is_active = active
        if active and self._acts is None and self.face.acts:
            self._acts = self._row_of_acts()
            self._column.insertWidget(self._column.count() - bool(self._reply), self._acts)
        if self._acts is not None:
            self._acts.setVisible(active)
        if self._reply is not None and not active and not self.field.toPlainText().strip():
            self._reply.hide()
        self.update()

    def begin_reply(self) -> None:
        """Let the user write an answer."""
        self._reply_field().show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_acted(self, name: str) -> None:
        if name == REPLY:
            self.begin_reply()
        else:
            self.acted.emit(self.face.key, name)

    def _on_written(self) -> None:
        text = self.field.toPlainText()
        if text.strip():
            self._held[self.face.key] = text
        else:
            self._held.pop(self.face.key, None)

    def _on_sent(self, text: str) -> None:
        # The words stay in sight until the store has them.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.replied.emit(self.face.key, text)

    def _on_left(self) -> None:
        self._reply_field().setVisible(bool(self.field.toPlainText().strip()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_given_up(self) -> None:
        self.field.show_text("")
        self._on_left()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the answer that is not sent yet as it is now."""
        super().showEvent(event)
        if not event.spontaneous():
            self.show_held()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the active one."""
        super().focusInEvent(event)
        self.activated.emit(self.face.key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the active one."""
        super().mousePressEvent(event)
        self._on_clicked()

    def _on_clicked(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.activated.emit(self.face.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(self.face.key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, edge and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2.0 if self.hasFocus() else 1.5 if self.is_active else 1.0
        edge = "accent" if self.hasFocus() else "border"
        if self.is_active and not self.hasFocus():
            edge = self.face.tone or "accent"
        painter.setPen(QPen(self._theme.colour(edge), wide))
        painter.setBrush(self._theme.colour("surface"))
        half = wide / 2
        surface = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(surface, _RADIUS, _RADIUS)
