"""Paint what notes are made of: words in lines, stances, and how sure one is of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen, QTextLayout, QTextOption

from meetprep.domain.deception import revealed
from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.wording.notes import confidence_name
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPainter

    from meetprep.ui.theme import Theme

# The colour of a stance, "" for grey, and of the one that is not known.
TONES = {
    Stance.SUPPORT: "ok",
    Stance.CONDITIONS: "warn",
    Stance.NEUTRAL: "",
    Stance.RESERVATION: "info",
    Stance.OPPOSE: "bad",
    Stance.UNKNOWN: "",
}
DOTS = {Confidence.LOW: 1, Confidence.MEDIUM: 2, Confidence.HIGH: 3}
_READ = 1600  # of a long text so many signs are looked at for the few lines that are shown


def on_one_line(text: str) -> str:
    """Return the beginning of ``text`` as it really is, its paragraphs joined."""
    return revealed(" ".join(text[:_READ].split()))


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return ``text`` in at most so many lines; where more follows, an ellipsis says so."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    at = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        at = line.textStart()
        found.append(text[at : at + line.textLength()])
        if len(found) == most:
            break
    layout.endLayout()
    if len(found) == most and at + len(found[-1]) < len(text):
        rest = text[at : at + 2 * len(found[-1]) + 2]
        metrics = QFontMetricsF(font)
        found[-1] = metrics.elidedText(rest + "…", Qt.TextElideMode.ElideRight, width)
    return found


def paint_lines(
    painter: QPainter, place: QPointF, lines: Sequence[str], line_height: float
) -> None:
    """Paint ``lines`` in the painter's font and pen, one below the other from ``place``."""
    metrics = QFontMetricsF(painter.font())
    base = place.y() + (line_height - metrics.height()) / 2 + metrics.ascent()
    for number, line in enumerate(lines):
        painter.drawText(QPointF(place.x(), base + number * line_height), line)


def stance_width(stance: Stance) -> float:
    """Return how wide the chip of ``stance`` is."""
    metrics = QFontMetricsF(interface_font(12, 600))
    return metrics.horizontalAdvance(stance_name(stance, translate)) + px(20)


def paint_stance(painter: QPainter, theme: Theme, corner: QPointF, stance: Stance) -> None:
    """Paint the chip of ``stance`` with its upper left corner there; unknown is an outline."""
    place = QRectF(corner.x(), corner.y(), stance_width(stance), px(24))
    tone = TONES[stance]
    if stance is Stance.UNKNOWN:
        painter.setPen(QPen(theme.colour("border2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = place.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{tone}_soft" if tone else "press"))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setFont(interface_font(12, 600))
    painter.setPen(theme.colour(tone or "text2"))
    words = stance_name(stance, translate)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def paint_confidence(
    painter: QPainter, theme: Theme, corner: QPointF, confidence: Confidence
) -> None:
    """Paint one to three dots and the word, in a line whose upper left corner is there."""
    painter.setPen(Qt.PenStyle.NoPen)
    side = px(6)
    for number in range(3):
        is_on = number < DOTS[confidence]
        painter.setBrush(theme.colour("text2" if is_on else "border2"))
        left = corner.x() + number * (side + px(2))
        painter.drawEllipse(QRectF(left, corner.y() + px(7), side, side))
    painter.setFont(interface_font(12))
    painter.setPen(theme.colour("text3"))
    words = confidence_name(confidence, translate)
    paint_lines(painter, QPointF(corner.x() + px(30), corner.y()), [words], px(20))
