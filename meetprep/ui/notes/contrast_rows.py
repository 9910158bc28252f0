"""Hold a note against our line: where both agree, where they are apart, what it leaves out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.contrast import Contrast, ContrastKind
from meetprep.ui.icons import draw_icon
from meetprep.ui.notes.plain_field import PlainField
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import PaintedButton, Segment, label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme

_LOOKS = {
    ContrastKind.AGREE: ("check", "ok"),
    ContrastKind.SUBSTANCE: ("minus", "warn"),
    ContrastKind.SILENT: ("circle-help", "info"),
}


class _Mark(PaintedButton):
    """The sign of a row; pressed, it takes the words that are selected in the note."""

    def __init__(self, theme: Theme, sign: str, tone: str) -> None:
        super().__init__()
        self._theme, self._sign, self._tone = theme, sign, tone
        self.setFixedSize(QSize(px(28), px(28)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign in its disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ring = self._theme.colour("accent")
        painter.setPen(QPen(ring, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{self._tone}_soft"))
        painter.drawEllipse(disc)
        side = px(12)
        corner = disc.center().x() - side / 2, disc.center().y() - side / 2
        ink = self._theme.colour(self._tone).name()
        draw_icon(painter, self._sign, QRectF(*corner, side, side), ink, 2.5)


class ContrastRows(QWidget):
    """Three rows in the words of the user; each line of a row is one point.

    Signals:
        edited: The user changed a row; carries all contrasts.
        marked: The user wants the selected words of the note in a row; carries its kind.
    """

    edited = Signal(object)
    marked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._fields: dict[ContrastKind, PlainField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = (
            (ContrastKind.AGREE, self.tr("Agree"), self.tr("What both say")),
            (ContrastKind.SUBSTANCE, self.tr("Apart"), self.tr("Where we differ")),
            (ContrastKind.SILENT, self.tr("Silent"), self.tr("What it leaves open")),
        )
        choices = [
            (ContrastKind.WORDS.value, self.tr("in words"), ""),
            (ContrastKind.SUBSTANCE.value, self.tr("in substance"), ""),
        ]
        self._how = Segment(choices, self.tr("Apart"))
        self._how.setProperty("tight", "true")
        self._apart = ContrastKind.SUBSTANCE
        self._how.chosen.connect(self._on_how)
        for kind, name, hint in words:
            column.addLayout(self._row(theme, kind, name, hint))

    def _row(self, theme: Theme, kind: ContrastKind, name: str, hint: str) -> QHBoxLayout:
        mark = _Mark(theme, *_LOOKS[kind])
        mark.setAccessibleName(self.tr("{}: take the selected words").format(name))
        mark.setToolTip(mark.accessibleName())
        mark.clicked.connect(partial(self.marked.emit, kind))
        field = self._fields[kind] = PlainField(name, hint)
        field.edited.connect(self._on_edited)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(name, "strong"))
        head.addStretch(1)
        if kind is ContrastKind.SUBSTANCE:
            head.addWidget(self._how)
        inside = QVBoxLayout()
        inside.setSpacing(3)
        inside.addLayout(head)
        inside.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inside, 1)
        return row

    def show_contrasts(self, contrasts: Sequence[Contrast]) -> None:
        """Show what was marked; this edits nothing."""
        kinds = {one.kind for one in contrasts}
        is_in_words = ContrastKind.WORDS in kinds and ContrastKind.SUBSTANCE not in kinds
        self._apart = ContrastKind.WORDS if is_in_words else ContrastKind.SUBSTANCE
        self._how.show_choice(self._apart.value)
        for kind, field in self._fields.items():
            same = (one for one in contrasts if _row_of(one.kind) is kind)
            field.show_changed("\n".join(one.text for one in same))

    def take(self, kind: ContrastKind, words: str) -> None:
        """Add ``words`` as one more point, or go to the field where there are none."""
        field = self._fields[kind]
        said = " ".join(words.split())
        if said:
            field.show_text("\n".join(filter(None, (field.toPlainText().strip(), said))))
            self._on_edited()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _contrasts(self) -> Iterable[Contrast]:
        for kind, field in self._fields.items():
            told = self._apart if kind is ContrastKind.SUBSTANCE else kind
            for line in field.toPlainText().splitlines():
                if line.strip():
                    yield Contrast(told, line.strip())

    def _on_how(self, key: str) -> None:
        self._apart = ContrastKind(key)
        self._on_edited()

    def _on_edited(self) -> None:
        self.edited.emit(tuple(self._contrasts()))


def _row_of(kind: ContrastKind) -> ContrastKind:
    return ContrastKind.SUBSTANCE if kind.is_apart else kind
