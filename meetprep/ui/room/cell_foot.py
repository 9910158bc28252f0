"""What is known of the cell that has the keyboard, in a line below the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.ui.notes.painted import TONES
from meetprep.ui.room import telling
from meetprep.ui.room.cells import SIGNS
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button, draw_avatar, label, restyle
from meetprep.ui.widgets.elided import Elided
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.domain.position import Stance
    from meetprep.domain.room import Stand
    from meetprep.ui.room.matrix_model import MatrixModel
    from meetprep.ui.theme import Theme


class CellFoot(QWidget):
    """Who stands where, in short, with source and day, and how it moved; what was kept last.

    Signals:
        opened: The user wants to read the note.
        undo_asked: The user wants undone what was kept last.
    """

    opened = Signal()
    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._disc = _Disc(theme)
        self._who = label("", "strong")
        self._stance = label("", "chip")
        self._gist = Elided("second", at_end=True)
        self._gist.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._source = label("", "small")
        self._open = button(self.tr("Open note"), "inline")
        self._open.clicked.connect(self.opened)
        self._before = Elided("small")
        self._kept = Elided("small", least=px(400), at_end=True)
        self._undo = button(self.tr("Undo"), "inline")
        self._undo.clicked.connect(self.undo_asked)
        stays = self._undo.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # nothing moves under the mouse when it comes
        self._undo.setSizePolicy(stays)
        self._lay_out()
        self.say_kept("")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for shown in (self._disc, self._who, self._stance, self._gist, self._source):
            row.addWidget(shown)
        row.addStretch(1)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(2)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(px(28) + 12, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._before)
        below.addStretch(1)
        below.addWidget(self._kept)
        below.addWidget(self._undo)
        column.addLayout(below)

    def say_kept(self, words: str) -> None:
        """Say what was kept, with a button to undo it, or nothing."""
        self._kept.show_words(words)
        self._undo.setVisible(bool(words))

    def show_cell(self, matrix: MatrixModel, row: int, column: int) -> None:
        """Show what is known of a cell; without names, how many stand where on its question."""
        view = matrix.view
        if view is None or not 0 <= row < len(matrix.questions):
            self.hide()
            return
        self.show()
        question = matrix.questions[row]
        is_named = matrix.with_names and 0 <= column < len(matrix.seats)
        for shown in (self._disc, self._stance, self._source, self._open):
            shown.setVisible(is_named)
        if not matrix.with_names:
            self.say_kept("")  # it names somebody
        if not is_named:
            self._who.setText(telling.asked(question, view.room))
            self._gist.show_words(telling.counts(matrix.stances[row]))
            self._before.show_words("")
            return
        one = matrix.seats[column]
        course = view.room.course(question.id, one.code)
        stand = course[0] if course else None
        self._disc.show_code(one.code)
        self._who.setText(telling.about(one, question, view.room))
        self._show_stance(view.room.stance(question.id, one.code))
        nothing = translate("room", "Not heard on this question yet.")
        said = telling.said(stand) if stand else ""
        self._gist.show_words(
            said if stand else nothing, telling.harmless(said) if said else ""
        )
        self._source.setText(telling.known_from(stand) if stand else "")
        self._before.show_words(telling.moved(course))
        is_drafted = one.code == view.room.home or (stand is not None and not stand.note)
        self._open.setText(_act(stand, is_drafted=is_drafted))

    def _show_stance(self, stance: Stance) -> None:
        self._stance.setText(f"{SIGNS[stance]} {stance_name(stance, translate)}".strip())
        restyle(self._stance, "tone", TONES[stance])


def _act(stand: Stand | None, *, is_drafted: bool) -> str:
    if is_drafted:
        return translate("room", "Open question")
    return translate("room", "Open note") if stand else translate("room", "Add note")


class _Disc(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._code = ""
        self.setFixedSize(px(28), px(28))

    def show_code(self, code: str) -> None:
        self._code = code
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters in their disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_avatar(painter, self._theme, QRectF(self.rect()), self._code)
