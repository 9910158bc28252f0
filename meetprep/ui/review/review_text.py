"""The text of one part under review: what comes, what goes, what was commented on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCursor

from meetprep.domain.differences import Run
from meetprep.ui.scale import px
from meetprep.ui.text.boxes import boxes
from meetprep.ui.text.review_writer import ReviewWriter
from meetprep.ui.theme import writing_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.differences import spoken
from meetprep.ui.widgets.tall_text import TallText
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from meetprep.domain.anchoring import Span
    from meetprep.domain.reviewed import Stretch
    from meetprep.ui.theme import Theme

_SIZE, _LINE = 16, 27
_ROUND = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """What one text shows: its stretches, the colours of proposals, and commented signs.

    ``beside`` are proposals without a stretch of their own, by the sign that they are about.
    """

    stretches: tuple[Stretch, ...]
    tones: Mapping[str, str]
    comments: Mapping[str, Span]
    beside: Mapping[str, int]


class ReviewText(TallText):
    """Shows one text, exactly as tall as it is; words that something is said of are clickable.

    Signals:
        activated: The user clicked on a proposal or a comment; carries its key.
        chosen: The user selected words, or none.
    """

    activated = Signal(str)
    chosen = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, size=_SIZE, line=px(_LINE))
        self._name = name
        self._shown: Shown | None = None
        self.spots: dict[str, Span] = {}
        self._comments: dict[str, Span] = {}
        self._active = ""
        self.selectionChanged.connect(self.chosen)
        theme.changed.connect(self._write)

    def show_review(self, shown: Shown) -> None:
        """Show a text with what is proposed and was commented on."""
        self._shown = shown
        runs = [Run(one.piece.kind, one.piece.text) for one in shown.stretches]
        self.setAccessibleName(labelled(self._name, spoken(runs), translate))
        self._write()

    def _write(self) -> None:
        shown = self._shown
        if shown is None:
            return
        writer = ReviewWriter(
            self.document(), self._theme, size=_SIZE, line_height=px(_LINE), marks_ends=True
        )
        writer.write_stretches(shown.stretches, lambda key: shown.tones.get(key, "by1"))
        places, end = writer.places, self.document().characterCount() - 1
        self._comments = {
            key: (places.get(start, end), places.get(last - 1, end - 1) + 1)
            for key, (start, last) in shown.comments.items()
            if start < last
        }
        lone = {
            key: (places.get(start, end), places.get(start, end))
            for key, (start, last) in shown.comments.items()
            if start == last
        }
        beside = {
            key: (places.get(at, end), places.get(at, end)) for key, at in shown.beside.items()
        }
        self.spots = {**beside, **lone, **self._comments, **writer.spots}
        self.setTextCursor(QTextCursor(self.document()))
        self._fit_height()

    def show_active(self, key: str) -> None:
        """Have the words of one proposal or comment stand out."""
        if key != self._active:
            self._active = key
            self.viewport().update()

    def keys_selected(self) -> list[str]:
        """Return the proposals and comments that the selection reaches."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end:
            return []
        return [
            key for key, (first, last) in self.spots.items() if first < end and start < last
        ]

    def place_of(self, key: str) -> QRectF | None:
        """Return where the first line of a proposal or comment stands in this field."""
        spot = self.spots.get(key)
        if spot is None:
            return None
        metrics = QFontMetricsF(writing_font(_SIZE))
        found = next(boxes(self.document(), *spot, metrics), None)
        if found is not None:
            return found
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(spot[0], self.document().characterCount() - 1))
        return QRectF(self.cursorRect(cursor))

    def _grounds(self) -> list[tuple[str, Span]]:
        grounds = [("mark", span) for span in self._comments.values()]
        spot = self.spots.get(self._active)
        if spot is not None and self._shown is not None and self._active not in self._comments:
            tone = self._shown.tones.get(self._active, "by1")
            grounds.append((f"{tone}_soft", spot))
        return grounds

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(writing_font(_SIZE))
        for colour, (start, end) in self._grounds():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(colour))
            for box in boxes(self.document(), start, end, metrics):
                painter.drawRoundedRect(box, _ROUND, _ROUND)
        if self._active in self._comments:
            painter.setPen(QPen(self._theme.colour("mark_line"), 2))
            for box in boxes(self.document(), *self._comments[self._active], metrics):
                painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        near = self.document().documentLayout().hitTest
        at = near(QPointF(event.position()), Qt.HitTestAccuracy.ExactHit)
        found = [
            (last - first, key)
            for key, (first, last) in self.spots.items()
            if first <= at < last
        ]
        if found:
            self.activated.emit(min(found)[1])
